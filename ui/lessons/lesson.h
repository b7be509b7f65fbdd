// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ui {

/// One number a figure has to show.
struct Goal
{
    enum class Comparison
    {
        Above,
        Below,
        AtLeast,
        AtMost,
        Equals,
    };

    QString metric;
    QString name {}; ///< What the learner knows it by; empty: how far it is, is not shown.
    Comparison comparison = Comparison::Equals;
    double value = 0;
    double within = 0; ///< For Equals: how far off still counts.

    bool isMetBy(double number) const;
};

/// Bring the figure to where all goals are met at once, in any way.
struct GoalTask
{
    QString demo;
    QList<Goal> goals;
    QJsonObject solution; ///< A part of the figure's state.
};

/// Choose; every right answer has to be chosen and no wrong one.
struct ChoiceTask
{
    QList<int> correct; ///< Positions in Task::items, ascending.
};

/// Commit to an answer first; then the figure shows what really happens.
struct PredictionTask
{
    QList<int> correct;
    QString demo;
    QJsonObject reveal; ///< A part of the figure's state.
};

/// Give a number: one told here, or one that a figure shows now, rounded.
struct NumberTask
{
    struct Mistake
    {
        double number;
        QString explanation; ///< What went wrong if this is the answer; Markdown.
    };

    double answer = 0;
    double within = 0;
    QString demo; ///< Empty: `answer` counts.
    QString metric;
    int decimals = 0;
    QList<Mistake> mistakes;
};

/// Put the items, which the lesson has in order, into order.
struct OrderTask
{ };

/// Bring together what belongs together: the items are "left = right".
struct MatchTask
{ };

using TaskKind =
    std::variant<GoalTask, ChoiceTask, PredictionTask, NumberTask, OrderTask, MatchTask>;

struct TaskItem
{
    QString text; ///< Markdown.
    QString partner {}; ///< For MatchTask: what belongs to it.
    QString explanation {}; ///< Why it is right or wrong, or stands where it does; may be empty.
};

struct Task
{
    QString id;
    TaskKind kind;
    QString question; ///< Markdown, as all words here.
    QList<TaskItem> items;
    QStringList hints; ///< From faint to plain.
    QString done; ///< One sentence for who has done it.
    int line = 0; ///< In lesson.json; 0 if that is not known.

    /// The figure it is about; empty if there is none.
    QString demo() const;
};

/// A figure in its starting state.
struct DemoFacts
{
    QString type;
    QJsonObject settings;
    int line = 0; ///< In lesson.json; 0 if that is not known.
};

struct TextBlock
{
    QString markdown;
};
struct QuoteBlock
{
    QString markdown;
    QString source;
};
struct FormulaBlock
{
    QString latex;
};
struct DemoBlock
{
    QString demo; ///< Key of Lesson::demos.
    QString caption; ///< Markdown.
};
struct TaskBlock
{
    QString task; ///< Key of Lesson::tasks.
};
struct AsideBlock
{
    QString markdown;
};
struct ReadingBlock
{
    QString markdown;
};

using Block = std::
    variant<TextBlock, QuoteBlock, FormulaBlock, DemoBlock, TaskBlock, AsideBlock, ReadingBlock>;

/// A chapter, as its folder tells it. A value: whoever shows it keeps what the learner did
/// elsewhere.
struct Lesson
{
    QString id; ///< Progress is kept by it.
    QString folder; ///< Where its files are.
    QString language; ///< Of its words: that asked for, or English.
    QByteArray digest; ///< Of the files it was read from: as long as they are the same.
    int number = 0; ///< 0: none, as in a teacher's folder that does not begin with digits.
    QString title;
    QString lead; ///< Markdown.
    int minutes = 0;
    std::vector<Block> blocks;
    QMap<QString, DemoFacts> demos;
    QMap<QString, Task> tasks;
};

/// What is wrong with a lesson, for its author.
struct LessonProblem
{
    QString file;
    int line = 0; ///< From 1; 0 if it is about the whole file.
    QString message;
    QString instead {}; ///< What is shown in its place.

    bool operator==(const LessonProblem&) const = default;
};

} // namespace ui
