// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/namednumbers.h"

#include <QLocale>

namespace ui {

namespace {

bool takeName(GoalTask& task, const QString& text)
{
    const QString metric = text.section(u':', 0, 0).trimmed();
    const QString name = text.section(u':', 1).trimmed();
    bool isTaken = false;
    for (Goal& goal : task.goals) {
        if (goal.metric == metric && !name.isEmpty()) {
            goal.name = name;
            isTaken = true;
        }
    }
    return isTaken;
}

bool takeMistake(NumberTask& task, const TaskItem& item)
{
    QString digits = item.text;
    digits.replace(u'\u2212', u'-');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber);
    if (isNumber) {
        task.mistakes.append({number, item.explanation});
    }
    return isNumber;
}

} // namespace

QStringList takeNamedNumbers(Task& task)
{
    auto* goal = std::get_if<GoalTask>(&task.kind);
    auto* number = std::get_if<NumberTask>(&task.kind);
    QStringList left;
    if (goal == nullptr && number == nullptr) {
        return left;
    }
    for (const TaskItem& item : std::as_const(task.items)) {
        const bool isTaken =
            goal != nullptr ? takeName(*goal, item.text) : takeMistake(*number, item);
        if (!isTaken) {
            left.append(item.text);
        }
    }
    task.items.clear();
    return left;
}

} // namespace ui
