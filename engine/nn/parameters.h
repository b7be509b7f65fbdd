// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/buffer.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <optional>
#include <span>

namespace nn {

/// All weights and biases of a network in one vector, laid out as Topology says: layer by layer,
/// the weights of a layer before its biases.
struct Parameters
{
    Buffer values;

    bool operator==(const Parameters&) const = default;
};

/// [weight_rows x weight_columns], row-major.
std::span<Real> weights(const Topology& topology, Parameters& parameters, std::size_t layer);
std::span<const Real>
weights(const Topology& topology, const Parameters& parameters, std::size_t layer);
/// [weight_columns]
std::span<Real> biases(const Topology& topology, Parameters& parameters, std::size_t layer);
std::span<const Real>
biases(const Topology& topology, const Parameters& parameters, std::size_t layer);

/// The weight from `input` to `neuron`. Precondition: a dense layer, both in range.
Real weight(
    const Topology& topology,
    const Parameters& parameters,
    std::size_t layer,
    std::size_t input,
    std::size_t neuron
);

/// Index of the first NaN or infinity among the parameters, if there is one.
std::optional<std::size_t> first_not_finite(const Parameters& parameters);

} // namespace nn
