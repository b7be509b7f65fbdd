// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

namespace ui {

/// The way an arrow key points to on the screen, where down is positive; null for other keys.
QPoint arrowWay(int key);

} // namespace ui
