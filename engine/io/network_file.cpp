// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/network_file.h"

#include "engine/base/utf8.h"
#include "engine/io/envelope.h"
#include "engine/io/file_bytes.h"
#include "engine/io/onnx_file.h"
#include "engine/io/weights_text.h"

#include <algorithm>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace nn {

namespace {

constexpr std::string_view our_name = "lovelace";

/// In small letters.
std::string ending_of(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return ending;
}

Expected<void> write_text(const Expected<std::string>& text, const std::filesystem::path& path)
{
    if (!text) {
        return in_file(text.error(), path);
    }
    return write_file_atomically(
        path, {reinterpret_cast<const std::uint8_t*>(text->data()), text->size()}
    );
}

} // namespace

NetworkFormat network_format(const std::filesystem::path& path)
{
    const std::string ending = ending_of(path);
    return ending == ".onnx" ? NetworkFormat::onnx
        : ending == ".json"  ? NetworkFormat::json
        : ending == ".csv"   ? NetworkFormat::csv
                             : NetworkFormat::lovelace;
}

bool has_network_ending(const std::filesystem::path& path)
{
    return network_format(path) != NetworkFormat::lovelace || ending_of(path) == ".lovelace";
}

bool begins_as_onnx(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return in.get() == onnx_first_byte;
}

Expected<Model> load_network(const std::filesystem::path& path)
{
    if (!begins_as_onnx(path)) {
        return load_model(path);
    }
    auto model = load_onnx(path);
    const std::string name = path.stem().string();
    if (model && model->notes.name.empty() && is_utf8(name)) {
        model->notes.name = name;
    }
    return model;
}

Model with_probabilities(Model model)
{
    NetworkSpec spec = model.topology.spec();
    auto* last = std::get_if<Dense>(&spec.layers.back());
    const bool gives_logits = last != nullptr && last->neuron_count > 1
        && last->activation == Activation::identity && !model.notes.created_by.empty()
        && !model.notes.created_by.starts_with(our_name);
    if (gives_logits) {
        last->activation = Activation::softmax;
        model.topology = *Topology::make(std::move(spec));
    }
    return model;
}

Expected<void> save_network(const Model& model, const std::filesystem::path& path)
{
    switch (network_format(path)) {
    case NetworkFormat::lovelace:
        break;
    case NetworkFormat::onnx:
        return save_onnx(model, path);
    case NetworkFormat::json:
        return write_text(weights_json(model), path);
    case NetworkFormat::csv:
        return write_text(weights_csv(model), path);
    }
    return save_model(model, path);
}

} // namespace nn
