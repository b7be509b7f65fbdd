// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/cloudnetwork.h"

#include <array>
#include <cstdint>
#include <span>

namespace ui {

/// Softmax of three outputs with every number as it is printed: each is rounded before the next is
/// worked out from it, so that a calculator finds the same digits.
struct SoftmaxTerms
{
    std::array<int, cloudClassCount> outputs {}; ///< Hundredths.
    std::array<std::int64_t, cloudClassCount> powers {}; ///< e to each of them, thousandths.
    std::int64_t sum = 0; ///< Of the powers, thousandths.
    std::array<int, cloudClassCount> scores {}; ///< Powers over the sum, thousandths.

    int winner() const; ///< The first of the highest outputs.
    int topTwoGap() const; ///< Highest score less the second, thousandths.
};

/// Precondition: three outputs between -10 and 10, at least one of them above -7, so that the sum
/// is not 0 when it is rounded.
SoftmaxTerms softmaxTerms(std::span<const double> outputs);

} // namespace ui
