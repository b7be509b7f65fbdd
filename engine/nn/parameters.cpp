// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/parameters.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

template <typename Values>
auto weights_in(const Topology& topology, Values& values, std::size_t layer)
{
    assert(values.size() == topology.parameter_count());
    const LayerGeometry& geometry = topology.layer(layer);
    return std::span(values).subspan(geometry.weight_offset, geometry.weight_count());
}

template <typename Values>
auto biases_in(const Topology& topology, Values& values, std::size_t layer)
{
    assert(values.size() == topology.parameter_count());
    const LayerGeometry& geometry = topology.layer(layer);
    return std::span(values).subspan(geometry.bias_offset, geometry.bias_count());
}

} // namespace

std::span<Real> weights(const Topology& topology, Parameters& parameters, std::size_t layer)
{
    return weights_in(topology, parameters.values, layer);
}

std::span<const Real>
weights(const Topology& topology, const Parameters& parameters, std::size_t layer)
{
    return weights_in(topology, parameters.values, layer);
}

std::span<Real> biases(const Topology& topology, Parameters& parameters, std::size_t layer)
{
    return biases_in(topology, parameters.values, layer);
}

std::span<const Real>
biases(const Topology& topology, const Parameters& parameters, std::size_t layer)
{
    return biases_in(topology, parameters.values, layer);
}

Real weight(
    const Topology& topology,
    const Parameters& parameters,
    std::size_t layer,
    std::size_t input,
    std::size_t neuron
)
{
    const LayerGeometry& geometry = topology.layer(layer);
    assert(input < geometry.weight_rows && neuron < geometry.weight_columns);
    return weights(topology, parameters, layer)[input * geometry.weight_columns + neuron];
}

std::optional<std::size_t> first_not_finite(const Parameters& parameters)
{
    const auto found = std::ranges::find_if_not(parameters.values, [](Real value) {
        return std::isfinite(value);
    });
    if (found == parameters.values.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - parameters.values.begin());
}

} // namespace nn
