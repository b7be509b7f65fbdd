// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonparser.h"

namespace ui {

/// The lessons of one folder, in the order of its folders. A value.
class LessonLibrary
{
public:
    /// A part of a lesson that is larger than this is not read.
    static constexpr qint64 largestFile = 1 << 20;
    static constexpr qsizetype mostLessons = 200;

    LessonLibrary() = default;

    /// Reads all lessons in the folders of `folder` but "template", in `language` where a lesson
    /// has it, else in English. Nothing in the folder is trusted: what cannot be used is told in
    /// problems(). A lesson without an id of its own is left out.
    static LessonLibrary read(const QString& folder, const QString& language);

    /// Where the lessons are that come with the program.
    static QString shippedFolder() { return QStringLiteral(":/lessons"); }

    /// One lesson by the path of its folder.
    static ParsedLesson readLesson(const QString& folder, const QString& language);

    const QList<Lesson>& lessons() const { return m_lessons; }
    const QList<LessonProblem>& problems() const { return m_problems; }

    /// Null if there is none.
    const Lesson* find(const QString& id) const;

private:
    QList<Lesson> m_lessons;
    QList<LessonProblem> m_problems;
};

} // namespace ui
