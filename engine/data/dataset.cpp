// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include <algorithm>
#include <cassert>

namespace nn {

namespace {

/// A loop, because a library call takes longer than the two or three numbers of a small network.
void copy_numbers(std::span<const Real> from, std::span<Real> to)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i] = from[i];
    }
}

} // namespace

void Dataset::copy_input(std::size_t example, std::span<Real> out) const
{
    assert(example < count && out.size() == input.size());
    if (has_pixels()) {
        std::ranges::transform(pixels_of(example), out.begin(), [](std::uint8_t pixel) {
            return static_cast<Real>(pixel) / 255;
        });
    } else {
        copy_numbers(values_of(example), out);
    }
}

void Dataset::copy_target(std::size_t example, std::span<Real> out) const
{
    assert(example < count && out.size() == answer_count());
    if (has_labels()) {
        std::ranges::fill(out, Real {0});
        out[labels[example]] = 1;
    } else {
        copy_numbers(std::span(targets).subspan(example * target_count, target_count), out);
    }
}

void Dataset::copy_inputs(std::span<const std::uint32_t> examples, std::span<Real> out) const
{
    const std::size_t size = input.size();
    assert(out.size() == examples.size() * size);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        copy_input(examples[i], out.subspan(i * size, size));
    }
}

void Dataset::copy_targets(std::span<const std::uint32_t> examples, std::span<Real> out) const
{
    const std::size_t size = answer_count();
    assert(out.size() == examples.size() * size);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        copy_target(examples[i], out.subspan(i * size, size));
    }
}

} // namespace nn
