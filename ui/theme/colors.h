// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace ui {

/// Every colour of the program, by what it means. Nothing else names a colour.
struct Colors
{
    QColor paper; ///< Ground of a page.
    QColor panel; ///< Ground of what stands around the page: contents, top bar.
    QColor card; ///< Ground of figures, buttons and fields.
    QColor ink; ///< Text.
    QColor muted; ///< Text that steps back: captions, units. Readable on every ground.
    QColor line; ///< Hairlines and borders.
    QColor groove; ///< The empty part of bars, and what is being pressed.
    QColor accent; ///< What can be grabbed, what is chosen.
    QColor accentWash; ///< Ground of what is chosen.
    QColor onAccent; ///< Text on accent.
    QColor positive; ///< What adds.
    QColor negative; ///< What takes away.
    QColor third; ///< A third class beside those in positive and negative.
    QColor right; ///< A right answer.
    QColor wrong; ///< A wrong answer.
    QColor mark; ///< Tangents and other marks in figures.

    bool operator==(const Colors&) const = default;
};

const Colors& lightColors();
const Colors& darkColors();
/// Of high contrast: all text has 7 : 1 on every ground (WCAG 2.1, 1.4.6), lines have 4.5 : 1.
const Colors& lightContrastColors();
const Colors& darkContrastColors();

const Colors& colorsFor(bool dark, bool highContrast);
bool isDark(const Colors& colors);
bool isHighContrast(const Colors& colors);
/// What text has at least on its ground.
double leastTextContrast(const Colors& colors);

/// The colours that go with a palette made by paletteFor(), or with the system's: a palette is dark
/// if its text is lighter than its ground, and of high contrast if one of them is black and the
/// other white. Widgets ask in paintEvent() and keep no copy.
const Colors& colorsOf(const QPalette& palette);
const Colors& colorsOf(const QWidget& widget);

QPalette paletteFor(const Colors& colors);

/// `share` of the way from `from` (0) to `to` (1), opaque. Opaque mixtures stand in for
/// transparency, which is ten times as slow to draw.
QColor mixed(const QColor& from, const QColor& to, double share);

/// Colour of a signed number on one scale for all figures: 1 is `positive`, -1 is `negative`, 0 is
/// paper. Numbers beyond are cut off; NaN is shown as `wrong`.
QColor signedColor(const Colors& colors, double minusOneToOne);

/// Border of what has accentWash as its ground: seen only where the contrast is high, for there a
/// wash is not enough.
QColor chosenBorder(const Colors& colors);

/// Ground of what a search has found, under text in ink.
QColor foundGround(const Colors& colors);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor& one, const QColor& other);

/// `color` moved towards ink only as far as text in it can be read on `ground`:
/// leastTextContrast().
QColor readable(const Colors& colors, const QColor& color, const QColor& ground);

} // namespace ui
