// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <span>
#include <vector>

namespace nn {

/// Every number of a forward pass, for the lessons: what goes into each layer, the pre-activation z
/// and the activation a of each of its neurons. For layers that do not bend (pooling, flatten,
/// dropout) z and a are the same.
struct ForwardTrace
{
    struct Layer
    {
        std::vector<Real> z;
        std::vector<Real> a;
    };
    std::vector<Real> input;
    std::vector<Layer> layers;

    std::span<const Real> input_of(std::size_t layer) const
    {
        return layer == 0 ? std::span<const Real>(input) : layers[layer - 1].a;
    }
    std::span<const Real> output() const { return layers.back().a; }
};

/// Sends `input` ([input_count]) through the network and records everything in `trace`, whose
/// buffers are reused between calls.
///
/// Precondition: `parameters` belongs to `topology`. O(number of connections).
void forward(
    const Topology& topology,
    const Parameters& parameters,
    std::span<const Real> input,
    ForwardTrace& trace
);

/// One product of the sum z = b + sum of w_i x_i.
struct SumTerm
{
    Real weight;
    Real input;
    Real product;
};

/// The terms of the sum of one neuron of a dense layer, in the order in which they are added to the
/// bias: z in the trace is exactly the bias plus these products, one after the other.
std::vector<SumTerm> sum_terms(
    const Topology& topology,
    const Parameters& parameters,
    const ForwardTrace& trace,
    std::size_t layer,
    std::size_t neuron
);

} // namespace nn
