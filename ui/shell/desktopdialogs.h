// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"

#include <QMessageBox>
#include <QPointer>

namespace ui {

/// The desktop's own file dialogs.
class DesktopFileDialogs : public FileDialogs
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter
    ) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& start) override;

private:
    QString m_folder; ///< Where the last file was chosen.
};

/// The desktop's own choice of printers.
class DesktopPrintDialogs : public PrintDialogs
{
public:
    bool choosePrinter(QWidget* parent, const QString& title, QPrinter& printer) override;
};

class DesktopMessageBoxes : public MessageBoxes
{
public:
    void showError(QWidget* parent, const QString& what, const QString& detail) override;
    void showAbout(QWidget* parent, const QString& title, const QString& richText) override;

private:
    QPointer<QMessageBox> m_error; ///< The one on screen, if any.
};

} // namespace ui
