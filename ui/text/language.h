// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace ui {

/// A language the program speaks or is going to speak.
struct Language
{
    QString code; ///< As in the name of its translation: "en", "zh_CN".
    QString name; ///< As its speakers write it.
};

/// English first, then in the order of the menu.
const QList<Language>& languages();

/// The language of `wanted` (a code or a locale's name, such as "es_MX"), as one of languages();
/// empty if there is none.
QString languageFor(const QString& wanted);
/// The first of several that is one of languages(); empty if none is.
QString languageFor(const QStringList& wanted);

/// The form of numbers and dates for whoever reads `language` where the system is set to `system`:
/// that of the system if it is of the same language and script and writes numbers as the lessons
/// do, otherwise the usual one of the language. No figure says 0.665 where the prose says 0,665.
QLocale localeFor(const QString& language, const QLocale& system = QLocale::system());

/// Name of a language for its menu; the code itself if it is unknown.
QString languageName(const QString& code);

} // namespace ui
