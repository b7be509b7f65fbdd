// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonparser.h"

namespace ui {

/// The lessons of one folder, in the order of its folders. A value.
class LessonLibrary
{
public:
    static constexpr qsizetype mostLessons = 200;
    /// Of one lesson: more would help nobody.
    static constexpr qsizetype mostProblems = 100;

    LessonLibrary() = default;

    /// Reads the lessons in the folders of `folder`, or the one that it is itself, in `language`
    /// where a lesson has it, else in English. Nothing in the folder is trusted: what cannot be
    /// used is told in problems(). A lesson without an id of its own is left out; if `before` has
    /// one from the same folder, that one stays.
    static LessonLibrary
    read(const QString& folder, const QString& language, const LessonLibrary& before = {});

    /// Where the lessons are that come with the program. A folder "template" in it is no lesson.
    static QString shippedFolder() { return QStringLiteral(":/lessons"); }

    /// One lesson by the path of its folder. A translation that is not built like the original is
    /// told, and has the blocks of the original there.
    static ParsedLesson readLesson(const QString& folder, const QString& language);

    /// The languages a lesson has words in, English first; empty if there are none.
    static QStringList languagesOf(const QString& folder);

    const QList<Lesson>& lessons() const { return m_lessons; }
    const QList<LessonProblem>& problems() const { return m_problems; }

    /// Null if there is none.
    const Lesson* find(const QString& id) const;

    /// Leaves out, and tells, the lessons whose id is one of `ids`.
    void leaveOut(const QStringList& ids);

private:
    void add(ParsedLesson parsed, const QString& folder, const LessonLibrary& before);

    QList<Lesson> m_lessons;
    QList<LessonProblem> m_problems;
};

} // namespace ui
