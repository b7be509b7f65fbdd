// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

#include <cstddef>
#include <vector>

namespace nn {

/// What is ink in a picture: 0 paper to 1 ink, row by row.
struct PictureInk
{
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<float> shares;

    float at(std::size_t column, std::size_t row) const { return shares[row * width + column]; }
};

/// Tells ink from paper. The picture is first reduced to at most 256 pixels along its longer side;
/// the paper is a smooth surface (of second degree) fitted to the picture from its border inwards;
/// ink is what differs from it clearly and to the side that has more of it. No ink if the contrast
/// is below a tenth of the scale.
///
/// Precondition: as prepare_picture().
PictureInk find_ink(const GrayPicture& picture);

} // namespace nn
