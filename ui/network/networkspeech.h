// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"

#include <QString>

namespace ui {

/// What a neuron is called in a sentence: "input 2", "hidden neuron 1", "output".
/// Precondition: the picture has that neuron.
QString neuronName(const NetworkPicture& picture, int column, int neuron);

/// What a part is and the numbers it shows: "weight from input 2 to hidden neuron 1, −0.3", and
/// whether they are frozen. Empty for no part.
QString spokenName(const NetworkPicture& picture, const NetworkPart& part);

/// The bias of a neuron alone: "bias of hidden neuron 1, −0.1". Empty if the picture shows none.
QString spokenBias(const NetworkPicture& picture, const NetworkPart& neuron);

/// For every gap of the layout, which neurons are left out of the picture; empty if none are.
QString spokenGaps(const NetworkPicture& picture, const NetworkLayout& layout);

} // namespace ui
