// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/defaults.h"

#include <algorithm>
#include <thread>

namespace app {

unsigned usualThreadCount()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
}

} // namespace app
