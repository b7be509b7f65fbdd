// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endrequests.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

constexpr std::array requests {SIGTERM, SIGHUP, SIGINT};

/// A handler has no argument of its own, so this cannot be a member.
volatile std::sig_atomic_t writeEnd = -1;

void passOn(int /*signal*/)
{
    const char byte = 0;
    // If it cannot be written, one is waiting already.
    [[maybe_unused]] const ssize_t count = write(writeEnd, &byte, 1);
}

std::array<int, 2> openPipe()
{
    std::array<int, 2> ends {-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return {-1, -1};
    }
    return ends;
}

/// Whoever starts a program with nohup ignores SIGHUP for it: that stays so.
bool isIgnored(int signal)
{
    struct sigaction action
    { };
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

EndRequests::EndRequests() : m_pipe(openPipe()), m_notifier(QSocketNotifier::Read)
{
    if (m_pipe.front() < 0) {
        return; // Without a pipe, requests end the program as they would anyway.
    }
    writeEnd = m_pipe.back();
    m_notifier.setSocket(m_pipe.front());
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        emit arrived();
    });
    for (std::size_t i = 0; i < requests.size(); ++i) {
        struct sigaction action
        { };
        action.sa_handler = passOn;
        action.sa_flags = SA_RESTART | int(SA_RESETHAND);
        m_isCaught[i] = !isIgnored(requests[i]) && sigaction(requests[i], &action, nullptr) == 0;
    }
}

EndRequests::~EndRequests()
{
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (m_isCaught[i]) {
            std::signal(requests[i], SIG_DFL);
        }
    }
    writeEnd = -1;
    m_notifier.setEnabled(false);
    for (const int end : m_pipe) {
        if (end >= 0) {
            close(end);
        }
    }
}

} // namespace app
