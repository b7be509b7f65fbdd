// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/bumpscurves.h"

#include <cmath>

namespace ui {

namespace {

constexpr int placeCount = 121; ///< Where the error is measured, and the network trained.
constexpr int drawnPieces = 240; ///< Of a curve.
constexpr int thinPieces = 120; ///< Of one of many.
/// Jumps are drawn as gaps a little wider than a piece.
constexpr double jump = 0.7;

double placeAt(int index, int pieces)
{
    return std::lerp(-curveReach, curveReach, double(index) / pieces);
}

template <typename Height>
QPolygonF pointsOf(Height height, int pieces = drawnPieces)
{
    QPolygonF points;
    points.reserve(pieces + 1);
    for (int index = 0; index <= pieces; ++index) {
        const double x = placeAt(index, pieces);
        points.append(QPointF(x, height(x)));
    }
    return points;
}

} // namespace

double contribution(const BumpNeuron& neuron, nn::Activation activation, double x)
{
    return neuron.weightOut * nn::activate(activation, neuron.weightIn * x + neuron.bias);
}

double outputAt(const BumpsState& state, double x)
{
    double sum = state.outputBias;
    for (const BumpNeuron& neuron : state.neurons) {
        sum += contribution(neuron, state.activation, x);
    }
    return sum;
}

std::optional<double> bendOf(const BumpNeuron& neuron)
{
    return neuron.weightIn == 0 ? std::nullopt : std::optional(-neuron.bias / neuron.weightIn);
}

double meanSquaredError(const BumpsState& state)
{
    double sum = 0;
    for (int index = 0; index < placeCount; ++index) {
        const double x = placeAt(index, placeCount - 1);
        const double difference = outputAt(state, x) - heightOf(state.target, state.drawn, x);
        sum += difference * difference;
    }
    return sum / placeCount;
}

QPolygonF targetPoints(const BumpsState& state)
{
    QPolygonF points;
    const bool canJump = state.target == CurveTarget::Step || state.target == CurveTarget::Saw;
    for (const QPointF& point :
         pointsOf([&](double x) { return heightOf(state.target, state.drawn, x); })) {
        if (canJump && !points.isEmpty() && std::abs(point.y() - points.last().y()) > jump) {
            points.append(QPointF(point.x(), NAN));
        }
        points.append(point);
    }
    return points;
}

QPolygonF outputPoints(const BumpsState& state)
{
    return pointsOf([&](double x) { return outputAt(state, x); });
}

QPolygonF contributionPoints(const BumpNeuron& neuron, nn::Activation activation)
{
    return pointsOf([&](double x) { return contribution(neuron, activation, x); }, thinPieces);
}

nn::Topology topologyOf(const BumpsState& state)
{
    return *nn::Topology::make(
        {{1, 1, 1},
         {nn::Dense {state.neurons.size(), state.activation},
          nn::Dense {1, nn::Activation::identity}}}
    );
}

nn::Parameters parametersOf(const BumpsState& state)
{
    const nn::Topology topology = topologyOf(state);
    nn::Parameters parameters {nn::Buffer(topology.parameter_count())};
    for (std::size_t index = 0; index < state.neurons.size(); ++index) {
        const BumpNeuron& neuron = state.neurons[index];
        nn::weights(topology, parameters, 0)[index] = nn::Real(neuron.weightIn);
        nn::biases(topology, parameters, 0)[index] = nn::Real(neuron.bias);
        nn::weights(topology, parameters, 1)[index] = nn::Real(neuron.weightOut);
    }
    nn::biases(topology, parameters, 1)[0] = nn::Real(state.outputBias);
    return parameters;
}

nn::Dataset trainingSetOf(const BumpsState& state)
{
    nn::Dataset data;
    data.input = {1, 1, 1};
    data.count = placeCount;
    data.target_count = 1;
    for (int index = 0; index < placeCount; ++index) {
        const double x = placeAt(index, placeCount - 1);
        data.values.push_back(nn::Real(x));
        data.targets.push_back(nn::Real(heightOf(state.target, state.drawn, x)));
    }
    return data;
}

void setParameters(BumpsState& state, const nn::Parameters& parameters)
{
    const nn::Topology topology = topologyOf(state);
    for (std::size_t index = 0; index < state.neurons.size(); ++index) {
        BumpNeuron& neuron = state.neurons[index];
        neuron.weightIn = bumpNumber(nn::weights(topology, parameters, 0)[index]);
        neuron.bias = bumpNumber(nn::biases(topology, parameters, 0)[index]);
        neuron.weightOut = bumpNumber(nn::weights(topology, parameters, 1)[index]);
    }
    state.outputBias = bumpNumber(nn::biases(topology, parameters, 1)[0]);
}

} // namespace ui
