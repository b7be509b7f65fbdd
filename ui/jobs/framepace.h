// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

/// Once a frame: however often it is asked, it says due() at most so often, the first time in the
/// turn of the event loop that follows.
class FramePace : public QObject
{
    Q_OBJECT

public:
    static constexpr int frameMs = 16;

    explicit FramePace(QObject* parent = nullptr);

    void ask();
    void drop(); ///< What was asked for, or will be within a frame, has been done.

signals:
    void due();

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_next = 0; ///< When the next frame is due at the earliest, by the clock.
};

} // namespace ui
