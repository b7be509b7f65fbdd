// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace ui {

enum class TrainingRole
{
    Leads,
    Follows,
};

/// Keeps two runs that are to be compared side by side, epoch by epoch: the one that follows never
/// goes beyond the one that leads, and the one that leads waits where it would get more than
/// `mostAhead` epochs ahead. Nobody waits within an epoch. A run that nobody follows never waits.
struct TrainingPace
{
    static constexpr std::size_t mostAhead = 4;

    std::mutex mutex; ///< Guards the numbers, and what is asked of the two runs.
    std::condition_variable_any changed; ///< Both wait for it.
    std::size_t leadersEpoch = 0; ///< Epochs completed.
    std::size_t followersEpoch = 0;
    bool isFollowed = false;

    /// Whether the next epoch may begin. Precondition: the mutex is locked.
    bool mayBegin(TrainingRole role) const;

    void reach(TrainingRole role, std::size_t epoch);
    void setFollowed(bool followed);
    std::size_t lead(); ///< Epochs that the one is ahead of the other right now.
};

} // namespace ui
