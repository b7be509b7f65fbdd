// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/chaptercommand.h"

#include "ui/lessons/lessonpage.h"

#include <utility>

namespace ui {

ChapterCommand::ChapterCommand(LessonPage& page, QJsonObject before)
    : QUndoCommand(LessonPage::tr("Start This Chapter Anew"))
    , m_page(page)
    , m_before(std::move(before))
{ }

void ChapterCommand::undo()
{
    m_page.startAnewFrom(m_before);
}

void ChapterCommand::redo()
{
    if (!std::exchange(m_isDone, false)) {
        m_page.startAnewFrom({});
    }
}

} // namespace ui
