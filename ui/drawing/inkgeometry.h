// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

#include <QPainterPath>

namespace ui {

/// A smooth curve along `stroke` on a pad of `side` pixels. Corners between long pieces stay
/// corners, so that what is seen keeps to what the network is given.
QPainterPath smoothPath(const nn::Stroke& stroke, qreal side);

/// The part of smoothPath() that is settled once the last point is known: from the middle of the
/// piece before the last to the middle of the last piece. Precondition: at least two points.
QPainterPath lastSettledPiece(const nn::Stroke& stroke, qreal side);

/// The rest of smoothPath(), which the next point may still bend: from the middle of the last piece
/// to its end. A dot if there is only one point.
QPainterPath endOfStroke(const nn::Stroke& stroke, qreal side);

/// Takes away what lies within `radius` of the way from `from` to `to`; strokes that are cut
/// through become several. All in pad coordinates.
nn::Drawing
erased(const nn::Drawing& drawing, const nn::InkPoint& from, const nn::InkPoint& to, double radius);

} // namespace ui
