// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/framepace.h"

#include <algorithm>

namespace ui {

FramePace::FramePace(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_sinceLast.start();
        emit due();
    });
}

void FramePace::ask()
{
    if (!m_timer.isActive()) {
        const auto passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : qint64(frameMs);
        m_timer.start(static_cast<int>(std::max<qint64>(0, frameMs - passed)));
    }
}

void FramePace::drop()
{
    m_timer.stop();
}

} // namespace ui
