// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "app/help.h"
#include "engine/base/expected.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace app {

/// What is asked of one command: its options, declared in the order in which --help lists them, and
/// read back as numbers and choices. Mistakes are collected while reading, so that a command reads
/// everything first and then asks once for problem().
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)

public:
    /// Numbers that make sense for an option.
    struct Range
    {
        double low;
        double high;
    };

    /// `command` as it is typed, `description` in a sentence or two.
    OptionReader(const QString& command, const QString& description);

    void addArgument(const QString& name, const QString& description, const QString& syntax);
    void addFlag(const QString& name, const QString& description);
    void addOption(const QString& name, const QString& valueName, const QString& description);

    /// Adds the options of all commands.
    void addCommonOptions();

    /// Reads `arguments`, of which the first is the program and the second the command.
    void parse(const QStringList& arguments);

    bool wantsHelp() const;
    /// What the command takes and does. Complete after parse().
    Help help() const;

    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    /// Options that were given, each once.
    QStringList setOptions() const;
    QStringList arguments() const { return m_parser.positionalArguments().mid(1); }

    /// What was given, or else `fallback`.
    QString text(const QString& option, const QString& fallback = {}) const;
    double number(const QString& option, double fallback, Range range);
    quint64 count(const QString& option, quint64 fallback, quint64 low, quint64 high);

    /// One of the values of an enumeration of the engine, by its name: `all` is the list of them,
    /// `named` the function that finds it.
    template <typename Enum, typename All>
    Enum choice(
        const QString& option,
        Enum fallback,
        const All& all,
        std::optional<Enum> (*named)(std::string_view)
    )
    {
        if (!isSet(option)) {
            return fallback;
        }
        const std::optional<Enum> found = named(text(option).toStdString());
        if (!found) {
            refuse(option, choices(all));
        }
        return found.value_or(fallback);
    }

    /// The names of all values, for help and complaints.
    template <typename All>
    static QString choices(const All& all)
    {
        QStringList names;
        for (const auto value : all) {
            const std::string_view name = name_of(value);
            names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
        return names.join(QStringLiteral(", "));
    }

    /// Notes that the value of `option` is none of those that are `possible`.
    void refuse(const QString& option, const QString& possible);
    /// Notes any other mistake.
    void complain(const QString& message);

    /// The first mistake.
    std::optional<Failure> problem() const;

private:
    QString call() const;

    void add(const QCommandLineOption& option);

    QString m_command;
    QString m_description;
    QCommandLineParser m_parser;
    QStringList m_syntax; ///< Of the arguments.
    QList<HelpEntry> m_arguments;
    QList<HelpEntry> m_options;
    QString m_problem;
};

} // namespace app
