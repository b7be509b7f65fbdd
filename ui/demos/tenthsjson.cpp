// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/tenthsjson.h"

#include <QJsonArray>

#include <cmath>
#include <optional>

namespace ui {

namespace {

template <std::size_t Count>
QJsonArray toArray(const std::array<int, Count>& tenths)
{
    QJsonArray array;
    for (const int value : tenths) {
        array.append(value / 10.0);
    }
    return array;
}

/// `value` times `scale`, if it is a number and in range.
std::optional<int> scaled(const QJsonValue& value, int scale, int least, int most)
{
    const double number = value.isDouble() ? std::round(value.toDouble() * scale) : most + 1.0;
    if (!(number >= least && number <= most)) {
        return {};
    }
    return static_cast<int>(number);
}

template <std::size_t Count>
std::optional<std::array<int, Count>> tenthsFrom(const QJsonValue& value, int least)
{
    const QJsonArray array = value.toArray();
    std::array<int, Count> tenths {};
    if (array.size() != static_cast<qsizetype>(Count)) {
        return {};
    }
    for (std::size_t i = 0; i < Count; ++i) {
        const auto number = scaled(array.at(static_cast<qsizetype>(i)), 10, least, mostTenths);
        if (!number) {
            return {};
        }
        tenths[i] = *number;
    }
    return tenths;
}

} // namespace

QJsonObject toJson(const TenthsState& state)
{
    const TenthsNetwork& network = state.network;
    const QJsonArray hidden {toArray(network.hiddenWeights[0]), toArray(network.hiddenWeights[1])};
    QJsonArray output;
    output.append(toArray(network.outputWeights));
    QJsonArray weights;
    weights.append(hidden);
    weights.append(output);
    QJsonArray biases;
    biases.append(toArray(network.hiddenBiases));
    biases.append(toArray(std::array {network.outputBias}));
    return {
        {QStringLiteral("inputs"), toArray(state.inputs)},
        {QStringLiteral("weights"), weights},
        {QStringLiteral("biases"), biases},
        {QStringLiteral("target"), state.target / 100.0}};
}

TenthsState stateFromJson(const QJsonObject& json, TenthsState state)
{
    if (const auto inputs = tenthsFrom<3>(json.value(QLatin1String("inputs")), 0)) {
        state.inputs = *inputs;
    }
    const QJsonArray weights = json.value(QLatin1String("weights")).toArray();
    const QJsonArray hidden = weights.at(0).toArray();
    const auto first = tenthsFrom<3>(hidden.at(0), -mostTenths);
    const auto second = tenthsFrom<3>(hidden.at(1), -mostTenths);
    const auto output = tenthsFrom<2>(weights.at(1).toArray().at(0), -mostTenths);
    if (first && second && output) {
        state.network.hiddenWeights = {*first, *second};
        state.network.outputWeights = *output;
    }
    const QJsonArray biases = json.value(QLatin1String("biases")).toArray();
    const auto hiddenBiases = tenthsFrom<2>(biases.at(0), -mostTenths);
    const auto outputBias = tenthsFrom<1>(biases.at(1), -mostTenths);
    if (hiddenBiases && outputBias) {
        state.network.hiddenBiases = *hiddenBiases;
        state.network.outputBias = outputBias->front();
    }
    state.target = scaled(json.value(QLatin1String("target")), 100, 0, 100).value_or(state.target);
    return state;
}

} // namespace ui
