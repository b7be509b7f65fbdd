// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/plane_features.h"
#include "engine/train/metrics.h"
#include "engine/train/trainer.h"
#include "ui/document/playgroundsetup.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace test {

/// A data set counts as solved when so many of the points that were not trained on are right.
inline constexpr double solved_share = 0.98;

inline double
share_right(const nn::Topology& topology, const nn::Parameters& parameters, const nn::Dataset& data)
{
    return nn::binary_confusion(topology, parameters, data, 0.5).accuracy();
}

/// Epochs in which the playground's defaults solve `data`, with `seed` for points and weights; none
/// if `most` do not do.
inline std::optional<std::size_t>
epochs_to_solve(nn::PlaneData data, std::uint32_t seed, std::size_t most)
{
    ui::PlaygroundSetup setup;
    setup.data = data;
    setup.pointSeed = seed;
    setup.seed = seed;
    const auto answers = ui::AnswerKind::Classes;
    const auto count = static_cast<std::size_t>(setup.pointCount);
    const ui::SplitPoints points =
        ui::split(nn::make_plane_data(data, count, setup.noise, seed), setup, answers);
    const nn::Dataset training = nn::make_plane_dataset(points.training, setup.features);
    const nn::Dataset unseen = nn::make_plane_dataset(points.test, setup.features);
    const nn::Topology topology = ui::topologyOf(setup, answers);
    const nn::TrainOptions options = ui::optionsOf(setup, answers);
    auto trainer = nn::Trainer::make(topology, ui::startOf(setup, topology), training, options);
    while (trainer->epoch() < most) {
        if (trainer->run_epoch().outcome != nn::RunOutcome::completed) {
            return {};
        }
        if (share_right(topology, trainer->parameters(), unseen) >= solved_share) {
            return trainer->epoch();
        }
    }
    return {};
}

} // namespace test
