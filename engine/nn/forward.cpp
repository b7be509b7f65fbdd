// SPDX-License-Identifier: GPL-3.0-or-later
// Written to be read beside lesson 5: one neuron after the other, one product after the other.
#include "engine/nn/forward.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

struct LayerView
{
    const LayerGeometry& geometry;
    std::span<const Real> weights;
    std::span<const Real> biases;
};

void sum_inputs(
    const Dense&, const LayerView& layer, std::span<const Real> input, std::span<Real> z
)
{
    for (std::size_t neuron = 0; neuron < z.size(); ++neuron) {
        Real sum = layer.biases[neuron];
        for (std::size_t i = 0; i < input.size(); ++i) {
            sum += input[i] * layer.weights[i * z.size() + neuron];
        }
        z[neuron] = sum;
    }
}

/// z of one channel at one place. Positions outside the image, in the padding, count as 0.
Real sum_window(
    const Convolution& spec,
    const LayerView& layer,
    std::span<const Real> input,
    std::size_t top,
    std::size_t left,
    std::size_t channel
)
{
    const Shape& in = layer.geometry.input;
    Real sum = layer.biases[channel];
    for (std::size_t dy = 0; dy < spec.window; ++dy) {
        for (std::size_t dx = 0; dx < spec.window; ++dx) {
            const std::size_t y = top + dy - spec.padding; // Wraps around above the image.
            const std::size_t x = left + dx - spec.padding;
            if (y >= in.height || x >= in.width) {
                continue;
            }
            for (std::size_t c = 0; c < in.channels; ++c) {
                const std::size_t row = (dy * spec.window + dx) * in.channels + c;
                sum += input[(y * in.width + x) * in.channels + c]
                    * layer.weights[row * spec.channel_count + channel];
            }
        }
    }
    return sum;
}

void sum_inputs(
    const Convolution& spec, const LayerView& layer, std::span<const Real> input, std::span<Real> z
)
{
    const Shape& out = layer.geometry.output;
    for (std::size_t y = 0; y < out.height; ++y) {
        for (std::size_t x = 0; x < out.width; ++x) {
            for (std::size_t channel = 0; channel < out.channels; ++channel) {
                z[(y * out.width + x) * out.channels + channel] =
                    sum_window(spec, layer, input, y * spec.stride, x * spec.stride, channel);
            }
        }
    }
}

void sum_inputs(
    const MaxPooling& spec, const LayerView& layer, std::span<const Real> input, std::span<Real> z
)
{
    const Shape& in = layer.geometry.input;
    const Shape& out = layer.geometry.output;
    const auto at = [&](std::size_t y, std::size_t x, std::size_t c) {
        return input[(y * in.width + x) * in.channels + c];
    };
    for (std::size_t i = 0; i < z.size(); ++i) {
        const std::size_t c = i % out.channels;
        const std::size_t left = i / out.channels % out.width * spec.stride;
        const std::size_t top = i / out.channels / out.width * spec.stride;
        z[i] = at(top, left, c);
        for (std::size_t dy = 0; dy < spec.window; ++dy) {
            for (std::size_t dx = 0; dx < spec.window; ++dx) {
                const Real pixel = at(top + dy, left + dx, c);
                z[i] = pixel <= z[i] || std::isnan(z[i]) ? z[i] : pixel; // NaN wins.
            }
        }
    }
}

void sum_inputs(const Flatten&, const LayerView&, std::span<const Real> input, std::span<Real> z)
{
    std::ranges::copy(input, z.begin());
}

void sum_inputs(const Dropout&, const LayerView&, std::span<const Real> input, std::span<Real> z)
{
    std::ranges::copy(input, z.begin()); // Drops nothing outside training.
}

void bend(Activation activation, std::span<const Real> z, std::span<Real> a)
{
    if (activation == Activation::softmax) {
        softmax(z, a);
        return;
    }
    std::ranges::transform(z, a.begin(), [&](Real value) {
        return static_cast<Real>(activate(activation, static_cast<double>(value)));
    });
}

} // namespace

void forward(
    const Topology& topology,
    const Parameters& parameters,
    std::span<const Real> input,
    ForwardTrace& trace
)
{
    assert(input.size() == topology.input_count());
    trace.input.assign(input.begin(), input.end());
    trace.layers.resize(topology.layer_count());
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        auto& z = trace.layers[layer].z;
        auto& a = trace.layers[layer].a;
        z.resize(topology.layer(layer).output.size());
        a.resize(z.size());
        const LayerView view {
            topology.layer(layer),
            weights(topology, parameters, layer),
            biases(topology, parameters, layer)};
        std::visit(
            [&](const auto& spec) { sum_inputs(spec, view, trace.input_of(layer), z); },
            topology.spec().layers[layer]
        );
        bend(topology.activation(layer), z, a);
    }
}

std::vector<SumTerm> sum_terms(
    const Topology& topology,
    const Parameters& parameters,
    const ForwardTrace& trace,
    std::size_t layer,
    std::size_t neuron
)
{
    assert(std::holds_alternative<Dense>(topology.spec().layers.at(layer)));
    const std::span<const Real> input = trace.input_of(layer);
    std::vector<SumTerm> terms;
    terms.reserve(input.size());
    for (std::size_t i = 0; i < input.size(); ++i) {
        const Real w = weight(topology, parameters, layer, i, neuron);
        terms.push_back({w, input[i], input[i] * w});
    }
    return terms;
}

} // namespace nn
