// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace app {

/// Something that is typed or opened, such as an option or a file, and what it is for.
struct HelpEntry
{
    QString term; ///< As it is typed, with the names of values in capitals: "--page ID".
    QString text;

    /// With all names of the option, and the name of its value.
    static HelpEntry of(const QCommandLineOption& option);
};

/// Text, entries or both, under a title.
struct HelpPart
{
    QString title {};
    QString text {};
    QList<HelpEntry> entries {};
};

/// What a program says of itself, in the language in use: the same words are shown by --help and
/// make the manual page.
struct Help
{
    QString program; ///< As it is typed.
    QString summary; ///< What it is for, in a line.
    QStringList calls; ///< How it is called, each without the name of the program.
    QList<HelpPart> parts {};
    QList<HelpPart> details {}; ///< For the manual page alone.
};

/// Help for the terminal. Characters of Chinese, Japanese and Korean take two columns, and lines
/// break where these languages break them.
QString helpText(const Help& help);

/// The manual page, as roff in UTF-8.
QByteArray manualPage(const Help& help);

/// The columns of a terminal that `text` takes.
int columnsOf(const QString& text);

/// Words that every program says.
class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)

public:
    static QString usage(const QString& call);
    /// `title` above what it is the title of.
    static QString heading(const QString& title);
    static QString options();
    static QString commands();
    static QString description();
    static QString exitStatus();
    static QString files();
    static QString environment();
    static QString examples();
    static QString seeAlso();
    static QString name();
    static QString synopsis();
    static QString userCommands();
    static QString tryHelp(const QString& call);

    static QCommandLineOption helpOption();
    static QCommandLineOption versionOption();
    static QCommandLineOption languageOption();
    /// Writes the manual page. Hidden: it is for building the program.
    static QCommandLineOption manualOption();

    static QString unknownLanguage(const QString& code);
    /// What was wrong with the arguments of `parser`, whose parse() has failed.
    static QString mistakeIn(const QCommandLineParser& parser);
};

} // namespace app
