// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/network_spec.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// Examples to learn from or to test on. Inputs are either grey values (one byte each, read by the
/// network as byte / 255) or real numbers; answers are either class labels or target numbers.
/// Exactly one of each pair is filled.
struct Dataset
{
    Shape input;
    std::size_t count = 0;
    std::vector<std::uint8_t> pixels; ///< [count x input.size()]
    std::vector<Real> values; ///< [count x input.size()]

    std::size_t class_count = 0; ///< 0 if the answers are target numbers.
    std::vector<std::uint8_t> labels; ///< [count], each below class_count
    std::size_t target_count = 0; ///< Numbers per example if there are no labels.
    std::vector<Real> targets; ///< [count x target_count]

    bool has_pixels() const { return !pixels.empty(); }
    bool has_labels() const { return class_count > 0; }
    /// Numbers in the answer to one example: outputs the network must have.
    std::size_t answer_count() const { return has_labels() ? class_count : target_count; }

    std::span<const std::uint8_t> pixels_of(std::size_t example) const
    {
        return std::span(pixels).subspan(example * input.size(), input.size());
    }
    std::span<const Real> values_of(std::size_t example) const
    {
        return std::span(values).subspan(example * input.size(), input.size());
    }
    /// Writes the input of `example` as the network reads it to `out` ([input.size()]).
    void copy_input(std::size_t example, std::span<Real> out) const;
    /// The same for several examples, one after the other; faster for small ones.
    void copy_inputs(std::span<const std::uint32_t> examples, std::span<Real> out) const;
    /// Writes the wanted outputs (for a label: 1 at the class, else 0) to `out` ([answer_count()]).
    void copy_target(std::size_t example, std::span<Real> out) const;
    /// The same for several examples, one after the other.
    void copy_targets(std::span<const std::uint32_t> examples, std::span<Real> out) const;
};

/// `count` examples from `first` on, as a data set of their own. Precondition: there are as many.
Dataset part_of(const Dataset& all, std::size_t first, std::size_t count);

} // namespace nn
