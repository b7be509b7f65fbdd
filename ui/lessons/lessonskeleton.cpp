// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonskeleton.h"

#include <algorithm>

namespace ui {

namespace {

class BoneName
{
public:
    explicit BoneName(const Lesson& lesson) : m_lesson(lesson) { }

    QString operator()(const TextBlock& /*text*/) const { return QStringLiteral("text"); }
    QString operator()(const QuoteBlock& /*quote*/) const { return QStringLiteral("quote"); }
    QString operator()(const FormulaBlock& /*formula*/) const { return QStringLiteral("formula"); }
    QString operator()(const DemoBlock& demo) const { return QStringLiteral("demo:") + demo.demo; }
    QString operator()(const TaskBlock& task) const
    {
        const qsizetype answers = m_lesson.tasks.value(task.task).items.size();
        return QStringLiteral("task:%1(%2)").arg(task.task).arg(answers);
    }
    QString operator()(const AsideBlock& /*aside*/) const { return QStringLiteral("aside"); }
    QString operator()(const ReadingBlock& /*reading*/) const { return QStringLiteral("reading"); }

private:
    const Lesson& m_lesson;
};

/// A figure or a task, and the text after it; the first stretch of a lesson is text alone.
struct Stretch
{
    QStringList bones;
    std::vector<Block> blocks;
};

bool hasName(const QString& bone)
{
    return bone.contains(u':');
}

/// By the figure or task it begins with: without how many answers there are.
QString nameOf(const Stretch& stretch)
{
    const QString first = stretch.bones.value(0);
    return hasName(first) ? first.section(u'(', 0, 0) : QString();
}

QList<Stretch> stretchesOf(const Lesson& lesson)
{
    const QStringList bones = lessonSkeleton(lesson);
    QList<Stretch> stretches {Stretch {}};
    for (qsizetype i = 0; i < bones.size(); ++i) {
        if (hasName(bones[i])) {
            stretches.append(Stretch {});
        }
        stretches.last().bones.append(bones[i]);
        stretches.last().blocks.push_back(lesson.blocks[std::size_t(i)]);
    }
    return stretches;
}

/// `own` in the words of `other` as far as both are built alike.
std::vector<Block> mixed(const Stretch& own, const Stretch& other)
{
    const qsizetype named = nameOf(own).isEmpty() ? 0 : 1;
    std::vector<Block> blocks = own.blocks;
    if (named == 1 && other.bones.value(0) == own.bones[0]) {
        blocks[0] = other.blocks[0];
    }
    if (own.bones.mid(named) == other.bones.mid(named)) {
        std::copy(other.blocks.begin() + named, other.blocks.end(), blocks.begin() + named);
    }
    return blocks;
}

} // namespace

QStringList lessonSkeleton(const Lesson& lesson)
{
    QStringList skeleton;
    for (const Block& block : lesson.blocks) {
        skeleton.append(std::visit(BoneName(lesson), block));
    }
    return skeleton;
}

std::optional<qsizetype> firstDifference(const Lesson& original, const Lesson& translation)
{
    const QStringList here = lessonSkeleton(original);
    const QStringList there = lessonSkeleton(translation);
    if (here == there) {
        return std::nullopt;
    }
    return std::ranges::mismatch(here, there).in1 - here.begin();
}

Lesson withOriginalBlocks(const Lesson& original, const Lesson& translation)
{
    Lesson lesson = translation;
    lesson.digest = original.digest + translation.digest;
    lesson.blocks.clear();
    const QList<Stretch> others = stretchesOf(translation);
    for (const Stretch& own : stretchesOf(original)) {
        const auto other = std::ranges::find(others, nameOf(own), &nameOf);
        const auto blocks = other == others.end() ? own.blocks : mixed(own, *other);
        lesson.blocks.insert(lesson.blocks.end(), blocks.begin(), blocks.end());
    }
    for (const Task& task : original.tasks) {
        const Task told = lesson.tasks.value(task.id);
        if (told.question.isEmpty() || told.items.size() != task.items.size()) {
            lesson.tasks.insert(task.id, task);
        }
    }
    return lesson;
}

} // namespace ui
