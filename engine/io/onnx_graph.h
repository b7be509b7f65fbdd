// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/io/onnx_proto.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nn {

/// Operator and name, as in "Conv (/0/Conv)": what errors call a node.
std::string title_of(const onnx::NodeProto& node);

/// Whether it is the `operation` that ONNX itself defines, not one of somebody else's by that name.
bool is_operator(const onnx::NodeProto& node, std::string_view operation);

/// A setting of `node`, or what it is by default. These throw Refusal (unsupported_setting) if it
/// is of another type.
std::int64_t setting(const onnx::NodeProto& node, std::string_view name, std::int64_t fallback);
float setting(const onnx::NodeProto& node, std::string_view name, float fallback);
std::vector<std::int64_t> settings(const onnx::NodeProto& node, std::string_view name);
std::string text_setting(const onnx::NodeProto& node, std::string_view name);

/// Throws a Refusal that names the setting `name` of `node`.
[[noreturn]] void
refuse_setting(const onnx::NodeProto& node, std::string_view name, std::int64_t actual = 0);
/// Throws a Refusal that names `node`.
[[noreturn]] void refuse_node(const onnx::NodeProto& node);
/// Throws a Refusal that says where a graph is no chain: at the value or operator `place`.
[[noreturn]] void refuse_graph(std::string_view place);

/// Finds one's way in a graph: who uses a value, which values are constant. Only operators that
/// contribute to the output count.
class OnnxGraph
{
public:
    /// `proto` outlives this. Throws Refusal (not_a_chain) if there is not exactly one input and
    /// one output, or a name is given twice.
    explicit OnnxGraph(const onnx::GraphProto& proto);

    const onnx::ValueInfoProto& input() const { return *input_; }
    const std::string& output() const;

    /// Operators that take `value`; one that takes it twice is there twice.
    std::span<const onnx::NodeProto* const> users(std::string_view value) const;
    /// The only one of them; null if there are none or several.
    const onnx::NodeProto* user(std::string_view value) const;
    /// The operator `value` comes from; null for inputs and constants.
    const onnx::NodeProto* maker(std::string_view value) const;
    /// The constant that is input `index` of `node`; null if that is left out or no constant.
    const onnx::TensorProto* constant(const onnx::NodeProto& node, int index) const;
    /// The same, but one that has to be there: throws Refusal (missing_tensor).
    const onnx::TensorProto& needed_constant(const onnx::NodeProto& node, int index) const;
    /// Input `index` of `node` if it is a constant single number.
    std::optional<Real> scalar(const onnx::NodeProto& node, int index) const;

private:
    using Makers = std::unordered_map<std::string_view, const onnx::NodeProto*>;

    void find_inputs(); ///< And the initialisers.
    /// From the output backwards, so that nothing else is looked at.
    void find_users();
    /// Of every value in the file; null for one that has several, or is an initialiser as well.
    Makers all_makers() const;
    void add_constant(const onnx::NodeProto& node);
    /// The constant that `node` gives another name. Operators stand behind what they take.
    const onnx::TensorProto* passed_on(const onnx::NodeProto& node) const;
    void name_constant(const onnx::NodeProto& node, const onnx::TensorProto& tensor);

    const onnx::GraphProto& proto_;
    const onnx::ValueInfoProto* input_ = nullptr;
    std::unordered_map<std::string_view, const onnx::TensorProto*> constants_;
    std::deque<onnx::TensorProto> made_; ///< Constants that were no tensors.
    Makers makers_;
    std::unordered_map<std::string_view, std::vector<const onnx::NodeProto*>> users_;
};

} // namespace nn
