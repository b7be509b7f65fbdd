// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplotchart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

#include <cmath>

namespace ui {

namespace {

constexpr double endless = 1e6; ///< Longer than any line, in widths of the pen.

QList<QPolygonF> unbrokenPieces(const QPolygonF& points)
{
    QList<QPolygonF> pieces;
    QPolygonF piece;
    for (const QPointF& point : points) {
        if (std::isfinite(point.x()) && std::isfinite(point.y())) {
            piece.append(point);
            continue;
        }
        if (piece.size() > 1) {
            pieces.append(piece);
        }
        piece.clear();
    }
    if (piece.size() > 1) {
        pieces.append(piece);
    }
    return pieces;
}

} // namespace

QColor plotColor(const Colors& colors, PlotColor color)
{
    switch (color) {
    case PlotColor::Accent:
        return colors.accent;
    case PlotColor::Positive:
        return colors.positive;
    case PlotColor::Negative:
        return colors.negative;
    case PlotColor::Right:
        return colors.right;
    case PlotColor::Wrong:
        return colors.wrong;
    case PlotColor::Mark:
        return colors.mark;
    case PlotColor::Ink:
        return colors.ink;
    case PlotColor::Muted:
        return colors.muted;
    }
    Q_UNREACHABLE();
}

QPen plotPen(const PlotLine& line, const Colors& colors)
{
    QPen pen(plotColor(colors, line.color), line.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    switch (line.style) {
    case Qt::DashLine:
        pen.setDashPattern({3, 1.8});
        break;
    case Qt::DotLine:
        pen.setDashPattern({1, 1.6});
        break;
    case Qt::DashDotLine:
        pen.setDashPattern({4, 1.6, 1, 1.6});
        break;
    default:
        // One endless dash: charts draw a line without dashes piece by piece, and where the soft
        // ends of two pieces meet it looks dotted.
        pen.setDashPattern({endless, 1});
        break;
    }
    return pen;
}

struct LinePlotChart::Parts
{
    QGraphicsScene scene;
    QChart* chart = new QChart; ///< The scene's.
    QValueAxis* x = new QValueAxis; ///< The chart's, like the series.
    QValueAxis* y = new QValueAxis;
    QList<QLineSeries*> series;
};

LinePlotChart::LinePlotChart() : m_parts(std::make_unique<Parts>())
{
    QChart* chart = m_parts->chart;
    m_parts->scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(m_parts->x, Qt::AlignBottom);
    chart->addAxis(m_parts->y, Qt::AlignLeft);
    m_parts->x->setVisible(false); // The plot draws grid and labels: sharp, and in our numbers.
    m_parts->y->setVisible(false);
}

LinePlotChart::~LinePlotChart() = default;

void LinePlotChart::paint(
    QPainter& painter,
    const QRectF& area,
    const PlotRange& x,
    const PlotRange& y,
    const QList<PlotLine>& lines,
    const Colors& colors
)
{
    Parts& parts = *m_parts;
    // Says that everything changes. A scene without a view never forgets the single changes that it
    // is told of else (Qt 6.4).
    parts.scene.update();
    const QRectF whole(QPointF(0, 0), area.size());
    parts.scene.setSceneRect(whole);
    parts.chart->setGeometry(whole);
    parts.chart->setPlotArea(whole);
    parts.x->setRange(x.least, x.greatest);
    parts.y->setRange(y.least, y.greatest);
    int used = 0;
    for (const PlotLine& line : lines) {
        for (const QPolygonF& piece : unbrokenPieces(line.points)) {
            if (used == parts.series.size()) {
                auto* added = new QLineSeries;
                parts.chart->addSeries(added);
                added->attachAxis(parts.x);
                added->attachAxis(parts.y);
                parts.series.append(added);
            }
            QLineSeries* series = parts.series.at(used++);
            series->setPen(plotPen(line, colors));
            series->replace(piece);
            series->setVisible(true);
        }
    }
    for (; used < parts.series.size(); ++used) {
        parts.series.at(used)->setVisible(false);
    }
    parts.chart->layout()->activate();
    parts.scene.render(&painter, area, whole, Qt::IgnoreAspectRatio);
}

} // namespace ui
