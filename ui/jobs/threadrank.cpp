// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/threadrank.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace ui {

void takeRank([[maybe_unused]] ThreadRank rank)
{
#if defined(Q_OS_LINUX)
    // Linux has a niceness per thread, which Qt's priorities do not reach; see setpriority(2),
    // "C library/kernel differences". Each step of 5 is about a third of the time.
    constexpr int step = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), step * static_cast<int>(rank));
#endif
}

} // namespace ui
