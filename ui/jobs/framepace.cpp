// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/framepace.h"

#include <algorithm>

namespace ui {

FramePace::FramePace(QObject* parent) : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // A frame that comes late does not delay those that follow, even if it drops itself.
        const qint64 next = std::max(m_next, m_clock.elapsed() - frameMs) + frameMs;
        m_next = next;
        emit due();
        m_next = next;
    });
}

void FramePace::ask()
{
    if (!m_timer.isActive()) {
        const qint64 now = m_clock.elapsed();
        m_next = std::max(m_next, now);
        m_timer.start(static_cast<int>(m_next - now));
    }
}

void FramePace::drop()
{
    m_timer.stop();
    m_next = m_clock.elapsed() + frameMs;
}

} // namespace ui
