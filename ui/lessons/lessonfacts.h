// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

namespace ui {

/// What is in lesson.json: a lesson without words.
struct LessonFacts
{
    QString id;
    int minutes = 0;
    QMap<QString, DemoFacts> demos;
    QMap<QString, Task> tasks; ///< Without words.
};

/// Reads lesson.json. What cannot be used is left out and told in `problems`, under the name
/// `file`.
LessonFacts
readLessonFacts(const QByteArray& json, const QString& file, QList<LessonProblem>& problems);

} // namespace ui
