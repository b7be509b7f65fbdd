// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cstdint>
#include <span>

namespace nn {

/// Writes pixels from 0 to 255 as inputs of a network, from 0 to 1.
/// Precondition: both have the same size.
void copy_pixels(std::span<const std::uint8_t> pixels, std::span<Real> out);

} // namespace nn
