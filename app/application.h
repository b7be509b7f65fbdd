// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QApplication;

namespace app {

/// The composition root: makes every part of the program and connects them.
class Application
{
public:
    Application(QApplication& qtApplication, CommandLine request);

    /// Shows the window and returns the exit status once it is closed.
    int run();

private:
    QApplication& m_qtApplication;
    CommandLine m_request;
};

} // namespace app
