// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace app {

/// While it lives, the first Ctrl-C (or any other polite request to end) asks for a stop instead of
/// ending the program. The second one ends it at once.
///
/// To be made before any other thread, because threads inherit which signals they leave alone.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token stopToken() const { return m_stop.get_token(); }
    /// The signal that came, or 0.
    int signal() const { return m_signal; }

private:
    void waitForSignals();

    std::stop_source m_stop;
    std::atomic<int> m_signal = 0;
    std::atomic<bool> m_isOver = false;
    sigset_t m_requests {}; ///< Signals that ask the program to end.
    std::thread m_waiter;
};

} // namespace app
