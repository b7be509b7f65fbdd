// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ui {

/// Which neurons of a layer are shown where. A neuron keeps its place as long as it is among the
/// strong ones, so that the eye finds it again while the answers change.
class StrongestNeurons
{
public:
    /// Places for `placeCount` of `neuronCount` neurons; at first those with the largest `weight`.
    StrongestNeurons() = default;
    StrongestNeurons(std::span<const nn::Real> weight, std::size_t placeCount);

    /// Neuron per place.
    const std::vector<std::size_t>& places() const { return m_places; }

    /// While drawing, a neuron gives its place up only when it is not even among the strongest
    /// twice as many; at rest, when it is not among the strongest as many as there are places.
    enum class Pace
    {
        Drawing,
        AtRest
    };
    /// Returns the places that changed their neuron.
    std::vector<std::size_t> follow(std::span<const nn::Real> activations, Pace pace);

private:
    std::vector<std::size_t> m_places;
};

/// Indices of the `count` largest values, largest first; the first of equal ones comes first.
std::vector<std::size_t> largest(std::span<const nn::Real> values, std::size_t count);

} // namespace ui
