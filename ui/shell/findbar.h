// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

class QToolButton;

namespace ui {

class RoleLabel;
class SearchField;
class WindowActions;

/// The bar over a page for finding words in it: a field, which of how many places is the current
/// one, and buttons to go to the next and the one before. It finds nothing by itself.
class FindBar : public Panel
{
    Q_OBJECT

public:
    explicit FindBar(WindowActions& actions, QWidget* parent = nullptr);

    QString words() const;
    /// Without telling wordsChanged().
    void setWords(const QString& words);
    /// "3 of 12"; `current` is 0 if there is none.
    void showCount(int current, int count);
    /// Gives it the keyboard, its words selected so that typing replaces them.
    void focusField();

signals:
    void wordsChanged(const QString& words);
    void stepped(int direction); ///< Enter and Shift+Enter.
    void closed(); ///< Escape or the button.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCountText();

    WindowActions& m_actions;
    SearchField* m_field;
    RoleLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    int m_currentPlace = 0;
    int m_placeCount = 0;
};

} // namespace ui
