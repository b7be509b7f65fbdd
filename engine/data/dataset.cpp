// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include <algorithm>
#include <cassert>

namespace nn {

void Dataset::copy_input(std::size_t example, std::span<Real> out) const
{
    assert(example < count && out.size() == input.size());
    if (has_pixels()) {
        std::ranges::transform(pixels_of(example), out.begin(), [](std::uint8_t pixel) {
            return static_cast<Real>(pixel) / 255;
        });
    } else {
        std::ranges::copy(values_of(example), out.begin());
    }
}

void Dataset::copy_target(std::size_t example, std::span<Real> out) const
{
    assert(example < count && out.size() == answer_count());
    if (has_labels()) {
        std::ranges::fill(out, Real {0});
        out[labels[example]] = 1;
    } else {
        std::ranges::copy(
            std::span(targets).subspan(example * target_count, target_count), out.begin()
        );
    }
}

} // namespace nn
