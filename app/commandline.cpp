// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/display.h"
#include "app/systemlanguage.h"
#include "app/translations.h"
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

struct CommandLineReader::Options
{
    QCommandLineOption page {
        QStringLiteral("page"),
        tr("Start on the page ID, such as digit-lab."),
        QStringLiteral("ID")};
    QCommandLineOption theme {
        QStringLiteral("theme"),
        tr("Use the theme NAME: system, light or dark."),
        QStringLiteral("NAME")};
    QCommandLineOption highContrast {
        QStringLiteral("high-contrast"), tr("Use the colours of high contrast of the theme.")};
    QCommandLineOption language = HelpWords::languageOption();
    QCommandLineOption textSize {
        QStringLiteral("text-size"),
        tr("Show text at PERCENT of its size, 80 to 200."),
        QStringLiteral("PERCENT")};
    QCommandLineOption windowSize {
        QStringLiteral("window-size"),
        tr("Make the window as large as WxH, such as 1024x700."),
        QStringLiteral("WxH")};
    QCommandLineOption lessons {
        QStringLiteral("lessons"),
        tr("Show the lessons in FOLDER as well, now and later."),
        QStringLiteral("FOLDER")};
    QCommandLineOption check {
        QStringLiteral("check-lessons"),
        tr("Tell what is wrong with the lessons in FOLDER and exit."),
        QStringLiteral("FOLDER")};
    QCommandLineOption screenshot {
        QStringLiteral("screenshot"),
        tr("Save a picture of every page in FOLDER and exit."),
        QStringLiteral("FOLDER")};
    QCommandLineOption data {
        QStringLiteral("data"),
        tr("Keep settings and progress in FOLDER."),
        QStringLiteral("FOLDER")};
    QCommandLineOption help = HelpWords::helpOption();
    QCommandLineOption version = HelpWords::versionOption();
    QCommandLineOption manual = HelpWords::manualOption();

    /// In the order of the help.
    QList<QCommandLineOption> shown() const
    {
        return {
            page,
            theme,
            highContrast,
            language,
            textSize,
            windowSize,
            lessons,
            check,
            screenshot,
            data,
            help,
            version,
        };
    }
};

std::variant<CommandLine, Answer> CommandLineReader::read(int argc, char** argv)
{
    const QCoreApplication shortLived(argc, argv);
    Translations words;
    words.use(languageOf(QCoreApplication::arguments()));
    auto result = parse(QCoreApplication::arguments());
    const auto* request = std::get_if<CommandLine>(&result);
    if (request == nullptr) {
        return result;
    }
    const bool isCheck = !request->checkFolder.isEmpty(); // Never shows anything.
    if (Display::isPromised() && !isCheck) {
        Display::catchFatalErrors(); // Here is the language to tell of them.
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
    const Options options;
    QCommandLineParser parser;
    parser.addOptions(options.shown());
    parser.addOption(options.manual);
    const auto badUsage = [](const QString& message) {
        return Answer {
            message + u'\n' + HelpWords::tryHelp(QStringLiteral("lovelace")), Answer::badUsage};
    };
    if (!parser.parse(arguments)) {
        return badUsage(HelpWords::mistakeIn(parser));
    }
    if (parser.isSet(options.help)) {
        return Answer {helpText(help(options))};
    }
    if (parser.isSet(options.version)) {
        return Answer {QStringLiteral("lovelace " LOVELACE_VERSION)};
    }
    if (parser.isSet(options.manual)) {
        return Answer {QString::fromUtf8(manualPage(help(options)))};
    }
    CommandLine result {
        .file = parser.positionalArguments().value(0),
        .page = parser.value(options.page),
        .theme = themeNamed(parser.value(options.theme)),
        .highContrast = parser.isSet(options.highContrast),
        .language = ui::languageFor(parser.value(options.language)),
        .textPercent = percentIn(parser.value(options.textSize)),
        .windowSize = sizeIn(parser.value(options.windowSize)),
        .screenshotFolder = parser.value(options.screenshot),
        .lessonsFolder = parser.value(options.lessons),
        .checkFolder = parser.value(options.check),
        .dataFolder = parser.value(options.data),
    };
    if (const QString mistake = mistakeIn(result, parser, options); !mistake.isEmpty()) {
        return badUsage(mistake);
    }
    return result;
}

QString CommandLineReader::mistakeIn(
    const CommandLine& request, const QCommandLineParser& parser, const Options& options
)
{
    if (const qsizetype files = parser.positionalArguments().size(); files > 1) {
        return tr("Only one file can be opened at a time, not %1.").arg(files);
    }
    if (parser.isSet(options.theme) && !request.theme) {
        return tr("There is no theme “%1”.").arg(parser.value(options.theme));
    }
    for (const QString& folder : {request.lessonsFolder, request.checkFolder}) {
        if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
            return tr("There is no folder “%1”.").arg(folder);
        }
    }
    if (parser.isSet(options.language) && request.language.isEmpty()) {
        return HelpWords::unknownLanguage(parser.value(options.language));
    }
    if (parser.isSet(options.textSize) && !request.textPercent) {
        return tr("“%1” is not a text size from 80 to 200.").arg(parser.value(options.textSize));
    }
    if (parser.isSet(options.windowSize) && !request.windowSize.isValid()) {
        return tr("“%1” is not a window size.").arg(parser.value(options.windowSize));
    }
    return {};
}

Help CommandLineReader::help(const Options& options)
{
    HelpPart list {.title = HelpWords::options()};
    for (const QCommandLineOption& option : options.shown()) {
        list.entries.append(HelpEntry::of(option));
    }
    return {
        .program = QStringLiteral("lovelace"),
        .summary = tr("Teaches neural networks by letting you touch them."),
        .calls = {QStringLiteral("[OPTION]... [FILE]")},
        .parts =
            {
                {.entries = {{QStringLiteral("FILE"), tr("Model or session to open.")}}},
                list,
            },
        .details = manualDetails(),
    };
}

QList<HelpPart> CommandLineReader::manualDetails()
{
    const QString lessonFolder = QStringLiteral("/usr/share/lovelace/lessons/template");
    return {
        {
            .title = HelpWords::description(),
            .text = tr("A window opens in which neural networks can be looked at, touched and "
                       "used. Draw a digit, and watch a network read it while you draw.\n"
                       "FILE is a network, saved by this program or by lovelace-cli(1), or a "
                       "session (NAME.lovelace-session): everything a learner did, on this "
                       "computer or another. What a file is depends on its content, not on its "
                       "name.\n"
                       "What is wrong with lessons is told on the standard error, and in the "
                       "window; --check-lessons writes file:line: message for all their languages, "
                       "and needs no display.")
                + QChar(u'\n')
                + tr("There is one window for a user, a display and a data folder. If it is open "
                     "already, FILE and whatever else is asked for are shown in it, and the second "
                     "lovelace ends at once."),
        },
        {
            .title = HelpWords::files(),
            .text = tr("These are in $XDG_DATA_HOME/lovelace (~/.local/share/lovelace), or where "
                       "--data says. One that cannot be read is renamed "
                       "(progress.kept-1.json) and stays.")
                + QChar(u'\n')
                + tr("Two computers may share the folder: each writes what was changed on it, page "
                     "by page, and leaves the rest as the other wrote it."),
            .entries =
                {
                    {QStringLiteral("settings.json"), tr("How the window was left.")},
                    {QStringLiteral("progress.json"),
                     tr("What was done in every chapter and lab.")},
                    {QStringLiteral("networks/"), tr("Networks that came with a session.")},
                    {lessonFolder,
                     tr("A lesson with every kind of block and task, to be copied. A lesson is a "
                        "folder with lesson.json and the words in en.md, and in other languages "
                        "in files such as ja.md. Those in languages you do not write in can be "
                        "deleted.")},
                },
        },
        {
            .title = HelpWords::exitStatus(),
            .text = tr("0 when all went well, 1 when a file could not be used or a lesson has "
                       "problems, 2 for an option that is not understood."),
        },
        {
            .title = HelpWords::environment(),
            .entries =
                {
                    {QStringLiteral("LANGUAGE, LC_ALL, LC_MESSAGES, LANG"),
                     tr("The language, until one is chosen in the window or by --language.")},
                    {QStringLiteral("QT_QPA_PLATFORM=offscreen"),
                     tr("Run without a display, for example with --screenshot.")},
                },
        },
        {.title = HelpWords::seeAlso(), .text = QStringLiteral("lovelace-cli(1)")},
    };
}

} // namespace app
