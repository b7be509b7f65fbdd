// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_proto.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

namespace nn {

struct OnnxNetwork
{
    Topology topology;
    Parameters parameters;
};

/// The network of a graph, see decode_onnx(). Weights are put into our order: what arrives channel
/// by channel is taken channels side by side, also by a dense layer on a flattened image. A Flatten
/// in front of the first layer is left out, because a dense layer takes an image as it is, and so
/// is a Dropout at the end; another Flatten only if there would be too many layers with it. Throws
/// Refusal.
OnnxNetwork read_onnx_graph(const onnx::GraphProto& proto);

} // namespace nn
