// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/regionsstate.h"
#include "ui/jobs/planemapjob.h"
#include "ui/network/networkpicture.h"

namespace ui {

struct Colors;

/// The network as a diagram, with a picture in every neuron of what it says all over the plane.
/// Precondition: the maps are of a network of this shape.
NetworkPicture
regionsPicture(const RegionsState& state, const PlaneMaps& maps, const Colors& colors);

/// The weight or bias that `part` stands for. Precondition: it is one of the network.
double& numberOf(RegionsState& state, const NetworkPart& part);

} // namespace ui
