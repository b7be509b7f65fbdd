// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_graph.h"
#include "engine/nn/activation.h"

#include <optional>
#include <string_view>

namespace nn {

/// An activation function among the operators of a graph.
struct OnnxBend
{
    Activation activation;
    std::string_view result; ///< What comes out of it.
};

/// The activation function that `value` goes into, if it is one of ours.
/// Throws a Refusal (unsupported_setting) if it is one with another slope.
std::optional<OnnxBend> bend_of(const OnnxGraph& graph, std::string_view value);

} // namespace nn
