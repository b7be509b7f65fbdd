// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/recording.h"
#include "engine/train/trainer.h"
#include "ui/jobs/mailbox.h"
#include "ui/jobs/trainingpace.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace ui {

/// All that a training run needs, as copies.
struct TrainingTask
{
    nn::Topology topology;
    nn::Parameters parameters;
    nn::Dataset training;
    nn::Dataset test {}; ///< May be empty.
    nn::TrainOptions options {};
    std::size_t firstEpoch = 0; ///< Epochs that the parameters have behind them.
    std::vector<std::uint32_t> frozen {}; ///< See nn::Trainer::set_frozen().
    /// Shared with the run that goes side by side with this one; null if there is none.
    std::shared_ptr<TrainingPace> pace {};
    TrainingRole role = TrainingRole::Leads;
};

enum class TrainingState
{
    Paused,
    Running,
    Diverged,
    Failed, ///< There was not enough memory.
};

/// How far training has come.
struct TrainingNews
{
    TrainingState state = TrainingState::Paused;
    std::size_t answered = 0; ///< Requests that this takes into account.
    std::size_t epoch = 0; ///< Epochs completed.
    /// After divergence those of the last epoch that went well.
    nn::Parameters parameters;
    /// Of these parameters; within an epoch of those at its beginning. Infinite if they are.
    double trainingLoss = 0;
    double testLoss = 0; ///< 0 if there is no test data.
    /// Those that have ended since the news before, thinned if they are many.
    nn::Recording epochs {256};
    std::optional<nn::Divergence> divergence {}; ///< With firstEpoch added.
};

/// Train so many epochs more; whatever was asked for before is forgotten.
struct RunEpochs
{
    std::size_t count = std::numeric_limits<std::size_t>::max();
};
enum class PausePoint
{
    AtOnce,
    AfterEpoch, ///< So that all numbers are those of a whole epoch.
};
struct PauseRun
{
    PausePoint point = PausePoint::AtOnce;
};
struct SetNumber
{
    std::uint32_t position; ///< In Parameters::values.
    nn::Real value;
};
struct SetFrozen
{
    std::vector<std::uint32_t> positions;
};
struct SetLearningRate
{
    double rate;
};
using TrainingRequest = std::variant<RunEpochs, PauseRun, SetNumber, SetFrozen, SetLearningRate>;

/// What a request does to parameters, if anything.
void apply(const TrainingRequest& request, nn::Parameters& parameters);

/// A thread that trains at full speed. It looks at requests between batches and
/// between epochs, and what the optimiser remembers stays. It begins paused.
class TrainingWorker
{
public:
    /// Errors as nn::Trainer::make(). Precondition: as there; frozen positions are in range.
    static nn::Expected<std::unique_ptr<TrainingWorker>> make(TrainingTask task);
    /// Ends the thread, which looks at this between batches and while it measures the loss.
    ~TrainingWorker();
    TrainingWorker(const TrainingWorker&) = delete;
    TrainingWorker& operator=(const TrainingWorker&) = delete;

    /// Requests are counted from 1. For one thread.
    std::size_t ask(TrainingRequest request);
    Mailbox<TrainingNews>& news() { return m_mailbox; }

private:
    explicit TrainingWorker(TrainingTask task);

    void work(const std::stop_token& stop);
    void workOrThrow(const std::stop_token& stop);
    std::vector<TrainingRequest> waitingRequests(const std::stop_token& stop);
    bool mayTrain() const; ///< Precondition: the pace is locked.
    void fulfil(const TrainingRequest& request);
    void trainBatch(const std::stop_token& stop);
    void endEpoch(const std::stop_token& stop);
    void endInDivergence(const nn::Divergence& divergence, const std::stop_token& stop);
    void evaluate(const std::stop_token& stop);
    void record();
    void tell();

    TrainingTask m_task; ///< From here all belongs to the thread of the worker, once it runs.
    std::optional<nn::Trainer> m_trainer;
    TrainingNews m_news;
    nn::Parameters m_lastGood; ///< As they were after the last epoch, with what was set since.
    std::size_t m_epochsLeft = 0;
    bool m_isWithinEpoch = false;
    std::chrono::steady_clock::time_point m_told;

    std::vector<TrainingRequest> m_requests; ///< Guarded by the mutex of the pace.
    Mailbox<TrainingNews> m_mailbox;
    std::size_t m_askedCount = 0; ///< Belongs to the thread that asks.
    std::jthread m_thread; ///< Last: it ends before what it uses.
};

} // namespace ui
