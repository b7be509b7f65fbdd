// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/archive_reader.h"
#include "engine/io/model_archive.h"
#include "engine/io/model_numbers.h"

#include <cmath>
#include <istream>
#include <limits>
#include <utility>

namespace nn {

namespace {

class Reader : public ArchiveReader
{
public:
    using ArchiveReader::ArchiveReader;

    Real weight(std::size_t index)
    {
        float value = 0;
        try {
            archive() >> value;
        } catch (const boost::archive::archive_exception&) {
            throw Refusal {bad_weight(value, index)};
        }
        return value;
    }

private:
    /// A number that could not be read. The standard library reads neither NaN nor infinity, and
    /// gives the largest number for one that is too large; those are not damage but bad weights.
    Error bad_weight(float value, std::size_t index)
    {
        in().clear();
        const int next = in().peek();
        const bool is_word = next == 'n' || next == 'N' || next == 'i' || next == 'I';
        if (is_word || std::abs(value) == std::numeric_limits<float>::max()) {
            return numbered(ErrorCode::not_finite, {}, 0, index);
        }
        return numbered(ErrorCode::damaged_archive, "parameters", 0, here());
    }
};

ModelNotes read_notes(Reader& in)
{
    ModelNotes notes;
    notes.name = in.text("name", max_model_text);
    notes.trained_on = in.text("trained_on", max_model_text);
    notes.recipe = in.text("recipe", max_model_text);
    notes.created_by = in.text("created_by", max_model_text);
    notes.created_at = in.number<std::int64_t>("created_at");
    notes.notes = in.text("notes", max_model_text);
    const std::uint64_t is_known = in.count("test_accuracy");
    if (is_known > 1) {
        throw Refusal {numbered(ErrorCode::bad_value, "test_accuracy", 1, is_known)};
    }
    if (is_known == 1) {
        notes.test_accuracy = in.number<double>("test_accuracy");
    }
    notes.epoch_count = in.count("epoch_count");
    return notes;
}

PreparationSettings read_preparation(Reader& in)
{
    PreparationSettings preparation;
    preparation.crop = in.name(stage_numbers, "crop");
    preparation.scale = in.name(stage_numbers, "scale");
    preparation.center = in.name(stage_numbers, "center");
    preparation.pen_width = in.number<double>("pen_width");
    return preparation;
}

LayerSpec read_layer(Reader& in)
{
    const std::uint64_t kind = in.count("layer");
    switch (static_cast<LayerNumber>(kind)) {
    case LayerNumber::dense: {
        Dense layer;
        layer.neuron_count = in.count("neuron_count");
        layer.activation = in.name(activation_numbers, "activation");
        return layer;
    }
    case LayerNumber::convolution: {
        Convolution layer;
        layer.channel_count = in.count("channel_count");
        layer.window = in.count("window");
        layer.stride = in.count("stride");
        layer.padding = in.count("padding");
        layer.activation = in.name(activation_numbers, "activation");
        return layer;
    }
    case LayerNumber::max_pooling: {
        MaxPooling layer;
        layer.window = in.count("window");
        layer.stride = in.count("stride");
        return layer;
    }
    case LayerNumber::flatten:
        return Flatten {};
    case LayerNumber::dropout:
        return Dropout {in.number<double>("rate")};
    }
    const auto last = static_cast<std::uint64_t>(LayerNumber::dropout);
    throw Refusal {numbered(ErrorCode::bad_value, "layer", last, kind)};
}

Topology read_topology(Reader& in)
{
    NetworkSpec spec;
    spec.input.height = in.count("height");
    spec.input.width = in.count("width");
    spec.input.channels = in.count("channels");
    const std::uint64_t layer_count = in.count("layers");
    if (layer_count > Topology::max_layer_count) {
        throw Refusal {
            numbered(ErrorCode::too_large, "layers", Topology::max_layer_count, layer_count)};
    }
    for (std::uint64_t i = 0; i < layer_count; ++i) {
        spec.layers.push_back(read_layer(in));
    }
    Expected<Topology> topology = Topology::make(std::move(spec));
    if (!topology) {
        throw Refusal {topology.error()};
    }
    return std::move(*topology);
}

Parameters read_parameters(Reader& in, std::size_t count)
{
    in.expect_numbers(count);
    Parameters parameters;
    parameters.values.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        parameters.values[i] = in.weight(i);
    }
    return parameters;
}

} // namespace

Expected<Model> read_model_archive(std::istream& in, std::uint64_t end)
{
    try {
        Reader reader(in, end);
        ModelNotes notes = read_notes(reader);
        const PreparationSettings preparation = read_preparation(reader);
        if (const auto checked = check_notes(notes, preparation); !checked) {
            return checked.error();
        }
        Topology topology = read_topology(reader);
        Parameters parameters = read_parameters(reader, topology.parameter_count());
        reader.expect_end();
        return Model {std::move(topology), std::move(parameters), preparation, std::move(notes)};
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

} // namespace nn
