// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/pass.h"

#include "engine/nn/convolution.h"

#include <algorithm>
#include <cassert>

namespace nn {

namespace {

/// From this many inputs on, passing over zeros pays for looking for them.
constexpr std::size_t min_sparse_inputs = 64;
/// Weights whose gradient is computed at a time: small enough for the first cache.
constexpr std::size_t band_weights = 8192;

std::size_t band_width(const Topology& topology)
{
    return std::max<std::size_t>(
        1, band_weights / std::max<std::size_t>(1, topology.layer(0).weight_columns)
    );
}

bool reads_sparse(const Topology& topology)
{
    return std::holds_alternative<Dense>(topology.spec().layers.front())
        && topology.input_count() >= min_sparse_inputs;
}

} // namespace

Pass::Pass(const Topology& topology, std::size_t capacity, Purpose purpose, const Kernels& kernels)
    : topology_(topology)
    , capacity_(capacity)
    , purpose_(purpose)
    , kernels_(&kernels)
    , input_is_sparse_(reads_sparse(topology))
    , sparse_input_(input_is_sparse_ ? capacity : 0, topology.input_count(), band_width(topology))
    , input_(capacity * topology.input_count())
    , layers_(topology.layer_count())
{
    for (std::size_t index = 0; index < layers_.size(); ++index) {
        const LayerSpec& spec = topology.spec().layers[index];
        const LayerGeometry& geometry = topology.layer(index);
        const std::size_t size = capacity * geometry.output.size();
        LayerBuffers& layer = layers_[index];
        layer.a.resize(size);
        const bool is_last = index + 1 == layers_.size();
        if (is_last || activation_of(spec) == Activation::gelu
            || (std::holds_alternative<Dropout>(spec) && is_training())) {
            layer.z.resize(size);
        }
        if (is_training()) {
            layer.delta.resize(size);
            if (std::holds_alternative<MaxPooling>(spec)) {
                layer.winners.resize(size);
            }
        }
        if (std::holds_alternative<Convolution>(spec)) {
            convolution_parameter_count_ += geometry.weight_count() + geometry.bias_count();
            patch_room_ = std::max(patch_room_, position_count(geometry) * geometry.weight_rows);
        }
    }
}

Pass::Scratch Pass::make_scratch() const
{
    return {Buffer(patch_room_), Buffer(is_training() ? patch_room_ : 0)};
}

std::span<Real> Pass::input_rows(RowRange rows)
{
    const std::size_t inputs = topology_.input_count();
    return std::span(input_).subspan(rows.first * inputs, rows.count * inputs);
}

const Real* Pass::inputs(std::size_t layer) const
{
    assert(layer > 0 || !input_is_sparse_);
    return layer == 0 ? input_.data() : layers_[layer - 1].a.data();
}

std::span<const Real> Pass::activations(std::size_t layer, std::size_t row) const
{
    const std::size_t size = topology_.layer(layer).output.size();
    return std::span(layers_[layer].a).subspan(row * size, size);
}

std::span<const Real> Pass::output(std::size_t row) const
{
    return activations(layers_.size() - 1, row);
}

} // namespace nn
