// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplotmarks.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double tangentLength = 104; ///< To each side, in pixels.
constexpr QPointF labelOffset(14, 24);
constexpr int mostLinesAway = 3; ///< Of the label, where it has no room at the point.

void paintTangent(QPainter& painter, const LinePlot& plot, const PlotPoint& point)
{
    const QPointF middle = plot.mapToPlot(point.place);
    const QPointF ahead = plot.mapToPlot(point.place + QPointF(1, *point.slope)) - middle;
    const QPointF way = ahead * (tangentLength / std::hypot(ahead.x(), ahead.y()));
    painter.setPen(QPen(colorsOf(plot).mark, 2));
    painter.drawLine(middle - way, middle + way);
}

void paintGuides(QPainter& painter, const LinePlot& plot, const QPointF& place)
{
    const QRectF area = plot.plotArea();
    QPen pen(colorsOf(plot).ink, 1.5);
    pen.setDashPattern({1, 2.2});
    painter.setPen(pen);
    painter.drawLine(QPointF(area.left(), place.y()), place);
    painter.drawLine(QPointF(place.x(), area.bottom()), place);
}

/// Whether the tangent, if there is one, runs past `box` and not through it.
bool isBesideTangent(const QRectF& box, const LinePlot& plot, const PlotPoint& point)
{
    if (!point.slope) {
        return true;
    }
    const QPointF place = plot.mapToPlot(point.place);
    const QPointF way = plot.mapToPlot(point.place + QPointF(1, *point.slope)) - place;
    const auto isBelow = [&](const QPointF& corner) {
        const QPointF offset = corner - place;
        return way.x() * offset.y() - way.y() * offset.x() > 0;
    };
    const bool first = isBelow(box.topLeft());
    return isBelow(box.topRight()) == first && isBelow(box.bottomLeft()) == first
        && isBelow(box.bottomRight()) == first;
}

/// A box of `size` near the point, in sight and beside the tangent if there is such a place.
QRectF labelBox(const QSizeF& size, const LinePlot& plot, const PlotPoint& point)
{
    const QRectF area = plot.plotArea();
    const QPointF place = plot.mapToPlot(point.place);
    const double rightmost = std::max(area.left(), area.right() - size.width());
    const double right = std::clamp(place.x() + labelOffset.x(), area.left(), rightmost);
    const double left =
        std::clamp(place.x() - labelOffset.x() - size.width(), area.left(), rightmost);
    for (int line = 0; line < mostLinesAway; ++line) {
        const double away = labelOffset.y() + line * size.height();
        const double above = place.y() - away - size.height() / 2;
        const double below = place.y() + away - size.height() / 2;
        // Most curves rise: what is free is below on the right or above on the left.
        const std::array corners {
            QPointF(right, below),
            QPointF(left, above),
            QPointF(right, above),
            QPointF(left, below)};
        for (const QPointF& corner : corners) {
            const QRectF box(corner, size);
            if (area.contains(box) && isBesideTangent(box, plot, point)) {
                return box;
            }
        }
    }
    return {
        QPointF(right, std::max(area.top(), place.y() - labelOffset.y() - size.height())), size};
}

void paintLabel(QPainter& painter, const LinePlot& plot, const PlotPoint& point)
{
    painter.setFont(fontFor(FontRole::Caption));
    const QSizeF size = painter.fontMetrics().boundingRect(point.label).size();
    const QRectF box = labelBox(size, plot, point);
    // Readable over lines as well: the card shows around the letters.
    QColor veil = colorsOf(plot).card;
    veil.setAlphaF(0.8F);
    painter.fillRect(box.adjusted(-sizes::step, 0, sizes::step, 0), veil);
    painter.setPen(colorsOf(plot).ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, point.label);
}

} // namespace

void paintPoint(QPainter& painter, const LinePlot& plot, const PlotPoint& point, bool isGripped)
{
    const Colors& colors = colorsOf(plot);
    const QPointF place = plot.mapToPlot(point.place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot.plotArea().adjusted(-pointRadius, -pointRadius, pointRadius, 2));
    if (point.hasGuides) {
        paintGuides(painter, plot, place);
    }
    if (point.slope) {
        paintTangent(painter, plot, point);
    }
    painter.setClipping(false);
    if (!point.label.isEmpty()) {
        paintLabel(painter, plot, point);
    }
    painter.setPen(QPen(colors.accent, 3));
    painter.setBrush(isGripped ? colors.accentWash : colors.card);
    painter.drawEllipse(place, pointRadius, pointRadius);
    painter.restore();
}

} // namespace ui
