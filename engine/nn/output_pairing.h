// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/loss.h"

namespace nn {

/// The activation of the output layer that goes with a loss: their derivatives cancel to y - t.
Activation usual_output_activation(Loss loss);

/// The loss that goes with a network's output layer.
Loss usual_loss(const Topology& topology);

} // namespace nn
