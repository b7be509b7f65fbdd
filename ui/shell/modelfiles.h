// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"

#include <QObject>

namespace nn {
class Topology;
} // namespace nn

namespace ui {

class PageArea;
class WindowActions;
struct PageEntry;

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

    /// Reads the file, off this thread, and goes to a page that can show its network if the one
    /// shown cannot. Tells if the file cannot be read, or if no page can show what is in it.
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
    const PageEntry* pageFor(const nn::Topology& topology) const;
    QString whyNoPage(const nn::Topology& topology) const;
    static QString unchanged(const QString& reason);
    void refuse(const QString& path, const QString& text);
    void chooseToOpen();
    void chooseToSave();

    PageArea& m_pages;
    FileDialogs& m_fileDialogs;
    MessageBoxes& m_messageBoxes;
    QWidget* m_window;
    int m_openedCount = 0;
};

} // namespace ui
