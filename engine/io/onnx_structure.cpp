// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_structure.h"

#include "engine/io/onnx_file.h"
#include "engine/io/onnx_proto.h"
#include "engine/io/refusal.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>
#include <limits>
#include <optional>

namespace nn {

namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

static_assert(max_onnx_bytes <= std::size_t {std::numeric_limits<int>::max()});

/// The messages on the way from a model to its tensors: among the initialisers, and in operators
/// (Constant).
enum class Message
{
    model,
    graph,
    node,
    attribute,
    tensor
};

/// Which of them is part `field` of `outer`.
std::optional<Message> message_in(Message outer, int field)
{
    const auto if_it_is = [field](int wanted, Message inner) {
        return field == wanted ? std::optional(inner) : std::nullopt;
    };
    switch (outer) {
    case Message::model:
        return if_it_is(onnx::ModelProto::kGraphFieldNumber, Message::graph);
    case Message::graph:
        return field == onnx::GraphProto::kNodeFieldNumber
            ? std::optional(Message::node)
            : if_it_is(onnx::GraphProto::kInitializerFieldNumber, Message::tensor);
    case Message::node:
        return if_it_is(onnx::NodeProto::kAttributeFieldNumber, Message::attribute);
    case Message::attribute:
        return if_it_is(onnx::AttributeProto::kTFieldNumber, Message::tensor);
    case Message::tensor:
        break;
    }
    return std::nullopt;
}

/// Whether a part of a tensor takes no more memory than it is long. In any other way of writing
/// the same fields are unknown, and kept at a high price.
bool holds_numbers(int field, WireFormatLite::WireType type)
{
    const bool is_block = type == WireFormatLite::WIRETYPE_LENGTH_DELIMITED;
    switch (field) {
    case onnx::TensorProto::kRawDataFieldNumber:
        return is_block;
    case onnx::TensorProto::kFloatDataFieldNumber:
        return is_block || type == WireFormatLite::WIRETYPE_FIXED32;
    case onnx::TensorProto::kDoubleDataFieldNumber:
        return is_block || type == WireFormatLite::WIRETYPE_FIXED64;
    default:
        return false;
    }
}

/// Adds up the bytes of the numbers in `message`. False if it cannot be read, or has groups, which
/// are in no ONNX file.
bool count_number_bytes(CodedInputStream& in, Message message, std::size_t& count)
{
    while (const std::uint32_t tag = in.ReadTag()) {
        const int field = WireFormatLite::GetTagFieldNumber(tag);
        const WireFormatLite::WireType type = WireFormatLite::GetTagWireType(tag);
        const auto inner = type == WireFormatLite::WIRETYPE_LENGTH_DELIMITED
            ? message_in(message, field)
            : std::nullopt;
        const int start = in.CurrentPosition();
        if (inner) {
            int size = 0;
            if (!in.ReadVarintSizeAsInt(&size)) {
                return false;
            }
            const auto limit = in.PushLimit(size);
            if (!count_number_bytes(in, *inner, count) || in.BytesUntilLimit() != 0) {
                return false;
            }
            in.PopLimit(limit);
        } else if (type == WireFormatLite::WIRETYPE_START_GROUP || !WireFormatLite::SkipField(&in, tag)) {
            return false;
        } else if (message == Message::tensor && holds_numbers(field, type)) {
            count += static_cast<std::size_t>(in.CurrentPosition() - start);
        }
    }
    return in.ConsumedEntireMessage();
}

} // namespace

void check_onnx_structure(std::span<const std::uint8_t> content)
{
    if (content.empty() || content.front() != onnx_first_byte) {
        throw Refusal {{ErrorCode::bad_magic}};
    }
    if (content.size() > max_onnx_bytes) {
        throw Refusal {numbered(ErrorCode::too_large, {}, max_onnx_bytes, content.size())};
    }
    CodedInputStream in(content.data(), static_cast<int>(content.size()));
    std::size_t number_bytes = 0;
    if (!count_number_bytes(in, Message::model, number_bytes)) {
        throw Refusal {{ErrorCode::unreadable_content}};
    }
    const std::size_t rest = content.size() - number_bytes;
    if (rest > max_onnx_structure) {
        throw Refusal {numbered(ErrorCode::too_large, {}, max_onnx_structure, rest)};
    }
}

} // namespace nn
