// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonplace.h"

namespace ui {

namespace {

constexpr QLatin1String blockMark("block:");
constexpr QLatin1String termMark("term:");

} // namespace

LessonPlace LessonPlace::from(const QString& text)
{
    if (text.startsWith(termMark)) {
        return ofTerm(text.mid(termMark.size()));
    }
    bool isNumber = false;
    const int block = text.startsWith(blockMark) ? text.mid(blockMark.size()).toInt(&isNumber) : 0;
    return isNumber && block >= 0 ? ofBlock(block) : LessonPlace();
}

QString LessonPlace::toString() const
{
    if (!term.isEmpty()) {
        return termMark + term;
    }
    return block >= 0 ? blockMark + QString::number(block) : QStringLiteral("lead");
}

} // namespace ui
