// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/display.h"
#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <cstdlib>
#include <utility>

namespace app {

namespace {

constexpr std::array themeNames {
    std::pair {QLatin1String("system"), ui::ThemeChoice::System},
    std::pair {QLatin1String("light"), ui::ThemeChoice::Light},
    std::pair {QLatin1String("dark"), ui::ThemeChoice::Dark},
};

std::optional<ui::ThemeChoice> themeNamed(const QString& name)
{
    for (const auto& [known, choice] : themeNames) {
        if (name == known) {
            return choice;
        }
    }
    return {};
}

std::optional<int> percentIn(const QString& text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    const bool possible = percent >= ui::smallestTextPercent && percent <= ui::largestTextPercent;
    return isNumber && possible ? std::optional(percent) : std::nullopt;
}

/// An invalid size if `text` is none.
QSize sizeIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return size.isEmpty() ? QSize() : size;
}

} // namespace

QString CommandLineReader::themeName(ui::ThemeChoice theme)
{
    for (const auto& [name, choice] : themeNames) {
        if (theme == choice) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

std::variant<CommandLine, Answer> CommandLineReader::read(int argc, char** argv)
{
    const QCoreApplication shortLived(argc, argv);
    auto result = parse(QCoreApplication::arguments());
    const auto* request = std::get_if<CommandLine>(&result);
    if (request == nullptr) {
        return result;
    }
    const bool isCheck = !request->checkFolder.isEmpty(); // Never shows anything.
    if (Display::isPromised() && !isCheck) {
        return result;
    }
    if (request->screenshotFolder.isEmpty() && !isCheck) {
        return Answer {Display::missingText(), EXIT_FAILURE};
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Pictures need no display.
    return result;
}

std::variant<CommandLine, Answer> CommandLineReader::parse(const QStringList& arguments)
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
    const QCommandLineOption text(
        QStringLiteral("text-size"),
        tr("Show text at PERCENT of its size, 80 to 200."),
        QStringLiteral("PERCENT")
    );
    const QCommandLineOption size(
        QStringLiteral("window-size"),
        tr("Make the window as large as WxH, such as 1024x700."),
        QStringLiteral("WxH")
    );
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        tr("Save a picture of every page in FOLDER and exit."),
        QStringLiteral("FOLDER")
    );
    const QCommandLineOption lessons(
        QStringLiteral("lessons"),
        tr("Show the lessons in FOLDER as well, now and later."),
        QStringLiteral("FOLDER")
    );
    const QCommandLineOption check(
        QStringLiteral("check-lessons"),
        tr("Tell what is wrong with the lessons in FOLDER and exit."),
        QStringLiteral("FOLDER")
    );
    const QCommandLineOption data(
        QStringLiteral("data"),
        tr("Keep settings and progress in FOLDER."),
        QStringLiteral("FOLDER")
    );

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Teaches neural networks by letting you touch them."));
    parser.addPositionalArgument(
        QStringLiteral("file"), tr("Model or session to open."), QStringLiteral("[FILE]")
    );
    parser.addOptions(
        {page, theme, language, text, size, lessons, check, screenshot, data, help, version}
    );

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
        .language = ui::languageFor(parser.value(language)),
        .textPercent = percentIn(parser.value(text)),
        .windowSize = sizeIn(parser.value(size)),
        .screenshotFolder = parser.value(screenshot),
        .lessonsFolder = parser.value(lessons),
        .checkFolder = parser.value(check),
        .dataFolder = parser.value(data),
    };
    if (parser.isSet(theme) && !result.theme) {
        return badUsage(tr("There is no theme “%1”.").arg(parser.value(theme)));
    }
    for (const QString& folder : {result.lessonsFolder, result.checkFolder}) {
        if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
            return badUsage(tr("There is no folder “%1”.").arg(folder));
        }
    }
    if (parser.isSet(language) && result.language.isEmpty()) {
        return badUsage(tr("There is no language “%1”.").arg(parser.value(language)));
    }
    if (parser.isSet(text) && !result.textPercent) {
        return badUsage(tr("“%1” is not a text size from 80 to 200.").arg(parser.value(text)));
    }
    if (parser.isSet(size) && !result.windowSize.isValid()) {
        return badUsage(tr("“%1” is not a window size.").arg(parser.value(size)));
    }
    return result;
}

} // namespace app
