// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ui {

/// Places one box of `size` on each line, with its middle on the line, so that no two boxes touch
/// and none reaches beyond the ends of its line to the left or right. Boxes stand above one another
/// if they can, near `preferred` (0 is the start of a line, 1 its end), and cover as few other
/// lines as possible. A box for which there is no room is null.
///
/// Precondition: lines lead from left to right. Cost: the square of the number of lines.
std::vector<QRectF>
placeLabels(const std::vector<QLineF>& lines, const QSizeF& size, double preferred);

} // namespace ui
