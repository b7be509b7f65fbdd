// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/plane_data.h"
#include "engine/data/plane_features.h"
#include "engine/nn/activation.h"
#include "engine/nn/initializer.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "engine/train/trainer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

struct HiddenLayer
{
    int neuronCount = 8;
    nn::Activation activation = nn::Activation::gelu;

    bool operator==(const HiddenLayer&) const = default;
};

/// All that a learner chooses in the playground: with the same setup, everybody sees the same. The
/// defaults solve every data set.
struct PlaygroundSetup
{
    std::optional<nn::PlaneData> data = nn::PlaneData::circle; ///< None: the learner's own points.
    int pointCount = 500; ///< Of made data; own points are as many as they are.
    double noise = 0; ///< 0 to nn::max_plane_noise.
    double trainingShare = 0.5; ///< The rest are test points.
    std::uint32_t pointSeed = 1;

    std::vector<nn::PlaneFeature> features {nn::PlaneFeature::x1, nn::PlaneFeature::x2};
    std::vector<HiddenLayer> layers {HiddenLayer {}, HiddenLayer {}};
    std::optional<nn::Initializer> initializer {}; ///< None: what suits each layer.
    std::uint32_t seed = 1; ///< Of weights and of shuffling.

    int batchSize = 10;
    double learningRate = 0.01;
    nn::OptimizerKind optimizer = nn::OptimizerKind::adam;
    double l1 = 0;
    double l2 = 0;

    bool operator==(const PlaygroundSetup&) const = default;
};

inline constexpr int mostHiddenLayers = 6;
inline constexpr int mostHiddenNeurons = 16;
inline constexpr int leastPoints = 4;
inline constexpr int mostMadePoints = 2000;
inline constexpr int mostBatchSize = 500;
inline constexpr double leastLearningRate = 1e-5;
inline constexpr double mostLearningRate = 100;
inline constexpr double mostPenalty = 10;

enum class AnswerKind
{
    Classes, ///< A sigmoid output, told apart by cross-entropy.
    Numbers, ///< An output as it is, with the squared error.
};

/// Precondition for these: the setup is within its limits; `answers` are those of its points.
nn::Topology topologyOf(const PlaygroundSetup& setup, AnswerKind answers);
nn::Parameters startOf(const PlaygroundSetup& setup, const nn::Topology& topology);
nn::TrainOptions optionsOf(const PlaygroundSetup& setup, AnswerKind answers);

/// Points as they are used.
struct SplitPoints
{
    nn::PlanePoints training;
    nn::PlanePoints test;
    std::vector<std::size_t> rows; ///< Where they were: those for training, then those for testing.
};
/// Made points are in random order: the first ones are for training, at least one, if there is any.
///
/// Own points come in any order, perhaps one class after the other. So each class (numbers: all of
/// them) is shared out in turn: its first point is for training, its second one for testing unless
/// nothing is, the others so that the shares are kept. Later points leave the others where they
/// are.
SplitPoints split(const nn::PlanePoints& points, const PlaygroundSetup& setup, AnswerKind answers);

} // namespace ui
