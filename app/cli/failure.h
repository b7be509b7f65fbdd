// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>

namespace app {

/// What scripts are told. A run ended by a signal has 128 plus its number, as shells have it.
enum ExitStatus
{
    Success = 0,
    BadInput = 1,
    BadUsage = 2
};

/// Why a command could not do what it was asked to.
struct Failure
{
    int exitStatus = BadInput;
    QString message;
};

/// What went wrong with the file `path`, or with a file in the folder `path`: the name as it can be
/// given to other programs, then the reason.
Failure fileFailure(const nn::Error& error, const QString& path);

} // namespace app
