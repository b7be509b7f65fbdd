// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

namespace ui {

/// What a lesson is made of in every language, from top to bottom: "text", "demo:sigmoid",
/// "task:sign(3)" for a task with three answers.
QStringList lessonSkeleton(const Lesson& lesson);

/// The first block, from 0, in which a translation is not built like the original; nothing if it
/// follows it to the end.
std::optional<qsizetype> firstDifference(const Lesson& original, const Lesson& translation);

/// `translation`, with the blocks of the original where it is not built like it. Figures and tasks
/// are found by their names; the text between two of them is taken as a whole, because nothing
/// tells which of its paragraphs is missing.
Lesson withOriginalBlocks(const Lesson& original, const Lesson& translation);

} // namespace ui
