// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/trainingjob.h"

#include <QObject>

#include <memory>

namespace ui {

/// Training in a figure, slowly enough to be watched: a few epochs a frame, and an end even if
/// nobody stops it.
class FigureTraining : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::size_t epochsPerFrame = 1;
        std::size_t mostEpochs = 1;
    };
    enum class End
    {
        Reached, ///< Pace::mostEpochs.
        Diverged,
        Failed, ///< Not enough memory.
    };

    explicit FigureTraining(QObject* parent = nullptr);
    ~FigureTraining() override;

    /// Begins a run, in place of one that is under way. Precondition: as for nn::Trainer::make().
    void start(TrainingTask task, Pace pace);
    /// At once: nothing more is told.
    void stop();
    bool isRunning() const { return m_job != nullptr; }

signals:
    /// `epochs` are those of this run.
    void progressed(const nn::Parameters& parameters, int epochs);
    void ended(ui::FigureTraining::End end);

private:
    void follow(const TrainingNews& news);
    void goOn(std::size_t epochsDone);
    void end(End how);

    std::unique_ptr<TrainingJob> m_job;
    Pace m_pace;
};

} // namespace ui
