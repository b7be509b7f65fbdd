// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace app {

/// What `lovelace --check-lessons` writes.
class LessonReport
{
    Q_DECLARE_TR_FUNCTIONS(LessonReport)

public:
    /// Prints what is wrong with the lessons in the folder asked for, a line each, or how many
    /// there are if all is well. Returns the exit status: 1 if something is wrong.
    /// Precondition: there is a QApplication; nothing is shown on its screen.
    static int print(const CommandLine& request);
};

} // namespace app
