// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

class QToolButton;

namespace ui {

class RoleLabel;
class WindowActions;
class WindowMenu;

/// What stands above the page: contents, where one is, search, text size, language, theme, menu.
class TopBar : public Panel
{
    Q_OBJECT

public:
    TopBar(WindowActions& actions, WindowMenu& menu, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setLanguageName(const QString& name);
    void showMenu();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void adaptIcons();
    void showTheme();
    void makeRoom();

    WindowActions& m_actions;
    QToolButton* m_contents;
    RoleLabel* m_title;
    QToolButton* m_search;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_language;
    QToolButton* m_theme;
    QToolButton* m_menu;
};

} // namespace ui
