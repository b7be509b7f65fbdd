// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/regionsstate.h"
#include "ui/jobs/planemapjob.h"
#include "ui/network/networkpicture.h"

namespace ui {

struct Colors;

/// The network as a diagram. Its neurons keep the pictures they have in `before`; those that are
/// not there are blank.
NetworkPicture
regionsPicture(const RegionsState& state, const NetworkPicture& before, const Colors& colors);

/// Puts into every neuron a picture of what it says all over the plane. Precondition: the maps are
/// of a network of this shape.
void fillNeurons(NetworkPicture& picture, const PlaneMaps& maps, const Colors& colors);

/// The weight or bias that `part` stands for. Precondition: it is one of the network.
double& numberOf(RegionsState& state, const NetworkPart& part);

} // namespace ui
