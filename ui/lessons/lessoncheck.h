// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/lesson.h"

namespace ui {

/// What can only be found wrong by making the figures of a lesson and looking at its formulas: a
/// figure of no known type, a setting or a number that a figure does not have, a solution that does
/// not meet its goals, a formula that was not compiled. Reads the words again for their lines.
/// Takes some milliseconds for each figure, and once what it takes to load `services`.
/// Precondition: there is a QApplication.
QList<LessonProblem> lessonFigureProblems(const Lesson& lesson, const DemoServices& services);

/// Everything that is wrong with the lessons in `folder`, in all languages they have.
QList<LessonProblem> allLessonProblems(const QString& folder, const DemoServices& services);

/// "file:line: what is wrong. What is shown instead."
QString problemText(const LessonProblem& problem);

} // namespace ui
