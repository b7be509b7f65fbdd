// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"
#include "ui/demos/curvetarget.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

/// A hidden neuron of a network with one input and one output: v times bend(w x + b).
struct BumpNeuron
{
    double weightIn = 0; ///< w
    double bias = 0; ///< b
    double weightOut = 0; ///< v

    bool operator==(const BumpNeuron&) const = default;
};

inline constexpr int mostBumpNeurons = 40;
inline constexpr double largestBumpNumber = 100; ///< All weights and biases lie within +- this.
inline constexpr double goodError = 0.01; ///< Below it a curve counts as met.

/// What a learner changes in "bumps". Weights and biases are hundredths: what is shown is what is
/// computed with.
struct BumpsState
{
    CurveTarget target = CurveTarget::Sine;
    DrawnCurve drawn = drawnLike(CurveTarget::Sine, {});
    nn::Activation activation = nn::Activation::sigmoid;
    std::vector<BumpNeuron> neurons;
    double outputBias = 0;
    int chosen = 0; ///< Index of a neuron.
    int seed = 1; ///< Of fresh neurons.
    int epochs = 0; ///< Of training, since the neurons were fresh,
    int edits = 0; ///< and numbers changed by hand since then.
    int best = 0; ///< Fewest neurons that met this target; 0: none yet.

    bool operator==(const BumpsState&) const = default;
};

double bumpNumber(double value); ///< In hundredths, within what is allowed.

/// Puts fresh neurons in place of all.
void makeFresh(BumpsState& state, int count);
/// Takes neurons away at the end, or adds fresh ones there.
void setNeuronCount(BumpsState& state, int count);
/// Another target, whose best is not known.
void setTarget(BumpsState& state, CurveTarget target);

QJsonObject toJson(const BumpsState& state);
/// `state` with what `json` says of it; what makes no sense is left out. "count" asks for fresh
/// neurons: without "neurons", or beside as many as there were.
BumpsState stateFromJson(const QJsonObject& json, BumpsState state);
/// What an author wrote wrongly, or nothing.
QString bumpsProblem(const QJsonObject& json);

} // namespace ui
