// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neuronsymbols.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QFont letterFont(double pixels)
{
    QFont font = fontFor(FontRole::Title);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setItalic(true);
    font.setWeight(QFont::Normal);
    return font;
}

/// Centres letter and index together on `centre`.
void paintSymbol(
    QPainter& painter,
    QPointF centre,
    const IndexedLetter& symbol,
    double pixels,
    const QColor& color
)
{
    const QFont large = letterFont(pixels);
    QFont small = letterFont(pixels * 0.68);
    small.setItalic(false);
    const QFontMetricsF metrics(large);
    // A font without italics of its own slants its letters beyond the place that is theirs.
    const double letter = std::max(
        metrics.horizontalAdvance(symbol.letter), metrics.tightBoundingRect(symbol.letter).right()
    );
    const double index = QFontMetricsF(small).horizontalAdvance(symbol.index);
    const QPointF base {centre.x() - (letter + index) / 2, centre.y() + pixels * 0.25};
    painter.setPen(color);
    painter.setFont(large);
    painter.drawText(base, symbol.letter);
    painter.setFont(small);
    painter.drawText(base + QPointF {letter, pixels * 0.2}, symbol.index);
}

} // namespace

QColor partColor(const Colors& colors, NeuronPart part)
{
    switch (part) {
    case NeuronPart::Dendrite:
        return colors.accent;
    case NeuronPart::Synapse:
        return mixed(colors.wrong, colors.accent, 0.45);
    case NeuronPart::Soma:
        return colors.mark;
    case NeuronPart::Axon:
        return colors.right;
    }
    Q_UNREACHABLE();
}

void paintValue(
    QPainter& painter, const ValueCircle& circle, const IndexedLetter& symbol, const Colors& colors
)
{
    if (circle.presence <= 0) {
        return;
    }
    const QColor color = partColor(colors, circle.part);
    painter.setPen(QPen(color, 2));
    painter.setBrush(colors.card);
    painter.drawEllipse(circle.centre, circle.radius, circle.radius);
    const QColor ink = mixed(colors.card, colors.ink, circle.presence);
    paintSymbol(painter, circle.centre, symbol, circle.radius * 0.95, ink);
}

void paintSynapse(
    QPainter& painter,
    QPointF centre,
    double scale,
    double presence,
    const QString& index,
    const Colors& colors
)
{
    const QColor color = partColor(colors, NeuronPart::Synapse);
    const double half = scale * (7 + 13 * presence);
    const double tall = scale * (7 + 8 * presence);
    painter.setPen(QPen(color, 2));
    painter.setBrush(mixed(mixed(colors.card, color, 0.75), colors.card, presence));
    painter.drawRoundedRect(
        QRectF(centre - QPointF {half, tall}, centre + QPointF {half, tall}), scale * 7, scale * 7
    );
    if (presence > 0) {
        const QColor ink =
            mixed(mixed(colors.card, color, 0.75 * (1 - presence)), colors.ink, presence);
        paintSymbol(painter, centre, {QStringLiteral("w"), index}, scale * 18 * presence, ink);
    }
}

void paintSumAndBend(
    QPainter& painter, const ValueCircle& circle, const QColor& ground, const Colors& colors
)
{
    const auto [centre, radius, presence, part] = circle;
    if (presence <= 0) {
        return;
    }
    const QColor ink = mixed(ground, colors.ink, presence);
    QFont font = letterFont(radius * 0.7);
    font.setItalic(false);
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF left(centre.x() - radius, centre.y() - radius, radius, 2 * radius);
    painter.drawText(left.translated(radius * 0.08, 0), Qt::AlignCenter, QStringLiteral("Σ"));
    painter.setPen(QPen(mixed(ground, colors.muted, 0.6 * presence), sizes::hairline));
    painter.drawLine(
        centre - QPointF {0, radius * 0.62 * presence},
        centre + QPointF {0, radius * 0.62 * presence}
    );
    QPainterPath curve;
    constexpr int pieces = 24;
    for (int i = 0; i <= pieces; ++i) {
        const double z = -6 + 12.0 * i / pieces;
        const QPointF point = centre
            + QPointF {
                radius * (0.18 + 0.56 * i / pieces), radius * (0.28 - 0.56 / (1 + std::exp(-z)))};
        i == 0 ? curve.moveTo(point) : curve.lineTo(point);
    }
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
}

} // namespace ui
