// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array commands {
    Command {"train", QT_TRANSLATE_NOOP("Program", "Train a network."), &declareTrain, &runTrain},
    Command {
        "evaluate",
        QT_TRANSLATE_NOOP("Program", "Test a network on examples it has not learned from."),
        &declareEvaluate,
        &runEvaluate},
    Command {
        "classify",
        QT_TRANSLATE_NOOP("Program", "Let a network read digits in pictures and stroke files."),
        &declareClassify,
        &runClassify},
    Command {
        "info",
        QT_TRANSLATE_NOOP("Program", "Show what is in a model file."),
        &declareInfo,
        &runInfo},
    Command {
        "convert",
        QT_TRANSLATE_NOOP(
            "Program", "Write a network into a file for other programs, or read one of theirs."
        ),
        &declareConvert,
        &runConvert},
    Command {
        "verify",
        QT_TRANSLATE_NOOP("Program", "Check that model files are whole and sound."),
        &declareVerify,
        &runVerify},
};

class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static Help help();
    static Help manual();
    static int refuse(const QString& problem, Console& console);
    static int runCommand(const Command& command, const QStringList& arguments, Console& console);

private:
    static Help helpOf(const Command& command);
    static QList<HelpPart> manualDetails();
    static QString exitStatusText();
};

Help Program::help()
{
    HelpPart list {.title = HelpWords::commands()};
    for (const Command& command : commands) {
        list.entries.append({QString::fromLatin1(command.name), tr(command.summary)});
    }
    HelpPart options {.title = HelpWords::options()};
    for (const QCommandLineOption& option :
         {HelpWords::languageOption(), HelpWords::helpOption(), HelpWords::versionOption()}) {
        options.entries.append(HelpEntry::of(option));
    }
    return {
        .program = QCoreApplication::applicationName(),
        .summary = tr("Trains neural networks, tests them and lets them read digits."),
        .calls = {tr("COMMAND [options]")},
        .parts =
            {
                list,
                options,
                {.text = tr("“%1 COMMAND --help” shows the options of a command.")
                             .arg(QCoreApplication::applicationName())},
                {.title = HelpWords::exitStatus(), .text = exitStatusText()},
            },
    };
}

QString Program::exitStatusText()
{
    return tr("0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.");
}

/// All commands in one page.
Help Program::manual()
{
    Help manual = help();
    manual.calls.clear();
    manual.parts.resize(2); // The commands, and the options without one.
    for (const Command& command : commands) {
        const Help about = helpOf(command);
        manual.calls += about.calls;
        HelpPart part {
            .title = QCoreApplication::applicationName() + u' ' + QString::fromLatin1(command.name),
            .text = about.summary,
        };
        for (const HelpPart& each : about.parts) {
            part.entries += each.entries;
        }
        manual.parts.append(part);
    }
    manual.details = manualDetails();
    return manual;
}

QList<HelpPart> Program::manualDetails()
{
    return {
        {
            .title = HelpWords::description(),
            .text = tr("MODEL is a file of Lovelace, an ONNX file made of the same layers, or the "
                       "name of a network that comes with Lovelace: one-layer, two-layer or "
                       "convolutional.\n"
                       "DATA is mnist, which comes with Lovelace, fashion (package "
                       "dataset-fashion-mnist), or a folder with the four files of MNIST, "
                       "compressed or not.\n"
                       "While a network is trained, Ctrl-C stops, and what was learned until then "
                       "is saved."),
        },
        {.title = HelpWords::exitStatus(), .text = exitStatusText()},
        {
            .title = HelpWords::environment(),
            .entries =
                {
                    {u"LANGUAGE, LC_ALL, LC_MESSAGES, LANG"_s,
                     tr("The language, where --language does not say another. JSON and the names "
                        "of options are the same in all.")},
                    {u"SOURCE_DATE_EPOCH"_s,
                     tr("The time that is written into networks, for the same file every time.")},
                },
        },
        {
            .title = HelpWords::examples(),
            .text = u"lovelace-cli classify two-layer digit.png\n"
                    "lovelace-cli evaluate convolutional --json\n"
                    "lovelace-cli train --layers 784,30,10 --epochs 10 --out mine.lovelace"_s,
        },
        {.title = HelpWords::seeAlso(), .text = u"lovelace(1)"_s},
    };
}

int Program::refuse(const QString& problem, Console& console)
{
    console.complain(problem + u'\n' + HelpWords::tryHelp(QCoreApplication::applicationName()));
    return BadUsage;
}

Help Program::helpOf(const Command& command)
{
    OptionReader reader(QString::fromLatin1(command.name), tr(command.summary));
    command.declare(reader);
    reader.addCommonOptions();
    return reader.help();
}

int Program::runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    OptionReader reader(QString::fromLatin1(command.name), tr(command.summary));
    command.declare(reader);
    reader.addCommonOptions();
    reader.parse(arguments);
    if (reader.wantsHelp()) {
        console.print(helpText(reader.help()));
        return Success;
    }
    auto result = reader.problem() ? nn::Expected<int, Failure>(*reader.problem())
                                   : command.run(reader, console);
    if (!result) {
        console.complain(result.error().message);
        return result.error().exitStatus;
    }
    return *result;
}

/// A reader who has seen enough is no error; a full disk is.
int withOutputChecked(int status, Console& console)
{
    if (status == Success && console.outputError() != 0 && console.outputError() != EPIPE) {
        console.complain(Program::tr("Standard output could not be written."));
        return BadInput;
    }
    return status;
}

/// `arguments` without an option --language that stands before the command.
QStringList withoutLanguage(QStringList arguments)
{
    if (arguments.value(1) == "--language"_L1) {
        arguments.remove(1, std::min<qsizetype>(2, arguments.size() - 1));
    } else if (arguments.value(1).startsWith("--language="_L1)) {
        arguments.removeAt(1);
    }
    return arguments;
}

int runArguments(const QStringList& arguments, Console& console)
{
    const QString first = arguments.value(1);
    if (first == "-h"_L1 || first == "--help"_L1) {
        console.print(helpText(Program::help()));
        return Success;
    }
    if (first == "-v"_L1 || first == "--version"_L1) {
        console.print(
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
        );
        return Success;
    }
    if (first == "--manual"_L1) {
        console.print(QString::fromUtf8(manualPage(Program::manual())).trimmed());
        return Success;
    }
    const auto* const command = std::ranges::find_if(commands, [&](const Command& candidate) {
        return first == QLatin1StringView(candidate.name);
    });
    if (command != commands.end()) {
        return Program::runCommand(*command, arguments, console);
    }
    if (first.isEmpty()) {
        return Program::refuse(Program::tr("There has to be a command."), console);
    }
    return Program::refuse(
        first.startsWith(u'-') ? Program::tr("There is no option “%1”.").arg(first)
                               : Program::tr("There is no command “%1”.").arg(first),
        console
    );
}

} // namespace

int runProgram(const QStringList& arguments, Console& console)
{
    return withOutputChecked(runArguments(withoutLanguage(arguments), console), console);
}

} // namespace app
