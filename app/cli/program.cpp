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
    static QString helpText();
    static int refuse(const QString& problem, Console& console);
    static int runCommand(const Command& command, const QStringList& arguments, Console& console);
};

QString Program::helpText()
{
    QStringList lines {
        tr("Usage: %1 COMMAND [options]").arg(QCoreApplication::applicationName()),
        tr("Trains neural networks, tests them and lets them read digits."),
        {},
        tr("Commands:"),
    };
    for (const Command& command : commands) {
        lines << u"  "_s + QString::fromLatin1(command.name).leftJustified(10)
                + tr(command.summary);
    }
    lines << QString() << tr("Options:") << u"  -h, --help     "_s + tr("Show this text and exit.")
          << u"  -v, --version  "_s + tr("Show the version and exit.") << QString()
          << tr("“%1 COMMAND --help” shows the options of a command.")
                 .arg(QCoreApplication::applicationName())
          << tr("Exit status: 0 done, 1 bad input, 2 bad usage, 130 stopped by Ctrl-C.");
    return lines.join(u'\n');
}

int Program::refuse(const QString& problem, Console& console)
{
    const QString program = QCoreApplication::applicationName();
    console.complain(problem + u'\n' + tr("Try “%1 --help”.").arg(program));
    return BadUsage;
}

int Program::runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    OptionReader reader(QString::fromLatin1(command.name), tr(command.summary));
    command.declare(reader);
    reader.addFlag(u"json"_s, tr("Write JSON, one object per line."));
    reader.parse(arguments);
    if (reader.wantsHelp()) {
        console.print(reader.helpText());
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

int runArguments(const QStringList& arguments, Console& console)
{
    const QString first = arguments.value(1);
    if (first == "-h"_L1 || first == "--help"_L1) {
        console.print(Program::helpText());
        return Success;
    }
    if (first == "-v"_L1 || first == "--version"_L1) {
        console.print(
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
        );
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
    return withOutputChecked(runArguments(arguments, console), console);
}

} // namespace app
