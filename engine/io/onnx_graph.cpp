// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_graph.h"

#include "engine/io/onnx_tensor.h"
#include "engine/io/refusal.h"

#include <unordered_set>

namespace nn {

namespace {

const onnx::AttributeProto*
find(const onnx::NodeProto& node, std::string_view name, onnx::AttributeProto::AttributeType type)
{
    for (const onnx::AttributeProto& attribute : node.attribute()) {
        if (attribute.name() == name) {
            if (attribute.type() != type) {
                refuse_setting(node, name);
            }
            return &attribute;
        }
    }
    return nullptr;
}

bool is_standard(const onnx::NodeProto& node)
{
    return node.domain().empty() || node.domain() == "ai.onnx";
}

} // namespace

bool is_operator(const onnx::NodeProto& node, std::string_view operation)
{
    return node.op_type() == operation && is_standard(node);
}

std::string title_of(const onnx::NodeProto& node)
{
    const std::string operation =
        is_standard(node) ? node.op_type() : node.domain() + "." + node.op_type();
    return short_name(operation)
        + (node.name().empty() ? "" : " (" + short_name(node.name()) + ")");
}

std::int64_t setting(const onnx::NodeProto& node, std::string_view name, std::int64_t fallback)
{
    const auto* attribute = find(node, name, onnx::AttributeProto::INT);
    return attribute != nullptr ? attribute->i() : fallback;
}

float setting(const onnx::NodeProto& node, std::string_view name, float fallback)
{
    const auto* attribute = find(node, name, onnx::AttributeProto::FLOAT);
    return attribute != nullptr ? attribute->f() : fallback;
}

std::vector<std::int64_t> settings(const onnx::NodeProto& node, std::string_view name)
{
    const auto* attribute = find(node, name, onnx::AttributeProto::INTS);
    return attribute != nullptr
        ? std::vector<std::int64_t>(attribute->ints().begin(), attribute->ints().end())
        : std::vector<std::int64_t>();
}

std::string text_setting(const onnx::NodeProto& node, std::string_view name)
{
    const auto* attribute = find(node, name, onnx::AttributeProto::STRING);
    return attribute != nullptr ? attribute->s() : std::string();
}

void refuse_setting(const onnx::NodeProto& node, std::string_view name, std::int64_t actual)
{
    throw Refusal {
        {ErrorCode::unsupported_setting, title_of(node) + ": " + short_name(name), 0, actual}};
}

void refuse_node(const onnx::NodeProto& node)
{
    throw Refusal {{ErrorCode::unsupported_operator, title_of(node)}};
}

void refuse_graph(std::string_view place)
{
    throw Refusal {{ErrorCode::not_a_chain, short_name(place)}};
}

OnnxGraph::OnnxGraph(const onnx::GraphProto& proto) : proto_(proto)
{
    find_inputs();
    if (proto.output_size() != 1) {
        refuse_graph(proto.output_size() == 0 ? "output" : proto.output(1).name());
    }
    find_users();
    for (const onnx::NodeProto& node : proto.node()) {
        if (const onnx::TensorProto* tensor = passed_on(node)) {
            name_constant(node, *tensor);
        }
    }
}

void OnnxGraph::find_inputs()
{
    for (const onnx::TensorProto& tensor : proto_.initializer()) {
        constants_.emplace(tensor.name(), &tensor);
    }
    // Old files list the initialisers among the inputs, too.
    for (const onnx::ValueInfoProto& input : proto_.input()) {
        if (constants_.contains(input.name())) {
            continue;
        }
        if (input_ != nullptr) {
            refuse_graph(input.name());
        }
        input_ = &input;
    }
    if (input_ == nullptr) {
        refuse_graph("input");
    }
}

void OnnxGraph::add_constant(const onnx::NodeProto& node)
{
    const onnx::TensorProto* tensor = nullptr;
    if (const auto* value = find(node, "value", onnx::AttributeProto::TENSOR)) {
        tensor = &value->t();
    } else {
        onnx::TensorProto& made = made_.emplace_back();
        if (const auto* number = find(node, "value_float", onnx::AttributeProto::FLOAT)) {
            made.set_data_type(onnx::TensorProto::FLOAT);
            made.add_float_data(number->f());
        } else if (const auto* list = find(node, "value_ints", onnx::AttributeProto::INTS)) {
            made.set_data_type(onnx::TensorProto::INT64);
            made.add_dims(list->ints_size());
            *made.mutable_int64_data() = list->ints();
        } else {
            refuse_node(node);
        }
        tensor = &made;
    }
    name_constant(node, *tensor);
}

const onnx::TensorProto* OnnxGraph::passed_on(const onnx::NodeProto& node) const
{
    const bool is_used =
        node.input_size() == 1 && node.output_size() > 0 && maker(node.output(0)) == &node;
    const auto found = is_used ? constants_.find(node.input(0)) : constants_.end();
    if (found == constants_.end()) {
        return nullptr;
    }
    const auto is_float_cast = [&] {
        return is_operator(node, "Cast") && is_float_type(found->second->data_type())
            && is_float_type(setting(node, "to", std::int64_t {0}));
    };
    return is_operator(node, "Identity") || is_float_cast() ? found->second : nullptr;
}

void OnnxGraph::name_constant(const onnx::NodeProto& node, const onnx::TensorProto& tensor)
{
    if (node.output_size() != 1) {
        refuse_graph(title_of(node));
    }
    constants_.emplace(node.output(0), &tensor);
    makers_.erase(node.output(0));
}

void OnnxGraph::find_users()
{
    const Makers all = all_makers();
    std::unordered_set<const onnx::NodeProto*> seen;
    std::vector<std::string_view> open {output()};
    while (!open.empty()) {
        const std::string_view value = open.back();
        open.pop_back();
        const auto found = all.find(value);
        if (found == all.end()) {
            continue;
        }
        if (found->second == nullptr || value == input_->name()) {
            refuse_graph(value);
        }
        const onnx::NodeProto& node = *found->second;
        makers_.emplace(value, &node);
        if (!seen.insert(&node).second) {
            continue;
        }
        if (is_operator(node, "Constant")) {
            add_constant(node);
            continue;
        }
        for (const std::string& input : node.input()) {
            if (!input.empty()) { // Otherwise it is an input that is left out.
                users_[input].push_back(&node);
                open.push_back(input);
            }
        }
    }
}

OnnxGraph::Makers OnnxGraph::all_makers() const
{
    Makers makers;
    const auto add = [&makers](const std::string& value, const onnx::NodeProto* node) {
        const auto [found, is_new] = makers.emplace(value, node);
        if (!is_new) {
            found->second = nullptr;
        }
    };
    for (const onnx::NodeProto& node : proto_.node()) {
        for (const std::string& value : node.output()) {
            if (!value.empty()) { // Otherwise it is an output that is left out.
                add(value, &node);
            }
        }
    }
    std::unordered_set<std::string_view> tensors;
    for (const onnx::TensorProto& tensor : proto_.initializer()) {
        if (!tensors.insert(tensor.name()).second || makers.contains(tensor.name())) {
            makers[tensor.name()] = nullptr;
        }
    }
    return makers;
}

const std::string& OnnxGraph::output() const
{
    return proto_.output(0).name();
}

std::span<const onnx::NodeProto* const> OnnxGraph::users(std::string_view value) const
{
    const auto found = users_.find(value);
    return found != users_.end() ? std::span(found->second)
                                 : std::span<const onnx::NodeProto* const>();
}

const onnx::NodeProto* OnnxGraph::user(std::string_view value) const
{
    const auto all = users(value);
    return all.size() == 1 ? all.front() : nullptr;
}

const onnx::NodeProto* OnnxGraph::maker(std::string_view value) const
{
    const auto found = makers_.find(value);
    return found != makers_.end() ? found->second : nullptr;
}

const onnx::TensorProto* OnnxGraph::constant(const onnx::NodeProto& node, int index) const
{
    if (index >= node.input_size()) {
        return nullptr;
    }
    const auto found = constants_.find(node.input(index));
    return found != constants_.end() ? found->second : nullptr;
}

const onnx::TensorProto& OnnxGraph::needed_constant(const onnx::NodeProto& node, int index) const
{
    const onnx::TensorProto* tensor = constant(node, index);
    if (tensor == nullptr) {
        const std::string name =
            index < node.input_size() ? short_name(node.input(index)) : title_of(node);
        throw Refusal {{ErrorCode::missing_tensor, name}};
    }
    return *tensor;
}

std::optional<Real> OnnxGraph::scalar(const onnx::NodeProto& node, int index) const
{
    const onnx::TensorProto* tensor = constant(node, index);
    if (tensor == nullptr) {
        return std::nullopt;
    }
    const std::vector<Real> numbers = numbers_of(*tensor);
    return numbers.size() == 1 ? std::optional(numbers.front()) : std::nullopt;
}

} // namespace nn
