// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/page/filerequest.h"

#include <QObject>

class QWidget;

namespace ui {

class PageArea;

/// Asks where something a page has shall go and has it written there, off this thread; tells if
/// that fails.
class FileWriter : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`, as dialogs do; the others outlive it.
    FileWriter(FileDialogs& files, MessageBoxes& messages, PageArea& pages, QWidget* window);

private:
    void ask(const FileRequest& request);
    void fail(const QString& detail);

    FileDialogs& m_files;
    MessageBoxes& m_messages;
    QWidget* m_window;
};

} // namespace ui
