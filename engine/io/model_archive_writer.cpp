// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"
#include "engine/io/archive_writer.h"
#include "engine/io/model_archive.h"
#include "engine/io/model_numbers.h"

#include <cassert>
#include <cmath>
#include <ostream>
#include <utility>

namespace nn {

namespace {

class Writer : public ArchiveWriter
{
public:
    using ArchiveWriter::ArchiveWriter;

    void layer(const Dense& layer)
    {
        number(static_cast<std::uint64_t>(LayerNumber::dense));
        number(std::uint64_t {layer.neuron_count});
        number(number_of(activation_numbers, layer.activation));
    }
    void layer(const Convolution& layer)
    {
        number(static_cast<std::uint64_t>(LayerNumber::convolution));
        number(std::uint64_t {layer.channel_count});
        number(std::uint64_t {layer.window});
        number(std::uint64_t {layer.stride});
        number(std::uint64_t {layer.padding});
        number(number_of(activation_numbers, layer.activation));
    }
    void layer(const MaxPooling& layer)
    {
        number(static_cast<std::uint64_t>(LayerNumber::max_pooling));
        number(std::uint64_t {layer.window});
        number(std::uint64_t {layer.stride});
    }
    void layer(const Flatten&) { number(static_cast<std::uint64_t>(LayerNumber::flatten)); }
    void layer(const Dropout& layer)
    {
        number(static_cast<std::uint64_t>(LayerNumber::dropout));
        number(layer.rate);
    }
};

Error bad_value(const char* field)
{
    return {ErrorCode::bad_value, field};
}

Expected<void> check_text(const char* field, const std::string& text)
{
    if (text.size() > max_model_text) {
        return Error {
            ErrorCode::too_large,
            field,
            std::int64_t {max_model_text},
            static_cast<std::int64_t>(text.size())};
    }
    return is_utf8(text) ? Expected<void>() : bad_value(field);
}

/// Numbers are stored as float, whatever the engine computes with.
Expected<void> check_parameters(const Parameters& parameters)
{
    for (std::size_t i = 0; i < parameters.values.size(); ++i) {
        if (!std::isfinite(static_cast<float>(parameters.values[i]))) {
            return Error {ErrorCode::not_finite, {}, 0, static_cast<std::int64_t>(i)};
        }
    }
    return {};
}

void write_notes(Writer& writer, const ModelNotes& notes)
{
    writer.text(notes.name);
    writer.text(notes.trained_on);
    writer.text(notes.recipe);
    writer.text(notes.created_by);
    writer.number(notes.created_at);
    writer.text(notes.notes);
    writer.number(std::uint64_t {notes.test_accuracy ? 1U : 0U});
    if (notes.test_accuracy) {
        writer.number(*notes.test_accuracy);
    }
    writer.number(notes.epoch_count);
}

void write_preparation(Writer& writer, const PreparationSettings& preparation)
{
    writer.number(number_of(stage_numbers, preparation.crop));
    writer.number(number_of(stage_numbers, preparation.scale));
    writer.number(number_of(stage_numbers, preparation.center));
    writer.number(preparation.pen_width);
}

void write_spec(Writer& writer, const NetworkSpec& spec)
{
    writer.number(std::uint64_t {spec.input.height});
    writer.number(std::uint64_t {spec.input.width});
    writer.number(std::uint64_t {spec.input.channels});
    writer.number(std::uint64_t {spec.layers.size()});
    for (const LayerSpec& layer : spec.layers) {
        std::visit([&](const auto& kind) { writer.layer(kind); }, layer);
    }
}

} // namespace

Expected<void> check_notes(const ModelNotes& notes, const PreparationSettings& preparation)
{
    const std::pair<const char*, const std::string&> texts[] {
        {"name", notes.name},
        {"trained_on", notes.trained_on},
        {"recipe", notes.recipe},
        {"created_by", notes.created_by},
        {"notes", notes.notes},
    };
    for (const auto& [field, text] : texts) {
        if (const auto checked = check_text(field, text); !checked) {
            return checked;
        }
    }
    // Written so that NaN is refused too.
    const double accuracy = notes.test_accuracy.value_or(0);
    if (!(accuracy >= 0 && accuracy <= 1)) {
        return bad_value("test_accuracy");
    }
    if (!(preparation.pen_width > 0 && preparation.pen_width <= double {digit_side})) {
        return bad_value("pen_width");
    }
    if (preparation.blur == StageState::on) {
        return bad_value("blur"); // Has no place in a file.
    }
    return {};
}

Expected<void> check_model(const Model& model)
{
    const auto checked = check_notes(model.notes, model.preparation);
    return checked ? check_parameters(model.parameters) : checked;
}

Expected<void> write_model_archive(const Model& model, std::ostream& out)
{
    assert(model.parameters.values.size() == model.topology.parameter_count());
    if (const auto checked = check_model(model); !checked) {
        return checked;
    }
    Writer writer(out);
    write_notes(writer, model.notes);
    write_preparation(writer, model.preparation);
    write_spec(writer, model.topology.spec());
    for (const Real value : model.parameters.values) {
        writer.number(static_cast<float>(value));
    }
    return {};
}

} // namespace nn
