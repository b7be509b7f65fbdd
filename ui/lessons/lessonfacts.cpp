// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonfacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int mostMinutes = 600;
constexpr int mostDecimals = 6;
constexpr int mostChoices = 100;

/// Where each key stands for the first time. Values do not count: a task names its figure.
QHash<QString, int> linesOfKeys(const QByteArray& json)
{
    static const QRegularExpression key(QStringLiteral("\"([^\"\\\\\n]*)\"\\s*:|\n"));
    QHash<QString, int> lines;
    int line = 1;
    auto matches = key.globalMatch(QString::fromUtf8(json));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(1) < 0) {
            ++line;
        } else {
            lines.insert(match.captured(1), lines.value(match.captured(1), line));
            line += static_cast<int>(match.captured().count(u'\n'));
        }
    }
    return lines;
}

class FactsReader
{
    Q_DECLARE_TR_FUNCTIONS(LessonParser)

public:
    FactsReader(const QByteArray& json, QString file, QList<LessonProblem>& problems)
        : m_json(json), m_lines(linesOfKeys(json)), m_file(std::move(file)), m_problems(problems)
    { }

    LessonFacts read();

private:
    QJsonObject objectIn(const QJsonObject& facts, const QString& key);
    void readDemos(const QJsonObject& demos);
    void readTask(const QString& name, const QJsonObject& task);
    std::optional<TaskKind> readKind(const QJsonObject& task);
    std::optional<TaskKind> readGoal(const QJsonObject& task);
    std::optional<TaskKind> readNumber(const QJsonObject& task);
    std::optional<Goal> readComparison(const QJsonObject& goal);
    std::optional<QList<int>> readCorrect(const QJsonValue& correct);
    bool knowsDemo(const QJsonObject& task);

    int lineOf(const QString& key) const { return m_lines.value(key, 0); }
    void tell(const QString& message, const QString& instead);
    QString withoutTask() const { return tr("The task is left out."); }

    const QByteArray& m_json;
    QHash<QString, int> m_lines;
    QString m_file;
    QList<LessonProblem>& m_problems;
    QString m_about; ///< Key that the next problem is about.
    LessonFacts m_facts;
};

/// The line a byte is in, from 1.
int lineAt(const QByteArray& text, qsizetype byte)
{
    return static_cast<int>(text.left(byte).count('\n')) + 1;
}

void FactsReader::tell(const QString& message, const QString& instead)
{
    m_problems.append({m_file, lineOf(m_about), message, instead});
}

LessonFacts FactsReader::read()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (!document.isObject()) {
        const QString message = error.error == QJsonParseError::NoError
            ? tr("This is no JSON object.")
            : tr("This is no JSON: %1.").arg(error.errorString());
        m_problems.append({m_file, lineAt(m_json, error.offset), message});
        return {};
    }
    const QJsonObject facts = document.object();

    m_about = QStringLiteral("id");
    static const QRegularExpression name(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    m_facts.id = facts.value(m_about).toString();
    if (!name.match(m_facts.id).hasMatch()) {
        tell(tr("“id” has to be a name of small letters, digits and hyphens."), {});
        m_facts.id.clear();
    }
    m_about = QStringLiteral("minutes");
    m_facts.minutes = facts.value(m_about).toInt(0);
    if (m_facts.minutes < 1 || m_facts.minutes > mostMinutes) {
        tell(
            tr("“minutes” has to be a whole number from 1 to %1.").arg(mostMinutes),
            tr("No time is shown.")
        );
        m_facts.minutes = 0;
    }
    readDemos(objectIn(facts, QStringLiteral("demos")));
    const QJsonObject tasks = objectIn(facts, QStringLiteral("tasks"));
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        m_about = task.key();
        readTask(task.key(), task.value().toObject());
    }
    return std::move(m_facts);
}

QJsonObject FactsReader::objectIn(const QJsonObject& facts, const QString& key)
{
    const QJsonValue value = facts.value(key);
    if (!value.isUndefined() && !value.isObject()) {
        m_about = key;
        tell(tr("“%1” has to be a JSON object.").arg(key), tr("It is taken for empty."));
    }
    return value.toObject();
}

void FactsReader::readDemos(const QJsonObject& demos)
{
    for (auto demo = demos.begin(); demo != demos.end(); ++demo) {
        m_about = demo.key();
        QJsonObject settings = demo.value().toObject();
        const QString type = settings.take(QLatin1String("type")).toString();
        if (type.isEmpty()) {
            tell(
                tr("The figure “%1” has no “type”.").arg(demo.key()), tr("The figure is left out.")
            );
            continue;
        }
        m_facts.demos.insert(demo.key(), {type, settings, lineOf(m_about)});
    }
}

void FactsReader::readTask(const QString& name, const QJsonObject& task)
{
    if (std::optional<TaskKind> kind = readKind(task)) {
        Task facts;
        facts.id = name;
        facts.kind = *std::move(kind);
        facts.line = lineOf(name);
        m_facts.tasks.insert(name, facts);
    }
}

std::optional<TaskKind> FactsReader::readKind(const QJsonObject& task)
{
    const QString kind = task.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("goal")) {
        return readGoal(task);
    }
    if (kind == QLatin1String("number")) {
        return readNumber(task);
    }
    if (kind == QLatin1String("order")) {
        return OrderTask {};
    }
    if (kind == QLatin1String("match")) {
        return MatchTask {};
    }
    if (kind != QLatin1String("choice") && kind != QLatin1String("prediction")) {
        tell(tr("The task “%1” is of no known kind.").arg(m_about), withoutTask());
        return {};
    }
    const std::optional<QList<int>> correct = readCorrect(task.value(QLatin1String("correct")));
    if (!correct) {
        tell(
            tr("“correct” of the task “%1” has to be the number of an answer, from 0, or a list "
               "of them.")
                .arg(m_about),
            withoutTask()
        );
        return {};
    }
    if (kind == QLatin1String("choice")) {
        return ChoiceTask {*correct};
    }
    const bool hasDemo = task.contains(QLatin1String("demo"));
    if (hasDemo && !knowsDemo(task)) {
        return {};
    }
    return PredictionTask {
        *correct,
        task.value(QLatin1String("demo")).toString(),
        task.value(QLatin1String("reveal")).toObject()};
}

std::optional<QList<int>> FactsReader::readCorrect(const QJsonValue& correct)
{
    const QJsonArray list = correct.isArray() ? correct.toArray() : QJsonArray {correct};
    QList<int> positions;
    for (const auto& each : list) {
        const int position = each.toInt(-1);
        if (position < 0 || position >= mostChoices || positions.contains(position)) {
            return {};
        }
        positions.append(position);
    }
    std::ranges::sort(positions);
    return positions.isEmpty() ? std::nullopt : std::optional(positions);
}

bool FactsReader::knowsDemo(const QJsonObject& task)
{
    const QString demo = task.value(QLatin1String("demo")).toString();
    if (m_facts.demos.contains(demo)) {
        return true;
    }
    tell(
        tr("The task “%1” is about the figure “%2”, which is not in “demos”.").arg(m_about, demo),
        withoutTask()
    );
    return false;
}

std::optional<TaskKind> FactsReader::readGoal(const QJsonObject& task)
{
    if (!knowsDemo(task)) {
        return {};
    }
    GoalTask result {
        task.value(QLatin1String("demo")).toString(),
        {},
        task.value(QLatin1String("solution")).toObject()};
    const QJsonArray goals = task.value(QLatin1String("goals")).toArray();
    for (const auto& each : goals) {
        const std::optional<Goal> goal = readComparison(each.toObject());
        if (!goal) {
            tell(
                tr("A goal of the task “%1” has to be a metric and one of above, below, at_least, "
                   "at_most or equals with a number.")
                    .arg(m_about),
                withoutTask()
            );
            return {};
        }
        result.goals.append(*goal);
    }
    if (result.goals.isEmpty()) {
        tell(tr("The task “%1” has no goals.").arg(m_about), withoutTask());
        return {};
    }
    return result;
}

std::optional<Goal> FactsReader::readComparison(const QJsonObject& goal)
{
    static const std::array<std::pair<QLatin1String, Goal::Comparison>, 5> names {{
        {QLatin1String("above"), Goal::Comparison::Above},
        {QLatin1String("below"), Goal::Comparison::Below},
        {QLatin1String("at_least"), Goal::Comparison::AtLeast},
        {QLatin1String("at_most"), Goal::Comparison::AtMost},
        {QLatin1String("equals"), Goal::Comparison::Equals},
    }};
    Goal result;
    result.metric = goal.value(QLatin1String("metric")).toString();
    result.within = std::abs(goal.value(QLatin1String("within")).toDouble(0));
    int found = 0;
    for (const auto& [name, comparison] : names) {
        if (goal.value(name).isDouble()) {
            result.comparison = comparison;
            result.value = goal.value(name).toDouble();
            ++found;
        }
    }
    return found == 1 && !result.metric.isEmpty() ? std::optional(result) : std::nullopt;
}

std::optional<TaskKind> FactsReader::readNumber(const QJsonObject& task)
{
    NumberTask result;
    result.decimals = task.value(QLatin1String("decimals")).toInt(0);
    if (result.decimals < 0 || result.decimals > mostDecimals) {
        tell(
            tr("“decimals” of the task “%1” has to be from 0 to %2.")
                .arg(m_about)
                .arg(mostDecimals),
            withoutTask()
        );
        return {};
    }
    if (task.value(QLatin1String("answer")).isDouble()) {
        result.answer = task.value(QLatin1String("answer")).toDouble();
        result.within = std::abs(task.value(QLatin1String("within")).toDouble(0));
        return result;
    }
    result.metric = task.value(QLatin1String("metric")).toString();
    result.demo = task.value(QLatin1String("demo")).toString();
    if (result.metric.isEmpty()) {
        tell(tr("The task “%1” has neither “answer” nor “metric”.").arg(m_about), withoutTask());
        return {};
    }
    return knowsDemo(task) ? std::optional<TaskKind>(result) : std::nullopt;
}

} // namespace

LessonFacts
readLessonFacts(const QByteArray& json, const QString& file, QList<LessonProblem>& problems)
{
    return FactsReader(json, file, problems).read();
}

} // namespace ui
