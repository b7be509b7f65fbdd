// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/page/searchindex.h"

namespace ui {

class Glossary;

/// What a search finds in a lesson whose page is called `pageTitle`: title, headings, text,
/// captions and tasks, but neither hints nor answers. May be called on any thread.
QList<Passage> passagesOf(const Lesson& lesson, const QString& pageTitle);

/// The terms of a glossary that is shown as `pageTitle` on the page `page`.
QList<Passage> passagesOf(const Glossary& glossary, const QString& page, const QString& pageTitle);

} // namespace ui
