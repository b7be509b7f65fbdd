// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playgroundmodel.h"

#include "engine/train/metrics.h"
#include "ui/document/setuptext.h"

#include <QDateTime>

namespace ui {

nn::Expected<PlaygroundSetup>
playgroundSetupFor(const nn::Topology& topology, const std::string& notes, const OwnPoints& own)
{
    const nn::NetworkSpec& spec = topology.spec();
    PlaygroundSetup setup;
    const auto written = setupFromText(QString::fromStdString(notes));
    if (const auto* noted = std::get_if<PlaygroundSetup>(&written)) {
        setup = *noted;
    }
    if (spec.input.size() > nn::all_plane_features.size()) {
        return nn::Error {
            nn::ErrorCode::bad_shape,
            "inputs",
            static_cast<std::int64_t>(nn::all_plane_features.size()),
            static_cast<std::int64_t>(spec.input.size())};
    }
    if (topology.output_count() != 1) {
        return nn::Error {
            nn::ErrorCode::bad_shape,
            "outputs",
            1,
            static_cast<std::int64_t>(topology.output_count())};
    }
    if (setup.features.size() != spec.input.size()) {
        const auto first = nn::all_plane_features.begin();
        setup.features.assign(first, first + static_cast<std::ptrdiff_t>(spec.input.size()));
    }
    setup.layers.clear();
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer) {
        const auto* dense = std::get_if<nn::Dense>(&spec.layers[layer]);
        const bool fits = dense != nullptr && layer < mostHiddenLayers
            && dense->neuron_count <= mostHiddenNeurons;
        if (!fits) {
            return nn::Error {
                nn::ErrorCode::bad_layer, "kind", 0, static_cast<std::int64_t>(layer)};
        }
        setup.layers.push_back({static_cast<int>(dense->neuron_count), dense->activation});
    }
    const AnswerKind answers = activation_of(spec.layers.back()) == nn::Activation::identity
        ? AnswerKind::Numbers
        : AnswerKind::Classes;
    const bool areNumbers = setup.data ? nn::is_regression(*setup.data) : own && own->is_regression;
    if (areNumbers != (answers == AnswerKind::Numbers)) {
        setup.data = answers == AnswerKind::Numbers ? nn::PlaneData::plane : nn::PlaneData::circle;
    }
    if (topologyOf(setup, answers).spec() != spec) {
        return nn::Error {
            nn::ErrorCode::bad_layer,
            "activation",
            0,
            static_cast<std::int64_t>(spec.layers.size()) - 1};
    }
    return setup;
}

nn::Model playgroundModel(const NetworkDocument& document, const std::string& data)
{
    const PlaygroundSetup& setup = document.setup();
    nn::Model model {document.topology(), *document.numbers().parameters, {}, {}};
    model.notes.name = "Network of the playground";
    model.notes.notes = setupText(setup).toStdString();
    model.notes.created_at = QDateTime::currentSecsSinceEpoch();
    model.notes.epoch_count = document.numbers().epoch;
    if (model.notes.epoch_count > 0) {
        model.notes.trained_on = data;
    }
    return model;
}

nn::Model withAccuracy(nn::Model model, const nn::Dataset& test)
{
    constexpr double classBorder = 0.5;
    if (test.count > 0) {
        const auto answers =
            nn::binary_confusion(model.topology, model.parameters, test, classBorder);
        model.notes.test_accuracy = answers.accuracy();
    }
    return model;
}

} // namespace ui
