// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/page/page.h"
#include "ui/shell/settings.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace ui {

class ContentsPanel;
class PageArea;
class TopBar;
class WindowActions;
class WindowMenu;

/// What the window is made of. The dialogs have to outlive it.
struct WindowParts
{
    std::vector<PageEntry> pages; ///< At least one.
    QStringList languages; ///< Codes of those that can be chosen.
    FileDialogs& fileDialogs;
    MessageBoxes& messageBoxes;
    PrintDialogs& printDialogs;
};

/// The window: contents on the left, a bar on top, one page at a time.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(WindowParts parts, Settings settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As things are now, for the next start.
    Settings settings() const;

    /// Makes the page if it was not shown before. An unknown id changes nothing.
    void showPage(const QString& id);
    QString shownPage() const { return m_settings.page; }
    Page& page() const; ///< The one shown.
    QStringList pageIds() const;

    /// Opens a model on a page that can, and tells if that fails.
    void openModel(const QString& path);

    bool isContentsOpen() const;
    WindowActions& commands() { return *m_actions; }
    WindowMenu& menu() { return *m_menu; }

    /// Replaces the pages: lessons came, went or have other titles. Those open stay open.
    void setPages(std::vector<PageEntry> pages);

signals:
    /// The user wants another look. Whoever applies it keeps the window informed by events.
    void lookChosen(const ui::ThemeSettings& look);
    /// The user wants the lessons of another folder, or those there are read once more. Whoever has
    /// them answers with setPages().
    void lessonsFolderChosen(const QString& folder);
    void lessonsWanted();
    /// settings() may give something new.
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
    void connectEditActions();
    void connectViewActions();
    void connectLook();

    void stepPage(int direction);
    void showPageTitle();
    void showUndoTexts();

    void toggleContents(bool open);
    void foldContents();
    void switchPane();

    void chooseLessons(const QString& folder);
    void chooseLook(const ThemeSettings& look);
    void chooseModelToOpen();
    void chooseModelToSave();
    void showKeys();
    void showAbout();

    FileDialogs& m_fileDialogs;
    MessageBoxes& m_messageBoxes;
    Settings m_settings; ///< But for the geometry and the states of the pages.
    std::unique_ptr<WindowActions> m_actions;
    WindowMenu* m_menu = nullptr;
    TopBar* m_topBar = nullptr;
    PageArea* m_pages = nullptr;
    ContentsPanel* m_contents = nullptr;
    bool m_narrow = false; ///< Too narrow for contents beside the page.
};

} // namespace ui
