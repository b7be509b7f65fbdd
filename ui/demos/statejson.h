// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <optional>

namespace ui {

/// Numbers in the states of figures.
inline constexpr int largestSeed = 999'999; ///< Of random numbers: it can still be typed.

/// A whole number from `least` to `most`, or nothing. What glides is rounded.
std::optional<int> wholeFrom(const QJsonValue& value, int least, int most);

/// What is shown with two decimals is what is computed with. Precondition: least <= most.
double inHundredths(double value, double least, double most);

} // namespace ui
