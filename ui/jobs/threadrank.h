// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Who goes first where several threads want a processor. Threads are Foremost, as that of the
/// window, unless they say otherwise.
enum class ThreadRank
{
    Foremost,
    Picture, ///< Makes what is seen next.
    Labour ///< Works for minutes.
};

/// Gives the calling thread a rank, and the threads that it starts, so that the window answers at
/// once while a network learns. A processor that nobody else wants is theirs all the time.
void takeRank(ThreadRank rank);

} // namespace ui
