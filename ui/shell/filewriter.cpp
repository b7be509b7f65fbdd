// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filewriter.h"

#include "ui/jobs/background.h"
#include "ui/shell/pagearea.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

FileWriter::FileWriter(FileDialogs& files, MessageBoxes& messages, PageArea& pages, QWidget* window)
    : QObject(window), m_files(files), m_messages(messages), m_window(window)
{
    connect(&pages, &PageArea::writeFileRequested, this, &FileWriter::ask);
}

void FileWriter::ask(const FileRequest& request)
{
    const bool isFile = request.place == FileRequest::Place::File;
    QString path = isFile
        ? m_files.saveFile(m_window, request.title, request.proposal, request.filter)
        : m_files.chooseFolder(m_window, request.title, QDir::homePath());
    if (path.isEmpty()) {
        return;
    }
    if (isFile && !path.endsWith(request.ending, Qt::CaseInsensitive)) {
        path += request.ending;
        if (QFileInfo::exists(path)) { // Nobody was asked about the file of this name.
            fail(tr("There is a file “%1” already, and it was left as it is. Choose another name.")
                     .arg(QDir::toNativeSeparators(path)));
            return;
        }
    }
    const auto work = [write = request.write, path] { return write(path); };
    runInBackground(this, work, [this](const nn::Expected<void>& written) {
        if (!written) {
            fail(errorText(written.error()));
        }
    });
}

void FileWriter::fail(const QString& detail)
{
    m_messages.showError(m_window, tr("This could not be written."), detail);
}

} // namespace ui
