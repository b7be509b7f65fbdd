// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// Says to those who do not see it what `widget` is: a picture, a formula, a group. A widget of our
/// own is of no kind before. Call it before the widget is given a name: Qt makes up its mind then.
void readAs(QWidget& widget, QAccessible::Role role);

} // namespace ui
