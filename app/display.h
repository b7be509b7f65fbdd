// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

/// Finds out whether there is a screen before Qt does, which would end the program with an abort.
class Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)

public:
    /// By the environment variables QT_QPA_PLATFORM, DISPLAY and WAYLAND_DISPLAY.
    static bool isPromised();

    /// What to print when there is none.
    static QString missingText();

    /// Lets Qt's fatal errors while it starts end the program with missingText(), in the language
    /// of now, and exit status 1, not with an abort: a promised display need not answer. Ends with
    /// allowAbort().
    static void catchFatalErrors();
    static void allowAbort();
};

} // namespace app
