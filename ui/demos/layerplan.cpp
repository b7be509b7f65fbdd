// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/layerplan.h"

#include "ui/text/numbertext.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

/// A whole number of neurons, or nothing. Numbers that glide are on their way between two.
std::optional<int> neuronsFrom(const QJsonValue& value)
{
    const double count = std::round(value.toDouble(-1));
    if (!(count >= 1 && count <= mostPlannedNeurons)) {
        return {};
    }
    return static_cast<int>(count);
}

std::optional<PlannedLayer> layerFrom(const QJsonObject& json)
{
    const std::optional<int> neurons = neuronsFrom(json.value(QLatin1String("neurons")));
    const std::string name =
        json.value(QLatin1String("activation")).toString(QStringLiteral("sigmoid")).toStdString();
    const std::optional<nn::Activation> activation = nn::activation_named(name);
    if (!neurons || !activation || *activation == nn::Activation::softmax) {
        return {};
    }
    return PlannedLayer {*neurons, *activation};
}

} // namespace

qint64 parameterCount(const LayerPlan& plan)
{
    qint64 count = 0;
    qint64 inputs = plan.inputs;
    for (const PlannedLayer& layer : plan.layers) {
        count += (inputs + 1) * layer.neurons;
        inputs = layer.neurons;
    }
    return count;
}

QString parameterSumText(const LayerPlan& plan)
{
    QStringList terms;
    int inputs = plan.inputs;
    for (const PlannedLayer& layer : plan.layers) {
        terms.append(
            QStringLiteral("(%1 + 1) × %2").arg(countText(inputs), countText(layer.neurons))
        );
        inputs = layer.neurons;
    }
    return terms.join(QLatin1String(" + ")) + QStringLiteral(" = ")
        + countText(parameterCount(plan));
}

QString shapeText(const LayerPlan& plan)
{
    QStringList sizes {countText(plan.inputs)};
    for (const PlannedLayer& layer : plan.layers) {
        sizes.append(countText(layer.neurons));
    }
    return sizes.join(QStringLiteral(" × "));
}

QJsonObject toJson(const LayerPlan& plan)
{
    QJsonArray layers;
    for (const PlannedLayer& layer : plan.layers) {
        const std::string_view name = nn::name_of(layer.activation);
        layers.append(QJsonObject {
            {QStringLiteral("neurons"), layer.neurons},
            {QStringLiteral("activation"), QString::fromStdString(std::string(name))}});
    }
    return {{QStringLiteral("inputs"), plan.inputs}, {QStringLiteral("layers"), layers}};
}

LayerPlan planFromJson(const QJsonObject& json, LayerPlan plan)
{
    plan.inputs = neuronsFrom(json.value(QLatin1String("inputs"))).value_or(plan.inputs);
    const QJsonArray array = json.value(QLatin1String("layers")).toArray();
    std::vector<PlannedLayer> layers;
    for (const auto& element : array) {
        const std::optional<PlannedLayer> layer = layerFrom(element.toObject());
        if (!layer || layers.size() == mostPlannedLayers) {
            return plan;
        }
        layers.push_back(*layer);
    }
    if (!layers.empty()) {
        plan.layers = layers;
    }
    return plan;
}

} // namespace ui
