// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkzoom.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double near = 0.02; ///< Steps up and down again shall end at 1 exactly.

/// How far to move so that [from, to] lies in [0, room]; its beginning counts if it is too long.
double wayIntoSight(double from, double to, double room)
{
    if (from < 0 || to - from > room) {
        return from;
    }
    return std::max(0.0, to - room);
}

} // namespace

double NetworkZoom::allowedScale(double scale)
{
    const double inLimits = std::clamp(scale, 1.0, most);
    return inLimits - 1 < near ? 1 : inLimits;
}

NetworkZoom NetworkZoom::within(const QSizeF& size) const
{
    const QSizeF room = size * (scale - 1);
    return {
        scale,
        {std::clamp(shift.x(), 0.0, std::max(0.0, room.width())),
         std::clamp(shift.y(), 0.0, std::max(0.0, room.height()))}};
}

NetworkZoom NetworkZoom::showing(const QRectF& rect, const QSizeF& size) const
{
    const QPointF way(
        wayIntoSight(rect.left(), rect.right(), size.width()),
        wayIntoSight(rect.top(), rect.bottom(), size.height())
    );
    return NetworkZoom {scale, shift + way}.within(size);
}

} // namespace ui
