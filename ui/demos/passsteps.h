// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/sumlines.h"
#include "ui/network/networkpicture.h"

namespace ui {

inline constexpr int lastPassStep = 11;

/// What the forward pass shows at one step, worked out from the problem alone: going back shows
/// the same as coming from before.
struct PassStep
{
    QString text; ///< What happens, in a sentence or two.
    std::vector<SumLine> lines; ///< The sums written out.
    NetworkPicture picture;
    std::vector<NetworkPart> lit; ///< Edges along which values arrive at this step.
};

/// Precondition: 1 <= step <= lastPassStep.
PassStep passStep(const TenthsProblem& problem, int step);

/// The network shown at a step: first the guess, from step 9 on the one that made the target.
const TenthsNetwork& shownNetwork(const TenthsProblem& problem, int step);

} // namespace ui
