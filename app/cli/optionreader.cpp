// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

#include "ui/text/language.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace app {

OptionReader::OptionReader(const QString& command, const QString& description)
    : m_command(command), m_description(description)
{ }

void OptionReader::addArgument(
    const QString& name, const QString& description, const QString& syntax
)
{
    m_parser.addPositionalArgument(name, description, syntax);
    m_syntax.append(syntax);
    m_arguments.append({syntax, description});
}

void OptionReader::addFlag(const QString& name, const QString& description)
{
    add({name, description});
}

void OptionReader::addOption(
    const QString& name, const QString& valueName, const QString& description
)
{
    add({name, description, valueName});
}

void OptionReader::addCommonOptions()
{
    addFlag(u"json"_s, tr("Write JSON, one object per line."));
    add(HelpWords::languageOption());
    add(HelpWords::helpOption());
}

void OptionReader::add(const QCommandLineOption& option)
{
    m_parser.addOption(option);
    m_options.append(HelpEntry::of(option));
}

void OptionReader::parse(const QStringList& arguments)
{
    if (!m_parser.parse(arguments)) {
        complain(HelpWords::mistakeIn(m_parser));
        return;
    }
    const QString language = text(u"language"_s);
    if (isSet(u"language"_s) && ui::languageFor(language).isEmpty()) {
        complain(HelpWords::unknownLanguage(language));
    }
}

bool OptionReader::wantsHelp() const
{
    return m_parser.isSet(u"help"_s);
}

Help OptionReader::help() const
{
    const QStringList call {m_command, tr("[options]"), m_syntax.join(u' ')};
    Help help {
        .program = QCoreApplication::applicationName(),
        .summary = m_description,
        .calls = {call.join(u' ').trimmed()},
    };
    if (!m_arguments.isEmpty()) {
        help.parts.append({.entries = m_arguments});
    }
    help.parts.append({.title = HelpWords::options(), .entries = m_options});
    return help;
}

QStringList OptionReader::setOptions() const
{
    QStringList names = m_parser.optionNames();
    names.removeDuplicates();
    return names;
}

QString OptionReader::text(const QString& option, const QString& fallback) const
{
    return isSet(option) ? m_parser.value(option) : fallback;
}

double OptionReader::number(const QString& option, double fallback, Range range)
{
    if (!isSet(option)) {
        return fallback;
    }
    bool isNumber = false;
    const double value = text(option).toDouble(&isNumber);
    if (!isNumber || !(value >= range.low && value <= range.high)) { // Also refuses NaN.
        refuse(option, tr("a number from %1 to %2").arg(range.low).arg(range.high));
        return fallback;
    }
    return value;
}

quint64 OptionReader::count(const QString& option, quint64 fallback, quint64 low, quint64 high)
{
    if (!isSet(option)) {
        return fallback;
    }
    bool isCount = false;
    const quint64 value = text(option).toULongLong(&isCount);
    if (!isCount || value < low || value > high) {
        refuse(option, tr("a whole number from %1 to %2").arg(low).arg(high));
        return fallback;
    }
    return value;
}

void OptionReader::refuse(const QString& option, const QString& possible)
{
    complain(tr("“%1” cannot be the value of --%2. Possible: %3.")
                 .arg(m_parser.value(option), option, possible));
}

void OptionReader::complain(const QString& message)
{
    if (m_problem.isEmpty()) {
        m_problem = message;
    }
}

std::optional<Failure> OptionReader::problem() const
{
    if (m_problem.isEmpty()) {
        return {};
    }
    return Failure {BadUsage, m_problem + u'\n' + HelpWords::tryHelp(call())};
}

QString OptionReader::call() const
{
    return QCoreApplication::applicationName() + u' ' + m_command;
}

} // namespace app
