// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playgroundsetup.h"

#include "engine/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// Which of `count` points in random order are for testing: the last ones.
std::vector<bool> testOfMade(std::size_t count, double trainingShare)
{
    const auto wanted =
        static_cast<std::size_t>(std::lround(trainingShare * static_cast<double>(count)));
    std::vector<bool> isTest(count, true);
    const std::size_t border = std::clamp(wanted, std::min<std::size_t>(1, count), count);
    std::fill_n(isTest.begin(), border, false);
    return isTest;
}

/// How many of the first `count` points of a class are for testing.
std::size_t testCount(std::size_t count, double trainingShare)
{
    constexpr double rounding = 1e-9; // Three tenths of ten are three.
    const double testShare = 1 - trainingShare;
    const auto kept = static_cast<std::size_t>(testShare * static_cast<double>(count) + rounding);
    const bool needsOne = testShare > rounding && count >= 2;
    return std::max<std::size_t>(kept, needsOne ? 1 : 0);
}

std::vector<bool> testOfOwn(const nn::PlanePoints& points, double trainingShare, AnswerKind answers)
{
    std::vector<bool> isTest;
    std::array<std::size_t, 2> counts {}; // Of each class, so far.
    for (const nn::PlanePoint& point : points) {
        const bool isClass1 = answers == AnswerKind::Classes && point.target > 0.5;
        std::size_t& count = counts.at(isClass1 ? 1 : 0);
        const std::size_t before = testCount(count, trainingShare);
        ++count;
        isTest.push_back(testCount(count, trainingShare) > before);
    }
    return isTest;
}

} // namespace

nn::Topology topologyOf(const PlaygroundSetup& setup, AnswerKind answers)
{
    nn::NetworkSpec spec {{1, 1, setup.features.size()}, {}};
    for (const HiddenLayer& layer : setup.layers) {
        spec.layers.emplace_back(nn::Dense {
            static_cast<std::size_t>(layer.neuronCount), layer.activation});
    }
    const bool areClasses = answers == AnswerKind::Classes;
    spec.layers.emplace_back(nn::Dense {
        1, areClasses ? nn::Activation::sigmoid : nn::Activation::identity});
    return *nn::Topology::make(std::move(spec));
}

nn::Parameters startOf(const PlaygroundSetup& setup, const nn::Topology& topology)
{
    nn::Rng rng(setup.seed);
    return setup.initializer ? nn::make_parameters(topology, *setup.initializer, rng)
                             : nn::make_parameters(topology, rng);
}

nn::TrainOptions optionsOf(const PlaygroundSetup& setup, AnswerKind answers)
{
    nn::TrainOptions options;
    options.loss =
        answers == AnswerKind::Classes ? nn::Loss::binary_cross_entropy : nn::Loss::squared_error;
    options.optimizer.kind = setup.optimizer;
    options.optimizer.l1 = setup.l1;
    options.optimizer.l2 = setup.l2;
    options.learning_rate = setup.learningRate;
    options.batch_size = static_cast<std::size_t>(setup.batchSize);
    options.seed = setup.seed;
    return options;
}

SplitPoints split(const nn::PlanePoints& points, const PlaygroundSetup& setup, AnswerKind answers)
{
    const std::vector<bool> isTest = setup.data ? testOfMade(points.size(), setup.trainingShare)
                                                : testOfOwn(points, setup.trainingShare, answers);
    SplitPoints parts;
    std::vector<std::size_t> testRows;
    for (std::size_t row = 0; row < points.size(); ++row) {
        (isTest[row] ? parts.test : parts.training).push_back(points[row]);
        (isTest[row] ? testRows : parts.rows).push_back(row);
    }
    parts.rows.insert(parts.rows.end(), testRows.begin(), testRows.end());
    return parts;
}

} // namespace ui
