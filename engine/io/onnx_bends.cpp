// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_bends.h"

#include "engine/io/onnx_tensor.h"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace nn {

namespace {

constexpr std::array single_operators {
    std::pair {std::string_view("Relu"), Activation::relu},
    std::pair {std::string_view("LeakyRelu"), Activation::leaky_relu},
    std::pair {std::string_view("Elu"), Activation::elu},
    std::pair {std::string_view("Sigmoid"), Activation::sigmoid},
    std::pair {std::string_view("Tanh"), Activation::tanh},
    std::pair {std::string_view("Softplus"), Activation::softplus},
    std::pair {std::string_view("Softmax"), Activation::softmax},
    std::pair {std::string_view("LogSoftmax"), Activation::softmax},
    std::pair {std::string_view("Gelu"), Activation::gelu},
};

bool is_close(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-5 * std::abs(expected);
}

/// Refuses a function of the same name that is another one.
void check_settings(const onnx::NodeProto& node, Activation activation)
{
    const auto check = [&node](const char* name, double actual, double expected) {
        if (!is_close(actual, expected)) {
            refuse_setting(node, name);
        }
    };
    if (activation == Activation::leaky_relu) {
        check("alpha", double {setting(node, "alpha", 0.01F)}, 0.01);
    } else if (activation == Activation::elu) {
        check("alpha", double {setting(node, "alpha", 1.0F)}, 1);
    } else if (activation == Activation::softmax) {
        // In a vector the last axis is the first after the batch.
        const std::int64_t axis = setting(node, "axis", std::int64_t {1});
        if (axis != 1 && axis != -1) {
            refuse_setting(node, "axis", axis);
        }
    } else if (activation == Activation::gelu) {
        const std::string approximation = text_setting(node, "approximate");
        if (!approximation.empty() && approximation != "none") {
            refuse_setting(node, "approximate");
        }
    }
}

/// The only operator `value` goes into, if it is an `operation` with at least an output.
const onnx::NodeProto*
next(const OnnxGraph& graph, std::string_view value, std::string_view operation)
{
    const onnx::NodeProto* node = graph.user(value);
    return node != nullptr && is_operator(*node, operation) && node->output_size() > 0 ? node
                                                                                       : nullptr;
}

/// The same, and `value` is what it works on, not one of its settings.
const onnx::NodeProto*
next_on(const OnnxGraph& graph, std::string_view value, std::string_view operation)
{
    const onnx::NodeProto* node = next(graph, value, operation);
    return node != nullptr && node->input(0) == value ? node : nullptr;
}

std::optional<OnnxBend> single_bend(const OnnxGraph& graph, std::string_view value)
{
    for (const auto& [operation, activation] : single_operators) {
        if (const onnx::NodeProto* node = next_on(graph, value, operation)) {
            check_settings(*node, activation);
            return OnnxBend {activation, node->output(0)};
        }
    }
    return std::nullopt;
}

/// z > 0, as a number.
std::optional<OnnxBend> step_bend(const OnnxGraph& graph, std::string_view value)
{
    if (const onnx::NodeProto* sign = next_on(graph, value, "Sign")) {
        const onnx::NodeProto* relu = next_on(graph, sign->output(0), "Relu");
        return relu != nullptr ? std::optional(OnnxBend {Activation::step, relu->output(0)})
                               : std::nullopt;
    }
    const onnx::NodeProto* greater = next_on(graph, value, "Greater");
    if (greater == nullptr || graph.scalar(*greater, 1) != Real(0)) {
        return std::nullopt;
    }
    const onnx::NodeProto* cast = next_on(graph, greater->output(0), "Cast");
    const std::int64_t type = cast != nullptr ? setting(*cast, "to", std::int64_t {0}) : 0;
    return is_float_type(type) ? std::optional(OnnxBend {Activation::step, cast->output(0)})
                               : std::nullopt;
}

/// By which constant `node` multiplies its input `value`, if that is what it does.
std::optional<double>
factor_on(const OnnxGraph& graph, const onnx::NodeProto& node, std::string_view value)
{
    if (node.input_size() != 2 || node.output_size() == 0) {
        return std::nullopt;
    }
    if (is_operator(node, "Div") && node.input(0) == value) {
        const auto divisor = graph.scalar(node, 1);
        return divisor ? std::optional(1 / static_cast<double>(*divisor)) : std::nullopt;
    }
    if (is_operator(node, "Mul") && (node.input(0) == value || node.input(1) == value)) {
        const auto factor = graph.scalar(node, node.input(0) == value ? 1 : 0);
        return factor ? std::optional(static_cast<double>(*factor)) : std::nullopt;
    }
    return std::nullopt;
}

/// 1 + erf(z / sqrt 2), of which z is `value`.
std::optional<std::string_view> doubled_share(const OnnxGraph& graph, std::string_view value)
{
    for (const onnx::NodeProto* node : graph.users(value)) {
        const auto factor = factor_on(graph, *node, value);
        if (!factor || !is_close(*factor, 1 / std::numbers::sqrt2)) {
            continue;
        }
        const onnx::NodeProto* erf = next_on(graph, node->output(0), "Erf");
        const onnx::NodeProto* sum = erf != nullptr ? next(graph, erf->output(0), "Add") : nullptr;
        if (sum == nullptr || sum->input_size() != 2) {
            continue;
        }
        if (graph.scalar(*sum, sum->input(0) == erf->output(0) ? 1 : 0) == Real(1)) {
            return sum->output(0);
        }
    }
    return std::nullopt;
}

/// z (1 + erf(z / sqrt 2)) / 2, the factors in any order.
std::optional<OnnxBend> gelu_bend(const OnnxGraph& graph, std::string_view value)
{
    const auto share = graph.users(value).size() == 2 ? doubled_share(graph, value) : std::nullopt;
    if (!share) {
        return std::nullopt;
    }
    std::string_view product = *share;
    double constant = 1;
    bool has_value = false;
    constexpr int most_factors = 3;
    for (int factors = 1; factors <= most_factors; ++factors) {
        const onnx::NodeProto* node = next(graph, product, "Mul");
        if (node == nullptr || node->input_size() != 2) {
            return std::nullopt;
        }
        const int other = node->input(0) == product ? 1 : 0;
        const onnx::NodeProto* maker = graph.maker(node->input(other));
        const bool is_aside = maker != nullptr && graph.user(node->input(other)) == node;
        if (const auto number = graph.scalar(*node, other)) {
            constant *= static_cast<double>(*number);
        } else if (node->input(other) == value && !has_value) {
            has_value = true;
        } else if (const auto scaled = is_aside && !has_value ? factor_on(graph, *maker, value) : std::nullopt) {
            constant *= *scaled;
            has_value = true;
        } else {
            return std::nullopt;
        }
        product = node->output(0);
        if (has_value && is_close(constant, 0.5)) {
            return OnnxBend {Activation::gelu, product};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<OnnxBend> bend_of(const OnnxGraph& graph, std::string_view value)
{
    for (const auto& find : {single_bend, step_bend, gelu_bend}) {
        if (const auto bend = find(graph, value)) {
            return bend;
        }
    }
    return std::nullopt;
}

} // namespace nn
