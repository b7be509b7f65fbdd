// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <utility>

namespace bench {

/// Processor time of this program so far, in milliseconds.
inline double processorMs()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Calls a function once a window has been painted for the first time.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(std::function<void()> reached) : m_reached(std::move(reached))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && receiver->isWidgetType()) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, m_reached); // When all of the window is painted.
        }
        return false;
    }

private:
    std::function<void()> m_reached;
};

/// The answer of a program that was started to be timed.
inline void tell(double number)
{
    std::printf("%.3f\n", number);
    std::fflush(stdout);
}

} // namespace bench
