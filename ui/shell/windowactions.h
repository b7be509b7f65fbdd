// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>
#include <QStringList>

namespace ui {

/// Every command of the window, each with a key. They do nothing by themselves: the window connects
/// them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `languages` are the codes to choose from. The actions are added to `window`, so that their
    /// keys act in it whether or not a menu is open.
    WindowActions(const QStringList& languages, QWidget& window);

    QAction openModel;
    QAction saveModel;
    QAction openSession;
    QAction saveSession;
    QAction startAnew; ///< Everything, on all pages.
    QAction readLessons;
    QAction preferences;
    QAction quit;
    QAction undo;
    QAction redo;
    QAction find; ///< On the page shown.
    QAction findNext;
    QAction findPrevious;
    QAction search; ///< In everything.
    QAction contents; ///< Checked while the contents are open.
    QAction switchPane;
    QAction nextPage;
    QAction previousPage;
    QAction largerText;
    QAction smallerText;
    QAction normalText;
    QAction toggleTheme;
    QAction highContrast;
    QAction readAloud; ///< Checked while something is read.
    QAction fullScreen;
    QAction menu;
    QAction keys;
    QAction about;
    QActionGroup themes; ///< data() of each is a ThemeChoice as int.
    QActionGroup languages; ///< data() of each is a language code.

    /// Sets all texts anew.
    void retranslate();
    /// Checks the theme, contrast and language in use.
    void showLook(const ThemeSettings& look);

    QStringList languageCodes() const;

    /// In the order of the menu.
    QList<QAction*> all();

private:
    void setKeys();
};

/// The text sizes that are offered, in per cent, ascending.
QList<int> textPercentSteps();
/// The nearest text size above or below `percent`; `percent` itself at the end of the scale.
int largerTextPercent(int percent);
int smallerTextPercent(int percent);

} // namespace ui
