// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessoncolumn.h"
#include "ui/page/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

namespace test {

/// The parts of `root` of one kind that can be seen, but for those of scroll bars and the like.
template <typename Part>
QList<Part*> partsInSight(const QWidget& root)
{
    QList<Part*> parts;
    for (Part* part : root.findChildren<Part*>()) {
        if (part->isVisible()) {
            parts.append(part);
        }
    }
    return parts;
}

/// What a language must not change on a page, a line each.
class PageSnapshot
{
public:
    explicit PageSnapshot(ui::Page& page)
    {
        QJsonObject state = page.saveState();
        state.remove(QStringLiteral("place")); // A share of a height that languages do not share.
        m_lines.append(QString::fromUtf8(QJsonDocument(state).toJson()).split(u'\n'));
        noteUndo(page);
        noteControls(page);
        noteFocus(page);
        notePlace(page);
    }

    /// What is otherwise there than here: empty if nothing is.
    QString differenceTo(const PageSnapshot& other) const
    {
        for (qsizetype line = 0; line < std::max(m_lines.size(), other.m_lines.size()); ++line) {
            if (m_lines.value(line) != other.m_lines.value(line)) {
                return m_lines.value(line) + QStringLiteral(" / ") + other.m_lines.value(line);
            }
        }
        return {};
    }

private:
    void noteUndo(ui::Page& page)
    {
        if (const QUndoStack* stack = page.undoStack()) {
            m_lines.append(QStringLiteral("%1 of %2 steps").arg(stack->index()).arg(stack->count())
            );
        }
    }

    void noteControls(const ui::Page& page)
    {
        for (const auto* field : partsInSight<QLineEdit>(page)) {
            // A number is written otherwise in every language; that none is committed too early
            // is seen in the state.
            const bool isNumberShown = field->parentWidget()->inherits("QAbstractSpinBox");
            m_lines.append(isNumberShown ? QString() : QStringLiteral("field ") + field->text());
        }
        for (const auto* button : partsInSight<QAbstractButton>(page)) {
            m_lines.append(QStringLiteral("%1 %2 %3")
                               .arg(
                                   QString::fromLatin1(button->metaObject()->className()),
                                   QLatin1String(button->isChecked() ? "on" : "off"),
                                   QLatin1String(button->isEnabled() ? "" : "cannot be pressed")
                               ));
        }
        for (const auto* box : partsInSight<QComboBox>(page)) {
            m_lines.append(
                QStringLiteral("choice %1 of %2").arg(box->currentIndex()).arg(box->count())
            );
        }
    }

    void noteFocus(const ui::Page& page)
    {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr) {
            m_lines.append(QStringLiteral("no focus"));
            return;
        }
        const auto place = partsInSight<QWidget>(page).indexOf(focus);
        m_lines.append(
            QStringLiteral("focus %1 %2")
                .arg(QString::fromLatin1(focus->metaObject()->className()), QString::number(place))
        );
        if (const auto* field = qobject_cast<const QLineEdit*>(focus)) {
            m_lines.append(QStringLiteral("cursor %1, selected from %2, %3 letters")
                               .arg(field->cursorPosition())
                               .arg(field->selectionStart())
                               .arg(field->selectedText().size()));
        }
    }

    /// By what stands on top, not by its height.
    void notePlace(const ui::Page& page)
    {
        for (const auto* area : partsInSight<QScrollArea>(page)) {
            const int top = area->verticalScrollBar()->value();
            if (const auto* column = area->findChild<ui::LessonColumn*>()) {
                const int height = top - column->mapTo(area->widget(), QPoint()).y();
                m_lines.append(QStringLiteral("row %1").arg(int(column->rowAt(height))));
            } else if (area->widget() != nullptr) {
                m_lines.append(QStringLiteral("part %1").arg(partAt(*area->widget(), top)));
            }
        }
    }

    static int partAt(const QWidget& ground, int height)
    {
        int last = -1;
        int part = 0;
        for (const QObject* child : ground.children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget != nullptr && widget->isVisible()) {
                last = widget->y() <= height ? part : last;
                ++part;
            }
        }
        return last;
    }

    QStringList m_lines;
};

} // namespace test
