// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/tenthspass.h"

#include "engine/base/random.h"
#include "engine/nn/activation.h"

#include <cmath>
#include <cstdlib>

namespace ui {

namespace {

constexpr int largestParameter = 10;
constexpr int largestInput = 30;
constexpr int clearlyWrong = 10; ///< Hundredths between target and the guess's output.

int roundedSigmoid(double z)
{
    return static_cast<int>(std::lround(100 * nn::activate(nn::Activation::sigmoid, z)));
}

int drawn(nn::Rng& rng, int count)
{
    return static_cast<int>(rng.below(static_cast<std::uint64_t>(count)));
}

int drawnWeight(nn::Rng& rng)
{
    const int size = 1 + drawn(rng, largestParameter);
    return drawn(rng, 2) == 0 ? size : -size;
}

int drawnBias(nn::Rng& rng)
{
    return drawn(rng, 2 * largestParameter + 1) - largestParameter;
}

TenthsNetwork drawnNetwork(nn::Rng& rng)
{
    TenthsNetwork network;
    for (std::size_t neuron = 0; neuron < 2; ++neuron) {
        for (int& weight : network.hiddenWeights[neuron]) {
            weight = drawnWeight(rng);
        }
        network.hiddenBiases[neuron] = drawnBias(rng);
        network.outputWeights[neuron] = drawnWeight(rng);
    }
    network.outputBias = drawnBias(rng);
    return network;
}

} // namespace

TenthsPass passThrough(const TenthsNetwork& network, const TenthsInputs& inputs)
{
    TenthsPass pass;
    pass.outputZ = 100 * network.outputBias;
    for (std::size_t neuron = 0; neuron < 2; ++neuron) {
        int z = 10 * network.hiddenBiases[neuron];
        for (std::size_t input = 0; input < inputs.size(); ++input) {
            z += network.hiddenWeights[neuron][input] * inputs[input];
        }
        pass.hiddenZ[neuron] = z;
        pass.hidden[neuron] = roundedSigmoid(z / 100.0);
        pass.outputZ += network.outputWeights[neuron] * pass.hidden[neuron];
    }
    pass.output = roundedSigmoid(pass.outputZ / 1000.0);
    return pass;
}

int squaredError(int target, int output)
{
    return (target - output) * (target - output);
}

TenthsProblem problemFromSeed(std::uint64_t seed)
{
    nn::Rng rng(seed);
    TenthsProblem problem;
    for (int& input : problem.inputs) {
        input = drawn(rng, largestInput + 1);
    }
    problem.maker = drawnNetwork(rng);
    problem.target = passThrough(problem.maker, problem.inputs).output;
    // Outputs reach from about 0.1 to 0.9, so another network is soon far enough away.
    do {
        problem.guess = drawnNetwork(rng);
    } while (std::abs(passThrough(problem.guess, problem.inputs).output - problem.target)
             < clearlyWrong);
    return problem;
}

} // namespace ui
