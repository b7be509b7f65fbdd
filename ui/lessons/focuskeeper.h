// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>

namespace ui {

class LessonColumn;

/// Keeps the keyboard where it is while a column takes the place of another one. What had it goes
/// along with its figure, or has a counterpart in the task or text that stands for its own. A
/// figure does not hear of the move: a number that is being typed in it is not finished by that.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// Until giveBack() the focus widget, if it is in `before`, hears nothing of its focus.
    explicit FocusKeeper(const LessonColumn& before);

    /// `now` is the column that has come, and is shown.
    void giveBack(const LessonColumn& now);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What was selected in a field, and where the cursor was.
    struct Typing
    {
        int cursor = 0;
        int selectionStart = -1;
        int selectionLength = 0;
    };

    QWidget* counterpartIn(const LessonColumn& now) const;

    QPointer<QWidget> m_focus; ///< Null if it was elsewhere, or is gone.
    QString m_card; ///< The task it was in; empty: a text, or a figure.
    qsizetype m_place = -1; ///< Among the parts of the task, or the texts of the column.
    std::optional<Typing> m_typing;
};

} // namespace ui
