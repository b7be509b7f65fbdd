// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

namespace ui {

/// The two files of a lesson in one language, and what to call them in problems.
struct LessonSource
{
    QByteArray facts;
    QByteArray words;
    QString factsFile;
    QString wordsFile;
};

struct ParsedLesson
{
    Lesson lesson;
    QList<LessonProblem> problems;
};

/// Makes a lesson of its files. Never fails: what is wrong is left out or stays text, and is told.
/// Whoever reads the files limits their size; time and memory are proportional to it.
ParsedLesson parseLesson(const LessonSource& source);

} // namespace ui
