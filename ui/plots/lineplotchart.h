// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plotscale.h"
#include "ui/theme/colors.h"

#include <QList>
#include <QPolygonF>
#include <QString>

#include <memory>

class QPainter;
class QPen;

namespace ui {

/// What a line in a plot is for; the theme decides how it looks.
enum class PlotColor
{
    Accent,
    Positive,
    Negative,
    Right,
    Wrong,
    Mark,
    Ink,
    Muted
};

QColor plotColor(const Colors& colors, PlotColor color);

struct PlotLine
{
    QString name;
    QPolygonF points; ///< From left to right; one that is not a number breaks the line.
    PlotColor color = PlotColor::Accent;
    Qt::PenStyle style = Qt::SolidLine;
    double width = 2.5;

    bool operator==(const PlotLine&) const = default;
};

/// How `line` is drawn, in a plot and in its legend.
QPen plotPen(const PlotLine& line, const Colors& colors);

/// The lines of a plot, drawn by Qt Charts: the only place that knows it. No axes, no animations,
/// no OpenGL (which breaks on screens without it).
class LinePlotChart
{
public:
    LinePlotChart();
    ~LinePlotChart();
    LinePlotChart(const LinePlotChart&) = delete;
    LinePlotChart& operator=(const LinePlotChart&) = delete;

    /// Draws the parts of `lines` that are in the ranges into `area`. Call it once a frame: giving
    /// Qt Charts new points is what costs.
    void paint(
        QPainter& painter,
        const QRectF& area,
        const PlotRange& x,
        const PlotRange& y,
        const QList<PlotLine>& lines,
        const Colors& colors
    );

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
