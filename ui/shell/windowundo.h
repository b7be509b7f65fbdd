// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoGroup;
class QUndoStack;

namespace ui {

class WindowActions;

/// What Undo and Redo do: first the steps of the page shown, and where there are none left, those
/// that changed everything at once.
class WindowUndo : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    WindowUndo(WindowActions& actions, QUndoGroup& pages, QUndoStack& sessions);

    /// Names the next steps anew.
    void retranslate();

private:
    void undo();
    void redo();

    WindowActions& m_actions;
    QUndoGroup& m_pages;
    QUndoStack& m_sessions;
};

} // namespace ui
