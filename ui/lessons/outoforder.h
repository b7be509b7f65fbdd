// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// The fewest of `numbers`, all different, that have to move until they ascend, as they stand.
QList<int> outOfOrder(const QList<int>& numbers);

} // namespace ui
