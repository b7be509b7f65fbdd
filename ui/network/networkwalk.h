// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"

namespace ui {

enum class WalkStep
{
    Back, ///< Towards the input: from an edge to the neuron it comes from.
    Forward, ///< Towards the output: from a neuron to its first outgoing edge.
    Up,
    Down, ///< To the next neuron of the column, to the next edge between the same columns.
    First,
    Last,
};

/// The part one step from `from`, among those that are shown; `from` itself at the end of the way.
/// From nowhere, every step leads to the first neuron.
NetworkPart walked(const NetworkLayout& layout, const NetworkPart& from, WalkStep step);

} // namespace ui
