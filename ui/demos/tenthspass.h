// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace ui {

/// The 3 x 2 x 1 sigmoid network whose sums are written out. Its numbers are whole tenths, so that
/// what a figure prints is exactly what it computes with: 8 stands for 0.8.
struct TenthsNetwork
{
    /// [neuron][input]
    std::array<std::array<int, 3>, 2> hiddenWeights {};
    std::array<int, 2> hiddenBiases {};
    std::array<int, 2> outputWeights {};
    int outputBias = 0;

    bool operator==(const TenthsNetwork&) const = default;
};

using TenthsInputs = std::array<int, 3>; ///< In tenths.

/// All numbers on the way from the inputs to the output. Sums are exact; what a sigmoid gives is
/// rounded to hundredths, and used as rounded from there on.
struct TenthsPass
{
    std::array<int, 2> hiddenZ {}; ///< Hundredths.
    std::array<int, 2> hidden {}; ///< Hundredths.
    int outputZ = 0; ///< Thousandths.
    int output = 0; ///< Hundredths.
};

TenthsPass passThrough(const TenthsNetwork& network, const TenthsInputs& inputs);

/// (target - output)² in ten-thousandths, exact; both are given in hundredths.
int squaredError(int target, int output);

/// A data point, the network that made its target, and another one that does not know better.
struct TenthsProblem
{
    TenthsInputs inputs {}; ///< 0.0 to 3.0
    TenthsNetwork maker; ///< Weights and biases from -1.0 to 1.0; no weight is 0.
    TenthsNetwork guess; ///< Its output is at least 0.10 away from the target.
    int target = 0; ///< What `maker` gives, in hundredths.
};

/// The same problem for the same seed, everywhere.
TenthsProblem problemFromSeed(std::uint64_t seed);

} // namespace ui
