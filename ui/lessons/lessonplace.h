// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A place in a chapter, as Page::showPlace() takes it: a block, or where a term is first named.
struct LessonPlace
{
    int block = -1; ///< Position in Lesson::blocks; negative: the lead or a term.
    QString term {}; ///< Id in the glossary.

    static LessonPlace ofBlock(int block) { return {block}; }
    static LessonPlace ofTerm(const QString& term) { return {-1, term}; }
    /// A text that is no place gives the lead.
    static LessonPlace from(const QString& text);
    QString toString() const;
};

} // namespace ui
