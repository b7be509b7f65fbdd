// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/playgroundsetup.h"

namespace test {

/// Nothing in it is as in the beginning.
inline ui::PlaygroundSetup unusualSetup()
{
    ui::PlaygroundSetup setup;
    setup.data = nn::PlaneData::moons;
    setup.pointCount = 60;
    setup.noise = 0.15;
    setup.trainingShare = 0.7;
    setup.pointSeed = 23;
    setup.features = {nn::PlaneFeature::x2, nn::PlaneFeature::product, nn::PlaneFeature::sin_x1};
    setup.layers = {{5, nn::Activation::tanh}, {2, nn::Activation::relu}};
    setup.initializer = nn::Initializer::normal;
    setup.seed = 42;
    setup.batchSize = 7;
    setup.learningRate = 0.03;
    setup.optimizer = nn::OptimizerKind::momentum;
    setup.l1 = 0.001;
    setup.l2 = 0.02;
    return setup;
}

} // namespace test
