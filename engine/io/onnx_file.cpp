// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include "engine/io/envelope.h"
#include "engine/io/file_bytes.h"
#include "engine/io/model_archive.h"
#include "engine/io/onnx_external.h"
#include "engine/io/onnx_notes.h"
#include "engine/io/onnx_proto.h"
#include "engine/io/onnx_reader.h"
#include "engine/io/onnx_structure.h"
#include "engine/io/onnx_writer.h"
#include "engine/io/refusal.h"

#include <cassert>
#include <utility>

namespace nn {

namespace {

/// Numbers in other files are fetched from the `folder`, if it is known.
Expected<Model>
read_model(std::span<const std::uint8_t> content, const std::filesystem::path* folder)
try {
    check_onnx_structure(content);
    onnx::ModelProto proto;
    // The operator set, which is never left out, comes after the graph.
    if (!proto.ParseFromArray(content.data(), static_cast<int>(content.size()))
        || proto.opset_import().empty()) {
        throw Refusal {{ErrorCode::unreadable_content}};
    }
    if (folder != nullptr) {
        fetch_external_numbers(*proto.mutable_graph(), *folder);
    }
    OnnxNetwork network = read_onnx_graph(proto.graph());
    Model model {
        std::move(network.topology),
        std::move(network.parameters),
        read_onnx_preparation(proto),
        read_onnx_notes(proto)};
    // Numbers that are finite in the file may have been multiplied and added since.
    if (const auto checked = check_model(model); !checked) {
        return checked.error();
    }
    return model;
} catch (const Refusal& refusal) {
    return refusal.error;
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
    return read_model(content, nullptr);
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
    const std::filesystem::path folder = path.parent_path();
    auto model = read_model(*content, &folder);
    return model ? std::move(model) : Expected<Model>(in_file(model.error(), path));
}

} // namespace nn
