// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace app {

/// Does what `arguments` (of which the first is the program) ask for, and returns the exit status.
int runProgram(const QStringList& arguments, Console& console);

} // namespace app
