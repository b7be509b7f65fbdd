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

/// A data set counts as solved at this loss on the points that were not trained on.
inline constexpr double solved_loss = 0.05;

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
        ui::split(nn::make_plane_data(data, count, setup.noise, seed), setup.trainingShare);
    const nn::Dataset training = nn::make_plane_dataset(points.training, setup.features);
    const nn::Dataset unseen = nn::make_plane_dataset(points.test, setup.features);
    const nn::Topology topology = ui::topologyOf(setup, answers);
    const nn::TrainOptions options = ui::optionsOf(setup, answers);
    auto trainer = nn::Trainer::make(topology, ui::startOf(setup, topology), training, options);
    while (trainer->epoch() < most) {
        if (trainer->run_epoch().outcome != nn::RunOutcome::completed) {
            return {};
        }
        const double loss =
            nn::evaluate(topology, trainer->parameters(), unseen, options.loss).mean_loss;
        if (loss < solved_loss) {
            return trainer->epoch();
        }
    }
    return {};
}

} // namespace test
