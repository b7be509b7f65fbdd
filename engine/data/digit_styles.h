// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/dataset.h"
#include "engine/data/digit_image.h"

#include <array>
#include <cstdint>

namespace nn {

/// Ways of writing digits that many people learn at school and MNIST hardly has, because its
/// writers went to school in the USA.
enum class DigitStyle
{
    one_with_flag, ///< A long stroke up to the top, as a seven would have it flat.
    one_with_foot, ///< A flag and a line to stand on.
    seven_with_bar, ///< Crossed in the middle.
    nine_with_hook, ///< Its tail comes round to the left, as in a g.
};

inline constexpr std::array all_digit_styles {
    DigitStyle::one_with_flag,
    DigitStyle::one_with_foot,
    DigitStyle::seven_with_bar,
    DigitStyle::nine_with_hook,
};

/// The digit that is written in this style.
std::uint8_t digit_of(DigitStyle style);

/// A digit in this style, each one a little different; the same state of `rng` gives the same
/// drawing. It lies about the unit square.
Drawing draw_digit(DigitStyle style, Rng& rng);

/// The images in `digits` and `share` times as many drawn in these styles, each in turn.
///
/// Precondition: `digits` has pixels of digit images, and labels 0 to 9. 0 <= share.
Dataset with_digit_styles(
    const Dataset& digits, double share, const PreparationSettings& preparation, std::uint64_t seed
);

} // namespace nn
