// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"

namespace ui {

/// What screen readers learn about one part of `figure`, which is a FigureParts, and do to it.
/// Whoever makes it registers it with Qt, which then owns it; it may outlive the part and the
/// figure.
QAccessibleInterface* makePartReader(QWidget& figure, FigureParts::Key key);

} // namespace ui
