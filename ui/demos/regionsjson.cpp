// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationcurve.h"
#include "ui/demos/regionsstate.h"
#include "ui/demos/statejson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int largestCount = 1'000'000'000; ///< Of epochs and edits that a file may claim.

QJsonArray toArray(const std::vector<double>& numbers)
{
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return array;
}

/// A list of `count` numbers in range; nothing if it is none.
std::optional<std::vector<double>> numbersFrom(const QJsonValue& value, std::size_t count)
{
    const QJsonArray array = value.toArray();
    if (std::size_t(array.size()) != count) {
        return std::nullopt;
    }
    std::vector<double> numbers;
    for (const auto& entry : array) {
        const double number = entry.toDouble(NAN);
        if (!(std::abs(number) <= largestRegionsNumber)) {
            return std::nullopt;
        }
        numbers.push_back(regionsNumber(number));
    }
    return numbers;
}

std::optional<RegionsLayer>
layerFrom(const QJsonArray& weights, const QJsonValue& biases, std::size_t sources)
{
    const auto count = std::size_t(weights.size());
    const auto ownBiases = numbersFrom(biases, count);
    if (count == 0 || count > mostRegionNeurons || !ownBiases) {
        return std::nullopt;
    }
    RegionsLayer layer {{}, *ownBiases};
    for (const auto& neuron : weights) {
        const auto numbers = numbersFrom(neuron, sources);
        if (!numbers) {
            return std::nullopt;
        }
        layer.weights.push_back(*numbers);
    }
    return layer;
}

std::optional<std::vector<RegionsLayer>> layersFrom(const QJsonObject& json)
{
    const QJsonArray weights = json.value(QLatin1String("weights")).toArray();
    const QJsonArray biases = json.value(QLatin1String("biases")).toArray();
    if (weights.isEmpty() || weights.size() > mostRegionLayers + 1
        || biases.size() != weights.size()) {
        return std::nullopt;
    }
    std::vector<RegionsLayer> layers;
    std::size_t sources = 2;
    for (qsizetype index = 0; index < weights.size(); ++index) {
        const auto layer = layerFrom(weights.at(index).toArray(), biases.at(index), sources);
        if (!layer) {
            return std::nullopt;
        }
        layers.push_back(*layer);
        sources = layer->biases.size();
    }
    return sources == 1 ? std::optional(layers) : std::nullopt;
}

std::optional<std::vector<int>> hiddenFrom(const QJsonValue& value)
{
    if (!value.isArray() || value.toArray().size() > mostRegionLayers) {
        return std::nullopt;
    }
    std::vector<int> counts;
    for (const auto& entry : value.toArray()) {
        const auto count = wholeFrom(entry, 1, mostRegionNeurons);
        if (!count) {
            return std::nullopt;
        }
        counts.push_back(*count);
    }
    return counts;
}

} // namespace

QJsonObject toJson(const RegionsState& state)
{
    QJsonArray weights;
    QJsonArray biases;
    for (const RegionsLayer& layer : state.layers) {
        QJsonArray neurons;
        for (const std::vector<double>& neuron : layer.weights) {
            neurons.append(toArray(neuron));
        }
        weights.append(neurons);
        biases.append(toArray(layer.biases));
    }
    QJsonArray hidden;
    for (const int count : state.hidden()) {
        hidden.append(count);
    }
    return {
        {QStringLiteral("data"), regionDataId(state.data)},
        {QStringLiteral("activation"), activationId(state.activation)},
        {QStringLiteral("layers"), hidden},
        {QStringLiteral("weights"), weights},
        {QStringLiteral("biases"), biases},
        {QStringLiteral("seed"), state.seed},
        {QStringLiteral("epochs"), state.epochs},
        {QStringLiteral("edits"), state.edits},
    };
}

RegionsState stateFromJson(const QJsonObject& json, RegionsState state)
{
    const auto value = [&json](const char* key) { return json.value(QLatin1String(key)); };
    state.data = regionData(value("data").toString()).value_or(state.data);
    state.activation = curveActivation(value("activation").toString()).value_or(state.activation);
    state.seed = wholeFrom(value("seed"), 0, largestSeed).value_or(state.seed);
    const std::vector<int> before = state.hidden();
    const auto layers = layersFrom(json);
    if (layers) {
        state.layers = *layers;
    }
    const auto hidden = hiddenFrom(value("layers"));
    // Numbers of another shape are asked for; beside old ones, a list of layers is the wish.
    const bool isReshaped = layers && state.hidden() != before;
    if (hidden && !isReshaped && (*hidden != state.hidden() || !layers)) {
        makeFresh(state, *hidden);
    }
    state.epochs = wholeFrom(value("epochs"), 0, largestCount).value_or(state.epochs);
    state.edits = wholeFrom(value("edits"), 0, largestCount).value_or(state.edits);
    return state;
}

QString regionsProblem(const QJsonObject& json)
{
    const auto value = [&json](const char* key) { return json.value(QLatin1String(key)); };
    if (!value("data").isUndefined() && !regionData(value("data").toString())) {
        return QStringLiteral("\"data\" has to be \"corners\", \"clouds\", \"fields\", "
                              "\"circle\", \"blobs\" or \"spiral\"");
    }
    if (!value("activation").isUndefined() && !curveActivation(value("activation").toString())) {
        return QStringLiteral("\"activation\" is not known");
    }
    if (!value("layers").isUndefined() && !hiddenFrom(value("layers"))) {
        return QStringLiteral("\"layers\" has to be a list of at most 3 numbers of hidden neurons, "
                              "each from 1 to 8");
    }
    const bool hasNumbers = !value("weights").isUndefined() || !value("biases").isUndefined();
    if (hasNumbers && !layersFrom(json)) {
        return QStringLiteral("\"weights\" and \"biases\" have to have the form of a network with "
                              "2 inputs, at most 3 hidden layers of at most 8 neurons, and 1 "
                              "output");
    }
    return {};
}

} // namespace ui
