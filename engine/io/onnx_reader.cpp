// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_reader.h"

#include "engine/io/number_text.h"
#include "engine/io/onnx_bends.h"
#include "engine/io/onnx_flattening.h"
#include "engine/io/onnx_graph.h"
#include "engine/io/onnx_order.h"
#include "engine/io/onnx_tensor.h"
#include "engine/io/onnx_value.h"
#include "engine/io/refusal.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace nn {

namespace {

using Node = onnx::NodeProto;

/// Whether the largest number of a window may be looked for after as well as before bending.
bool keeps_order(Activation activation)
{
    return activation != Activation::gelu && activation != Activation::softmax;
}

/// The double that was meant by a float: 0.3 for what is a little more.
double decimal(float number)
{
    const std::string text = number_text(number);
    double meant = number;
    std::from_chars(text.data(), text.data() + text.size(), meant);
    return meant;
}

/// Without each Flatten right before a dense layer, which takes an image as it is.
NetworkSpec without_spare_layers(NetworkSpec spec)
{
    std::vector<LayerSpec> layers;
    for (const LayerSpec& layer : spec.layers) {
        const bool is_dense = std::holds_alternative<Dense>(layer);
        if (is_dense && !layers.empty() && std::holds_alternative<Flatten>(layers.back())) {
            layers.pop_back();
        }
        layers.push_back(layer);
    }
    spec.layers = std::move(layers);
    return spec;
}

class Reader
{
public:
    explicit Reader(const onnx::GraphProto& proto)
        : graph_(proto), value_(input_value(graph_)), name_(graph_.input().name())
    {
        spec_.input = value_.shape;
    }

    OnnxNetwork read()
    {
        while (name_ != graph_.output()) {
            step();
        }
        while (!spec_.layers.empty() && std::holds_alternative<Dropout>(spec_.layers.back())) {
            spec_.layers.pop_back();
        }
        auto topology = Topology::make(spec_);
        if (!topology && topology.error().code == ErrorCode::too_large) {
            topology = Topology::make(without_spare_layers(std::move(spec_)));
        }
        if (!topology) {
            throw Refusal {topology.error()};
        }
        if (parameters_.values.size() != topology->parameter_count()) {
            throw Refusal {{ErrorCode::unreadable_content}};
        }
        return {std::move(*topology), std::move(parameters_)};
    }

private:
    void step()
    {
        if (const auto bend = bend_of(graph_, name_)) {
            set_activation(*bend);
            return;
        }
        if (const auto flat = computed_flattening(graph_, name_, value_.shape.size())) {
            flatten();
            is_sum_ = false;
            go_on_at(*flat);
            return;
        }
        const Node* node = graph_.user(name_);
        if (node == nullptr || node->output_size() == 0) {
            refuse_graph(name_);
        }
        const auto handler = handler_of(*node);
        const bool has_place = handler == &Reader::read_add || node->input(0) == name_;
        if (handler == nullptr || !has_place) {
            refuse_node(*node);
        }
        (this->*handler)(*node);
        is_sum_ = node->op_type() == "MatMul" || node->op_type() == "Gemm";
        go_on_at(node->output(0));
    }

    void go_on_at(std::string_view value)
    {
        if (value.empty()) {
            refuse_graph(name_);
        }
        name_ = value;
    }

    using Handler = void (Reader::*)(const Node&);

    static Handler handler_of(const Node& node)
    {
        static constexpr std::array<std::pair<std::string_view, Handler>, 11> handlers {{
            {"Gemm", &Reader::read_gemm},
            {"MatMul", &Reader::read_matmul},
            {"Add", &Reader::read_add},
            {"Conv", &Reader::read_convolution},
            {"MaxPool", &Reader::read_pooling},
            {"Flatten", &Reader::read_flatten},
            {"Reshape", &Reader::read_reshape},
            {"Transpose", &Reader::read_transpose},
            {"Dropout", &Reader::read_dropout},
            {"Identity", &Reader::read_identity},
            {"Cast", &Reader::read_cast},
        }};
        for (const auto& [operation, handler] : handlers) {
            if (is_operator(node, operation)) {
                return handler;
            }
        }
        return nullptr;
    }

    void set_activation(const OnnxBend& bend)
    {
        const bool has_axis = // Which is another one in an image.
            bend.activation != Activation::softmax || value_.form == OnnxForm::vector;
        if (!bendable_ || !has_axis || (has_pooled_ && !keeps_order(bend.activation))) {
            refuse_node(*graph_.maker(bend.result));
        }
        LayerSpec& layer = spec_.layers[*bendable_];
        if (auto* dense = std::get_if<Dense>(&layer)) {
            dense->activation = bend.activation;
        } else if (auto* convolution = std::get_if<Convolution>(&layer)) {
            convolution->activation = bend.activation;
        }
        bendable_.reset();
        is_sum_ = false;
        go_on_at(bend.result);
    }

    void add_layer(const LayerSpec& layer)
    {
        const std::size_t index = spec_.layers.size();
        if (index == 2 * Topology::max_layer_count) { // Half of them may be spare ones.
            throw Refusal {
                numbered(ErrorCode::too_large, {}, Topology::max_layer_count, index + 1)};
        }
        const auto shape = output_shape(layer, value_.shape);
        if (!shape) {
            throw Refusal {numbered(ErrorCode::bad_layer, shape.error().subject, 0, index)};
        }
        check_size(shape->size());
        value_.shape = *shape;
        spec_.layers.push_back(layer);
    }
    void add_weighted_layer(const LayerSpec& layer)
    {
        add_layer(layer);
        bendable_ = spec_.layers.size() - 1;
        has_pooled_ = false;
    }

    /// Appends a matrix as we have it: a row for each input, of which number i lies at `places`[i],
    /// a column for each neuron. `entry` gives the number of an input and a neuron.
    template <typename Entry>
    void add_weights(
        const std::vector<std::size_t>& places, std::size_t neuron_count, const Entry& entry
    )
    {
        Buffer& values = parameters_.values;
        const std::size_t start = values.size();
        const std::size_t total = start + (places.size() + 1) * neuron_count;
        if (total > Topology::max_parameter_count) {
            throw Refusal {
                numbered(ErrorCode::too_large, {}, Topology::max_parameter_count, total)};
        }
        values.resize(total); // Biases are 0 until they are read.
        for (std::size_t input = 0; input < places.size(); ++input) {
            Real* row = values.data() + start + places[input] * neuron_count;
            for (std::size_t neuron = 0; neuron < neuron_count; ++neuron) {
                row[neuron] = entry(input, neuron);
            }
        }
    }
    /// Adds to the biases of the last layer: `tensor` has a number for each, or one for all.
    void add_biases(const onnx::TensorProto& tensor, std::size_t neuron_count, Real factor)
    {
        const std::vector<Real> numbers = numbers_of(tensor);
        const std::vector<std::size_t> sizes = sizes_of(tensor);
        const bool fits =
            numbers.size() == 1 || (numbers.size() == neuron_count && sizes.back() == neuron_count);
        if (!fits) {
            refuse_sizes(tensor, neuron_count, numbers.size());
        }
        const std::span biases = std::span(parameters_.values).last(neuron_count);
        for (std::size_t i = 0; i < neuron_count; ++i) {
            biases[i] += factor * numbers[numbers.size() == 1 ? 0 : i];
        }
    }

    /// A dense layer with the weights `tensor`, [inputs x neurons] or the other way round.
    void add_dense(const onnx::TensorProto& tensor, bool is_transposed, Real factor)
    {
        const std::vector<std::size_t> sizes = sizes_of(tensor);
        if (value_.form != OnnxForm::vector || sizes.size() != 2) {
            refuse_sizes(tensor, 2, value_.form != OnnxForm::vector ? value_.rank() : sizes.size());
        }
        const std::size_t inputs = sizes[is_transposed ? 1 : 0];
        const std::size_t neurons = sizes[is_transposed ? 0 : 1];
        if (inputs != value_.shape.size()) {
            refuse_sizes(tensor, value_.shape.size(), inputs);
        }
        const std::vector<Real> numbers = numbers_of(tensor);
        add_weighted_layer(Dense {neurons, Activation::identity});
        const auto entry = [&](std::size_t input, std::size_t neuron) {
            return factor
                * numbers[is_transposed ? neuron * inputs + input : input * neurons + neuron];
        };
        add_weights(channels_last_places(value_.order), neurons, entry);
        value_.order = value_.shape;
    }

    void read_gemm(const Node& node)
    {
        if (setting(node, "transA", std::int64_t {0}) != 0) {
            refuse_setting(node, "transA", 1);
        }
        const bool is_transposed = setting(node, "transB", std::int64_t {0}) != 0;
        const auto alpha = Real(setting(node, "alpha", 1.0F));
        add_dense(graph_.needed_constant(node, 1), is_transposed, alpha);
        if (node.input_size() > 2 && !node.input(2).empty()) {
            const auto beta = Real(setting(node, "beta", 1.0F));
            add_biases(graph_.needed_constant(node, 2), value_.shape.size(), beta);
        }
    }

    void read_matmul(const Node& node) { add_dense(graph_.needed_constant(node, 1), false, 1); }

    /// The bias that a MatMul lacks.
    void read_add(const Node& node)
    {
        if (!is_sum_ || node.input_size() != 2) {
            refuse_node(node);
        }
        const int other = node.input(0) == name_ ? 1 : 0;
        add_biases(graph_.needed_constant(node, other), value_.shape.size(), 1);
    }

    void read_convolution(const Node& node)
    {
        const onnx::TensorProto& tensor = graph_.needed_constant(node, 1);
        const std::vector<std::size_t> sizes = sizes_of(tensor);
        if (value_.rank() != 4 || sizes.size() != 4) {
            refuse_sizes(tensor, 4, value_.rank() != 4 ? value_.rank() : sizes.size());
        }
        if (value_.form != OnnxForm::channels_first) {
            refuse_node(node);
        }
        const Convolution layer = convolution_of(node, sizes);
        if (sizes[1] != value_.shape.channels) {
            refuse_sizes(tensor, value_.shape.channels, sizes[1]);
        }
        const std::vector<Real> numbers = numbers_of(tensor);
        add_weighted_layer(layer);
        const auto places = channels_last_places({layer.window, layer.window, sizes[1]});
        add_weights(places, layer.channel_count, [&](std::size_t input, std::size_t channel) {
            return numbers[channel * places.size() + input];
        });
        if (node.input_size() > 2 && !node.input(2).empty()) {
            add_biases(graph_.needed_constant(node, 2), layer.channel_count, 1);
        }
    }

    void read_pooling(const Node& node)
    {
        if (value_.form != OnnxForm::channels_first) {
            refuse_node(node);
        }
        add_layer(pooling_of(node, value_.shape));
        has_pooled_ = true;
    }

    void flatten()
    {
        if (value_.form != OnnxForm::vector) {
            value_.flatten();
            if (!spec_.layers.empty()) {
                add_layer(Flatten {});
            }
        }
    }
    void read_flatten(const Node& node)
    {
        const auto axis = setting(node, "axis", std::int64_t {1});
        if (axis != 1 && axis != 1 - static_cast<std::int64_t>(value_.rank())) {
            refuse_setting(node, "axis", axis);
        }
        flatten();
    }

    void read_reshape(const Node& node)
    {
        const auto wanted = integers_of(graph_.needed_constant(node, 1));
        const auto size = static_cast<std::int64_t>(value_.shape.size());
        if (wanted.size() == 2 && (wanted[1] == size || (wanted[1] == -1 && wanted[0] != -1))) {
            flatten();
            return;
        }
        const bool is_input = spec_.layers.empty();
        const Shape before = value_.shape;
        if (!value_.make_image(wanted, is_input)) {
            refuse_setting(node, "shape", static_cast<std::int64_t>(wanted.size()));
        }
        if (is_input) {
            spec_.input = value_.shape;
        } else if (value_.shape != before) {
            value_.shape = before;
            add_layer(Flatten {}); // Makes the pixel that was wanted.
        }
    }

    void read_transpose(const Node& node)
    {
        if (!value_.transpose(settings(node, "perm"))) {
            refuse_setting(node, "perm");
        }
    }

    void read_dropout(const Node& node)
    {
        const auto input = graph_.scalar(node, 1);
        const float ratio = setting(node, "ratio", 0.5F);
        add_layer(Dropout {decimal(input ? static_cast<float>(*input) : ratio)});
    }

    void read_identity(const Node&) { }

    void read_cast(const Node& node)
    {
        const auto type = setting(node, "to", std::int64_t {0});
        if (!is_float_type(type)) {
            refuse_setting(node, "to", type);
        }
    }

    OnnxGraph graph_;
    OnnxValue value_; ///< What the operators so far have made,
    std::string_view name_; ///< and what it is called.
    NetworkSpec spec_;
    Parameters parameters_;
    /// The last layer with weights, unless it has been bent or something was done since then that
    /// cannot be done after bending.
    std::optional<std::size_t> bendable_;
    bool has_pooled_ = false; ///< Since that layer.
    bool is_sum_ = false; ///< Nothing was done since the sum of a dense layer.
};

} // namespace

OnnxNetwork read_onnx_graph(const onnx::GraphProto& proto)
{
    return Reader(proto).read();
}

} // namespace nn
