// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/trainingjob.h"

#include <utility>

namespace ui {

namespace {

constexpr int frameMs = 16;

} // namespace

nn::Expected<std::unique_ptr<TrainingJob>> TrainingJob::make(TrainingTask task)
{
    auto worker = TrainingWorker::make(std::move(task));
    if (!worker) {
        return worker.error();
    }
    return std::unique_ptr<TrainingJob>(new TrainingJob(std::move(*worker)));
}

TrainingJob::TrainingJob(std::unique_ptr<TrainingWorker> worker) : m_worker(std::move(worker))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &TrainingJob::look);
    m_timer.start();
}

void TrainingJob::run(std::optional<std::size_t> epochCount)
{
    m_isRunning = true;
    ask(epochCount ? RunEpochs {*epochCount} : RunEpochs {});
}

void TrainingJob::pause(PausePoint point)
{
    ask(PauseRun {point});
}

void TrainingJob::setNumber(std::uint32_t position, nn::Real value)
{
    ask(SetNumber {position, value});
}

void TrainingJob::setFrozen(std::vector<std::uint32_t> positions)
{
    ask(SetFrozen {std::move(positions)});
}

void TrainingJob::setLearningRate(double rate)
{
    ask(SetLearningRate {rate});
}

void TrainingJob::ask(TrainingRequest request)
{
    const std::size_t number = m_worker->ask(request);
    m_unanswered.push_back({number, std::move(request)});
    m_timer.start();
}

void TrainingJob::look()
{
    std::optional<TrainingNews> news = m_worker->news().take();
    if (!news) {
        return;
    }
    while (!m_unanswered.empty() && m_unanswered.front().number <= news->answered) {
        m_unanswered.pop_front();
    }
    const bool isFailure = news->state == TrainingState::Failed;
    if (m_unanswered.empty() || isFailure) {
        m_isRunning = news->state == TrainingState::Running;
        if (!m_isRunning) {
            m_timer.stop();
        }
    } else {
        for (const Asked& asked : m_unanswered) {
            apply(asked.request, news->parameters);
        }
    }
    emit newsArrived(*news);
}

} // namespace ui
