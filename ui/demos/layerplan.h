// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

struct PlannedLayer
{
    int neurons = 1;
    nn::Activation activation = nn::Activation::sigmoid;

    bool operator==(const PlannedLayer&) const = default;
};

/// The shape of a small network that a learner builds: every neuron of a layer is connected to
/// every neuron of the next.
struct LayerPlan
{
    int inputs = 3;
    std::vector<PlannedLayer> layers {{2}, {1}};

    bool operator==(const LayerPlan&) const = default;
};

inline constexpr int mostPlannedNeurons = 1000; ///< In a layer, and inputs.
inline constexpr int mostPlannedLayers = 6;

/// Weights and biases: each neuron has one weight for every input, and a bias.
qint64 parameterCount(const LayerPlan& plan);
/// That sum written out: "(3 + 1) × 2 + (2 + 1) × 1 = 11".
QString parameterSumText(const LayerPlan& plan);
/// "3 × 2 × 1"
QString shapeText(const LayerPlan& plan);

/// {"inputs": 3, "layers": [{"neurons": 2, "activation": "sigmoid"}, ...]}
QJsonObject toJson(const LayerPlan& plan);
/// `plan` with what `json` says of it, in part or in whole. What makes no sense is left out.
LayerPlan planFromJson(const QJsonObject& json, LayerPlan plan);

} // namespace ui
