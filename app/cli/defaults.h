// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/loss.h"
#include "engine/nn/topology.h"

namespace app {

/// The activation of the last layer that goes with a loss.
nn::Activation outputActivation(nn::Loss loss);

/// The loss that goes with the last layer's activation.
nn::Loss usualLoss(const nn::Topology& topology);

/// Threads to use if nothing is said.
unsigned usualThreadCount();

} // namespace app
