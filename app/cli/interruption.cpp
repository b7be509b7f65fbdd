// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <pthread.h>
#include <unistd.h>

namespace app {

namespace {

/// Tells the waiting thread that there is nothing to wait for any more.
constexpr int wakeUp = SIGUSR1;

/// Whoever starts a program in the background or with nohup ignores these for it: that stays so.
bool isIgnored(int signal)
{
    struct sigaction action
    { };
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interruption::Interruption()
{
    sigemptyset(&m_requests);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal)) {
            sigaddset(&m_requests, signal);
        }
    }
    sigset_t blocked = m_requests;
    sigaddset(&blocked, wakeUp);
    pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
    m_waiter = std::thread([this] { waitForSignals(); });
}

Interruption::~Interruption()
{
    m_isOver = true;
    pthread_kill(m_waiter.native_handle(), wakeUp);
    m_waiter.join();
    pthread_sigmask(SIG_UNBLOCK, &m_requests, nullptr);
}

void Interruption::waitForSignals()
{
    sigset_t awaited = m_requests;
    sigaddset(&awaited, wakeUp);
    int signal = 0;
    while (sigwait(&awaited, &signal) == 0 && !m_isOver) {
        if (signal == wakeUp) {
            continue; // Somebody else's.
        }
        if (m_signal != 0) {
            _exit(128 + signal);
        }
        m_signal = signal;
        m_stop.request_stop();
    }
}

} // namespace app
