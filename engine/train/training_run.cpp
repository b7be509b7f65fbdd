// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include <utility>

namespace nn {

Expected<TrainResult> train(
    const Topology& topology,
    Parameters parameters,
    const Dataset& data,
    const TrainOptions& options,
    const std::stop_token& stop,
    const TrainObserver& observer
)
{
    TrainResult result;
    result.parameters = parameters;
    Expected<Trainer> trainer = Trainer::make(topology, std::move(parameters), data, options);
    if (!trainer) {
        return trainer.error();
    }
    const auto after_batch = [&](std::size_t done) {
        if (observer.after_batch) {
            observer.after_batch(done, trainer->batches_per_epoch());
        }
    };
    while (trainer->epoch() < options.epoch_count && result.outcome == RunOutcome::completed) {
        const RunReport report = trainer->run_epoch(stop, after_batch);
        result.outcome = report.outcome;
        result.divergence = report.divergence;
        result.epoch_count = trainer->epoch();
        if (report.outcome != RunOutcome::diverged) {
            result.parameters = trainer->parameters();
        }
        if (observer.after_epoch && report.outcome == RunOutcome::completed) {
            observer.after_epoch(trainer->epoch(), report, trainer->parameters());
        }
    }
    return result;
}

} // namespace nn
