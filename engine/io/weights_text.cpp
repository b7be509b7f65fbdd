// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/weights_text.h"

#include "engine/io/model_archive.h"
#include "engine/io/number_text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <span>
#include <string_view>
#include <variant>

namespace nn {

namespace {

std::string_view kind_of(const LayerSpec& layer)
{
    static constexpr std::array<std::string_view, std::variant_size_v<LayerSpec>> kinds {
        "dense", "convolution", "max-pooling", "flatten", "dropout"};
    return kinds[layer.index()];
}

/// What the rows of a layer's matrix stand for: the image, or the window on it.
Shape rows_of(const LayerSpec& layer, const Shape& input)
{
    const auto* convolution = std::get_if<Convolution>(&layer);
    return convolution != nullptr ? Shape {convolution->window, convolution->window, input.channels}
                                  : input;
}

/// The rows of one layer of a network in the table.
class LayerTable
{
public:
    LayerTable(const Model& model, std::size_t layer, std::string& text)
        : model_(model)
        , layer_(layer)
        , rows_(rows_of(model.topology.spec().layers[layer], model.topology.layer(layer).input))
        , text_(text)
    { }

    void write()
    {
        const LayerGeometry& geometry = model_.topology.layer(layer_);
        const std::span matrix = weights(model_.topology, model_.parameters, layer_);
        const std::span constants = biases(model_.topology, model_.parameters, layer_);
        for (std::size_t neuron = 0; neuron < geometry.weight_columns; ++neuron) {
            begin_row(neuron);
            text_ += "bias,,,,";
            end_row(constants[neuron]);
            for (std::size_t input = 0; input < geometry.weight_rows; ++input) {
                begin_row(neuron);
                text_ += number_text(input + 1);
                text_ += ',';
                append_place(input);
                end_row(matrix[input * geometry.weight_columns + neuron]);
            }
        }
    }

private:
    void begin_row(std::size_t neuron)
    {
        text_ += number_text(layer_ + 1);
        text_ += ',';
        text_ += kind_of(model_.topology.spec().layers[layer_]);
        text_ += ',';
        text_ += number_text(neuron + 1);
        text_ += ',';
    }
    void append_place(std::size_t input)
    {
        if (rows_.height * rows_.width == 1) {
            text_ += ",,,";
            return;
        }
        const std::size_t pixel = input / rows_.channels;
        for (const std::size_t part :
             {pixel / rows_.width, pixel % rows_.width, input % rows_.channels}) {
            text_ += number_text(part + 1);
            text_ += ',';
        }
    }
    void end_row(Real value)
    {
        text_ += number_text(static_cast<float>(value));
        text_ += "\r\n";
    }

    const Model& model_;
    std::size_t layer_;
    Shape rows_;
    std::string& text_;
};

nlohmann::ordered_json facts_of(const Dense& layer)
{
    return {{"neurons", layer.neuron_count}, {"activation", name_of(layer.activation)}};
}

nlohmann::ordered_json facts_of(const Convolution& layer)
{
    return {
        {"channels", layer.channel_count},
        {"window", layer.window},
        {"stride", layer.stride},
        {"padding", layer.padding},
        {"activation", name_of(layer.activation)}};
}

nlohmann::ordered_json facts_of(const MaxPooling& layer)
{
    return {{"window", layer.window}, {"stride", layer.stride}};
}

nlohmann::ordered_json facts_of(const Flatten&)
{
    return nlohmann::ordered_json::object();
}

nlohmann::ordered_json facts_of(const Dropout& layer)
{
    return {{"rate", layer.rate}};
}

/// Facts without the braces around them.
std::string members(const nlohmann::ordered_json& facts)
{
    const std::string object = facts.dump();
    return object.substr(1, object.size() - 2);
}

/// Every `step`th of `numbers`, in lists within lists as `counts` tells.
std::span<const Real> append_lists(
    std::string& text,
    std::span<const Real> numbers,
    std::span<const std::size_t> counts,
    std::size_t step
)
{
    text += '[';
    for (std::size_t i = 0; i < counts.front(); ++i) {
        text += i > 0 ? "," : "";
        if (counts.size() > 1) {
            numbers = append_lists(text, numbers, counts.subspan(1), step);
        } else {
            text += number_text(static_cast<float>(numbers.front()));
            numbers = numbers.subspan(std::min(step, numbers.size()));
        }
    }
    text += ']';
    return numbers; // What is left of them.
}

void append_layer(std::string& text, const Model& model, std::size_t index)
{
    const LayerSpec& layer = model.topology.spec().layers[index];
    const LayerGeometry& geometry = model.topology.layer(index);
    nlohmann::ordered_json facts {{"kind", kind_of(layer)}};
    facts.update(std::visit([](const auto& kind) { return facts_of(kind); }, layer));
    text += "  {" + members(facts);
    if (const std::size_t columns = geometry.weight_columns; columns > 0) {
        const std::span matrix = weights(model.topology, model.parameters, index);
        const Shape rows = rows_of(layer, geometry.input);
        const std::vector<std::size_t> counts = std::holds_alternative<Convolution>(layer)
            ? std::vector {rows.height, rows.width, rows.channels}
            : std::vector {rows.size()};
        text += ",\n   \"weights\": [";
        for (std::size_t neuron = 0; neuron < columns; ++neuron) {
            text += neuron > 0 ? ",\n    " : "\n    ";
            append_lists(text, matrix.subspan(neuron), counts, columns);
        }
        const std::size_t count[] {columns};
        text += "],\n   \"biases\": ";
        append_lists(text, biases(model.topology, model.parameters, index), count, 1);
    }
    text += '}';
}

} // namespace

Expected<std::string> weights_csv(const Model& model)
{
    if (const auto checked = check_model(model); !checked) {
        return checked.error();
    }
    std::string text = "layer,kind,neuron,input,row,column,channel,value\r\n";
    for (std::size_t layer = 0; layer < model.topology.layer_count(); ++layer) {
        LayerTable(model, layer, text).write();
    }
    return text;
}

Expected<std::string> weights_json(const Model& model)
{
    if (const auto checked = check_model(model); !checked) {
        return checked.error();
    }
    const ModelNotes& notes = model.notes;
    const Shape& input = model.topology.spec().input;
    nlohmann::ordered_json facts {
        {"format", "lovelace-weights"},
        {"version", 1},
        {"name", notes.name},
        {"trained_on", notes.trained_on},
        {"test_accuracy", nullptr},
        {"epochs", notes.epoch_count},
        {"created_by", notes.created_by},
        {"notes", notes.notes},
        {"input", {{"height", input.height}, {"width", input.width}, {"channels", input.channels}}},
    };
    if (notes.test_accuracy) {
        facts["test_accuracy"] = *notes.test_accuracy;
    }
    std::string text = "{" + members(facts) + ",\n \"layers\": [\n";
    for (std::size_t layer = 0; layer < model.topology.layer_count(); ++layer) {
        text += layer > 0 ? ",\n" : "";
        append_layer(text, model, layer);
    }
    text += "\n ]\n}\n";
    return text;
}

} // namespace nn
