// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include "engine/io/envelope.h"
#include "engine/io/file_bytes.h"
#include "engine/io/model_archive.h"
#include "engine/io/onnx_notes.h"
#include "engine/io/onnx_proto.h"
#include "engine/io/onnx_reader.h"
#include "engine/io/onnx_writer.h"
#include "engine/io/refusal.h"

#include <cassert>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>
#include <initializer_list>
#include <limits>
#include <string>
#include <utility>

namespace nn {

namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

static_assert(max_onnx_bytes <= std::size_t {std::numeric_limits<int>::max()});

/// The field by which the next message inside is reached, from the model to its tensors.
constexpr int path_to_tensors[] {
    onnx::ModelProto::kGraphFieldNumber,
    onnx::GraphProto::kInitializerFieldNumber,
};
constexpr std::size_t tensor_depth = std::size(path_to_tensors);

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

/// Adds up the bytes of the numbers in a message at `depth`, without memory for them. False if
/// it cannot be read, or has groups, which are in no ONNX file.
bool count_number_bytes(CodedInputStream& in, std::size_t depth, std::size_t& count)
{
    while (const std::uint32_t tag = in.ReadTag()) {
        const int field = WireFormatLite::GetTagFieldNumber(tag);
        const WireFormatLite::WireType type = WireFormatLite::GetTagWireType(tag);
        const bool is_block = type == WireFormatLite::WIRETYPE_LENGTH_DELIMITED;
        const int start = in.CurrentPosition();
        if (depth < tensor_depth && is_block && field == path_to_tensors[depth]) {
            int size = 0;
            if (!in.ReadVarintSizeAsInt(&size)) {
                return false;
            }
            const auto limit = in.PushLimit(size);
            if (!count_number_bytes(in, depth + 1, count) || in.BytesUntilLimit() != 0) {
                return false;
            }
            in.PopLimit(limit);
        } else if (type == WireFormatLite::WIRETYPE_START_GROUP || !WireFormatLite::SkipField(&in, tag)) {
            return false;
        } else if (depth == tensor_depth && holds_numbers(field, type)) {
            count += static_cast<std::size_t>(in.CurrentPosition() - start);
        }
    }
    return in.ConsumedEntireMessage();
}

/// Refuses what would cost much more memory than it is long, before it does.
void check_structure(std::span<const std::uint8_t> content)
{
    if (content.empty() || content.front() != onnx_first_byte) {
        throw Refusal {{ErrorCode::bad_magic}};
    }
    if (content.size() > max_onnx_bytes) {
        throw Refusal {numbered(ErrorCode::too_large, {}, max_onnx_bytes, content.size())};
    }
    CodedInputStream in(content.data(), static_cast<int>(content.size()));
    std::size_t number_bytes = 0;
    if (!count_number_bytes(in, 0, number_bytes)) {
        throw Refusal {{ErrorCode::unreadable_content}};
    }
    const std::size_t rest = content.size() - number_bytes;
    if (rest > max_onnx_structure) {
        throw Refusal {numbered(ErrorCode::too_large, {}, max_onnx_structure, rest)};
    }
}

Model read_model(std::span<const std::uint8_t> content)
{
    check_structure(content);
    onnx::ModelProto proto;
    // The operator set, which is never left out, comes after the graph.
    if (!proto.ParseFromArray(content.data(), static_cast<int>(content.size()))
        || proto.opset_import().empty()) {
        throw Refusal {{ErrorCode::unreadable_content}};
    }
    OnnxNetwork network = read_onnx_graph(proto.graph());
    Model model {
        std::move(network.topology),
        std::move(network.parameters),
        read_onnx_preparation(proto),
        read_onnx_notes(proto)};
    // Numbers that are finite in the file may have been multiplied and added since.
    if (const auto checked = check_model(model); !checked) {
        throw Refusal {checked.error()};
    }
    return model;
}

} // namespace

Expected<std::vector<std::uint8_t>> encode_onnx(const Model& model)
{
    assert(model.parameters.values.size() == model.topology.parameter_count());
    if (const auto checked = check_model(model); !checked) {
        return checked.error();
    }
    onnx::ModelProto proto;
    proto.set_ir_version(onnx_ir_version);
    proto.add_opset_import()->set_version(onnx_operator_set);
    write_onnx_notes(model, proto);
    *proto.mutable_graph() = onnx_graph_of(model);
    std::vector<std::uint8_t> content(proto.ByteSizeLong());
    proto.SerializeToArray(content.data(), static_cast<int>(content.size()));
    return content;
}

Expected<Model> decode_onnx(std::span<const std::uint8_t> content)
{
    try {
        return read_model(content);
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

Expected<void> save_onnx(const Model& model, const std::filesystem::path& path)
{
    const auto content = encode_onnx(model);
    return content ? write_file_atomically(path, *content)
                   : Expected<void>(in_file(content.error(), path));
}

Expected<Model> load_onnx(const std::filesystem::path& path)
{
    const auto content = read_file(path, max_onnx_bytes);
    if (!content) {
        return content.error();
    }
    auto model = decode_onnx(*content);
    return model ? std::move(model) : Expected<Model>(in_file(model.error(), path));
}

} // namespace nn
