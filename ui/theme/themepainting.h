// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

namespace ui {

/// Rounded box with a hairline inside `rect`, sharp at every device pixel ratio.
void paintBox(
    QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& border
);

/// Wider where the contrast is high.
int focusRingWidth(const Colors& colors);

/// Border of what takes text, opens a list or is ticked: 3 : 1 on every ground (WCAG 2.1, 1.4.11).
/// Hairlines keep to `line`, and so do buttons, which are found by their words.
QColor fieldBorder(const Colors& colors);
/// Box of a field that takes text, with a ring while the keyboard is there.
void paintField(QPainter& painter, const QStyleOption& option);

/// Ring just inside `rect` that says: the keyboard is here.
void paintFocusRing(QPainter& painter, const QRect& rect, int radius, const Colors& colors);

/// Whether a button has the accent as its ground: the primary one, and where the contrast is high
/// also what is switched on.
bool isFilledButton(const QStyleOption& option, const QWidget* widget);
void paintPushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The box of a list that opens; its text and arrow come on top.
void paintComboBox(QPainter& painter, const QStyleOption& option);
void paintToolButtonPanel(QPainter& painter, const QStyleOption& option);
void paintCheckIndicator(QPainter& painter, const QStyleOption& option);
void paintRadioIndicator(QPainter& painter, const QStyleOption& option);
void paintSlider(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle
);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);

/// A small triangle pointing down in the middle of `rect`.
void paintArrowDown(QPainter& painter, const QRect& rect, const QColor& color);

/// Whether a focus ring is due: the option has the focus and the keyboard brought it there.
bool showsFocus(const QStyleOption& option);

} // namespace ui
