// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <limits>
#include <unistd.h>
#include <utility>

namespace app {

Console::Console(QString program)
    : m_program(std::move(program)), m_errorIsTerminal(isatty(STDERR_FILENO) != 0)
{
    // A closed pipe shall not end a training run before its network is saved.
    std::signal(SIGPIPE, SIG_IGN);
}

void Console::print(const QString& text)
{
    write(text.toUtf8() + '\n');
}

void Console::print(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::complain(const QString& message)
{
    clearStatus();
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_program), qUtf8Printable(message));
}

void Console::showStatus(const QString& status)
{
    if (m_errorIsTerminal) {
        std::fprintf(stderr, "\r%s\033[K", qUtf8Printable(status));
        std::fflush(stderr);
        m_statusIsShown = true;
    }
}

void Console::clearStatus()
{
    if (std::exchange(m_statusIsShown, false)) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

void Console::write(const QByteArray& line)
{
    clearStatus();
    const auto size = static_cast<std::size_t>(line.size());
    if (m_outputError == 0
        && (std::fwrite(line.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)) {
        m_outputError = errno;
    }
}

QJsonValue jsonNumber(nn::Real value)
{
    if (!std::isfinite(value)) {
        return {};
    }
    return QString::number(value, 'g', std::numeric_limits<nn::Real>::max_digits10).toDouble();
}

} // namespace app
