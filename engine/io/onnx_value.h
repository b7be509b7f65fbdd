// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_graph.h"
#include "engine/nn/network_spec.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// How what flows through a graph is stored, behind the dimension that counts the examples.
enum class OnnxForm
{
    vector,
    channels_first,
    channels_last,
    grey_image, ///< [height x width]
};

/// What flows through a graph at some place.
struct OnnxValue
{
    OnnxForm form = OnnxForm::vector;
    Shape shape;
    /// Of a vector: of which image it is the flattened form, channels first. A vector in our own
    /// order has {1, 1, n}.
    Shape order;

    std::size_t rank() const; ///< Of the tensor, with the examples.
    /// An image becomes a vector; `shape` stays, until a layer is made of it.
    void flatten();
    /// Reshape to the sizes `wanted`, if that leaves every number where it is for us: a vector
    /// to an image of one pixel, or the input of a network (`is_input`) to a grey image.
    bool make_image(std::span<const std::int64_t> wanted, bool is_input);
    /// Transpose from channels last to channels first or back.
    bool transpose(std::span<const std::int64_t> axes);
};

// These throw Refusal.

/// The input of a graph. An image has its channels first, unless what is done with it or its shape,
/// as in [batch x 28 x 28 x 1], tells otherwise. Refusal: wrong_dimension, bad_tensor_type.
OnnxValue input_value(const OnnxGraph& graph);

/// The layer of a Conv with weights of these `sizes`, which are four. Refusal: unsupported_setting.
Convolution convolution_of(const onnx::NodeProto& node, const std::vector<std::size_t>& sizes);
MaxPooling pooling_of(const onnx::NodeProto& node, const Shape& input);

/// Refusal: too_large, if more than Topology::max_activation_count.
void check_size(std::size_t activation_count);

/// Refusal: wrong_dimension, with the name of the tensor.
[[noreturn]] void
refuse_sizes(const onnx::TensorProto& tensor, std::size_t expected, std::size_t actual);

} // namespace nn
