// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/classmarks.h"

#include "ui/theme/colors.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace ui {

namespace {

double nameMarkRadius(const QFontMetricsF& metrics)
{
    return metrics.ascent() / 3;
}

double nameGap(const QFontMetricsF& metrics)
{
    return metrics.ascent() / 3;
}

} // namespace

QColor classColor(const Colors& colors, int label)
{
    if (label == 2) {
        return colors.third;
    }
    return label == 1 ? colors.positive : colors.negative;
}

void paintClassMark(QPainter& painter, const QPointF& place, double radius, int label)
{
    if (label == 1) {
        painter.drawEllipse(place, radius, radius);
    } else if (label == 2) {
        const double high = radius * 1.15; // A triangle looks smaller than a disc.
        const double low = radius * 0.85;
        painter.drawPolygon(QPolygonF(
            {place + QPointF(0, -high), place + QPointF(high, low), place + QPointF(-high, low)}
        ));
    } else {
        const double half = radius * 0.9; // A square looks larger than a disc.
        painter.drawRect(QRectF(place - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
}

double classNameWidth(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return 2 * nameMarkRadius(metrics) + nameGap(metrics) + metrics.horizontalAdvance(u'0');
}

void paintClassName(QPainter& painter, const QPointF& middle, int label, const QColor& color)
{
    const QFontMetricsF metrics(painter.font());
    const double radius = nameMarkRadius(metrics);
    const double left = middle.x() - classNameWidth(painter.font()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    paintClassMark(painter, {left + radius, middle.y()}, radius, label);
    painter.setPen(color);
    const double start = left + 2 * radius + nameGap(metrics);
    const double height = metrics.height();
    const double width = metrics.horizontalAdvance(u'0') + 1;
    painter.drawText(
        QRectF(start, middle.y() - height / 2, width, height),
        Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(label)
    );
}

QString classSign(int label)
{
    if (label == 2) {
        return QStringLiteral("▲");
    }
    return label == 1 ? QStringLiteral("●") : QStringLiteral("■");
}

} // namespace ui
