// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/page/page.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/settings.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace ui {

class ContentsPanel;
class Finding;
class ModelFiles;
class NoticeBar;
class PageArea;
class Speaker;
class Sessions;
class TopBar;
class WindowActions;
class WindowMenu;
class WindowUndo;

/// What the window is made of. The dialogs have to outlive it.
struct WindowParts
{
    std::vector<PageEntry> pages; ///< At least one.
    QStringList languages; ///< Codes of those that can be chosen.
    FileDialogs& fileDialogs;
    MessageBoxes& messageBoxes;
    PrintDialogs& printDialogs;
    QJsonObject pageStates {}; ///< By page id, what Page::saveState() gave.
    QString networkFolder {}; ///< For the networks of sessions that are opened.
    SearchIndexSource searchIndex {}; ///< Without it nothing is found.
    Speaker* speaker = nullptr; ///< Outlives the window; without it nothing is read aloud.
};

/// The window: contents on the left, a bar on top, one page at a time.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(WindowParts parts, Settings settings, QWidget* parent = nullptr);
    /// Ends what is being typed while there still is a window that takes it.
    ~MainWindow() override;

    /// As things are now, for the next start.
    Settings settings() const;
    /// What was done on every page, for the next start.
    QJsonObject pageStates() const;

    /// Makes the page if it was not shown before. An unknown id changes nothing.
    void showPage(const QString& id);
    /// Goes on to a place in it, see Page::showPlace().
    void showPlace(const QString& id, const QString& place);
    QString shownPage() const { return m_settings.page; }
    Page& page() const; ///< The one shown.
    QStringList pageIds() const;

    /// Opens a session or a model, whatever the content says, and tells if that fails.
    void openFile(const QString& path);

    /// As if chosen in the preferences.
    void chooseLook(const ThemeSettings& look);
    void chooseLessons(const QString& folder);

    bool isContentsOpen() const;
    WindowActions& commands() { return *m_actions; }
    WindowMenu& menu() { return *m_menu; }
    NoticeBar& notice() { return *m_notice; }

    /// Replaces the pages: lessons came, went or have other titles. Those open stay open.
    void setPages(std::vector<PageEntry> pages);

signals:
    /// The user wants another look. Whoever applies it keeps the window informed by events.
    void lookChosen(const ui::ThemeSettings& look);
    /// The user wants the lessons of another folder, or those there are read once more. Whoever has
    /// them answers with setPages().
    void lessonsFolderChosen(const QString& folder);
    void lessonsWanted();
    /// settings() or pageStates() may give something new.
    void settingsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectFileActions();
    void connectEdits();
    void connectViewActions();
    void connectLook();

    void stepPage(int direction);
    void showRecentFiles();
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);
    void showPageTitle();

    void toggleContents(bool open);
    void foldContents();
    void switchPane();

    void showKeys();
    void showAbout();

    FileDialogs& m_fileDialogs;
    MessageBoxes& m_messageBoxes;
    Settings m_settings; ///< But for the geometry.
    std::unique_ptr<WindowActions> m_actions;
    WindowMenu* m_menu = nullptr;
    TopBar* m_topBar = nullptr;
    NoticeBar* m_notice = nullptr;
    PageArea* m_pages = nullptr;
    Finding* m_finding = nullptr;
    ContentsPanel* m_contents = nullptr;
    // These go before what they work with.
    std::unique_ptr<ModelFiles> m_models;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<WindowUndo> m_undo;
    bool m_narrow = false; ///< Too narrow for contents beside the page.
};

} // namespace ui
