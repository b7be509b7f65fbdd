// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QApplication>
#include <QStyle>

namespace ui {

int motionDuration(int milliseconds)
{
    const int hint = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    return hint > 0 ? milliseconds : 0;
}

} // namespace ui
