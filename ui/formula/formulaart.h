// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <vector>

namespace ui {

/// One outline of the store at its place.
struct FormulaGlyph
{
    int outline = 0; ///< Index into the store's outlines.
    QTransform placement;
    QString part; ///< Name of the \part it belongs to, or empty.
};

/// A fraction's or root's line, or the straight middle of a tall bracket.
struct FormulaBar
{
    QRectF rect;
    QString part;
};

/// Room for a number that changes.
struct FormulaSlot
{
    QString id;
    QPointF origin; ///< Left end of the number's baseline.
    double scale = 1; ///< Below 1 in exponents and the like.
    QString widest; ///< The number it was measured with, such as −0.00.
    bool fluid = false; ///< What follows moves to stay close; otherwise the room is fixed.
    QString part;
};

/// A formula as MathJax set it: lengths in thousandths of an em, y downwards from the baseline.
struct FormulaArt
{
    QString latex; ///< As it is written in the lesson, with single spaces.
    double width = 0;
    double ascent = 0; ///< Above the baseline.
    double descent = 0; ///< Below it.
    std::vector<FormulaGlyph> glyphs;
    std::vector<FormulaBar> bars;
    std::vector<FormulaSlot> numbers;
};

} // namespace ui
