// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace ui {

/// Diagrams with so many neurons can be enlarged and moved.
inline constexpr int leastZoomedNeurons = 30;

/// Which part of an enlarged diagram is in sight: the diagram is `scale` times as large as the
/// window through which it is seen, and `shift` of it lies to the left of and above that window.
struct NetworkZoom
{
    static constexpr double most = 4;
    static constexpr double step = 1.25; ///< Of one key or one notch of the wheel.

    double scale = 1; ///< 1 shows all.
    QPointF shift;

    bool showsAll() const { return scale <= 1; }
    /// Whole steps of detail there is room for.
    int detail() const { return static_cast<int>(scale); }

    /// `scale` within its limits, on 1 if it is near.
    static double allowedScale(double scale);
    /// Moved as little as possible so that a window of `size` lies within the diagram.
    NetworkZoom within(const QSizeF& size) const;
    /// Moved as little as possible so that `rect`, as seen in a window of `size`, is in sight.
    NetworkZoom showing(const QRectF& rect, const QSizeF& size) const;
};

} // namespace ui
