// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>

class QPainter;

namespace ui {

class ClassifierPlane;

inline constexpr double markRadius = 6; ///< Of a point, in pixels.
inline constexpr double handleRadius = 8;

/// The plane's parts, from the ground upwards. The shade of the ground shows how large f is.
void paintGround(QPainter& painter, const ClassifierPlane& plane);
void paintAxes(QPainter& painter, const ClassifierPlane& plane);
void paintPoints(QPainter& painter, const ClassifierPlane& plane);
/// The line, the weights as an arrow, and the handles at the ends of `handles`.
void paintLine(QPainter& painter, const ClassifierPlane& plane, const QLineF& handles);

} // namespace ui
