// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QString>

#include <vector>

namespace ui {

/// What an activation is called in lists.
QString activationName(nn::Activation activation);

/// Those that bend one neuron's sum by itself: all but softmax.
std::vector<nn::Activation> neuronActivations();

} // namespace ui
