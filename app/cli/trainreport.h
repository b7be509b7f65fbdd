// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>

#include <chrono>
#include <cstddef>
#include <optional>

namespace app {

enum class OutputFormat
{
    Text,
    Json
};

/// What one epoch has brought.
struct EpochResult
{
    std::size_t epoch = 0; ///< Counted from 1.
    double meanLoss = 0;
    std::size_t imageCount = 0;
    double seconds = 0; ///< Of training, without testing.
    std::optional<double> testAccuracy;
};

/// Tells how a training run goes: a line per epoch, and on a terminal how far it is and how long it
/// is going to take.
class TrainReport
{
    Q_DECLARE_TR_FUNCTIONS(TrainReport)

public:
    TrainReport(Console& console, OutputFormat format, std::size_t epochCount);

    /// After each batch; cheap if there is nothing to show.
    void showProgress(std::size_t epochsDone, std::size_t batchesDone, std::size_t batchCount);
    void showEpoch(const EpochResult& result);

private:
    using Clock = std::chrono::steady_clock;

    QString epochText(const EpochResult& result) const;

    Console& m_console;
    OutputFormat m_format;
    std::size_t m_epochCount;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_nextStatus = m_start;
};

} // namespace app
