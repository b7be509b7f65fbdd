// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>

#include <array>
#include <utility>

namespace app {

namespace {

std::optional<ui::ThemeChoice> themeNamed(const QString& name)
{
    const std::array choices {
        std::pair {QStringLiteral("system"), ui::ThemeChoice::System},
        std::pair {QStringLiteral("light"), ui::ThemeChoice::Light},
        std::pair {QStringLiteral("dark"), ui::ThemeChoice::Dark},
    };
    for (const auto& [known, choice] : choices) {
        if (name == known) {
            return choice;
        }
    }
    return {};
}

} // namespace

std::variant<CommandLine, Answer> CommandLineReader::read(const QStringList& arguments)
{
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, tr("Show this text and exit.")
    );
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version and exit.")
    );
    const QCommandLineOption page(
        QStringLiteral("page"), tr("Start on the page ID, such as digit-lab."), QStringLiteral("ID")
    );
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        tr("Use the theme NAME: system, light or dark."),
        QStringLiteral("NAME")
    );
    const QCommandLineOption language(
        QStringLiteral("language"),
        tr("Use the language CODE: en, zh_CN, es, ko, fr or ja."),
        QStringLiteral("CODE")
    );
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        tr("Save a picture of every page in FOLDER and exit."),
        QStringLiteral("FOLDER")
    );
    const QCommandLineOption data(
        QStringLiteral("data"), tr("Keep settings in FOLDER."), QStringLiteral("FOLDER")
    );

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Teaches neural networks by letting you touch them."));
    parser.addPositionalArgument(
        QStringLiteral("file"), tr("Model to open."), QStringLiteral("[FILE]")
    );
    parser.addOptions({page, theme, language, screenshot, data, help, version});

    const auto badUsage = [](const QString& message) {
        return Answer {tr("%1\nTry “lovelace --help”.").arg(message), Answer::badUsage};
    };
    if (!parser.parse(arguments)) {
        return badUsage(parser.errorText());
    }
    if (parser.isSet(help)) {
        return Answer {parser.helpText()};
    }
    if (parser.isSet(version)) {
        return Answer {QStringLiteral("lovelace " LOVELACE_VERSION)};
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        return badUsage(tr("Only one file can be opened at a time, not %1.").arg(files.size()));
    }
    CommandLine result {
        .file = files.value(0),
        .page = parser.value(page),
        .theme = themeNamed(parser.value(theme)),
        .language = parser.value(language),
        .screenshotFolder = parser.value(screenshot),
        .dataFolder = parser.value(data),
    };
    if (parser.isSet(theme) && !result.theme) {
        return badUsage(tr("There is no theme “%1”.").arg(parser.value(theme)));
    }
    return result;
}

} // namespace app
