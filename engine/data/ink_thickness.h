// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/picture_ink.h"

namespace nn {

/// Mean width of the strokes in pixels of the picture, within a quarter of it; 0 if there is no
/// ink.
double stroke_width(const PictureInk& ink);

/// The ink as if it had been drawn with a round pen that is 2 `radius` pixels wider. What grows
/// over the picture's edge is cut off. O(ink pixels x radius^2).
///
/// Precondition: radius >= 0.
PictureInk thickened(const PictureInk& ink, double radius);

} // namespace nn
