// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

namespace nn {

/// `image` as if seen a little out of focus: each pixel becomes the mean of itself and its eight
/// neighbours with the weights 1 2 1, 2 4 2, 1 2 1, which is close to a Gaussian of 0.7 pixels.
/// Around the image is paper; ink that would go there is lost.
DigitImage blurred(const DigitImage& image);

} // namespace nn
