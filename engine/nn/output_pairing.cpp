// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/output_pairing.h"

namespace nn {

Activation usual_output_activation(Loss loss)
{
    switch (loss) {
    case Loss::squared_error:
        return Activation::identity;
    case Loss::binary_cross_entropy:
        return Activation::sigmoid;
    case Loss::cross_entropy:
        return Activation::softmax;
    }
    return Activation::identity;
}

Loss usual_loss(const Topology& topology)
{
    switch (topology.activation(topology.layer_count() - 1)) {
    case Activation::softmax:
        return Loss::cross_entropy;
    case Activation::sigmoid:
        return Loss::binary_cross_entropy;
    default:
        return Loss::squared_error;
    }
}

} // namespace nn
