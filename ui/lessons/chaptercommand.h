// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUndoCommand>

namespace ui {

class LessonPage;

/// A chapter started anew, as one step: its whole state before and after.
class ChapterCommand : public QUndoCommand
{
public:
    /// `page` has started anew already: the first redo() does nothing. It outlives the command.
    ChapterCommand(LessonPage& page, QJsonObject before);

    void undo() override;
    void redo() override;

private:
    LessonPage& m_page;
    QJsonObject m_before;
    bool m_isDone = true;
};

} // namespace ui
