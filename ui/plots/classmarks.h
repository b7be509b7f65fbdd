// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QFont;
class QPainter;

namespace ui {

struct Colors;

/// How the classes 0, 1 and 2 look in every figure: each has a colour and a shape of its own, so
/// that neither has to be told by colour.
QColor classColor(const Colors& colors, int label);
/// A square for 0, a disc for 1, a triangle for 2, in the painter's pen and brush.
void paintClassMark(QPainter& painter, const QPointF& place, double radius, int label);
/// The mark and the number of a class beside it, in the painter's font, about `middle`.
void paintClassName(QPainter& painter, const QPointF& middle, int label, const QColor& color);
/// Width of that.
double classNameWidth(const QFont& font);
/// The same shape as a letter: ■, ● or ▲.
QString classSign(int label);

} // namespace ui
