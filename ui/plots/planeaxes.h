// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace ui {

struct Colors;

/// A square part of a widget that shows the plane of two inputs, both from -reach to reach.
struct PlaneView
{
    QRectF area; ///< In pixels.
    double reach = 1;

    QPointF toPixels(const QPointF& value) const;
    QPointF toValue(const QPointF& position) const;
};

/// The largest view in the middle of `room` that leaves space for the numbers at its axes.
PlaneView planeViewIn(const QRectF& room, double reach);

/// Grid lines with their numbers, and the names of both axes.
void paintPlaneAxes(QPainter& painter, const PlaneView& view, const Colors& colors);

} // namespace ui
