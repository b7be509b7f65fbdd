// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/io/onnx_proto.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

// These throw a Refusal that names the tensor: external_tensor, bad_tensor_type, wrong_dimension,
// too_large, truncated, trailing_bytes, not_finite.

/// Sizes of the dimensions. Their product is at most Topology::max_parameter_count.
std::vector<std::size_t> sizes_of(const onnx::TensorProto& tensor);

/// Whether this type of ONNX is one that numbers_of() reads: float, double or half.
bool is_float_type(std::int64_t type);

/// The numbers of a tensor of such a type, all of them finite as a float.
std::vector<Real> numbers_of(const onnx::TensorProto& tensor);

/// How many bytes its numbers take, those of such a type or 64-bit integers.
std::size_t byte_count_of(const onnx::TensorProto& tensor);

/// The numbers of a tensor of 64-bit integers.
std::vector<std::int64_t> integers_of(const onnx::TensorProto& tensor);

/// A name of a file from outside, short enough for a sentence.
std::string short_name(std::string_view name);

} // namespace nn
