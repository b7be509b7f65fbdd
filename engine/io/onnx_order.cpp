// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_order.h"

namespace nn {

std::vector<std::size_t> channels_last_places(const Shape& shape)
{
    std::vector<std::size_t> places;
    places.reserve(shape.size());
    const std::size_t pixel_count = shape.height * shape.width;
    for (std::size_t channel = 0; channel < shape.channels; ++channel) {
        for (std::size_t pixel = 0; pixel < pixel_count; ++pixel) {
            places.push_back(pixel * shape.channels + channel);
        }
    }
    return places;
}

} // namespace nn
