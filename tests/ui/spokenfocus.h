// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

/// What a screen reader calls the part of `widget` that has the keyboard; empty if none has.
inline QString spokenFocus(QWidget& widget)
{
    const QAccessibleInterface* focus =
        QAccessible::queryAccessibleInterface(&widget)->focusChild();
    return focus != nullptr ? focus->text(QAccessible::Name) : QString();
}
