// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/finetuningjob.h"

#include "ui/jobs/threadrank.h"

#include <new>
#include <utility>

namespace ui {

namespace {

constexpr int lookMs = 100;
constexpr double leastShare = 0.03; ///< Before, the time so far is mostly that of reading files.
constexpr int leastMs = 1000;

} // namespace

FineTuningJob::FineTuningJob(FineTuningTask task, QObject* parent)
    : QObject(parent), m_task(std::move(task))
{
    m_clock.start();
    m_timer.setInterval(lookMs);
    m_timer.callOnTimeout(this, &FineTuningJob::progressed);
    m_timer.start();
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

FineTuningJob::~FineTuningJob() = default;

void FineTuningJob::cancel()
{
    m_thread.request_stop();
}

std::optional<double> FineTuningJob::secondsLeft() const
{
    const double done = share();
    const auto elapsed = static_cast<double>(m_clock.elapsed());
    if (done < leastShare || elapsed < leastMs) {
        return {};
    }
    return elapsed / done * (1 - done) / 1000;
}

/// On the thread of the job.
void FineTuningJob::work(const std::stop_token& stop)
{
    takeRank(ThreadRank::Labour);
    using Result = nn::Expected<std::optional<FineTuningResult>>;
    const auto guarded = [&]() -> Result {
        try {
            return fineTune(m_task, stop, [this](double share) { m_share = share; });
        } catch (const std::bad_alloc&) {
            return nn::Error {nn::ErrorCode::too_large};
        }
    };
    const auto tell = [this, result = guarded()] {
        m_timer.stop();
        emit finished(result);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace ui
