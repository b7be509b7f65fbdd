// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

namespace ui {

/// The words of a task, from the body of its block: the question, then "- " items, each perhaps
/// with a "> " explanation, then "hint:" and "done:" lines. A line that begins with none of these
/// continues what stands before it.
struct TaskWords
{
    QString question;
    QList<TaskItem> items;
    QStringList hints;
    QString done;
};

TaskWords readTaskWords(const QString& body);

} // namespace ui
