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

} // namespace ui
