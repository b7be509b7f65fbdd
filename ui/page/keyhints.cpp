// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/keyhints.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace ui {

QList<KeyHint> keyHintsIn(const QWidget& root)
{
    QList<KeyHint> found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* source = dynamic_cast<const KeyHints*>(widget);
        if (source == nullptr || !widget->isVisibleTo(&root)) {
            continue;
        }
        for (const KeyHint& hint : source->keyHints()) {
            if (!found.contains(hint)) {
                found.append(hint);
            }
        }
    }
    return found;
}

QString arrowKeyNames()
{
    return QCoreApplication::translate("ui::KeyHints", "Arrow keys");
}

QString pageKeyNames()
{
    return QCoreApplication::translate("ui::KeyHints", "Page Up, Page Down");
}

QString zoomKeyNames()
{
    return QStringLiteral("+, −, 0");
}

QString enterKeyName()
{
    return QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
}

KeyHint hintForParts()
{
    return {
        arrowKeyNames(),
        QCoreApplication::translate("ui::KeyHints", "In a picture of parts: go from part to part"),
    };
}

KeyHint hintForChoosingParts()
{
    return {
        enterKeyName(),
        QCoreApplication::translate("ui::KeyHints", "In a picture of parts: choose the part"),
    };
}

} // namespace ui
