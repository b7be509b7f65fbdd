// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/dataset.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <span>
#include <utility>
#include <vector>

namespace test {

/// Precondition: the specification is sound.
inline nn::Topology topology_of(nn::Shape input, std::vector<nn::LayerSpec> layers)
{
    return *nn::Topology::make({input, std::move(layers)});
}

/// Weights and biases of both signs, none of them special.
inline nn::Parameters random_parameters(const nn::Topology& topology, nn::Rng& rng, double size)
{
    nn::Parameters parameters;
    for (std::size_t i = 0; i < topology.parameter_count(); ++i) {
        parameters.values.push_back(static_cast<nn::Real>(size * rng.normal()));
    }
    return parameters;
}

inline std::vector<nn::Real>
random_numbers(std::size_t count, nn::Rng& rng, double low = -1, double high = 1)
{
    std::vector<nn::Real> numbers(count);
    for (nn::Real& number : numbers) {
        number = static_cast<nn::Real>(rng.uniform(low, high));
    }
    return numbers;
}

/// Examples with numbers as inputs and targets.
inline nn::Dataset
numbers_dataset(nn::Shape input, std::size_t count, std::size_t target_count, nn::Rng& rng)
{
    nn::Dataset data;
    data.input = input;
    data.count = count;
    data.values = random_numbers(count * input.size(), rng);
    data.target_count = target_count;
    data.targets = random_numbers(count * target_count, rng, 0, 1);
    return data;
}

/// Pictures of bright bars on black, one place and direction for each label, with some noise: easy
/// to tell apart, and four of five pixels are black.
inline nn::Dataset bars_dataset(std::size_t side, std::size_t count, nn::Rng& rng)
{
    nn::Dataset data;
    data.input = {side, side, 1};
    data.count = count;
    data.class_count = 10;
    data.pixels.resize(count * side * side);
    for (std::size_t example = 0; example < count; ++example) {
        const auto label = static_cast<std::uint8_t>(example % 10);
        data.labels.push_back(label);
        const std::span image = std::span(data.pixels).subspan(example * side * side, side * side);
        for (std::size_t i = 0; i < image.size(); ++i) {
            const std::size_t place = label < 5 ? i / side : i % side;
            const bool is_bar = place / (side / 5) == label % 5;
            if (is_bar || rng.uniform() < 0.02) {
                image[i] = static_cast<std::uint8_t>(100 + rng.below(156));
            }
        }
    }
    return data;
}

/// Exclusive or of two bits.
inline nn::Dataset exclusive_or()
{
    nn::Dataset data;
    data.input = {1, 1, 2};
    data.count = 4;
    data.values = {0, 0, 0, 1, 1, 0, 1, 1};
    data.target_count = 1;
    data.targets = {0, 1, 1, 0};
    return data;
}

/// Sum of the squares of all weights, biases left out.
inline double weight_size(const nn::Topology& topology, const nn::Parameters& parameters)
{
    double sum = 0;
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        for (const nn::Real w : weights(topology, parameters, layer)) {
            sum += static_cast<double>(w) * static_cast<double>(w);
        }
    }
    return sum;
}

} // namespace test
