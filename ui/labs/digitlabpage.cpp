// SPDX-License-Identifier: GPL-3.0-or-later
// The digit lab as a page of the window; what it does is in digitlab.cpp.
#include "ui/digits/drawingcollection.h"
#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/drawcolumn.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/networkbar.h"

#include <QFocusEvent>

namespace ui {

void DigitLab::updateCommands()
{
    const DrawingPad& pad = m_draw->pad();
    m_commands->undo->setEnabled(m_draw->pad().undoStack()->canUndo());
    m_commands->redo->setEnabled(m_draw->pad().undoStack()->canRedo());
    m_commands->clear->setEnabled(!pad.content().isEmpty());
    m_commands->copy->setEnabled(!pad.content().isEmpty());
    for (QAction* action :
         {m_commands->nextSample, m_commands->previousSample, m_commands->randomSample}) {
        action->setEnabled(m_samples.count() > 0);
    }
}

bool DigitLab::isReady() const
{
    return m_reader && m_wantedNetwork.isEmpty() && m_samples.count() > 0 && m_drawings->isReady();
}

QUndoStack* DigitLab::undoStack()
{
    return m_draw->pad().undoStack();
}

QList<QAction*> DigitLab::commands()
{
    return m_commands->inMenu();
}

QList<KeyHint> DigitLab::keyHints() const
{
    return QList<KeyHint> {{tr("Alt+0 to Alt+9"), tr("Say which digit was drawn")}}
    + Page::keyHints();
}

void DigitLab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        nameTabs();
    }
    Page::changeEvent(event);
}

void DigitLab::focusInEvent(QFocusEvent* event)
{
    if (m_draw->pad().isVisible()) {
        m_draw->pad().setFocus(event->reason());
    } else {
        focusNextChild();
    }
}

void DigitLab::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // The tabs have not been laid out yet.
    m_draw->fitPad(height() - m_tabs->heightOfButtons(width()) - m_bar->sizeHint().height());
}

} // namespace ui
