// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/finetuning.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <optional>
#include <thread>

namespace ui {

/// Fine-tuning on a thread of its own, which begins at once. Destroying the job stops it, at most
/// one batch later.
class FineTuningJob : public QObject
{
    Q_OBJECT

public:
    explicit FineTuningJob(FineTuningTask task, QObject* parent = nullptr);
    ~FineTuningJob() override;

    /// finished() is still to come.
    void cancel();

    const FineTuningTask& task() const { return m_task; }
    /// 0 to 1.
    double share() const { return m_share; }
    /// Judged by the time so far; none while that says little.
    std::optional<double> secondsLeft() const;

signals:
    void progressed();
    /// Once. Nothing if it was stopped.
    void finished(const nn::Expected<std::optional<ui::FineTuningResult>>& result);

private:
    void work(const std::stop_token& stop);

    FineTuningTask m_task;
    std::atomic<double> m_share = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::jthread m_thread; ///< Last: it ends before what it uses.
};

} // namespace ui
