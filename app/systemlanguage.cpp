// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemlanguage.h"

#include "ui/text/language.h"

#include <QLocale>

namespace app {

namespace {

bool isPlainLocale()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty()) {
            const QString name = value.section(u'.', 0, 0);
            return name == QLatin1String("C") || name == QLatin1String("POSIX");
        }
    }
    return false;
}

} // namespace

QString systemLanguage()
{
    const QString language =
        isPlainLocale() ? QString() : ui::languageFor(QLocale::system().uiLanguages());
    return language.isEmpty() ? QStringLiteral("en") : language;
}

QString languageOf(const QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    QString wanted;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option) {
            wanted = arguments.value(i + 1);
        } else if (arguments[i].startsWith(option + u'=')) {
            wanted = arguments[i].mid(option.size() + 1);
        }
    }
    const QString language = ui::languageFor(wanted);
    return language.isEmpty() ? systemLanguage() : language;
}

} // namespace app
