// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/topology.h"

#include <cmath>
#include <string>
#include <utility>

namespace nn {

namespace {

/// Sides, channel counts and windows beyond these are refused before they are multiplied, so that
/// no product of weights or activations overflows 64 bits.
constexpr std::size_t max_extent = 1U << 20U;
constexpr std::size_t max_window = 1U << 10U;

/// What is wrong with a layer, or its geometry without the offsets.
struct LayerCheck
{
    const char* bad_field = nullptr;
    LayerGeometry geometry {};
};

LayerCheck bad(const char* field)
{
    return {field};
}

bool is_extent(std::size_t value)
{
    return value >= 1 && value <= max_extent;
}

/// Steps a window of `window` takes over `side`, which it fits into.
std::size_t step_count(std::size_t side, std::size_t window, std::size_t stride)
{
    return (side - window) / stride + 1;
}

LayerCheck check(const Dense& layer, const Shape& input)
{
    if (!is_extent(layer.neuron_count)) {
        return bad("neuron_count");
    }
    LayerGeometry geometry {input, {1, 1, layer.neuron_count}};
    geometry.weight_rows = input.size();
    geometry.weight_columns = layer.neuron_count;
    return {nullptr, geometry};
}

LayerCheck check(const Convolution& layer, const Shape& input)
{
    if (!is_extent(layer.channel_count)) {
        return bad("channel_count");
    }
    if (layer.window < 1 || layer.window > max_window || layer.padding > max_window
        || layer.window > input.height + 2 * layer.padding
        || layer.window > input.width + 2 * layer.padding) {
        return bad("window");
    }
    if (layer.padding >= layer.window) {
        return bad("padding");
    }
    if (!is_extent(layer.stride)) {
        return bad("stride");
    }
    LayerGeometry geometry {
        input,
        {step_count(input.height + 2 * layer.padding, layer.window, layer.stride),
         step_count(input.width + 2 * layer.padding, layer.window, layer.stride),
         layer.channel_count}};
    geometry.weight_rows = layer.window * layer.window * input.channels;
    geometry.weight_columns = layer.channel_count;
    return {nullptr, geometry};
}

LayerCheck check(const MaxPooling& layer, const Shape& input)
{
    if (!is_extent(layer.window) || layer.window > input.height || layer.window > input.width) {
        return bad("window");
    }
    if (!is_extent(layer.stride)) {
        return bad("stride");
    }
    return {
        nullptr,
        {input,
         {step_count(input.height, layer.window, layer.stride),
          step_count(input.width, layer.window, layer.stride),
          input.channels}}};
}

LayerCheck check(const Flatten&, const Shape& input)
{
    return {nullptr, {input, {1, 1, input.size()}}};
}

LayerCheck check(const Dropout& layer, const Shape& input)
{
    if (!(layer.rate >= 0 && layer.rate < 1)) { // Also refuses NaN.
        return bad("rate");
    }
    return {nullptr, {input, input}};
}

Error too_large(std::size_t limit, std::size_t actual)
{
    return {
        ErrorCode::too_large,
        {},
        static_cast<std::int64_t>(limit),
        static_cast<std::int64_t>(actual)};
}

LayerCheck check_layer(const LayerSpec& layer, const Shape& input)
{
    return std::visit([&](const auto& kind) { return check(kind, input); }, layer);
}

} // namespace

Expected<Shape> output_shape(const LayerSpec& layer, const Shape& input)
{
    const LayerCheck result = check_layer(layer, input);
    if (result.bad_field != nullptr) {
        return Error {ErrorCode::bad_layer, result.bad_field};
    }
    return result.geometry.output;
}

Expected<Topology> Topology::make(NetworkSpec spec)
{
    const Shape& input = spec.input;
    if (!is_extent(input.height) || !is_extent(input.width) || !is_extent(input.channels)) {
        return Error {ErrorCode::bad_shape, "input", 1, 0};
    }
    if (input.size() > max_activation_count) {
        return too_large(max_activation_count, input.size());
    }
    if (spec.layers.empty()) {
        return Error {ErrorCode::bad_shape, "layers", 1, 0};
    }
    if (spec.layers.size() > max_layer_count) {
        return too_large(max_layer_count, spec.layers.size());
    }

    Topology topology;
    Shape shape = input;
    for (std::size_t index = 0; index < spec.layers.size(); ++index) {
        const LayerSpec& layer = spec.layers[index];
        LayerCheck result = check_layer(layer, shape);
        const bool is_last = index + 1 == spec.layers.size();
        if (result.bad_field == nullptr && activation_of(layer) == Activation::softmax
            && !is_last) {
            result.bad_field = "activation";
        }
        if (result.bad_field == nullptr && is_last && !std::holds_alternative<Dense>(layer)) {
            result.bad_field = "kind"; // What a network answers are neurons.
        }
        if (result.bad_field != nullptr) {
            return Error {
                ErrorCode::bad_layer, result.bad_field, 0, static_cast<std::int64_t>(index)};
        }
        LayerGeometry& geometry = result.geometry;
        // Every factor was bounded above, so these sums cannot overflow before they are compared.
        geometry.weight_offset = topology.parameter_count_;
        geometry.bias_offset = geometry.weight_offset + geometry.weight_count();
        topology.parameter_count_ = geometry.bias_offset + geometry.bias_count();
        topology.activation_count_ += geometry.output.size();
        if (topology.parameter_count_ > max_parameter_count) {
            return too_large(max_parameter_count, topology.parameter_count_);
        }
        if (topology.activation_count_ > max_activation_count) {
            return too_large(max_activation_count, topology.activation_count_);
        }
        shape = geometry.output;
        topology.layers_.push_back(geometry);
    }
    topology.spec_ = std::move(spec);
    return topology;
}

} // namespace nn
