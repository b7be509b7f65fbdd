// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/model_file.h"

#include <limits>

namespace test {

/// A network with every kind of layer and every activation, texts in several scripts, and weights
/// that are hard to write down: model files of all versions are compared with it.
inline nn::Model sample_model()
{
    using nn::Activation;
    std::vector<nn::LayerSpec> layers {
        nn::Convolution {2, 3, 2, 1, Activation::tanh},
        nn::MaxPooling {2, 1},
        nn::Convolution {3, 2, 1, 0, Activation::leaky_relu},
        nn::Dropout {0.25},
        nn::Flatten {},
    };
    for (const Activation activation : nn::all_activations) {
        layers.push_back(nn::Dense {2, activation});
    }
    nn::Topology topology = *nn::Topology::make({{7, 6, 1}, std::move(layers)});
    nn::Parameters parameters;
    for (std::size_t i = 0; i < topology.parameter_count(); ++i) {
        const auto step = static_cast<float>(i * 37 % 101) - 50;
        parameters.values.push_back(step / 3);
    }
    using Float = std::numeric_limits<float>;
    parameters.values[0] = Float::max();
    parameters.values[1] = Float::lowest();
    parameters.values[2] = Float::min();
    parameters.values[3] = Float::denorm_min();
    parameters.values[4] = -0.0F;
    nn::PreparationSettings preparation;
    preparation.scale = nn::StageState::off;
    preparation.pen_width = 2.1;
    nn::ModelNotes notes;
    notes.name = "Übung 1";
    notes.trained_on = "手書き数字";
    notes.recipe = "lovelace-cli train --seed 1";
    notes.created_by = "lovelace-cli 0.1";
    notes.created_at = 1'700'000'000;
    notes.notes = "first line\nsecond line, \"quoted\"";
    notes.test_accuracy = 0.9876;
    notes.epoch_count = 12;
    return {std::move(topology), std::move(parameters), preparation, std::move(notes)};
}

} // namespace test
