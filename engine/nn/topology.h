// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/nn/network_spec.h"

#include <cstddef>
#include <vector>

namespace nn {

/// Where one layer stands: what goes in and out, and where its numbers lie among the parameters.
struct LayerGeometry
{
    Shape input;
    Shape output;
    /// Weights are a matrix [weight_rows x weight_columns], row-major: row = input (in a
    /// convolution: window row, window column, input channel), column = neuron or channel.
    /// Both are 0 for a layer without weights.
    std::size_t weight_rows = 0;
    std::size_t weight_columns = 0;
    std::size_t weight_offset = 0;
    std::size_t bias_offset = 0; ///< There are weight_columns biases.

    std::size_t weight_count() const { return weight_rows * weight_columns; }
    std::size_t bias_count() const { return weight_columns; }

    bool operator==(const LayerGeometry&) const = default;
};

/// What comes out of `layer` if `input` goes in. Error: bad_layer with the name of the offending
/// field. Precondition: no side of `input` is 0.
Expected<Shape> output_shape(const LayerSpec& layer, const Shape& input);

/// A specification that has been checked, with everything that follows from it. All functions that
/// compute take a Topology, so none of them has to check again.
class Topology
{
public:
    /// Most numbers a network may have (weights and biases), and most activations of one example:
    /// what keeps a hostile or mistyped specification from asking for all the memory there is.
    static constexpr std::size_t max_parameter_count = 16'000'000;
    static constexpr std::size_t max_activation_count = 16'000'000;
    static constexpr std::size_t max_layer_count = 64;

    /// Errors: bad_layer with the layer's index and the name of the offending field; too_large.
    static Expected<Topology> make(NetworkSpec spec);

    const NetworkSpec& spec() const { return spec_; }
    std::size_t layer_count() const { return layers_.size(); }
    const LayerGeometry& layer(std::size_t index) const { return layers_.at(index); }
    Activation activation(std::size_t layer) const { return activation_of(spec_.layers.at(layer)); }

    std::size_t input_count() const { return spec_.input.size(); }
    std::size_t output_count() const { return layers_.back().output.size(); }
    std::size_t parameter_count() const { return parameter_count_; }
    /// Sum of the output sizes of all layers.
    std::size_t activation_count() const { return activation_count_; }

    bool operator==(const Topology&) const = default;

private:
    Topology() = default;

    NetworkSpec spec_;
    std::vector<LayerGeometry> layers_;
    std::size_t parameter_count_ = 0;
    std::size_t activation_count_ = 0;
};

} // namespace nn
