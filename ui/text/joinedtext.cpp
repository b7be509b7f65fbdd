// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/joinedtext.h"

namespace ui {

namespace {

bool hasWidePunctuation(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
}

} // namespace

QString joinedList(const QStringList& items, const QLocale& locale)
{
    return items.join(hasWidePunctuation(locale) ? QStringLiteral("、") : QStringLiteral(", "));
}

QString joinedParts(const QStringList& parts, const QLocale& locale)
{
    if (hasWidePunctuation(locale)) {
        return parts.join(QStringLiteral("；"));
    }
    const bool isFrench = locale.language() == QLocale::French;
    return parts.join(isFrench ? QStringLiteral("\u202F; ") : QStringLiteral("; "));
}

QString joinedSentences(const QStringList& sentences, const QLocale& locale)
{
    QStringList told = sentences;
    told.removeAll(QString());
    return told.join(hasWidePunctuation(locale) ? QString() : QStringLiteral(" "));
}

QString capitalised(const QString& words, const QLocale& locale)
{
    return locale.toUpper(words.left(1)) + words.mid(1);
}

QString asSentence(const QString& words, const QLocale& locale)
{
    return words + (hasWidePunctuation(locale) ? QChar(0x3002) : QChar(u'.'));
}

} // namespace ui
