// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/defaults.h"

#include <algorithm>
#include <thread>

namespace app {

nn::Activation outputActivation(nn::Loss loss)
{
    switch (loss) {
    case nn::Loss::squared_error:
        return nn::Activation::identity;
    case nn::Loss::binary_cross_entropy:
        return nn::Activation::sigmoid;
    case nn::Loss::cross_entropy:
        return nn::Activation::softmax;
    }
    return nn::Activation::identity;
}

nn::Loss usualLoss(const nn::Topology& topology)
{
    switch (topology.activation(topology.layer_count() - 1)) {
    case nn::Activation::softmax:
        return nn::Loss::cross_entropy;
    case nn::Activation::sigmoid:
        return nn::Loss::binary_cross_entropy;
    default:
        return nn::Loss::squared_error;
    }
}

unsigned usualThreadCount()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
}

} // namespace app
