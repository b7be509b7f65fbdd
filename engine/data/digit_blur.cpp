// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_blur.h"

#include <algorithm>

namespace nn {

namespace {

/// Weighs an element with two others at its sides: 1 2 1.
unsigned weighed(unsigned before, unsigned here, unsigned after)
{
    return before + 2 * here + after;
}

} // namespace

DigitImage blurred(const DigitImage& image)
{
    constexpr std::size_t last = digit_side - 1;
    std::array<unsigned, digit_pixel_count> across {};
    for (std::size_t i = 0; i < digit_pixel_count; ++i) {
        const std::size_t column = i % digit_side;
        across[i] =
            weighed(column > 0 ? image[i - 1] : 0U, image[i], column < last ? image[i + 1] : 0U);
    }
    DigitImage soft;
    for (std::size_t i = 0; i < digit_pixel_count; ++i) {
        const std::size_t row = i / digit_side;
        const unsigned sum = weighed(
            row > 0 ? across[i - digit_side] : 0U,
            across[i],
            row < last ? across[i + digit_side] : 0U
        );
        soft[i] = static_cast<std::uint8_t>((sum + 8) / 16); // Rounded.
    }
    return soft;
}

} // namespace nn
