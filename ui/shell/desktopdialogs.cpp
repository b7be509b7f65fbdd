// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopdialogs.h"

#include "ui/shell/aboutdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

namespace {

/// Long names of files may be broken anywhere: they would make a box wider than the screen.
QString breakable(const QString& text)
{
    constexpr QChar zeroWidthSpace(0x200B);
    constexpr int mostTogether = 20;
    constexpr char16_t firstHan = 0x2E80; // From there on lines may end after every letter.
    QString broken;
    int together = 0;
    for (const QChar letter : text) {
        const bool canEndLine = letter.isSpace() || letter.unicode() >= firstHan;
        if (together >= mostTogether && !canEndLine && !letter.isMark()) {
            broken.append(zeroWidthSpace);
            together = 0;
        }
        broken.append(letter);
        together = canEndLine ? 0 : together + 1;
    }
    return broken;
}

/// Shows a dialog that the window does not wait for, and that deletes itself.
void show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    const QString shownDetail = breakable(detail);
    if (m_error && m_error->text() == what && m_error->informativeText() == shownDetail) {
        return; // Saying it once is enough.
    }
    m_error = new QMessageBox(QMessageBox::Warning, what, what, QMessageBox::Ok, parent);
    m_error->setInformativeText(shownDetail);
    show(m_error);
}

void DesktopMessageBoxes::showAbout(QWidget* parent, const QString& title, const QString& richText)
{
    show(new AboutDialog(title, richText, parent));
}

} // namespace ui
