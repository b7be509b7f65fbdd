// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <QCommandLineParser>

namespace app {

QString HelpWords::usage(const QString& call)
{
    return tr("Usage: %1").arg(call);
}

QString HelpWords::heading(const QString& title)
{
    return tr("%1:", "a title with something below").arg(title);
}

QString HelpWords::options()
{
    return tr("Options");
}

QString HelpWords::commands()
{
    return tr("Commands");
}

QString HelpWords::description()
{
    return tr("Description");
}

QString HelpWords::exitStatus()
{
    return tr("Exit status");
}

QString HelpWords::files()
{
    return tr("Files");
}

QString HelpWords::environment()
{
    return tr("Environment");
}

QString HelpWords::examples()
{
    return tr("Examples");
}

QString HelpWords::seeAlso()
{
    return tr("See also");
}

QString HelpWords::name()
{
    return tr("Name", "first heading of a manual page");
}

QString HelpWords::synopsis()
{
    return tr("Synopsis");
}

QString HelpWords::userCommands()
{
    return tr("User Commands", "section 1 of the manual");
}

QString HelpWords::tryHelp(const QString& call)
{
    return tr("Try “%1 --help”.").arg(call);
}

QCommandLineOption HelpWords::helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this text and exit.")};
}

QCommandLineOption HelpWords::versionOption()
{
    return {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version and exit.")};
}

QCommandLineOption HelpWords::languageOption()
{
    return {
        QStringLiteral("language"),
        tr("Use the language CODE: en, zh_CN, es, ko, fr or ja (default: that of the system)."),
        QStringLiteral("CODE")};
}

QCommandLineOption HelpWords::manualOption()
{
    QCommandLineOption option(QStringLiteral("manual"));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

QString HelpWords::unknownLanguage(const QString& code)
{
    return tr("There is no language “%1”.").arg(code);
}

QString HelpWords::mistakeIn(const QCommandLineParser& parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        return parser.errorText();
    }
    const QString& name = unknown.first();
    const QString dashes = QLatin1String(name.size() > 1 ? "--" : "-");
    return tr("There is no option “%1”.").arg(dashes + name);
}

} // namespace app
