// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationplotstate.h"

#include "ui/demos/activationcurve.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using State = ActivationPlotState;

/// Nothing if `value` is no range that can be shown.
std::optional<PlotRange> rangeFrom(const QJsonValue& value)
{
    const QJsonArray ends = value.toArray();
    const PlotRange range {ends.at(0).toDouble(NAN), ends.at(1).toDouble(NAN)};
    const bool isGood = ends.size() == 2 && range.length() >= State::shortestRange
        && range.least >= State::widestRange.least && range.greatest <= State::widestRange.greatest;
    return isGood ? std::optional(range) : std::nullopt;
}

QList<nn::Activation> functionsFrom(const QJsonValue& value)
{
    QList<nn::Activation> functions;
    for (const auto& name : value.toArray()) {
        const auto function = curveActivation(name.toString());
        if (function && !functions.contains(*function)) {
            functions.append(*function);
        }
    }
    return functions;
}

} // namespace

double roundedPlotZ(double z)
{
    return std::clamp(std::round(z * 100) / 100, -State::farthestZ, State::farthestZ);
}

QJsonObject toJson(const ActivationPlotState& state)
{
    QJsonArray functions;
    for (const nn::Activation function : state.functions) {
        functions.append(activationId(function));
    }
    return {
        {QStringLiteral("functions"), functions},
        {QStringLiteral("z"), state.z},
        {QStringLiteral("derivative"), state.hasDerivative},
        {QStringLiteral("tangent"), state.hasTangent},
        {QStringLiteral("range"), QJsonArray {state.range.least, state.range.greatest}},
    };
}

ActivationPlotState stateFromJson(const QJsonObject& json, ActivationPlotState state)
{
    const QList<nn::Activation> functions = functionsFrom(json.value(QLatin1String("functions")));
    if (!functions.isEmpty()) {
        state.functions = functions;
    }
    state.z = roundedPlotZ(json.value(QLatin1String("z")).toDouble(state.z));
    state.hasDerivative = json.value(QLatin1String("derivative")).toBool(state.hasDerivative);
    state.hasTangent = json.value(QLatin1String("tangent")).toBool(state.hasTangent);
    state.range = rangeFrom(json.value(QLatin1String("range"))).value_or(state.range);
    return state;
}

QString activationPlotProblem(const QJsonObject& json)
{
    const QJsonValue functions = json.value(QLatin1String("functions"));
    if (!functions.isUndefined() && functionsFrom(functions).size() != functions.toArray().size()) {
        return QStringLiteral("\"functions\" names one twice or one that is not known");
    }
    const QJsonValue range = json.value(QLatin1String("range"));
    if (!range.isUndefined() && !rangeFrom(range)) {
        return QStringLiteral("\"range\" has to be two numbers from -60 to 60, the smaller first");
    }
    const QJsonValue z = json.value(QLatin1String("z"));
    if (!z.isUndefined() && !(std::abs(z.toDouble(NAN)) <= State::farthestZ)) {
        return QStringLiteral("\"z\" has to be a number from -10 to 10");
    }
    return {};
}

} // namespace ui
