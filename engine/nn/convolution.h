// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/topology.h"

#include <cstddef>

namespace nn {

/// Places of the window on the image.
inline std::size_t position_count(const LayerGeometry& layer)
{
    return layer.output.height * layer.output.width;
}

/// Lays what the window sees at each position side by side, so that the convolution becomes one
/// matrix product (Chellapilla, Puri and Simard 2006, section 2.1): `patches` is
/// [position_count x weight_rows], `image` one example of layer.input. The padding is 0.
void gather_patches(
    const Convolution& spec, const LayerGeometry& layer, const Real* image, Real* patches
);

/// The reverse for derivatives: adds each patch back to where it was taken from. `image` is
/// overwritten.
void scatter_patches(
    const Convolution& spec, const LayerGeometry& layer, const Real* patches, Real* image
);

} // namespace nn
