// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/colors.h"

#include <QImage>

#include <vector>

class QPainter;

namespace ui {

/// Opaque: mixing while drawing is ten times as slow.
QColor edgeColor(const PictureEdge& edge, const Colors& colors, const QColor& ground);

/// The edges that reach into `sight`, dim and weak ones first, so that what matters is not covered.
std::vector<const LayoutEdge*> edgesInDrawingOrder(
    const NetworkPicture& picture, const NetworkLayout& layout, const QRectF& sight
);

void paintEdgeLine(
    QPainter& painter,
    const LayoutEdge& edge,
    const NetworkPicture& picture,
    const Colors& colors,
    const QColor& ground
);

/// All that the lines of a diagram need: they can be many, too many for one frame.
struct EdgeDrawing
{
    NetworkPicture picture;
    NetworkLayout layout;
    Colors colors;
    QColor ground;
    NetworkPart left; ///< Is being changed, and not drawn.
    QRectF sight;
    QSize size; ///< In device-independent pixels.
    double ratio = 1;
};

/// The lines alone, on their ground. For any thread.
QImage drawnEdges(const EdgeDrawing& drawing);

} // namespace ui
