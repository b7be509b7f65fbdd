// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/learnerrecord.h"
#include "ui/lessons/lesson.h"

namespace ui {

/// A whole chapter as plain text, for other programs: formulas are LaTeX between dollars, figures
/// are their captions, tasks come with what was answered.
QString plainText(const Lesson& lesson, const ChapterRecord& record);

} // namespace ui
