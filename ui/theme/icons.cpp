// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double grid = 16; ///< Symbols are designed on a square of 16 x 16.

QPainterPath linesPath(std::initializer_list<QLineF> lines)
{
    QPainterPath path;
    for (const QLineF& line : lines) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

QPainterPath polygonPath(const QPolygonF& corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath moonPath()
{
    QPainterPath disc;
    disc.addEllipse(QPointF(8, 8), 6, 6);
    QPainterPath bite;
    bite.addEllipse(QPointF(11, 5.8), 5.2, 5.2);
    return disc.subtracted(bite);
}

QPainterPath sunPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 3, 3);
    constexpr int rayCount = 8;
    for (int ray = 0; ray < rayCount; ++ray) {
        const double angle = 2 * std::numbers::pi * ray / rayCount;
        const QPointF direction(std::cos(angle), std::sin(angle));
        path.moveTo(QPointF(8, 8) + 5 * direction);
        path.lineTo(QPointF(8, 8) + 6.8 * direction);
    }
    return path;
}

QPainterPath screenPath()
{
    QPainterPath path = linesPath({{5, 14, 11, 14}, {8, 11.5, 8, 14}});
    path.addRoundedRect(QRectF(1.5, 2.5, 13, 9), 1.5, 1.5);
    return path;
}

QPainterPath pencilPath()
{
    QPainterPath path = polygonPath({{2.5, 13.5}, {3.4, 10.2}, {11, 2.6}, {13.4, 5}, {5.8, 12.6}});
    path.addPath(linesPath({{9.2, 4.4, 11.6, 6.8}}));
    return path;
}

QPainterPath sheetPath()
{
    QPainterPath path = linesPath({{5, 6, 11, 6}, {5, 8.5, 11, 8.5}, {5, 11, 9, 11}});
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11.5), 1.5, 1.5);
    return path;
}

QPainterPath paragraphPath()
{
    QPainterPath path = linesPath({{8, 2.5, 13, 2.5}, {8.5, 2.5, 8.5, 14}, {11.5, 2.5, 11.5, 14}});
    path.moveTo(8.5, 2.5);
    path.cubicTo(2.5, 2.5, 2.5, 8.5, 8.5, 8.5);
    return path;
}

QPainterPath searchPath()
{
    QPainterPath path = linesPath({{10.4, 10.4, 14, 14}});
    path.addEllipse(QPointF(6.8, 6.8), 4.8, 4.8);
    return path;
}

QPainterPath networkPath()
{
    QPainterPath path = linesPath({{5.3, 4.6, 10.7, 7.2}, {5.3, 11.4, 10.7, 8.8}});
    for (const QPointF& neuron : {QPointF(3.4, 3.7), QPointF(3.4, 12.3), QPointF(12.6, 8)}) {
        path.addEllipse(neuron, 2.1, 2.1);
    }
    return path;
}

QPainterPath pathOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Contents:
        return linesPath({{2.5, 4, 13.5, 4}, {2.5, 8, 13.5, 8}, {2.5, 12, 13.5, 12}});
    case Symbol::More:
        return linesPath({{8, 3.5, 8, 3.51}, {8, 8, 8, 8.01}, {8, 12.5, 8, 12.51}});
    case Symbol::Moon:
        return moonPath();
    case Symbol::Sun:
        return sunPath();
    case Symbol::Screen:
        return screenPath();
    case Symbol::Pencil:
        return pencilPath();
    case Symbol::Diamond:
        return polygonPath({{8, 2}, {14, 8}, {8, 14}, {2, 8}});
    case Symbol::Sheet:
        return sheetPath();
    case Symbol::Paragraph:
        return paragraphPath();
    case Symbol::Search:
        return searchPath();
    case Symbol::Network:
        return networkPath();
    }
    Q_UNREACHABLE();
}

class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors& colors = colorsOf(QApplication::palette());
        paintSymbol(
            *painter,
            m_symbol,
            rect,
            mode == QIcon::Disabled     ? colors.line
                : mode == QIcon::Active ? colors.ink
                                        : colors.muted
        );
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

} // namespace

void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = qMin(rect.width(), rect.height()) / grid;
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-grid / 2, -grid / 2);
    const double width = symbol == Symbol::More ? 2 : 1.2;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(symbol));
    painter.restore();
}

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol)); // The icon owns the engine.
}

} // namespace ui
