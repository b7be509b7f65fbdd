// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/tenthspass.h"
#include "ui/network/networkpicture.h"

namespace ui {

/// The network with all its numbers and every value computed.
NetworkPicture tenthsPicture(const TenthsNetwork& network, const TenthsInputs& inputs);

} // namespace ui
