// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/trainingworker.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace ui {

/// Training as the window sees it: a TrainingWorker, looked at once a frame. Until what
/// is asked for is done, the news already show the numbers that were set, so that none of them
/// jumps back. Destroying the job ends the thread.
class TrainingJob : public QObject
{
    Q_OBJECT

public:
    /// Errors as nn::Trainer::make(). It begins paused, and tells the losses soon.
    static nn::Expected<std::unique_ptr<TrainingJob>> make(TrainingTask task);

    /// Trains so many epochs, or until it is paused or diverges.
    void run(std::optional<std::size_t> epochCount = {});
    void pause(PausePoint point = PausePoint::AtOnce);
    /// Precondition for these: they belong to the network.
    void setNumber(std::uint32_t position, nn::Real value);
    void setFrozen(std::vector<std::uint32_t> positions);
    void setLearningRate(double rate);

    /// Whether it trains, or has been asked to and not yet said that it has ended.
    bool isRunning() const { return m_isRunning; }

signals:
    void newsArrived(const ui::TrainingNews& news);

private:
    explicit TrainingJob(std::unique_ptr<TrainingWorker> worker);

    void ask(TrainingRequest request);
    void look();

    struct Asked
    {
        std::size_t number;
        TrainingRequest request;
    };

    std::unique_ptr<TrainingWorker> m_worker;
    QTimer m_timer;
    std::deque<Asked> m_unanswered;
    bool m_isRunning = false;
};

} // namespace ui
