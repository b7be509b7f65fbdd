// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/network_spec.h"

#include <cstddef>
#include <vector>

namespace nn {

/// ONNX stores an image channel by channel, we the channels of a pixel side by side: entry i is
/// our place of what is at place i there. The same holds for the weights of a convolution, whose
/// `shape` is that of a window. Places stay as they are if the image has one channel or one pixel.
std::vector<std::size_t> channels_last_places(const Shape& shape);

} // namespace nn
