// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_notes.h"

#include "engine/io/model_archive.h"
#include "engine/io/number_text.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace nn {

namespace {

constexpr const char* our_name = "Lovelace";
constexpr std::size_t most_labels = 100;

template <typename Notes>
auto texts_of(Notes& notes)
{
    return std::array {
        std::pair {"name", &notes.name},
        std::pair {"trained_on", &notes.trained_on},
        std::pair {"recipe", &notes.recipe},
        std::pair {"created_by", &notes.created_by},
        std::pair {"notes", &notes.notes},
    };
}

template <typename Preparation>
auto stages_of(Preparation& preparation)
{
    return std::array {
        std::pair {"crop", &preparation.crop},
        std::pair {"scale", &preparation.scale},
        std::pair {"center", &preparation.center},
    };
}

constexpr std::string_view name_of(StageState state)
{
    return state == StageState::on ? "on" : "off";
}

std::string_view entry(const onnx::ModelProto& proto, std::string_view key)
{
    for (const onnx::StringStringEntryProto& property : proto.metadata_props()) {
        if (property.key() == key) {
            return property.value();
        }
    }
    return {};
}

template <typename Number>
std::optional<Number> number_entry(const onnx::ModelProto& proto, std::string_view key)
{
    const std::string_view text = entry(proto, key);
    const char* end = text.data() + text.size();
    Number number {};
    const auto result = std::from_chars(text.data(), end, number);
    const bool is_whole = result.ec == std::errc() && result.ptr == end;
    return is_whole ? std::optional(number) : std::nullopt;
}

std::string label_list(std::size_t count)
{
    std::string list;
    for (std::size_t label = 0; label < count; ++label) {
        list += (label > 0 ? "," : "") + std::to_string(label);
    }
    return list;
}

} // namespace

void write_onnx_notes(const Model& model, onnx::ModelProto& proto)
{
    const auto write = [&proto](std::string_view key, std::string_view value) {
        if (!value.empty()) {
            onnx::StringStringEntryProto& property = *proto.add_metadata_props();
            property.set_key(std::string(key));
            property.set_value(std::string(value));
        }
    };
    const ModelNotes& notes = model.notes;
    proto.set_producer_name(our_name);
    for (const auto& [key, text] : texts_of(notes)) {
        write(key, *text);
    }
    if (notes.created_at != 0) {
        write("created_at", number_text(notes.created_at));
    }
    if (notes.test_accuracy) {
        write("test_accuracy", number_text(*notes.test_accuracy));
    }
    if (notes.epoch_count != 0) {
        write("epoch_count", number_text(notes.epoch_count));
    }
    const std::size_t output_count = model.topology.output_count();
    if (output_count > 1 && output_count <= most_labels) {
        write("labels", label_list(output_count));
    }
    for (const auto& [key, state] : stages_of(model.preparation)) {
        write(key, name_of(*state));
    }
    write("pen_width", number_text(model.preparation.pen_width));
}

ModelNotes read_onnx_notes(const onnx::ModelProto& proto)
{
    ModelNotes notes;
    const auto set = [&notes](const auto& change) {
        ModelNotes changed = notes;
        change(changed);
        if (check_notes(changed, {})) {
            notes = std::move(changed);
        }
    };
    for (std::size_t i = 0; i < texts_of(notes).size(); ++i) {
        set([&](ModelNotes& changed) {
            const auto [key, text] = texts_of(changed)[i];
            *text = entry(proto, key);
        });
    }
    if (notes.created_by.empty() && proto.producer_name() != our_name) {
        set([&](ModelNotes& changed) {
            changed.created_by = proto.producer_name();
            if (!proto.producer_version().empty()) {
                changed.created_by += ' ' + proto.producer_version();
            }
        });
    }
    set([&](ModelNotes& changed) {
        changed.test_accuracy = number_entry<double>(proto, "test_accuracy");
    });
    notes.created_at = number_entry<std::int64_t>(proto, "created_at").value_or(0);
    notes.epoch_count = number_entry<std::uint64_t>(proto, "epoch_count").value_or(0);
    return notes;
}

PreparationSettings read_onnx_preparation(const onnx::ModelProto& proto)
{
    PreparationSettings preparation;
    for (const auto& [key, state] : stages_of(preparation)) {
        *state = entry(proto, key) == name_of(StageState::off) ? StageState::off : StageState::on;
    }
    PreparationSettings changed = preparation;
    changed.pen_width = number_entry<double>(proto, "pen_width").value_or(preparation.pen_width);
    return check_notes({}, changed) ? changed : preparation;
}

} // namespace nn
