// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/model_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace nn {

/// Most bytes of an ONNX file besides the numbers of its tensors, which are at most
/// Topology::max_parameter_count doubles. A network of 64 layers with all that exporters note
/// beside them has half of it. Nothing but empty settings, two bytes each, make some 150 MB of
/// memory of it.
inline constexpr std::size_t max_onnx_structure = 1U << 20U;
inline constexpr std::size_t max_onnx_bytes =
    max_onnx_structure + 8 * Topology::max_parameter_count;

/// With which every ONNX file begins: the version of the format, which is never left out.
inline constexpr std::uint8_t onnx_first_byte = 8;

/// The network as an ONNX file (operator set 13), for other programs. Its input "input" is
/// [batch_size x n] or, where our network takes an image, [batch_size x channels x height x width];
/// its output "output" is [batch_size x neurons]. Weights are stored as float. What is not known
/// to ONNX (notes, preparation) goes into the metadata, from where decode_onnx() takes it.
/// Precondition: the parameters belong to the topology. Errors: as encode_model().
Expected<std::vector<std::uint8_t>> encode_onnx(const Model& model);

/// Reads a network of our layers, whichever program wrote it. Its graph has to be one chain from
/// one input to one output:
///
/// * Gemm, MatMul with Add, Conv, MaxPool, Flatten, Dropout, Transpose between channels first and
///   last, Reshape that does no more than Flatten (its sizes may be computed, as those of
///   x.view(x.size(0), -1) are)
/// * Relu, LeakyRelu, Elu, Sigmoid, Tanh, Softplus, Softmax, Gelu, and what stands for the step
///   function (Greater, Cast or Sign, Relu) and the exact GELU (Div, Erf, Add, Mul, Mul)
/// * Identity, Constant, Cast between numbers of 16, 32 and 64 bits
///
/// LogSoftmax is read as Softmax: scores instead of their logarithms, in the same order. Weights
/// are floats of 16, 32 or 64 bits, in the content itself (external_tensor otherwise).
///
/// Errors: bad_magic, unreadable_content, too_large, unsupported_operator, unsupported_setting,
/// not_a_chain, bad_layer, bad_shape; missing_tensor, external_tensor, bad_tensor_type, truncated,
/// trailing_bytes and wrong_dimension, of which `subject` is the tensor, and not_finite, of which
/// it is the tensor too, or empty if only factors make a number infinite.
Expected<Model> decode_onnx(std::span<const std::uint8_t> content);

/// Replaces `path` as write_file_atomically() does. Errors: as encode_onnx(), cannot_write.
Expected<void> save_onnx(const Model& model, const std::filesystem::path& path);

/// Weights may be in other files of the same folder, as those of PyTorch are. Errors: as
/// decode_onnx(), cannot_open, cannot_read; `subject` is the path of the file concerned unless it
/// names something in it.
Expected<Model> load_onnx(const std::filesystem::path& path);

} // namespace nn
