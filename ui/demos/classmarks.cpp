// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classmarks.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QPolygonF>

namespace ui {

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

QString classSign(int label)
{
    if (label == 2) {
        return QStringLiteral("▲");
    }
    return label == 1 ? QStringLiteral("●") : QStringLiteral("■");
}

} // namespace ui
