// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/input_shares.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <variant>

namespace nn {

namespace {

bool leaves_inputs_alone(const LayerSpec& layer)
{
    return std::holds_alternative<Flatten>(layer) || std::holds_alternative<Dropout>(layer);
}

bool is_straight_on_both_sides(Activation activation)
{
    return activation == Activation::identity || activation == Activation::relu
        || activation == Activation::leaky_relu;
}

std::int64_t steps(double number, std::int64_t steps_per_unit)
{
    return std::llround(number * static_cast<double>(steps_per_unit));
}

} // namespace

std::optional<std::size_t> layer_on_inputs(const Topology& topology)
{
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const LayerSpec& spec = topology.spec().layers[layer];
        if (std::holds_alternative<Dense>(spec)) {
            return layer;
        }
        if (!leaves_inputs_alone(spec)) {
            return {};
        }
    }
    return {};
}

std::vector<InputFeed>
feeds_of(const Topology& topology, const Parameters& parameters, std::size_t input, Real value)
{
    const std::size_t layer = layer_on_inputs(topology).value();
    const std::size_t neurons = topology.layer(layer).weight_columns;
    std::vector<InputFeed> feeds;
    feeds.reserve(neurons);
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        const Real w = weight(topology, parameters, layer, input, neuron);
        feeds.push_back({neuron, w, w * value});
    }
    std::stable_sort(feeds.begin(), feeds.end(), [](const InputFeed& a, const InputFeed& b) {
        return std::pair(std::abs(a.product), std::abs(a.weight))
            > std::pair(std::abs(b.product), std::abs(b.weight));
    });
    return feeds;
}

bool has_input_shares(const Topology& topology, std::size_t layer)
{
    if (!std::holds_alternative<Dense>(topology.spec().layers.at(layer))) {
        return false;
    }
    for (std::size_t before = 0; before < layer; ++before) {
        const LayerSpec& spec = topology.spec().layers[before];
        const bool is_straight_dense = std::holds_alternative<Dense>(spec)
            && is_straight_on_both_sides(topology.activation(before));
        if (!is_straight_dense && !leaves_inputs_alone(spec)) {
            return false;
        }
    }
    return true;
}

InputShares input_shares(
    const Topology& topology,
    const Parameters& parameters,
    const ForwardTrace& trace,
    std::size_t layer,
    std::size_t neuron
)
{
    assert(has_input_shares(topology, layer));
    InputShares shares;
    // How much z changes with each z of the layer at hand, from the neuron back to the inputs.
    std::vector<double> factors(topology.layer(layer).output.size());
    factors[neuron] = 1;
    for (std::size_t at = layer + 1; at-- > 0;) {
        if (leaves_inputs_alone(topology.spec().layers[at])) {
            continue;
        }
        const std::span<const Real> own_biases = biases(topology, parameters, at);
        const std::span<const Real> own_weights = weights(topology, parameters, at);
        for (std::size_t i = 0; i < factors.size(); ++i) {
            if (at != layer) {
                factors[i] *= slope(topology.activation(at), trace.layers[at].z[i]);
            }
            shares.biases += factors[i] * own_biases[i];
        }
        std::vector<double> before(topology.layer(at).weight_rows);
        for (std::size_t row = 0; row < before.size(); ++row) {
            for (std::size_t i = 0; i < factors.size(); ++i) {
                before[row] += factors[i] * own_weights[row * factors.size() + i];
            }
        }
        factors = std::move(before);
    }
    for (std::size_t input = 0; input < factors.size(); ++input) {
        factors[input] *= trace.input[input];
    }
    shares.inputs = std::move(factors);
    return shares;
}

PrintedSum printed_sum(
    const InputShares& shares, double z, std::size_t most_terms, std::int64_t steps_per_unit
)
{
    std::vector<std::size_t> order;
    for (std::size_t input = 0; input < shares.inputs.size(); ++input) {
        if (shares.inputs[input] != 0) {
            order.push_back(input);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&shares](std::size_t a, std::size_t b) {
        return std::abs(shares.inputs[a]) > std::abs(shares.inputs[b]);
    });
    PrintedSum sum;
    sum.z = steps(z, steps_per_unit);
    sum.biases = steps(shares.biases, steps_per_unit);
    sum.others = sum.z - sum.biases;
    for (std::size_t i = 0; i < std::min(most_terms, order.size()); ++i) {
        const PrintedSum::Term term {order[i], steps(shares.inputs[order[i]], steps_per_unit)};
        sum.terms.push_back(term);
        sum.others -= term.steps;
    }
    sum.other_count = order.size() - sum.terms.size();
    return sum;
}

} // namespace nn
