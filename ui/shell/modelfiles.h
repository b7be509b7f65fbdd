// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"

#include <QObject>

namespace ui {

class PageArea;
class WindowActions;

/// Opens and saves models on the page that can.
class ModelFiles : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`; all others outlive this.
    ModelFiles(
        PageArea& pages,
        FileDialogs& fileDialogs,
        MessageBoxes& messageBoxes,
        WindowActions& actions,
        QWidget* window
    );

    /// Goes to a page that can if the one shown cannot, and tells if it fails.
    void open(const QString& path);
    /// The same on the page `id`, which can.
    void openOn(const QString& id, const QString& path);

signals:
    /// To be opened, whatever is in it.
    void fileChosen(const QString& path);
    /// For the list of recent files.
    void fileUsed(const QString& path);
    void fileFailed(const QString& path);
    void pageNeeded(const QString& id);

private:
    void chooseToOpen();
    void chooseToSave();

    PageArea& m_pages;
    FileDialogs& m_fileDialogs;
    MessageBoxes& m_messageBoxes;
    QWidget* m_window;
};

} // namespace ui
