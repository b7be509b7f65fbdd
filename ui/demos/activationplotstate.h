// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"
#include "ui/plots/plotscale.h"

#include <QJsonObject>
#include <QList>

namespace ui {

/// What a learner can change in a plot of activation functions.
struct ActivationPlotState
{
    QList<nn::Activation> functions {nn::Activation::sigmoid}; ///< The point is on the first.
    double z = 0; ///< In hundredths: the number shown is the number used.
    bool hasDerivative = true;
    bool hasTangent = true;
    PlotRange range {-6, 6};

    static constexpr double farthestZ = 10;
    static constexpr double shortestRange = 0.25;
    static constexpr PlotRange widestRange {-60, 60};
};

/// To the nearest hundredth that can be shown.
double roundedPlotZ(double z);

QJsonObject toJson(const ActivationPlotState& state);
/// `state` with what `json` says of it; what makes no sense is left out.
ActivationPlotState stateFromJson(const QJsonObject& json, ActivationPlotState state);
/// What is wrong with a state that a lesson gives, or nothing.
QString activationPlotProblem(const QJsonObject& json);

} // namespace ui
