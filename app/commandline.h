// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QCommandLineParser;

namespace app {

/// What the program was asked for. Empty strings mean: nothing was said.
struct CommandLine
{
    QString file; ///< Model or session to open.
    QString page; ///< Id of the page to show; whether it is known turns out later.
    std::optional<ui::ThemeChoice> theme;
    bool highContrast = false; ///< Whatever was chosen before.
    QString language; ///< One of ui::languageCodes().
    std::optional<int> textPercent; ///< 80 to 200.
    QSize windowSize; ///< Invalid: as it was.
    QString screenshotFolder; ///< Render every page into it and exit.
    QString lessonsFolder; ///< Of a teacher's own lessons.
    QString checkFolder; ///< Tell what is wrong with the lessons in it and exit.
    QString dataFolder; ///< Where settings and progress are kept, instead of the platform's place.
};

/// What to print instead of starting.
struct Answer
{
    QString text;
    int exitStatus = 0;

    static constexpr int badUsage = 2;
};

class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineReader)

public:
    /// Precondition: no QCoreApplication exists, for help and mistakes must be answered where there
    /// is no display. Also an answer: there is none, and one is needed. A display that is promised
    /// may still fail: see Display::catchFatalErrors(), which is called then.
    static std::variant<CommandLine, Answer> read(int argc, char** argv);

    /// Precondition: a QCoreApplication exists. `arguments` begins with the program's name.
    static std::variant<CommandLine, Answer> parse(const QStringList& arguments);

    /// As it is called behind --theme.
    static QString themeName(ui::ThemeChoice theme);

private:
    struct Options;

    static Help help(const Options& options);
    static QList<HelpPart> manualDetails();
    /// The first value that is not possible, in a sentence; empty if all are.
    static QString
    mistakeIn(const CommandLine& request, const QCommandLineParser& parser, const Options& options);
};

} // namespace app
