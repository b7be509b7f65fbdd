// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

#include <array>

namespace nn {

/// Share of each pixel of a digit image that is covered with ink, row by row, 0 to 1.
using InkField = std::array<float, digit_pixel_count>;

/// Where the pad lies on the image: pixel = offset + scale * pad, y down. Pixel (column, row)
/// covers the square from (column, row) to (column + 1, row + 1).
struct PadToImage
{
    double scale = digit_side;
    InkPoint offset;

    InkPoint operator()(InkPoint pad) const
    {
        return {offset.x + scale * pad.x, offset.y + scale * pad.y};
    }
};

/// Draws polylines with a round pen of `pen_width` pixels: each pixel is as dark as the distance of
/// its middle from the nearest stroke says. What lies outside the image is cut off.
///
/// Precondition: all points and `pen_width` are finite. O(points), at most a few hundred pixels
/// each.
InkField draw_ink(const Drawing& drawing, const PadToImage& mapping, double pen_width);

/// Centre of mass in the coordinates of PadToImage (a lone inked pixel 0 gives 0.5); the middle of
/// the image if there is no ink.
InkPoint center_of_mass(const InkField& ink);

/// 0 to 1 becomes 0 to 255, rounded.
DigitImage to_digit_image(const InkField& ink);

} // namespace nn
