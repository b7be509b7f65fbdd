// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/voicechoice.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

bool isChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese;
}

} // namespace

QStringList enginesToAsk(QStringList found)
{
    found.removeAll(QStringLiteral("mock")); // Qt's own, for tests: nobody hears it.
    // Speaks English only, and in Qt 6.4 frees what PulseAudio still calls, as soon as a second
    // sentence is to be said: sooner or later the program ends in the middle of a lesson.
    found.removeAll(QStringLiteral("flite"));
    found.sort();
    return found;
}

QList<QLocale> localesToTry(const QLocale& wanted, const QList<QLocale>& known)
{
    QList<QLocale> found;
    for (const QLocale& each : known) {
        if (each.language() == wanted.language()
            || (isChinese(wanted) && each.language() == QLocale::C)) {
            found.append(each);
        }
    }
    const QLocale usual(wanted.language());
    std::ranges::sort(found, {}, [&](const QLocale& each) {
        return std::tuple(
            each.language() == QLocale::C, each != wanted, each != usual, each.name()
        );
    });
    return found;
}

qsizetype voiceToTake(const QLocale& wanted, const QLocale& tried, const QStringList& names)
{
    if (tried.language() == wanted.language()) {
        // Qt takes the English of the Caribbean for American, and eSpeak NG names it first.
        const qsizetype american = names.indexOf(QStringLiteral("English (America)"));
        return american >= 0 || names.isEmpty() ? american : 0;
    }
    if (!isChinese(wanted)) {
        return -1;
    }
    // eSpeak NG gives Mandarin the code cmn, which QLocale does not know: Qt 6.4 has the voice
    // among those of no language, and only its name tells what it speaks.
    const auto found = std::ranges::find_if(names, [](const QString& name) {
        return name.contains(QStringLiteral("Mandarin"));
    });
    return found == names.end() ? -1 : found - names.begin();
}

} // namespace ui
