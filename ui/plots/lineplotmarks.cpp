// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplotmarks.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr double tangentLength = 104; ///< To each side, in pixels.
constexpr QPointF labelOffset(14, 24);

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

void paintLabel(QPainter& painter, const LinePlot& plot, const PlotPoint& point)
{
    const QRectF area = plot.plotArea();
    const QPointF place = plot.mapToPlot(point.place);
    painter.setFont(fontFor(FontRole::Caption));
    QRectF box = painter.fontMetrics().boundingRect(point.label);
    box.moveTopLeft(place + labelOffset - QPointF(0, box.height() / 2));
    if (box.right() > area.right() || box.bottom() > area.bottom()) {
        // Most curves rise: what is free is below on the right or above on the left.
        box.moveBottomRight(place - labelOffset + QPointF(0, box.height() / 2));
    }
    if (box.left() < area.left()) {
        box.moveLeft(area.left() + sizes::step);
    }
    if (box.top() < area.top()) {
        box.moveTop(area.top());
    }
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
