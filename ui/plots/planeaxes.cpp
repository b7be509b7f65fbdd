// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/planeaxes.h"

#include "ui/plots/plotscale.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

QPointF PlaneView::toPixels(const QPointF& value) const
{
    const double unit = area.width() / (2 * reach);
    return area.center() + QPointF(value.x() * unit, -value.y() * unit);
}

QPointF PlaneView::toValue(const QPointF& position) const
{
    const double unit = area.width() / (2 * reach);
    const QPointF way = (position - area.center()) / unit;
    return {way.x(), -way.y()};
}

PlaneView planeViewIn(const QRectF& room, double reach)
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    const int left = metrics.horizontalAdvance(tickText(-2, 0)) + 2 * sizes::inControl;
    const int bottom = metrics.height() + sizes::inControl;
    const int half = metrics.height() / 2; // Half a label stands out above and on the right.
    const QRectF inner = room.adjusted(left, half, -half, -bottom);
    const double side = std::min(inner.width(), inner.height()); // Right angles have to look right.
    const double x = inner.left() + std::floor((inner.width() - side) / 2);
    return {QRectF(x, inner.top(), side, side), reach};
}

void paintPlaneAxes(QPainter& painter, const PlaneView& view, const Colors& colors)
{
    const QRectF& area = view.area;
    painter.setFont(fontFor(FontRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF corner; // Where the first number of both axes would meet if the text is large.
    const PlotTicks ticks = ticksFor({-view.reach, view.reach}, 6);
    for (const double tick : ticks.values) {
        const QPointF place = view.toPixels({tick, tick});
        const double x = std::floor(place.x()) + 0.5;
        const double y = std::floor(place.y()) + 0.5;
        painter.setPen(QPen(tick == 0 ? colors.muted : colors.line, sizes::hairline));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        const QString text = tickText(tick, ticks.decimals);
        const QRectF below(x - 50, area.bottom() + sizes::step, 100, metrics.height());
        painter.drawText(below, Qt::AlignCenter, text);
        const QRectF beside(0, y - 50, area.left() - sizes::inControl, 100);
        constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
        corner = corner.united(painter.boundingRect(below, Qt::AlignCenter, text));
        if (!corner.intersects(painter.boundingRect(beside, right, text))) {
            painter.drawText(beside, right, text);
        }
    }
    painter.setPen(colors.ink);
    const QPointF origin = view.toPixels({0, 0});
    const double em = metrics.height();
    painter.drawText(
        QRectF(area.right() - 2 * em, origin.y(), 2 * em - sizes::step, em),
        Qt::AlignRight,
        QStringLiteral("x₁")
    );
    painter.drawText(
        QPointF(origin.x() + sizes::step, area.top() + metrics.ascent()), QStringLiteral("x₂")
    );
}

} // namespace ui
