// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "ui/demos/bumpsstate.h"

#include <QPolygonF>

#include <optional>

namespace ui {

/// What one neuron adds to the output at x.
double contribution(const BumpNeuron& neuron, nn::Activation activation, double x);
/// The output of the network at x.
double outputAt(const BumpsState& state, double x);
/// Where the neuron bends, w x + b = 0; nothing if its weight is 0.
std::optional<double> bendOf(const BumpNeuron& neuron);

/// The mean of the squared difference between output and target, over places spread evenly.
double meanSquaredError(const BumpsState& state);

QPolygonF targetPoints(const BumpsState& state);
QPolygonF outputPoints(const BumpsState& state);
QPolygonF contributionPoints(const BumpNeuron& neuron, nn::Activation activation);

/// The same network and task for the engine to train.
nn::Topology topologyOf(const BumpsState& state);
nn::Parameters parametersOf(const BumpsState& state);
nn::Dataset trainingSetOf(const BumpsState& state);
/// Takes over weights and biases. Precondition: `parameters` belongs to topologyOf(state).
void setParameters(BumpsState& state, const nn::Parameters& parameters);

} // namespace ui
