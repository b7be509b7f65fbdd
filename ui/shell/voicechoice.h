// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

namespace ui {

/// Which of the engines that Qt has found are to be asked, in an order that does not depend on
/// theirs: Qt lists them in another each time the program starts.
QStringList enginesToAsk(QStringList found);

/// Under which of the locales that an engine knows there may be a voice that speaks the language of
/// `wanted`, best first, whatever the order of `known`. With Chinese the last is the C locale, if
/// there is one: see voiceToTake().
QList<QLocale> localesToTry(const QLocale& wanted, const QList<QLocale>& known);

/// Which of the voices with these names, those of one of localesToTry(), speaks the language of
/// `wanted`; -1 if none does.
qsizetype voiceToTake(const QLocale& wanted, const QLocale& tried, const QStringList& names);

} // namespace ui
