// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace app {

/// Hears when the system asks the program to end: at the end of a session, with kill, or with
/// Ctrl-C in the terminal it was started from. The first request is told, so that what was done
/// last is kept; a second one ends the program at once. There is at most one of these.
class EndRequests : public QObject
{
    Q_OBJECT

public:
    EndRequests();
    ~EndRequests() override;

signals:
    void arrived(); ///< From the event loop, where everything may be done.

private:
    std::array<int, 2> m_pipe; ///< A signal handler may not do more than write a byte.
    QSocketNotifier m_notifier;
    std::array<bool, 3> m_isCaught {}; ///< Which of the signals.
};

} // namespace app
