// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/focuskeeper.h"

#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/taskcard.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

namespace ui {

namespace {

QList<QWidget*> partsOf(const TaskCard& card)
{
    return card.findChildren<QWidget*>();
}

/// Of the column itself, from top to bottom.
QList<QWidget*> textsOf(const LessonColumn& column)
{
    return column.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

FocusKeeper::FocusKeeper(const LessonColumn& before)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || !before.isAncestorOf(focus)) {
        return;
    }
    m_focus = focus;
    m_place = textsOf(before).indexOf(focus);
    for (auto card = before.cards().begin(); card != before.cards().end(); ++card) {
        if (card.value()->isAncestorOf(focus)) {
            m_card = card.key();
            m_place = partsOf(*card.value()).indexOf(focus);
        }
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(focus)) {
        const auto length = static_cast<int>(field->selectedText().size());
        m_typing = Typing {field->cursorPosition(), field->selectionStart(), length};
    }
    focus->installEventFilter(this);
}

bool FocusKeeper::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::FocusAboutToChange:
    case QEvent::Hide: // A field takes that for the end of what is typed, too,
    case QEvent::Show: // and shows its old value then.
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

QWidget* FocusKeeper::counterpartIn(const LessonColumn& now) const
{
    if (m_focus != nullptr && now.isAncestorOf(m_focus)) {
        return m_focus;
    }
    if (m_card.isEmpty()) {
        return textsOf(now).value(m_place);
    }
    const TaskCard* card = now.cards().value(m_card);
    return card != nullptr ? partsOf(*card).value(m_place) : nullptr;
}

void FocusKeeper::giveBack(const LessonColumn& now)
{
    if (m_focus != nullptr) {
        m_focus->removeEventFilter(this);
    }
    QWidget* focus = counterpartIn(now);
    if (focus == nullptr) {
        return;
    }
    focus->setFocus(Qt::OtherFocusReason);
    if (auto* field = qobject_cast<QLineEdit*>(focus); field != nullptr && m_typing) {
        field->setCursorPosition(m_typing->cursor);
        if (m_typing->selectionStart >= 0) {
            field->setSelection(m_typing->selectionStart, m_typing->selectionLength);
        }
    }
}

} // namespace ui
