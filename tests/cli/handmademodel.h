// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/model_file.h"

#include "tests/cli/smalldata.h"

namespace test {

/// A network of one layer that knows the bars of smalldata.h: each output looks at its own tenth of
/// the pixels, with the weight 1. Nobody has trained it, so what it answers can be told in advance.
inline nn::Model barModel(nn::Activation output = nn::Activation::softmax)
{
    auto topology = nn::Topology::make({{imageSide, imageSide, 1}, {nn::Dense {10, output}}});
    nn::Parameters parameters {nn::Buffer(topology->parameter_count())};
    const auto weights = nn::weights(*topology, parameters, 0);
    for (std::size_t pixel = 0; pixel < 10 * barWidth; ++pixel) {
        weights[pixel * 10 + pixel / barWidth] = 1;
    }
    return {*topology, parameters, {}, {}};
}

inline bool saveModel(const nn::Model& model, const QString& path)
{
    return nn::save_model(model, path_of(path)).has_value();
}

} // namespace test
