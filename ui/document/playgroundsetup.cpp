// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playgroundsetup.h"

#include "engine/base/random.h"

#include <algorithm>
#include <cmath>

namespace ui {

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

SplitPoints split(const nn::PlanePoints& points, double trainingShare)
{
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    const auto wanted =
        static_cast<std::ptrdiff_t>(std::lround(trainingShare * static_cast<double>(count)));
    const auto border =
        points.begin() + std::clamp(wanted, std::min<std::ptrdiff_t>(1, count), count);
    return {{points.begin(), border}, {border, points.end()}};
}

} // namespace ui
