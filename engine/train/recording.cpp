// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/recording.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace nn {

Recording::Recording(std::size_t capacity) : capacity_(capacity)
{
    assert(capacity >= 3);
}

void Recording::add(RecordedEpoch epoch)
{
    assert(epochs_.empty() || epochs_.back().epoch < epoch.epoch);
    if (epochs_.size() > 1 && !is_kept(epochs_.back().epoch)) {
        epochs_.pop_back(); // It was there only because it was the newest.
    }
    while (epochs_.size() >= capacity_) {
        stride_ *= 2;
        const auto dropped = [this](const RecordedEpoch& old) { return !is_kept(old.epoch); };
        const auto rest = std::remove_if(epochs_.begin() + 1, epochs_.end(), dropped);
        epochs_.erase(rest, epochs_.end());
    }
    epochs_.push_back(std::move(epoch));
}

const RecordedEpoch& Recording::at(std::size_t epoch) const
{
    assert(!epochs_.empty());
    const auto later = std::ranges::upper_bound(epochs_, epoch, {}, &RecordedEpoch::epoch);
    return later == epochs_.begin() ? epochs_.front() : *(later - 1);
}

void Recording::drop_after(std::size_t epoch)
{
    const auto later = std::ranges::upper_bound(epochs_, epoch, {}, &RecordedEpoch::epoch);
    epochs_.erase(later, epochs_.end());
}

void Recording::clear()
{
    epochs_.clear();
    stride_ = 1;
}

} // namespace nn
