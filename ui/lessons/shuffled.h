// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// The numbers from 0 to below `count`, mixed, and not in order if there are two or more of them.
/// The same for the same seed, at every start.
QList<int> shuffledNumbers(int count, const QString& seed);

} // namespace ui
