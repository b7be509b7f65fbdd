// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

namespace ui {

const QList<Language>& languages()
{
    static const QList<Language> all {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    return all;
}

QString languageFor(const QString& wanted)
{
    const auto tongue = [](const QString& code) {
        return code.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    };
    for (const Language& language : languages()) {
        if (!wanted.isEmpty() && tongue(language.code) == tongue(wanted)) {
            return language.code;
        }
    }
    return {};
}

QString languageFor(const QStringList& wanted)
{
    for (const QString& each : wanted) {
        if (const QString language = languageFor(each); !language.isEmpty()) {
            return language;
        }
    }
    return {};
}

QLocale localeFor(const QString& language, const QLocale& system)
{
    constexpr double sample = 123456.5; // Indian English puts its commas elsewhere.
    const QLocale usual(language);
    const bool isOfLanguage =
        system.language() == usual.language() && system.script() == usual.script();
    const bool agrees = system.toString(sample, 'f', 1) == usual.toString(sample, 'f', 1);
    return isOfLanguage && agrees ? system : usual;
}

QString languageName(const QString& code)
{
    for (const Language& language : languages()) {
        if (language.code == code) {
            return language.name;
        }
    }
    return code;
}

} // namespace ui
