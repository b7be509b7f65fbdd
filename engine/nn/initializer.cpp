// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/initializer.h"

#include "engine/base/names.h"

#include <cmath>
#include <functional>

namespace nn {

namespace {

constexpr NameTable initializer_names {std::array {
    std::pair {Initializer::zeros, std::string_view("zeros")},
    std::pair {Initializer::uniform, std::string_view("uniform")},
    std::pair {Initializer::normal, std::string_view("normal")},
    std::pair {Initializer::glorot, std::string_view("glorot")},
    std::pair {Initializer::he, std::string_view("he")},
}};

struct Fan
{
    double in;
    double out;
};

/// Connections into and out of one neuron. In a convolution a pixel feeds each position of the
/// window, in every channel.
Fan fan_of(const LayerSpec& layer, const LayerGeometry& geometry)
{
    const auto rows = static_cast<double>(geometry.weight_rows);
    const auto columns = static_cast<double>(geometry.weight_columns);
    if (const auto* convolution = std::get_if<Convolution>(&layer)) {
        const auto window = static_cast<double>(convolution->window);
        return {rows, columns * window * window};
    }
    return {rows, columns};
}

double draw(Initializer initializer, const Fan& fan, Rng& rng)
{
    switch (initializer) {
    case Initializer::zeros:
        return 0;
    case Initializer::uniform:
        return rng.uniform(-0.5, 0.5);
    case Initializer::normal:
        return rng.normal();
    case Initializer::glorot: {
        const double limit = std::sqrt(6 / (fan.in + fan.out));
        return rng.uniform(-limit, limit);
    }
    case Initializer::he:
        return rng.normal() * std::sqrt(2 / fan.in);
    }
    return 0;
}

Parameters make_parameters(
    const Topology& topology, const std::function<Initializer(std::size_t layer)>& choose, Rng& rng
)
{
    Parameters parameters {Buffer(topology.parameter_count())};
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const Fan fan = fan_of(topology.spec().layers[layer], topology.layer(layer));
        const Initializer initializer = choose(layer);
        for (Real& weight : weights(topology, parameters, layer)) {
            weight = static_cast<Real>(draw(initializer, fan, rng));
        }
    }
    return parameters;
}

Initializer suitable_for(Activation activation)
{
    switch (activation) {
    case Activation::relu:
    case Activation::leaky_relu:
    case Activation::elu:
    case Activation::softplus:
    case Activation::gelu:
        return Initializer::he;
    case Activation::identity:
    case Activation::step:
    case Activation::sigmoid:
    case Activation::tanh:
    case Activation::softmax:
        return Initializer::glorot;
    }
    return Initializer::glorot;
}

} // namespace

std::string_view name_of(Initializer initializer)
{
    return initializer_names.name_of(initializer);
}

std::optional<Initializer> initializer_named(std::string_view name)
{
    return initializer_names.value_named(name);
}

Parameters make_parameters(const Topology& topology, Initializer initializer, Rng& rng)
{
    return make_parameters(
        topology, [&](std::size_t) { return initializer; }, rng
    );
}

Parameters make_parameters(const Topology& topology, Rng& rng)
{
    return make_parameters(
        topology, [&](std::size_t layer) { return suitable_for(topology.activation(layer)); }, rng
    );
}

} // namespace nn
