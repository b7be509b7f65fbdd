// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include "engine/data/pixel_input.h"

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
        copy_pixels(pixels_of(example), out);
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

Dataset part_of(const Dataset& all, std::size_t first, std::size_t count)
{
    assert(first <= all.count && count <= all.count - first);
    const auto taken = [first, count](const auto& numbers, std::size_t each) {
        const auto part = std::span(numbers).subspan(
            numbers.empty() ? 0 : first * each, numbers.empty() ? 0 : count * each
        );
        return std::vector(part.begin(), part.end());
    };
    const std::size_t size = all.input.size();
    return {
        .input = all.input,
        .count = count,
        .pixels = taken(all.pixels, size),
        .values = taken(all.values, size),
        .class_count = all.class_count,
        .labels = taken(all.labels, 1),
        .target_count = all.target_count,
        .targets = taken(all.targets, all.target_count),
    };
}

} // namespace nn
