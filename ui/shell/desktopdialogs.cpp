// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopdialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

namespace {

/// Shows a box that the window does not wait for, and that deletes itself.
void show(QMessageBox* box)
{
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QString DesktopFileDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).path();
    }
    return path;
}

QString DesktopFileDialogs::saveFile(
    QWidget* parent, const QString& title, const QString& proposal, const QString& filter
)
{
    const QString start =
        QFileInfo(proposal).isAbsolute() ? proposal : QDir(m_folder).filePath(proposal);
    const QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).path();
    }
    return path;
}

bool DesktopPrintDialogs::choosePrinter(QWidget* parent, const QString& title, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

QString
DesktopFileDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? m_folder : start);
}

void DesktopMessageBoxes::showError(QWidget* parent, const QString& what, const QString& detail)
{
    if (m_error && m_error->text() == what && m_error->informativeText() == detail) {
        return; // Saying it once is enough.
    }
    m_error = new QMessageBox(QMessageBox::Warning, what, what, QMessageBox::Ok, parent);
    m_error->setInformativeText(detail);
    show(m_error);
}

void DesktopMessageBoxes::showAbout(QWidget* parent, const QString& title, const QString& richText)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, richText, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::RichText);
    show(box);
}

} // namespace ui
