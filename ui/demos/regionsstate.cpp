// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionsstate.h"

#include "engine/base/random.h"
#include "engine/data/plane_features.h"
#include "engine/nn/initializer.h"
#include "engine/nn/predictor.h"
#include "engine/train/metrics.h"
#include "ui/demos/statejson.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::array features {nn::PlaneFeature::x1, nn::PlaneFeature::x2};

} // namespace

std::vector<int> RegionsState::hidden() const
{
    std::vector<int> counts;
    for (std::size_t layer = 0; layer + 1 < layers.size(); ++layer) {
        counts.push_back(layers[layer].neuronCount());
    }
    return counts;
}

double regionsNumber(double value)
{
    return inHundredths(value, -largestRegionsNumber, largestRegionsNumber);
}

void makeFresh(RegionsState& state, const std::vector<int>& hidden)
{
    state.layers.clear();
    std::size_t sources = features.size();
    std::vector<int> counts = hidden;
    counts.push_back(1);
    for (const int count : counts) {
        const auto neurons = std::size_t(count);
        state.layers.push_back(
            {std::vector(neurons, std::vector<double>(sources)), std::vector<double>(neurons)}
        );
        sources = neurons;
    }
    nn::Rng rng(static_cast<std::uint64_t>(state.seed));
    setParameters(state, nn::make_parameters(topologyOf(state), rng));
    state.epochs = 0;
    state.edits = 0;
}

void reshape(RegionsState& state, const std::vector<int>& hidden)
{
    const RegionsState before = state;
    makeFresh(state, hidden);
    const bool isUntouched = before.epochs == 0 && before.edits == 0;
    if (isUntouched || before.layers.size() != state.layers.size()) {
        return;
    }
    for (std::size_t layer = 0; layer < state.layers.size(); ++layer) {
        const RegionsLayer& from = before.layers[layer];
        RegionsLayer& to = state.layers[layer];
        const std::size_t count = std::min(from.biases.size(), to.biases.size());
        std::copy_n(from.biases.begin(), count, to.biases.begin());
        for (std::size_t neuron = 0; neuron < count; ++neuron) {
            const std::size_t sources =
                std::min(from.weights[neuron].size(), to.weights[neuron].size());
            std::copy_n(from.weights[neuron].begin(), sources, to.weights[neuron].begin());
        }
    }
    state.epochs = before.epochs;
    state.edits = before.edits;
}

nn::Topology topologyOf(const RegionsState& state)
{
    nn::NetworkSpec spec {{1, 1, features.size()}, {}};
    for (const int count : state.hidden()) {
        spec.layers.emplace_back(nn::Dense {std::size_t(count), state.activation});
    }
    spec.layers.emplace_back(nn::Dense {1, nn::Activation::sigmoid});
    return *nn::Topology::make(std::move(spec));
}

nn::Parameters parametersOf(const RegionsState& state)
{
    const nn::Topology topology = topologyOf(state);
    nn::Parameters parameters {nn::Buffer(topology.parameter_count())};
    for (std::size_t layer = 0; layer < state.layers.size(); ++layer) {
        const RegionsLayer& own = state.layers[layer];
        const std::size_t neurons = own.biases.size();
        for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
            const std::vector<double>& weights = own.weights[neuron];
            for (std::size_t source = 0; source < weights.size(); ++source) {
                nn::weights(topology, parameters, layer)[source * neurons + neuron] =
                    nn::Real(weights[source]);
            }
            nn::biases(topology, parameters, layer)[neuron] = nn::Real(own.biases[neuron]);
        }
    }
    return parameters;
}

void setParameters(RegionsState& state, const nn::Parameters& parameters)
{
    const nn::Topology topology = topologyOf(state);
    for (std::size_t layer = 0; layer < state.layers.size(); ++layer) {
        RegionsLayer& own = state.layers[layer];
        for (std::size_t neuron = 0; neuron < own.biases.size(); ++neuron) {
            std::vector<double>& weights = own.weights[neuron];
            for (std::size_t source = 0; source < weights.size(); ++source) {
                weights[source] =
                    regionsNumber(nn::weight(topology, parameters, layer, source, neuron));
            }
            own.biases[neuron] = regionsNumber(nn::biases(topology, parameters, layer)[neuron]);
        }
    }
}

nn::Dataset trainingSetOf(const RegionsState& state)
{
    return nn::make_plane_dataset(regionPoints(state.data), features);
}

RegionsScore scoreOf(const RegionsState& state)
{
    const nn::Topology topology = topologyOf(state);
    const nn::Parameters parameters = parametersOf(state);
    const nn::Dataset data = trainingSetOf(state);
    nn::Predictor predictor(topology, parameters);
    std::size_t right = 0;
    for (std::size_t index = 0; index < data.count; ++index) {
        const bool isOne = predictor.predict(data.values_of(index))[0] > nn::Real(0.5);
        right += isOne == (data.targets[index] > nn::Real(0.5)) ? 1 : 0;
    }
    const auto loss = nn::Loss::binary_cross_entropy;
    return {
        double(right) / double(data.count),
        nn::evaluate(topology, parameters, data, loss).mean_loss};
}

} // namespace ui
