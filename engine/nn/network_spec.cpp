// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/network_spec.h"

namespace nn {

Activation activation_of(const LayerSpec& layer)
{
    if (const auto* dense = std::get_if<Dense>(&layer)) {
        return dense->activation;
    }
    if (const auto* convolution = std::get_if<Convolution>(&layer)) {
        return convolution->activation;
    }
    return Activation::identity;
}

} // namespace nn
