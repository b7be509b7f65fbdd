// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/nn/parameters.h"

#include <array>
#include <optional>
#include <string_view>

namespace nn {

/// How weights start. Biases always start at 0. Fan-in and fan-out are the numbers of connections
/// into and out of a neuron.
enum class Initializer
{
    zeros,
    uniform, ///< in [-1/2, 1/2)
    normal, ///< mean 0, standard deviation 1
    glorot, ///< uniform in +-sqrt(6 / (fan-in + fan-out)) (Glorot and Bengio 2010, eq. 16)
    he, ///< normal with variance 2 / fan-in (He et al. 2015, eq. 10)
};

inline constexpr std::array all_initializers {
    Initializer::zeros,
    Initializer::uniform,
    Initializer::normal,
    Initializer::glorot,
    Initializer::he,
};

std::string_view name_of(Initializer initializer);
std::optional<Initializer> initializer_named(std::string_view name);

/// Fresh parameters for `topology`, drawn layer by layer.
Parameters make_parameters(const Topology& topology, Initializer initializer, Rng& rng);
/// The initialiser that suits each layer: He before ReLU and its relatives, Glorot otherwise.
Parameters make_parameters(const Topology& topology, Rng& rng);

} // namespace nn
