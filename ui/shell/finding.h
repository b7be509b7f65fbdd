// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchbox.h"

#include <QObject>
#include <QPointer>

namespace ui {

class FindBar;
class PageArea;
class PageFinder;
class WindowActions;

/// All finding in the window: the bar for words on the page shown, and the box for everything. It
/// connects them with the window's commands and its pages.
class Finding : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    Finding(
        WindowActions& actions,
        PageArea& pages,
        const QWidget& topBar,
        SearchIndexSource source,
        QWidget& window
    );

    /// To be put over the pages.
    FindBar& bar() { return *m_bar; }
    /// There is something else to be found.
    void renew() { m_box->renew(); }

private:
    void openBar();
    void closeBar();
    void step(int direction);
    void notePage();
    void showResult(const SearchResult& result);
    void follow(PageFinder* finder);

    WindowActions& m_actions;
    PageArea& m_pages;
    FindBar* m_bar;
    SearchBox* m_box;
    QPointer<PageFinder> m_finder; ///< Of the page shown; null if it cannot be searched.
    QPointer<QWidget> m_focusBefore; ///< Before the bar took the keyboard.
};

} // namespace ui
