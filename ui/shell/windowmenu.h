// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class Page;
class WindowActions;

/// The window's menu: everything that can be done, in the usual places.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    explicit WindowMenu(WindowActions& actions, QWidget* parent = nullptr);

    /// The page whose commands are shown, under `title`. Null: none.
    void setPage(Page* page, const QString& title);
    void setRecentFiles(const QStringList& paths);

    QMenu* themeMenu() { return m_theme; }
    QMenu* languageMenu() { return m_language; }
    QMenu* pageMenu() { return m_page; }
    QMenu* recentMenu() { return m_recent; }

signals:
    void recentFileChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_page;
    QMenu* m_view;
    QMenu* m_theme;
    QMenu* m_language;
    QMenu* m_help;
};

} // namespace ui
