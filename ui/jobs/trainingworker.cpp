// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/trainingworker.h"

#include "engine/train/metrics.h"
#include "ui/jobs/threadrank.h"

#include <cassert>
#include <new>
#include <utility>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;

/// Within a long epoch, news are told so often.
constexpr auto frame = std::chrono::milliseconds(16);

} // namespace

void apply(const TrainingRequest& request, nn::Parameters& parameters)
{
    if (const auto* number = std::get_if<SetNumber>(&request)) {
        assert(number->position < parameters.values.size());
        parameters.values[number->position] = number->value;
    }
}

TrainingWorker::TrainingWorker(TrainingTask task) : m_task(std::move(task)) { }

nn::Expected<std::unique_ptr<TrainingWorker>> TrainingWorker::make(TrainingTask task)
{
    std::unique_ptr<TrainingWorker> worker(new TrainingWorker(std::move(task)));
    TrainingTask& own = worker->m_task; // The trainer refers to the data.
    own.pace = own.pace ? own.pace : std::make_shared<TrainingPace>();
    auto trainer = nn::Trainer::make(own.topology, own.parameters, own.training, own.options);
    if (!trainer) {
        return trainer.error();
    }
    worker->m_trainer = std::move(*trainer);
    worker->m_trainer->set_frozen(own.frozen);
    worker->m_news.epoch = own.firstEpoch;
    worker->m_news.parameters = own.parameters;
    worker->m_lastGood = std::move(own.parameters);
    own.pace->reach(own.role, own.firstEpoch);
    worker->m_thread =
        std::jthread([&worker = *worker](const std::stop_token& stop) { worker.work(stop); });
    return worker;
}

TrainingWorker::~TrainingWorker() = default;

std::size_t TrainingWorker::ask(TrainingRequest request)
{
    {
        const std::scoped_lock lock(m_task.pace->mutex);
        m_requests.push_back(std::move(request));
    }
    m_task.pace->changed.notify_all();
    return ++m_askedCount;
}

void TrainingWorker::work(const std::stop_token& stop)
{
    takeRank(ThreadRank::Labour);
    try {
        workOrThrow(stop);
    } catch (const std::bad_alloc&) {
        TrainingNews news;
        news.state = TrainingState::Failed;
        m_mailbox.put(std::move(news));
    }
}

void TrainingWorker::workOrThrow(const std::stop_token& stop)
{
    evaluate(stop);
    record();
    tell();
    while (!stop.stop_requested()) {
        const std::vector<TrainingRequest> requests = waitingRequests(stop);
        for (const TrainingRequest& request : requests) {
            fulfil(request);
        }
        if (!requests.empty()) {
            m_news.answered += requests.size();
            m_news.parameters = m_trainer->parameters();
            evaluate(stop);
            tell();
        } else if (!stop.stop_requested()) {
            trainBatch(stop);
        }
    }
}

bool TrainingWorker::mayTrain() const
{
    return m_news.state == TrainingState::Running
        && (m_isWithinEpoch || m_task.pace->mayBegin(m_task.role));
}

/// Waits for some while there is nothing else to do. None: it may train.
std::vector<TrainingRequest> TrainingWorker::waitingRequests(const std::stop_token& stop)
{
    TrainingPace& pace = *m_task.pace;
    std::unique_lock lock(pace.mutex);
    pace.changed.wait(lock, stop, [this] { return !m_requests.empty() || mayTrain(); });
    return std::exchange(m_requests, {});
}

void TrainingWorker::fulfil(const TrainingRequest& request)
{
    if (const auto* run = std::get_if<RunEpochs>(&request)) {
        m_epochsLeft = run->count;
        m_news.state = run->count > 0 ? TrainingState::Running : TrainingState::Paused;
        m_news.divergence.reset();
    } else if (const auto* pause = std::get_if<PauseRun>(&request)) {
        if (m_isWithinEpoch && pause->point == PausePoint::AfterEpoch) {
            m_epochsLeft = 1;
        } else if (m_news.state == TrainingState::Running) {
            m_news.state = TrainingState::Paused;
        }
    } else if (const auto* frozen = std::get_if<SetFrozen>(&request)) {
        m_trainer->set_frozen(frozen->positions);
    } else if (const auto* rate = std::get_if<SetLearningRate>(&request)) {
        m_trainer->set_learning_rate(rate->rate);
    } else {
        apply(request, m_lastGood);
        m_news.parameters = m_trainer->parameters();
        apply(request, m_news.parameters);
        m_trainer->set_parameters(m_news.parameters);
    }
}

void TrainingWorker::trainBatch(const std::stop_token& stop)
{
    const std::size_t epoch = m_trainer->epoch();
    m_isWithinEpoch = true;
    const nn::RunReport report = m_trainer->run_batch();
    if (report.divergence) {
        endInDivergence(*report.divergence, stop);
    } else if (m_trainer->epoch() != epoch) {
        endEpoch(stop);
    } else if (Clock::now() - m_told >= frame) {
        m_news.parameters = m_trainer->parameters();
        tell();
    }
}

void TrainingWorker::endEpoch(const std::stop_token& stop)
{
    m_isWithinEpoch = false;
    m_news.epoch = m_task.firstEpoch + m_trainer->epoch();
    m_news.parameters = m_trainer->parameters();
    m_lastGood = m_news.parameters;
    if (--m_epochsLeft == 0) {
        m_news.state = TrainingState::Paused;
    }
    evaluate(stop);
    record();
    tell();
    m_task.pace->reach(m_task.role, m_news.epoch);
}

void TrainingWorker::endInDivergence(const nn::Divergence& divergence, const std::stop_token& stop)
{
    m_news.state = TrainingState::Diverged;
    m_news.divergence = nn::Divergence {m_task.firstEpoch + divergence.epoch, divergence.layer};
    m_news.parameters = m_lastGood;
    m_trainer->set_parameters(m_lastGood);
    evaluate(stop);
    tell();
}

void TrainingWorker::evaluate(const std::stop_token& stop)
{
    const auto loss = [this, &stop](const nn::Dataset& data) {
        return data.count == 0
            ? 0
            : nn::evaluate(m_task.topology, m_news.parameters, data, m_task.options.loss, 1, stop)
                  .mean_loss;
    };
    m_news.trainingLoss = loss(m_task.training);
    m_news.testLoss = loss(m_task.test);
}

void TrainingWorker::record()
{
    m_news.epochs.add({m_news.epoch, m_news.parameters, m_news.trainingLoss, m_news.testLoss});
}

void TrainingWorker::tell()
{
    m_told = Clock::now();
    m_mailbox.put(m_news, [](TrainingNews& waiting, TrainingNews& news) {
        nn::Recording epochs = std::move(waiting.epochs);
        for (const nn::RecordedEpoch& epoch : news.epochs.epochs()) {
            epochs.add(epoch);
        }
        news.epochs = std::move(epochs);
    });
    m_news.epochs.clear();
}

} // namespace ui
