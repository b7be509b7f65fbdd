// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/trainingpace.h"

#include <algorithm>

namespace ui {

bool TrainingPace::mayBegin(TrainingRole role) const
{
    if (role == TrainingRole::Follows) {
        return followersEpoch < leadersEpoch;
    }
    return !isFollowed || leadersEpoch < followersEpoch + mostAhead;
}

void TrainingPace::reach(TrainingRole role, std::size_t epoch)
{
    {
        const std::scoped_lock lock(mutex);
        (role == TrainingRole::Leads ? leadersEpoch : followersEpoch) = epoch;
    }
    changed.notify_all();
}

void TrainingPace::setFollowed(bool followed)
{
    {
        const std::scoped_lock lock(mutex);
        isFollowed = followed;
    }
    changed.notify_all();
}

std::size_t TrainingPace::lead()
{
    const std::scoped_lock lock(mutex);
    return leadersEpoch - std::min(leadersEpoch, followersEpoch);
}

} // namespace ui
