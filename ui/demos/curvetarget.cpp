// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/curvetarget.h"

#include "ui/demos/statejson.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double sinePeriod = 4;
constexpr double sawPeriod = 3;

double drawnHeight(const DrawnCurve& drawn, double x)
{
    const double place = std::clamp((x + curveReach) / knotDistance, 0.0, knotCount - 1.0);
    const int left = std::min(int(place), knotCount - 2);
    return std::lerp(drawn.at(left), drawn.at(left + 1), place - left);
}

} // namespace

QString curveTargetId(CurveTarget target)
{
    switch (target) {
    case CurveTarget::Sine:
        return QStringLiteral("sine");
    case CurveTarget::Step:
        return QStringLiteral("step");
    case CurveTarget::Bump:
        return QStringLiteral("bump");
    case CurveTarget::Saw:
        return QStringLiteral("saw");
    case CurveTarget::Drawn:
        break;
    }
    return QStringLiteral("drawn");
}

std::optional<CurveTarget> curveTarget(const QString& id)
{
    const auto* found = std::ranges::find(curveTargets, id, curveTargetId);
    return found == curveTargets.end() ? std::nullopt : std::optional(*found);
}

double knotX(int knot)
{
    return -curveReach + knot * knotDistance;
}

int nearestKnot(double x)
{
    return std::clamp(int(std::lround((x + curveReach) / knotDistance)), 0, knotCount - 1);
}

double heightOf(CurveTarget target, const DrawnCurve& drawn, double x)
{
    switch (target) {
    case CurveTarget::Sine:
        return std::sin(2 * std::numbers::pi * x / sinePeriod);
    case CurveTarget::Step:
        return x > 0 ? 1 : -1;
    case CurveTarget::Bump:
        return std::exp(-x * x);
    case CurveTarget::Saw: {
        const double share = x / sawPeriod;
        return 2 * (share - std::floor(share)) - 1;
    }
    case CurveTarget::Drawn:
        break;
    }
    return drawnHeight(drawn, x);
}

DrawnCurve drawnLike(CurveTarget target, const DrawnCurve& drawn)
{
    DrawnCurve curve;
    for (int knot = 0; knot < knotCount; ++knot) {
        curve.append(inHundredths(heightOf(target, drawn, knotX(knot)), -curveHeight, curveHeight));
    }
    return curve;
}

DrawnCurve withStroke(DrawnCurve curve, const QPointF& from, const QPointF& to)
{
    const int first = nearestKnot(from.x());
    const int last = nearestKnot(to.x());
    const int step = last < first ? -1 : 1;
    for (int knot = first; knot != last + step; knot += step) {
        const double share = first == last ? 1 : double(knot - first) / (last - first);
        curve[knot] = inHundredths(std::lerp(from.y(), to.y(), share), -curveHeight, curveHeight);
    }
    return curve;
}

} // namespace ui
