// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// The language to speak while nobody has chosen one, as a code of ui::languages(): the first of
/// those the system prefers (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that the program speaks, or
/// English. Whoever writes traditional Chinese gets simplified Chinese: it is easier to read for
/// them than English. Scripts that ask for the locale C get English, whatever LANGUAGE says.
QString systemLanguage();

/// The language that a program started with `arguments` speaks: that of --language if it is one,
/// or systemLanguage(). Also where the rest of the arguments makes no sense: that has to be said in
/// some language, too.
QString languageOf(const QStringList& arguments);

} // namespace app
