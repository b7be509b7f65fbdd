// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/statejson.h"

#include <algorithm>
#include <cmath>

namespace ui {

std::optional<int> wholeFrom(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    if (!(number >= least && number <= most)) {
        return {};
    }
    return static_cast<int>(std::lround(number));
}

double inHundredths(double value, double least, double most)
{
    return std::clamp(std::round(value * 100) / 100, least, most);
}

} // namespace ui
