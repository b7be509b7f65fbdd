// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/parameters.h"

#include <cstddef>
#include <span>
#include <vector>

namespace nn {

/// A network as it was at the end of an epoch.
struct RecordedEpoch
{
    std::size_t epoch = 0; ///< 0: before training.
    Parameters parameters;
    double training_loss = 0;
    double test_loss = 0;

    bool operator==(const RecordedEpoch&) const = default;
};

/// The history of a run, to go back and forth in. Its memory is bounded: when it is full, every
/// second epoch is dropped, and from then on only half as many are kept. The first and the newest
/// epoch are always there.
class Recording
{
public:
    /// Precondition: capacity >= 3.
    explicit Recording(std::size_t capacity);

    /// Precondition: the epoch is later than all others.
    void add(RecordedEpoch epoch);

    /// Earliest first.
    std::span<const RecordedEpoch> epochs() const { return epochs_; }
    /// The epoch kept that is the last one not after `epoch`, or the first one. Precondition: there
    /// is one.
    const RecordedEpoch& at(std::size_t epoch) const;

    /// Forgets what came after `epoch`: the run goes on from there.
    void drop_after(std::size_t epoch);
    void clear();

private:
    bool is_kept(std::size_t epoch) const { return epoch % stride_ == 0; }

    std::size_t capacity_;
    std::size_t stride_ = 1; ///< Multiples of it are kept for good.
    std::vector<RecordedEpoch> epochs_;
};

} // namespace nn
