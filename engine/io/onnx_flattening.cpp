// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_flattening.h"

#include "engine/io/onnx_tensor.h"

namespace nn {

namespace {

using Node = onnx::NodeProto;

/// An input of an operator.
struct Place
{
    const Node* node;
    int index;
};

/// The operator that makes what is at `place`, if it is an `operation`.
const Node* maker_of(const OnnxGraph& graph, const Place& place, std::string_view operation)
{
    const bool is_there = place.index < place.node->input_size();
    const Node* maker = is_there ? graph.maker(place.node->input(place.index)) : nullptr;
    return maker != nullptr && is_operator(*maker, operation) ? maker : nullptr;
}

/// Numbers become lists of one number by Unsqueeze, if they are none already.
Place behind_unsqueeze(const OnnxGraph& graph, const Place& place)
{
    const Node* unsqueeze = maker_of(graph, place, "Unsqueeze");
    return unsqueeze != nullptr ? Place {unsqueeze, 0} : place;
}

std::optional<std::int64_t> whole_number(const OnnxGraph& graph, const Place& place)
{
    const onnx::TensorProto* tensor = graph.constant(*place.node, place.index);
    if (tensor == nullptr) {
        return std::nullopt;
    }
    const std::vector<std::int64_t> numbers = integers_of(*tensor);
    return numbers.size() == 1 ? std::optional(numbers.front()) : std::nullopt;
}

/// Whether at `place` there is the first entry of `shape`: how many examples there are.
bool is_batch_size(const OnnxGraph& graph, const Place& place, const Node& shape)
{
    if (setting(shape, "start", std::int64_t {0}) != 0) {
        return false;
    }
    if (const Node* gather = maker_of(graph, place, "Gather")) {
        return maker_of(graph, {gather, 0}, "Shape") == &shape
            && setting(*gather, "axis", std::int64_t {0}) == 0
            && whole_number(graph, {gather, 1}) == 0;
    }
    return maker_of(graph, place, "Shape") == &shape
        && setting(shape, "end", std::int64_t {0}) == 1;
}

} // namespace

std::optional<std::string_view>
computed_flattening(const OnnxGraph& graph, std::string_view value, std::size_t size)
{
    const auto users = graph.users(value);
    if (users.size() != 2) {
        return std::nullopt;
    }
    const bool is_first = is_operator(*users[0], "Reshape");
    const Node& reshape = *users[is_first ? 0 : 1];
    const Node& shape = *users[is_first ? 1 : 0];
    const Node* sizes = maker_of(graph, {&reshape, 1}, "Concat");
    const bool has_form = is_operator(reshape, "Reshape") && reshape.input(0) == value
        && reshape.output_size() > 0 && is_operator(shape, "Shape") && sizes != nullptr
        && sizes->input_size() == 2 && setting(*sizes, "axis", std::int64_t {1}) == 0;
    if (!has_form || !is_batch_size(graph, behind_unsqueeze(graph, {sizes, 0}), shape)) {
        return std::nullopt;
    }
    const auto rest = whole_number(graph, behind_unsqueeze(graph, {sizes, 1}));
    return rest == -1 || rest == static_cast<std::int64_t>(size)
        ? std::optional<std::string_view>(reshape.output(0))
        : std::nullopt;
}

} // namespace nn
