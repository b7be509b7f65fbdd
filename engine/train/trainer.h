// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/augmentation.h"
#include "engine/data/dataset.h"
#include "engine/nn/loss.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "engine/train/optimizer.h"
#include "engine/train/schedule.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace nn {

struct TrainOptions
{
    Loss loss = Loss::cross_entropy;
    OptimizerSpec optimizer;
    Schedule schedule;
    double learning_rate = 0.1;
    std::size_t batch_size = 64;
    std::size_t epoch_count = 1; ///< Length of the whole run, which schedules refer to.
    std::uint64_t seed = 1; ///< Of shuffling, dropout and augmentation.
    unsigned thread_count = 1;
    Augmentation augmentation;

    bool operator==(const TrainOptions&) const = default;
};

/// Where numbers stopped being numbers.
struct Divergence
{
    std::size_t epoch; ///< Counted from 1.
    std::size_t layer; ///< The first layer with a NaN or an infinity, counted from 0.

    bool operator==(const Divergence&) const = default;
};

enum class RunOutcome
{
    completed,
    cancelled,
    diverged
};

/// How a run, or a part of one, went.
struct RunReport
{
    RunOutcome outcome = RunOutcome::completed;
    std::size_t batch_count = 0; ///< Batches done.
    std::size_t example_count = 0; ///< Examples seen.
    double mean_loss = 0; ///< Over the examples seen, each as it was when it was seen.
    std::optional<Divergence> divergence; ///< Set if and only if the outcome is diverged.
};

/// A training run in steps. Results depend on the options and the data alone: the same seed gives
/// the same bits, whatever the number of threads. Nothing is allocated after the first epoch.
///
/// Weights and biases may be changed between calls. Once it has diverged, every further call
/// reports the same divergence, until the parameters are set anew.
class Trainer
{
public:
    /// Checks that everything fits together; the dataset must outlive the trainer.
    /// Errors: bad_shape (data or outputs do not fit the network), bad_layer (loss, activation),
    /// bad_value (an option; `subject` names it).
    static Expected<Trainer> make(
        const Topology& topology,
        Parameters parameters,
        const Dataset& data,
        const TrainOptions& options
    );
    ~Trainer();
    Trainer(Trainer&&) noexcept;
    Trainer& operator=(Trainer&&) noexcept;

    /// Trains to the end of the present epoch. Looks at `stop` before each batch; a run that was
    /// stopped goes on from there at the next call. After each batch that was done, `after_batch`
    /// is told how many are done in this epoch.
    RunReport run_epoch(
        const std::stop_token& stop = {}, const std::function<void(std::size_t)>& after_batch = {}
    );
    /// Trains on one batch.
    RunReport run_batch();

    std::size_t epoch() const; ///< Epochs completed.
    std::size_t batches_per_epoch() const;
    double learning_rate() const; ///< Of the next batch, after the schedule.
    const Parameters& parameters() const;
    void set_parameters(Parameters parameters);
    void set_learning_rate(double rate);
    /// Parameters that training leaves as they are: positions in Parameters::values, in place of
    /// those set before. Precondition: all in range.
    void set_frozen(std::vector<std::uint32_t> positions);

private:
    struct State;
    explicit Trainer(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

struct TrainResult
{
    RunOutcome outcome = RunOutcome::completed;
    Parameters parameters;
    std::size_t epoch_count = 0; ///< Epochs completed.
    std::optional<Divergence> divergence;
};

/// Follows a run; called from the thread that trains.
struct TrainObserver
{
    std::function<void(std::size_t batches_done, std::size_t batch_count)> after_batch;
    std::function<void(std::size_t epoch, const RunReport&, const Parameters&)> after_epoch;
};

/// A whole run of options.epoch_count epochs. Being cancelled is a normal outcome: the parameters
/// are those of the last batch. After divergence they are those of the end of the last epoch that
/// went well. Errors as Trainer::make().
Expected<TrainResult> train(
    const Topology& topology,
    Parameters parameters,
    const Dataset& data,
    const TrainOptions& options,
    const std::stop_token& stop = {},
    const TrainObserver& observer = {}
);

} // namespace nn
