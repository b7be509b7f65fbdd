// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playgroundmodel.h"

#include "engine/nn/predictor.h"
#include "ui/document/setuptext.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr nn::Real classBorder = 0.5;

double
shareToldRight(const nn::Model& model, const PlaygroundSetup& setup, const nn::PlanePoints& points)
{
    nn::Predictor predictor(model.topology, model.parameters);
    std::vector<nn::Real> input(setup.features.size());
    const auto isRight = [&](const nn::PlanePoint& point) {
        std::ranges::transform(setup.features, input.begin(), [&point](nn::PlaneFeature feature) {
            return static_cast<nn::Real>(nn::feature_value(feature, point.x1, point.x2));
        });
        return (predictor.predict(input).front() > classBorder) == (point.target == 1);
    };
    const auto right = std::ranges::count_if(points, isRight);
    return static_cast<double>(right) / static_cast<double>(points.size());
}

} // namespace

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
    const nn::PlanePoints test = split(document.points(), setup, document.answers()).test;
    if (document.answers() == AnswerKind::Classes && !test.empty()) {
        model.notes.test_accuracy = shareToldRight(model, setup, test);
    }
    return model;
}

} // namespace ui
