// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/model_file.h"
#include "engine/io/onnx_proto.h"

namespace nn {

/// The graph of a network, see encode_onnx(). Its operators are named after the layers, counted
/// from 1: "layer1", "layer1.relu", with the weights "layer1.weight" and "layer1.bias".
/// Precondition: the parameters belong to the topology.
onnx::GraphProto onnx_graph_of(const Model& model);

/// The operator set the graph is written for.
inline constexpr int onnx_operator_set = 13;
/// The version of the format that came with it.
inline constexpr int onnx_ir_version = 7;

} // namespace nn
