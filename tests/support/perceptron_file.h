// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "tests/support/onnx_graph.h"

namespace test {

using Numbers = std::vector<float>;

/// Numbers that are not special, other ones for every `seed`.
inline Numbers some_numbers(std::size_t count, int seed)
{
    nn::Rng rng(static_cast<std::uint64_t>(seed));
    Numbers numbers(count);
    std::ranges::generate(numbers, [&] { return static_cast<float>(rng.uniform(-1, 1)); });
    return numbers;
}

/// nn.Sequential(Linear(4, 5), ReLU(), Linear(5, 3)), exported with a dynamic batch.
inline OnnxGraph perceptron(Storage storage = Storage::raw)
{
    OnnxGraph file;
    file.input("onnx::Gemm_0", {4});
    file.numbers("0.weight", {5, 4}, some_numbers(20, 1), storage);
    file.numbers("0.bias", {5}, some_numbers(5, 2), storage);
    file.numbers("2.weight", {3, 5}, some_numbers(15, 3), storage);
    file.numbers("2.bias", {3}, some_numbers(3, 4), storage);
    file.gemm({"onnx::Gemm_0", "0.weight", "0.bias"}, "/0/Gemm_output_0");
    file.node("Relu", {"/0/Gemm_output_0"}, "/1/Relu_output_0");
    file.gemm({"/1/Relu_output_0", "2.weight", "2.bias"}, "7");
    file.output("7", {3});
    return file;
}

inline onnx::NodeProto& node_of(OnnxGraph& file, int index)
{
    return *file.graph().mutable_node(index);
}

inline onnx::TensorProto& tensor_of(OnnxGraph& file, int index)
{
    return *file.graph().mutable_initializer(index);
}

/// Something done to such a file.
using Change = std::function<void(OnnxGraph&)>;

} // namespace test
