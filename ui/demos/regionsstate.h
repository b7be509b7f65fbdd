// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "ui/demos/regionspoints.h"

#include <QJsonObject>

#include <vector>

namespace ui {

/// Weights and biases of one layer.
struct RegionsLayer
{
    std::vector<std::vector<double>> weights; ///< For each neuron, from each source.
    std::vector<double> biases;

    int neuronCount() const { return int(biases.size()); }
    bool operator==(const RegionsLayer&) const = default;
};

inline constexpr int mostRegionLayers = 3;
inline constexpr int mostRegionNeurons = 8; ///< In one layer.
inline constexpr double largestRegionsNumber = 100; ///< Weights and biases lie within +- this.

/// What a learner changes in "decision-regions": a network of two inputs and one sigmoid output.
/// Weights and biases are hundredths: what is shown is what is computed with.
struct RegionsState
{
    RegionData data = RegionData::Corners;
    nn::Activation activation = nn::Activation::tanh; ///< Of all hidden layers.
    std::vector<RegionsLayer> layers; ///< The output last; never empty once it is set up.
    int seed = 1; ///< Of fresh weights.
    int epochs = 0; ///< Of training, since the weights were fresh,
    int edits = 0; ///< and numbers changed by hand since then.

    std::vector<int> hidden() const; ///< Neurons of each hidden layer.
    bool operator==(const RegionsState&) const = default;
};

double regionsNumber(double value); ///< In hundredths, within what is allowed.

/// Fresh weights for so many neurons in each hidden layer.
void makeFresh(RegionsState& state, const std::vector<int>& hidden);

/// Another shape. What has been trained or changed by hand stays as far as it fits, where there are
/// as many layers as before.
void reshape(RegionsState& state, const std::vector<int>& hidden);

nn::Topology topologyOf(const RegionsState& state);
nn::Parameters parametersOf(const RegionsState& state);
nn::Dataset trainingSetOf(const RegionsState& state);
/// Takes over weights and biases. Precondition: `parameters` belongs to topologyOf(state).
void setParameters(RegionsState& state, const nn::Parameters& parameters);

/// How well a network does on the points of its state.
struct RegionsScore
{
    double accuracy = 0; ///< Share of points that are right: class 1 where the output is above 0.5.
    double loss = 0; ///< Mean cross-entropy.
};
RegionsScore scoreOf(const RegionsState& state);

QJsonObject toJson(const RegionsState& state);
/// `state` with what `json` says of it; what makes no sense is left out. "layers", a list of
/// neuron counts, asks for fresh weights: without "weights" and "biases", or beside those of the
/// shape that was there.
RegionsState stateFromJson(const QJsonObject& json, RegionsState state);
/// What an author wrote wrongly, or nothing.
QString regionsProblem(const QJsonObject& json);

} // namespace ui
