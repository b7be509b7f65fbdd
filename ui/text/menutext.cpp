// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/menutext.h"

#include <QRegularExpression>

namespace ui {

QString plainMenuText(QString text)
{
    static const QRegularExpression letterBehind(QStringLiteral("\\s*[(（]&.[)）]"));
    static const QRegularExpression letterWithin(QStringLiteral("&(.)"));
    static const QRegularExpression dots(QStringLiteral("\\s*[.…]+$"));
    return text.remove(letterBehind).replace(letterWithin, QStringLiteral("\\1")).remove(dots);
}

} // namespace ui
