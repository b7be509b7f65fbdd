// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowundo.h"

#include "ui/shell/windowactions.h"

#include <QUndoGroup>
#include <QUndoStack>

namespace ui {

WindowUndo::WindowUndo(WindowActions& actions, QUndoGroup& pages, QUndoStack& sessions)
    : m_actions(actions), m_pages(pages), m_sessions(sessions)
{
    connect(&actions.undo, &QAction::triggered, this, &WindowUndo::undo);
    connect(&actions.redo, &QAction::triggered, this, &WindowUndo::redo);
    const auto follow = [this](const auto& steps) {
        using Steps = std::decay_t<decltype(steps)>;
        connect(&steps, &Steps::canUndoChanged, this, &WindowUndo::retranslate);
        connect(&steps, &Steps::canRedoChanged, this, &WindowUndo::retranslate);
        connect(&steps, &Steps::undoTextChanged, this, &WindowUndo::retranslate);
        connect(&steps, &Steps::redoTextChanged, this, &WindowUndo::retranslate);
    };
    follow(pages);
    follow(sessions);
}

void WindowUndo::undo()
{
    if (m_pages.canUndo()) {
        m_pages.undo();
    } else {
        m_sessions.undo();
    }
}

void WindowUndo::redo()
{
    if (m_pages.canRedo()) {
        m_pages.redo();
    } else {
        m_sessions.redo();
    }
}

void WindowUndo::retranslate()
{
    const auto text = [](const QString& plain, const QString& what) {
        return what.isEmpty() ? plain : tr("%1: %2", "undo or redo: what").arg(plain, what);
    };
    const QString undoText = m_pages.canUndo() ? m_pages.undoText() : m_sessions.undoText();
    const QString redoText = m_pages.canRedo() ? m_pages.redoText() : m_sessions.redoText();
    m_actions.retranslate();
    m_actions.undo.setText(text(m_actions.undo.text(), undoText));
    m_actions.redo.setText(text(m_actions.redo.text(), redoText));
    m_actions.undo.setEnabled(m_pages.canUndo() || m_sessions.canUndo());
    m_actions.redo.setEnabled(m_pages.canRedo() || m_sessions.canRedo());
}

} // namespace ui
