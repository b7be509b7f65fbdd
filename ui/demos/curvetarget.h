// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <array>
#include <optional>

namespace ui {

/// Curves that a network shall come near to.
enum class CurveTarget
{
    Sine,
    Step,
    Bump,
    Saw,
    Drawn, ///< By the learner.
};

inline constexpr std::array curveTargets {
    CurveTarget::Sine,
    CurveTarget::Step,
    CurveTarget::Bump,
    CurveTarget::Saw,
    CurveTarget::Drawn,
};

inline constexpr double curveReach = 3; ///< Curves go from x = -curveReach to curveReach.
inline constexpr double curveHeight = 2; ///< Drawn ones lie within +- this.
inline constexpr int knotCount = 25; ///< A drawn curve is straight between so many points,
inline constexpr double knotDistance = 2 * curveReach / (knotCount - 1); ///< so far apart.

/// As lesson files write it, and back.
QString curveTargetId(CurveTarget target);
std::optional<CurveTarget> curveTarget(const QString& id);

/// Heights of a drawn curve at its knots, from left to right, in hundredths.
using DrawnCurve = QList<double>;

double knotX(int knot);
/// The knot nearest to x.
int nearestKnot(double x);

/// The height of the target at x. Precondition: `drawn` has knotCount heights.
double heightOf(CurveTarget target, const DrawnCurve& drawn, double x);

/// The target as it would be drawn.
DrawnCurve drawnLike(CurveTarget target, const DrawnCurve& drawn);
/// `curve` after a straight stroke over it. A stroke that begins and ends at one knot moves that
/// one to its end.
DrawnCurve withStroke(DrawnCurve curve, const QPointF& from, const QPointF& to);

} // namespace ui
