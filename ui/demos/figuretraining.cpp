// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/figuretraining.h"

#include <algorithm>
#include <utility>

namespace ui {

FigureTraining::FigureTraining(QObject* parent) : QObject(parent) { }

FigureTraining::~FigureTraining() = default;

void FigureTraining::start(TrainingTask task, Pace pace)
{
    stop();
    m_pace = pace;
    auto job = TrainingJob::make(std::move(task));
    if (!job) {
        emit ended(End::Failed);
        return;
    }
    m_job = std::move(*job);
    connect(m_job.get(), &TrainingJob::newsArrived, this, &FigureTraining::follow);
    goOn(0);
}

void FigureTraining::goOn(std::size_t epochsDone)
{
    m_job->run(std::min(m_pace.epochsPerFrame, m_pace.mostEpochs - epochsDone));
}

void FigureTraining::follow(const TrainingNews& news)
{
    if (m_job->isRunning()) {
        return; // It tells more in a moment, and a frame shows the end of its epochs.
    }
    const std::size_t done = news.epoch; // A figure's task begins at 0.
    if (news.state == TrainingState::Failed) {
        end(End::Failed);
        return;
    }
    emit progressed(news.parameters, int(done));
    if (!isRunning()) {
        return; // Whoever was told has stopped it.
    }
    if (news.state == TrainingState::Diverged) {
        end(End::Diverged);
    } else if (done >= m_pace.mostEpochs) {
        end(End::Reached);
    } else {
        goOn(done);
    }
}

void FigureTraining::stop()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job.release()->deleteLater(); // It may be the one that is telling something now.
    }
}

void FigureTraining::end(End how)
{
    stop();
    emit ended(how);
}

} // namespace ui
