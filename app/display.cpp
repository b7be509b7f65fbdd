// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <cstdio>
#include <cstdlib>

namespace app {

namespace {

/// A handler has no object of its own, and translations are gone by the time it is called.
QByteArray lastWords;

void leaveOnFatalError(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", lastWords.constData());
        std::_Exit(EXIT_FAILURE);
    }
}

} // namespace

bool Display::isPromised()
{
#if defined(Q_OS_LINUX)
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool needsServer = platform.isEmpty() || platform.startsWith(QLatin1String("xcb"))
        || platform.startsWith(QLatin1String("wayland"));
    return !needsServer || !qEnvironmentVariable("DISPLAY").isEmpty()
        || !qEnvironmentVariable("WAYLAND_DISPLAY").isEmpty();
#else
    return true;
#endif
}

QString Display::missingText()
{
    return tr("Lovelace has a window, and there is no display to show it on.\n"
              "Start it from a graphical session, or over ssh -X, or use xvfb-run.\n"
              "Without a display, lovelace-cli trains and tests networks, and\n"
              "lovelace --screenshot FOLDER renders the pages.");
}

void Display::catchFatalErrors()
{
    lastWords = missingText().toUtf8();
    qInstallMessageHandler(leaveOnFatalError);
}

void Display::allowAbort()
{
    qInstallMessageHandler(nullptr);
}

} // namespace app
