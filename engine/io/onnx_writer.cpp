// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_writer.h"

#include "engine/io/onnx_order.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <numbers>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace nn {

namespace {

using Sizes = std::vector<std::size_t>;

bool needs_image(const LayerSpec& layer)
{
    return std::holds_alternative<Convolution>(layer) || std::holds_alternative<MaxPooling>(layer);
}

/// Whether the network is given pictures, or plain vectors.
bool takes_image(const NetworkSpec& spec)
{
    for (const LayerSpec& layer : spec.layers) {
        if (needs_image(layer)) {
            return true;
        }
        if (!std::holds_alternative<Dropout>(layer)) {
            break;
        }
    }
    return spec.input.height * spec.input.width > 1;
}

class Writer
{
public:
    explicit Writer(const Model& model) : model_(model)
    {
        const NetworkSpec& spec = model.topology.spec();
        graph_.set_name("network");
        is_image_ = takes_image(spec);
        order_ = is_image_ ? Shape {1, 1, spec.input.size()} : spec.input;
        describe(
            *graph_.add_input(),
            value_,
            is_image_ ? image_sizes(spec.input) : Sizes {spec.input.size()}
        );
    }

    onnx::GraphProto write()
    {
        const NetworkSpec& spec = model_.topology.spec();
        for (layer_ = 0; layer_ < spec.layers.size(); ++layer_) {
            name_ = "layer" + std::to_string(layer_ + 1);
            if (needs_image(spec.layers[layer_]) && !is_image_) {
                unflatten();
            }
            std::visit([this](const auto& kind) { write(kind); }, spec.layers[layer_]);
        }
        const std::string output = "output";
        graph_.mutable_node()->rbegin()->set_output(0, output);
        describe(*graph_.add_output(), output, {model_.topology.output_count()});
        return std::move(graph_);
    }

private:
    static Sizes image_sizes(const Shape& shape)
    {
        return {shape.channels, shape.height, shape.width};
    }

    const Shape& input_shape() const { return model_.topology.layer(layer_).input; }

    static void describe(onnx::ValueInfoProto& info, const std::string& name, const Sizes& sizes)
    {
        info.set_name(name);
        onnx::TypeProto_Tensor& tensor = *info.mutable_type()->mutable_tensor_type();
        tensor.set_elem_type(onnx::TensorProto::FLOAT);
        tensor.mutable_shape()->add_dim()->set_dim_param("batch_size");
        for (const std::size_t size : sizes) {
            tensor.mutable_shape()->add_dim()->set_dim_value(static_cast<std::int64_t>(size));
        }
    }

    /// An operator on the value so far, which it replaces.
    onnx::NodeProto& node(
        const std::string& operation, const std::string& name, const std::vector<std::string>& rest
    )
    {
        onnx::NodeProto& node = free_node(operation, name, {value_});
        for (const std::string& input : rest) {
            node.add_input(input);
        }
        value_ = node.output(0);
        return node;
    }
    onnx::NodeProto& free_node(
        const std::string& operation,
        const std::string& name,
        const std::vector<std::string>& inputs
    )
    {
        onnx::NodeProto& node = *graph_.add_node();
        node.set_op_type(operation);
        node.set_name(name);
        for (const std::string& input : inputs) {
            node.add_input(input);
        }
        node.add_output(name + ".out");
        return node;
    }

    static void set(onnx::NodeProto& node, const char* name, std::int64_t value)
    {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(value);
    }
    static void set(onnx::NodeProto& node, const char* name, float value)
    {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::FLOAT);
        attribute.set_f(value);
    }
    static void set(onnx::NodeProto& node, const char* name, std::size_t count, std::size_t value)
    {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::INTS);
        for (std::size_t i = 0; i < count; ++i) {
            attribute.add_ints(static_cast<std::int64_t>(value));
        }
    }

    /// A tensor of numbers, one after the other in `bytes`, little-endian.
    std::string tensor(
        std::string name, onnx::TensorProto::DataType type, const Sizes& sizes, std::string bytes
    )
    {
        onnx::TensorProto& tensor = *graph_.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(type);
        for (const std::size_t size : sizes) {
            tensor.add_dims(static_cast<std::int64_t>(size));
        }
        tensor.set_raw_data(std::move(bytes));
        return name;
    }
    template <typename Bits>
    static void append(std::string& bytes, Bits bits)
    {
        for (std::size_t i = 0; i < sizeof(Bits); ++i) {
            bytes.push_back(static_cast<char>(bits >> (8 * i) & 0xFFU));
        }
    }
    std::string scalar(const std::string& part, float value)
    {
        std::string bytes;
        append(bytes, std::bit_cast<std::uint32_t>(value));
        return tensor(name_ + part, onnx::TensorProto::FLOAT, {}, std::move(bytes));
    }

    /// Our matrix has a row for each input, ONNX one for each neuron, with channels first.
    std::string weight_tensor(Sizes sizes, const std::vector<std::size_t>& places)
    {
        const std::span matrix = weights(model_.topology, model_.parameters, layer_);
        const std::size_t columns = model_.topology.layer(layer_).weight_columns;
        std::string bytes;
        bytes.reserve(matrix.size() * sizeof(float));
        for (std::size_t column = 0; column < columns; ++column) {
            for (const std::size_t row : places) {
                const auto number = static_cast<float>(matrix[row * columns + column]);
                append(bytes, std::bit_cast<std::uint32_t>(number));
            }
        }
        sizes.insert(sizes.begin(), columns);
        return tensor(name_ + ".weight", onnx::TensorProto::FLOAT, sizes, std::move(bytes));
    }
    std::string bias_tensor()
    {
        std::string bytes;
        const std::span numbers = biases(model_.topology, model_.parameters, layer_);
        for (const Real number : numbers) {
            append(bytes, std::bit_cast<std::uint32_t>(static_cast<float>(number)));
        }
        return tensor(
            name_ + ".bias", onnx::TensorProto::FLOAT, {numbers.size()}, std::move(bytes)
        );
    }

    void flatten(const std::string& name)
    {
        order_ = is_image_ ? input_shape() : order_;
        if (is_image_ && (image_follows() || looks_turned())) {
            // What comes now goes by our order.
            onnx::AttributeProto& order = *node("Transpose", name + ".order", {}).add_attribute();
            order.set_name("perm");
            order.set_type(onnx::AttributeProto::INTS);
            for (const int axis : {0, 2, 3, 1}) {
                order.add_ints(axis);
            }
            order_ = {1, 1, input_shape().size()};
        }
        set(node("Flatten", name, {}), "axis", std::int64_t {1});
        is_image_ = false;
    }
    /// Whether the vector that is made here becomes an image of one pixel once more.
    bool image_follows() const
    {
        const std::vector<LayerSpec>& layers = model_.topology.spec().layers;
        const auto next = std::find_if(
            layers.begin() + static_cast<std::ptrdiff_t>(layer_),
            layers.end(),
            [](const LayerSpec& layer) {
                return needs_image(layer) || std::holds_alternative<Dense>(layer);
            }
        );
        return next != layers.end() && needs_image(*next);
    }
    /// Whether the input, one pixel wide, could be taken for a grey one with its channels last.
    bool looks_turned() const
    {
        const Shape& shape = model_.topology.spec().input;
        return input_shape() == shape && shape.width == 1 && shape.height > 1 && shape.channels > 1;
    }
    /// A vector becomes an image of one pixel.
    void unflatten()
    {
        std::string bytes;
        for (const std::int64_t size :
             {std::int64_t {-1},
              std::int64_t(input_shape().channels),
              std::int64_t {1},
              std::int64_t {1}}) {
            append(bytes, static_cast<std::uint64_t>(size));
        }
        node(
            "Reshape",
            name_ + ".pixel",
            {tensor(name_ + ".shape", onnx::TensorProto::INT64, {4}, std::move(bytes))}
        );
        is_image_ = true;
    }

    void write(const Dense& layer)
    {
        if (is_image_) {
            flatten(name_ + ".flatten");
        }
        const std::string weight =
            weight_tensor({input_shape().size()}, channels_last_places(order_));
        set(node("Gemm", name_, {weight, bias_tensor()}), "transB", std::int64_t {1});
        order_ = {1, 1, layer.neuron_count};
        bend(layer.activation);
    }
    void write(const Convolution& layer)
    {
        const Shape window {layer.window, layer.window, input_shape().channels};
        const std::string weight = weight_tensor(image_sizes(window), channels_last_places(window));
        onnx::NodeProto& convolution = node("Conv", name_, {weight, bias_tensor()});
        set(convolution, "kernel_shape", 2, layer.window);
        set(convolution, "strides", 2, layer.stride);
        set(convolution, "pads", 4, layer.padding);
        bend(layer.activation);
    }
    void write(const MaxPooling& layer)
    {
        onnx::NodeProto& pooling = node("MaxPool", name_, {});
        set(pooling, "kernel_shape", 2, layer.window);
        set(pooling, "strides", 2, layer.stride);
    }
    void write(const Flatten&) { flatten(name_); }
    void write(const Dropout& layer)
    {
        const float below_1 = std::nextafterf(1, 0); // To which a double may be rounded.
        const float rate = std::min(static_cast<float>(layer.rate), below_1);
        node("Dropout", name_, {scalar(".ratio", rate)});
    }

    void bend(Activation activation)
    {
        const std::string name = name_ + "." + std::string(name_of(activation));
        switch (activation) {
        case Activation::identity:
            break;
        case Activation::step:
            // Greater and Cast would be plainer, but OpenCV 4.6 compares images wrongly.
            node("Sign", name_ + ".sign", {});
            node("Relu", name, {});
            break;
        case Activation::sigmoid:
            node("Sigmoid", name, {});
            break;
        case Activation::tanh:
            node("Tanh", name, {});
            break;
        case Activation::relu:
            node("Relu", name, {});
            break;
        case Activation::leaky_relu:
            set(node("LeakyRelu", name, {}), "alpha", 0.01F);
            break;
        case Activation::elu:
            set(node("Elu", name, {}), "alpha", 1.0F);
            break;
        case Activation::softplus:
            node("Softplus", name, {});
            break;
        case Activation::gelu:
            write_gelu(name);
            break;
        case Activation::softmax:
            set(node("Softmax", name, {}), "axis", std::int64_t {1});
            break;
        }
    }
    /// x (1 + erf(x / sqrt 2)) / 2, in the operators PyTorch uses, which other programs know.
    void write_gelu(const std::string& name)
    {
        const std::string x = value_;
        node("Div", name_ + ".scaled", {scalar(".sqrt2", std::numbers::sqrt2_v<float>)});
        node("Erf", name_ + ".erf", {});
        node("Add", name_ + ".share", {scalar(".one", 1)});
        const std::string share = std::exchange(value_, x);
        node("Mul", name_ + ".product", {share});
        node("Mul", name, {scalar(".half", 0.5F)});
    }

    const Model& model_;
    onnx::GraphProto graph_;
    std::size_t layer_ = 0;
    std::string name_; ///< Of the layer.
    std::string value_ = "input"; ///< What the operators so far have made.
    bool is_image_ = false;
    Shape order_; ///< Of which image the value is the flattened form, if it is none itself.
};

} // namespace

onnx::GraphProto onnx_graph_of(const Model& model)
{
    return Writer(model).write();
}

} // namespace nn
