// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkedges.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double widestEdge = 5;
constexpr double thinnestEdge = 1;
constexpr double dimShare = 0.3; ///< Of its colour that a dimmed edge keeps.

QPen edgePen(const PictureEdge& edge, const QColor& color, double fullWeight)
{
    const double share = edge.weight ? std::min(std::abs(*edge.weight) / fullWeight, 1.0) : 0;
    QPen pen(color, std::max(thinnestEdge, share * widestEdge));
    pen.setCapStyle(Qt::FlatCap);
    if (edge.weight && *edge.weight < 0) {
        // Dashes are counted in pen widths; they shall look alike on thick and thin lines.
        const double width = pen.widthF();
        pen.setDashPattern({7 / width, 4 / width});
    }
    return pen;
}

} // namespace

QColor edgeColor(const PictureEdge& edge, const Colors& colors, const QColor& ground)
{
    const QColor full = !edge.weight || *edge.weight == 0 ? colors.muted
        : *edge.weight > 0                                ? colors.positive
                                                          : colors.negative;
    if (!edge.weight) {
        return edge.light == Light::Live ? colors.accent : mixed(ground, full, 0.5);
    }
    return edge.light == Light::Dim ? mixed(ground, full, dimShare) : full;
}

std::vector<const LayoutEdge*>
edgesInDrawingOrder(const NetworkPicture& picture, const NetworkLayout& layout, const QRectF& sight)
{
    struct Ranked
    {
        const LayoutEdge* edge;
        int light;
        double strength;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(layout.edges.size());
    for (const LayoutEdge& edge : layout.edges) {
        const QRectF box = QRectF(edge.line.p1(), edge.line.p2()).normalized();
        if (!box.adjusted(-widestEdge, -widestEdge, widestEdge, widestEdge).intersects(sight)) {
            continue;
        }
        const PictureEdge shown = picture.edge(edge.part);
        const int light = shown.light == Light::Dim ? 0 : shown.light == Light::Normal ? 1 : 2;
        ranked.push_back({&edge, light, std::abs(shown.weight.value_or(0))});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& one, const Ranked& other) {
        return one.light != other.light ? one.light < other.light : one.strength < other.strength;
    });
    std::vector<const LayoutEdge*> edges;
    edges.reserve(ranked.size());
    for (const Ranked& each : ranked) {
        edges.push_back(each.edge);
    }
    return edges;
}

void paintEdgeLine(
    QPainter& painter,
    const LayoutEdge& edge,
    const NetworkPicture& picture,
    const Colors& colors,
    const QColor& ground
)
{
    const PictureEdge shown = picture.edge(edge.part);
    QPen pen = edgePen(shown, edgeColor(shown, colors, ground), picture.fullWeight);
    if (!shown.weight && shown.light == Light::Live) {
        pen.setWidthF(2 * thinnestEdge);
    }
    painter.setPen(pen);
    painter.drawLine(edge.line);
}

QImage drawnEdges(const EdgeDrawing& drawing)
{
    QImage image(drawing.size * drawing.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(drawing.ratio);
    image.fill(drawing.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(drawing.sight);
    for (const LayoutEdge* edge :
         edgesInDrawingOrder(drawing.picture, drawing.layout, drawing.sight)) {
        if (edge->part != drawing.left) {
            paintEdgeLine(painter, *edge, drawing.picture, drawing.colors, drawing.ground);
        }
    }
    return image;
}

} // namespace ui
