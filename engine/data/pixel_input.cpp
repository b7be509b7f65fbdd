// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pixel_input.h"

#include <algorithm>
#include <cassert>

namespace nn {

void copy_pixels(std::span<const std::uint8_t> pixels, std::span<Real> out)
{
    assert(pixels.size() == out.size());
    std::ranges::transform(pixels, out.begin(), [](std::uint8_t pixel) {
        return static_cast<Real>(pixel) / 255;
    });
}

} // namespace nn
