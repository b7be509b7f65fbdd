// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_proto.h"

#include <filesystem>

namespace nn {

/// Fetches the numbers that a graph keeps in files of their own, as PyTorch does in "net.onnx.data"
/// beside "net.onnx". Such a file lies in `folder` itself, also if it is a link; together they have
/// no more numbers than a network may. Nothing is left in other files afterwards.
///
/// Throws Refusal: external_tensor for a name of a file elsewhere, cannot_open, cannot_read and
/// truncated with the path of the file, too_large; of the tensor wrong_dimension, bad_tensor_type,
/// and truncated or trailing_bytes if it takes another number of bytes from the file.
void fetch_external_numbers(onnx::GraphProto& graph, const std::filesystem::path& folder);

} // namespace nn
