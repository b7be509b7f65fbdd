// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/linegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double shortest = 1e-9;

QPointF weightsOf(const nn::LinearRule& rule)
{
    return {rule.weight1, rule.weight2};
}

} // namespace

bool hasLine(const nn::LinearRule& rule)
{
    return std::hypot(rule.weight1, rule.weight2) > shortest;
}

QPointF lineDirection(const nn::LinearRule& rule)
{
    return QPointF(rule.weight2, -rule.weight1) / std::hypot(rule.weight1, rule.weight2);
}

QPointF nearestOnLine(const nn::LinearRule& rule, const QPointF& place)
{
    const QPointF weights = weightsOf(rule);
    const double score = rule.bias + QPointF::dotProduct(weights, place);
    return place - score / QPointF::dotProduct(weights, weights) * weights;
}

std::optional<QLineF> visibleLine(const nn::LinearRule& rule, double reach)
{
    if (!hasLine(rule)) {
        return std::nullopt;
    }
    // Clipping by Liang and Barsky: each pair of borders leaves a stretch of the line.
    const QPointF foot = nearestOnLine(rule, {});
    const QPointF way = lineDirection(rule);
    double from = -INFINITY;
    double to = INFINITY;
    for (const auto& [start, speed] :
         {std::array {foot.x(), way.x()}, std::array {foot.y(), way.y()}}) {
        if (std::abs(speed) < shortest) {
            if (std::abs(start) > reach) {
                return std::nullopt;
            }
            continue;
        }
        const double one = (-reach - start) / speed;
        const double other = (reach - start) / speed;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    }
    return from < to ? std::optional(QLineF(foot + from * way, foot + to * way)) : std::nullopt;
}

nn::LinearRule lineThrough(const nn::LinearRule& rule, const QPointF& place)
{
    return {rule.weight1, rule.weight2, -QPointF::dotProduct(weightsOf(rule), place)};
}

nn::LinearRule
lineTurned(const nn::LinearRule& rule, const QPointF& pivot, const QPointF& direction)
{
    const double length = std::hypot(direction.x(), direction.y());
    if (length < shortest) {
        return rule;
    }
    const double size = std::max(1.0, std::hypot(rule.weight1, rule.weight2));
    const QPointF normal = QPointF(-direction.y(), direction.x()) * (size / length);
    return lineThrough({normal.x(), normal.y(), 0}, pivot);
}

} // namespace ui
