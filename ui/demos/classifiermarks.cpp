// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classifiermarks.h"

#include "ui/demos/classifierplane.h"
#include "ui/demos/linegeometry.h"
#include "ui/plots/classmarks.h"
#include "ui/plots/planeaxes.h"
#include "ui/theme/colors.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double faintest = 0.10; ///< Share of the class's colour beside the line ...
constexpr double strongest = 0.46; ///< ... and where f is `fullScore`.
constexpr double fullScore = 6;
constexpr double longestArrow = 2.2; ///< In units of the axes: longer weights are cut.
constexpr double ringRadius = markRadius + 4;
constexpr double usedRadius = markRadius + 8;

QColor tint(const Colors& colors, int label, double share)
{
    return mixed(colors.card, classColor(colors, label), share);
}

QBrush groundBrush(const ClassifierPlane& plane, const Colors& colors)
{
    const nn::LinearRule& rule = plane.picture().rule;
    if (!hasLine(rule)) {
        const double share = std::min(1.0, std::abs(rule.bias) / fullScore);
        return tint(colors, rule.bias > 0 ? 1 : 0, std::lerp(faintest, strongest, share));
    }
    const QPointF weights(rule.weight1, rule.weight2);
    const QPointF foot = nearestOnLine(rule, {});
    const QPointF way = weights * (fullScore / QPointF::dotProduct(weights, weights));
    QLinearGradient shade(plane.mapToPlane(foot - way), plane.mapToPlane(foot + way));
    shade.setColorAt(0, tint(colors, 0, strongest));
    shade.setColorAt(std::nextafter(0.5, 0.0), tint(colors, 0, faintest));
    shade.setColorAt(0.5, tint(colors, 1, faintest));
    shade.setColorAt(1, tint(colors, 1, strongest));
    return shade;
}

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to)
{
    constexpr double headLength = 11;
    constexpr double headWidth = 5;
    const QLineF shaft(from, to);
    if (shaft.length() < headLength) {
        return;
    }
    const QPointF ahead = (to - from) / shaft.length();
    const QPointF aside(-ahead.y(), ahead.x());
    const QPointF neck = to - headLength * ahead;
    painter.drawLine(from, neck);
    painter.drawPolygon(QPolygonF({to, neck + headWidth * aside, neck - headWidth * aside}));
}

} // namespace

void paintGround(QPainter& painter, const ClassifierPlane& plane)
{
    painter.fillRect(plane.plotArea(), groundBrush(plane, colorsOf(plane)));
}

void paintAxes(QPainter& painter, const ClassifierPlane& plane)
{
    paintPlaneAxes(painter, {plane.plotArea(), ClassifierPlane::reach}, colorsOf(plane));
}

void paintPoints(QPainter& painter, const ClassifierPlane& plane)
{
    const Colors& colors = colorsOf(plane);
    const ClassifierPicture& picture = plane.picture();
    for (std::size_t index = 0; index < picture.points.size(); ++index) {
        const nn::LabelledPoint& point = picture.points[index];
        const QPointF place = plane.mapToPlane({point.x1, point.x2});
        painter.setPen(QPen(colors.card, 1.5));
        painter.setBrush(classColor(colors, point.label));
        paintClassMark(painter, place, markRadius, point.label);
        painter.setBrush(Qt::NoBrush);
        if (nn::answer(picture.rule, point) != point.label) {
            painter.setPen(QPen(colors.wrong, 2));
            painter.drawEllipse(place, ringRadius, ringRadius);
        }
        if (picture.used == index) {
            painter.setPen(QPen(colors.ink, 2, Qt::DotLine));
            painter.drawEllipse(place, usedRadius, usedRadius);
        }
    }
}

void paintLine(QPainter& painter, const ClassifierPlane& plane, const QLineF& handles)
{
    const nn::LinearRule& rule = plane.picture().rule;
    const auto line = visibleLine(rule, ClassifierPlane::reach);
    if (!line) {
        return;
    }
    const Colors& colors = colorsOf(plane);
    painter.setPen(QPen(colors.ink, 2.5));
    painter.drawLine(plane.mapToPlane(line->p1()), plane.mapToPlane(line->p2()));
    const QPointF weights(rule.weight1, rule.weight2);
    const double length = std::hypot(weights.x(), weights.y());
    const QPointF tip = handles.p1() + weights * std::min(1.0, longestArrow / length);
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.accent);
    paintArrow(painter, plane.mapToPlane(handles.p1()), plane.mapToPlane(tip));
    painter.setPen(QPen(colors.accent, 3));
    painter.setBrush(colors.card);
    painter.drawEllipse(plane.mapToPlane(handles.p1()), handleRadius, handleRadius);
    painter.drawEllipse(plane.mapToPlane(handles.p2()), handleRadius * 0.75, handleRadius * 0.75);
}

} // namespace ui
