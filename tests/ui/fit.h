// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace test {

/// What does not fit in the visible part of the tree under `root`, one line each, empty if all is
/// well: texts that are cut off, shortened or painted over each other, widgets that lie over their
/// neighbours or reach beyond their parent, scrolling sideways.
QStringList misfits(QWidget& root);

/// Texts whose colour is too close to that of their ground (WCAG 2.1: less than 4.5 : 1, or 7 : 1
/// where the contrast is high). What cannot be used at the moment may step back further.
QStringList faintTexts(QWidget& root);

} // namespace test
