// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/onnx_proto.h"

#include <bit>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace test {

/// How a tensor holds its numbers.
enum class Storage
{
    raw,
    list
};

/// Writes ONNX files as other programs do.
class OnnxGraph
{
public:
    explicit OnnxGraph(const std::string& producer = "pytorch", int operator_set = 17)
    {
        model.set_ir_version(8);
        model.set_producer_name(producer);
        model.add_opset_import()->set_version(operator_set);
        graph().set_name("main_graph");
    }

    onnx::GraphProto& graph() { return *model.mutable_graph(); }

    /// Sizes behind a batch whose size is open.
    void input(const std::string& name, const std::vector<int>& sizes)
    {
        value(*graph().add_input(), name, sizes);
    }
    void output(const std::string& name, const std::vector<int>& sizes)
    {
        value(*graph().add_output(), name, sizes);
    }

    onnx::TensorProto& numbers(
        const std::string& name,
        const std::vector<int>& sizes,
        const std::vector<float>& values,
        Storage storage = Storage::raw
    )
    {
        onnx::TensorProto& tensor = *graph().add_initializer();
        tensor.set_name(name);
        fill(tensor, sizes, values, storage);
        return tensor;
    }
    void integers(const std::string& name, const std::vector<std::int64_t>& values)
    {
        onnx::TensorProto& tensor = *graph().add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (const std::int64_t value : values) {
            tensor.add_int64_data(value);
        }
    }
    /// A Constant operator with a single number, as PyTorch writes them.
    void constant(const std::string& output, float value)
    {
        onnx::NodeProto& made = node("Constant", {}, output);
        onnx::AttributeProto& attribute = *made.add_attribute();
        attribute.set_name("value");
        attribute.set_type(onnx::AttributeProto::TENSOR);
        fill(*attribute.mutable_t(), {}, {value}, Storage::raw);
    }

    onnx::NodeProto& node(
        const std::string& operation,
        const std::vector<std::string>& inputs,
        const std::string& output
    )
    {
        onnx::NodeProto& made = *graph().add_node();
        made.set_op_type(operation);
        made.set_name("/" + std::to_string(graph().node_size()) + "/" + operation);
        for (const std::string& input : inputs) {
            made.add_input(input);
        }
        made.add_output(output);
        return made;
    }
    onnx::NodeProto& gemm(const std::vector<std::string>& inputs, const std::string& output)
    {
        onnx::NodeProto& made = node("Gemm", inputs, output);
        set(made, "alpha", 1.0F);
        set(made, "beta", 1.0F);
        set(made, "transB", 1);
        return made;
    }
    onnx::NodeProto& convolution(
        const std::vector<std::string>& inputs, const std::string& output, int window, int padding
    )
    {
        onnx::NodeProto& made = node("Conv", inputs, output);
        set(made, "dilations", {1, 1});
        set(made, "group", 1);
        set(made, "kernel_shape", {window, window});
        set(made, "pads", {padding, padding, padding, padding});
        set(made, "strides", {1, 1});
        return made;
    }
    onnx::NodeProto& pooling(const std::string& input, const std::string& output)
    {
        onnx::NodeProto& made = node("MaxPool", {input}, output);
        set(made, "ceil_mode", 0);
        set(made, "kernel_shape", {2, 2});
        set(made, "pads", {0, 0, 0, 0});
        set(made, "strides", {2, 2});
        return made;
    }
    onnx::NodeProto& flatten(const std::string& input, const std::string& output)
    {
        onnx::NodeProto& made = node("Flatten", {input}, output);
        set(made, "axis", 1);
        return made;
    }

    static void set(onnx::NodeProto& node, const std::string& name, int value)
    {
        onnx::AttributeProto& attribute = attribute_of(node, name);
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(value);
    }
    static void set(onnx::NodeProto& node, const std::string& name, float value)
    {
        onnx::AttributeProto& attribute = attribute_of(node, name);
        attribute.set_type(onnx::AttributeProto::FLOAT);
        attribute.set_f(value);
    }
    static void set_text(onnx::NodeProto& node, const std::string& name, const std::string& value)
    {
        onnx::AttributeProto& attribute = attribute_of(node, name);
        attribute.set_type(onnx::AttributeProto::STRING);
        attribute.set_s(value);
    }
    static void set(onnx::NodeProto& node, const std::string& name, const std::vector<int>& values)
    {
        onnx::AttributeProto& attribute = attribute_of(node, name);
        attribute.set_type(onnx::AttributeProto::INTS);
        attribute.clear_ints();
        for (const int value : values) {
            attribute.add_ints(value);
        }
    }

    std::vector<std::uint8_t> content() const
    {
        const std::string text = model.SerializeAsString();
        return {text.begin(), text.end()};
    }

    onnx::ModelProto model;

private:
    static onnx::AttributeProto& attribute_of(onnx::NodeProto& node, const std::string& name)
    {
        for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
            if (attribute.name() == name) {
                return attribute;
            }
        }
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(name);
        return attribute;
    }

    static void
    value(onnx::ValueInfoProto& info, const std::string& name, const std::vector<int>& sizes)
    {
        info.set_name(name);
        onnx::TypeProto_Tensor& tensor = *info.mutable_type()->mutable_tensor_type();
        tensor.set_elem_type(onnx::TensorProto::FLOAT);
        tensor.mutable_shape()->add_dim()->set_dim_param("batch_size");
        for (const int size : sizes) {
            tensor.mutable_shape()->add_dim()->set_dim_value(size);
        }
    }

    static void fill(
        onnx::TensorProto& tensor,
        const std::vector<int>& sizes,
        const std::vector<float>& values,
        Storage storage
    )
    {
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        for (const int size : sizes) {
            tensor.add_dims(size);
        }
        std::string bytes;
        for (const float value : values) {
            if (storage == Storage::list) {
                tensor.add_float_data(value);
            }
            const auto bits = std::bit_cast<std::uint32_t>(value);
            for (int shift = 0; shift < 32; shift += 8) {
                bytes.push_back(static_cast<char>(bits >> shift & 0xFFU));
            }
        }
        if (storage == Storage::raw) {
            tensor.set_raw_data(std::move(bytes));
        }
    }
};

} // namespace test
