// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/forward.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace nn {

/// What one input gives to one neuron.
struct InputFeed
{
    std::size_t neuron;
    Real weight;
    Real product; ///< weight times input

    bool operator==(const InputFeed&) const = default;
};

/// The dense layer that is given the inputs as they are; none if a convolution comes first.
std::optional<std::size_t> layer_on_inputs(const Topology& topology);

/// What `input`, which is `value`, gives to each neuron of a layer on the inputs, the strongest
/// first: by the size of the product, then of the weight.
/// Precondition: layer_on_inputs(topology).
std::vector<InputFeed>
feeds_of(const Topology& topology, const Parameters& parameters, std::size_t input, Real value);

/// The z of one neuron taken apart into what each input adds to it and what the biases on the way
/// do. For a neuron on the inputs that is weight times input. For one behind others it is the sum
/// over all ways through neurons that let something through: the bends in between are made of two
/// straight lines through 0, so that z is a plain weighted sum as long as none of them turns.
struct InputShares
{
    std::vector<double> inputs; ///< [input_count]
    double biases = 0; ///< Together with `inputs` it adds up to z, but for rounding.
};

/// Whether there are such shares: only dense layers up to `layer`, and between them only identity,
/// ReLU and leaky ReLU.
bool has_input_shares(const Topology& topology, std::size_t layer);

/// Precondition: has_input_shares(topology, layer); `trace` is of this network. O(connections up to
/// `layer`).
InputShares input_shares(
    const Topology& topology,
    const Parameters& parameters,
    const ForwardTrace& trace,
    std::size_t layer,
    std::size_t neuron
);

/// A sum as it is printed: numbers in whole steps that add up exactly. The inputs that do not have
/// a line of their own share one, which is what is left between z and all the others, each
/// rounded to the nearest step. It is therefore off by at most half a step a line.
struct PrintedSum
{
    struct Term
    {
        std::size_t input;
        std::int64_t steps;

        bool operator==(const Term&) const = default;
    };

    std::int64_t biases = 0;
    std::vector<Term> terms; ///< The strongest first; none that adds nothing.
    std::int64_t others = 0;
    std::size_t other_count = 0; ///< Inputs in `others` that add something.
    std::int64_t z = 0;
};

/// Precondition: all numbers times `steps_per_unit` are below 2^62.
PrintedSum printed_sum(
    const InputShares& shares, double z, std::size_t most_terms, std::int64_t steps_per_unit
);

} // namespace nn
