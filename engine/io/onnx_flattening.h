// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_graph.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace nn {

/// What comes out where `value`, with `size` numbers in each example, goes into a Reshape to
/// [examples x size] whose sizes are computed from its own Shape: x.view(x.size(0), -1) in PyTorch
/// with an open number of examples. Throws Refusal.
std::optional<std::string_view>
computed_flattening(const OnnxGraph& graph, std::string_view value, std::size_t size);

} // namespace nn
