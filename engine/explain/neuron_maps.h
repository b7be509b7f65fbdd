// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace nn {

/// What every neuron of a network says to the same many inputs: the pictures inside the neurons of
/// the playground, if the inputs are places of the plane. Keeps its buffers, so that asking again
/// with other parameters allocates nothing. Not for two threads at once.
class NeuronMaps
{
public:
    /// `inputs` is [places x topology.input_count()]. Precondition: it holds whole places, at least
    /// one.
    NeuronMaps(const Topology& topology, std::vector<Real> inputs);
    ~NeuronMaps();
    NeuronMaps(NeuronMaps&&) noexcept;
    NeuronMaps& operator=(NeuronMaps&&) noexcept;

    std::size_t place_count() const;

    /// Precondition: `parameters` belongs to the topology. O(places x connections).
    void update(const Parameters& parameters);

    /// The activations of one neuron after the last update(), [places]. Precondition: both in
    /// range, and update() was called.
    std::span<const Real> map(std::size_t layer, std::size_t neuron) const;

    /// What input `index` is at each place, [places].
    std::span<const Real> input_map(std::size_t index) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace nn
