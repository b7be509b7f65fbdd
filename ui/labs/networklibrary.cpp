// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networklibrary.h"

#include "ui/text/filename.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace ui {

namespace {

constexpr int settlingMs = 100; ///< Files are often written in several steps.

QString endingOf(const QString& path)
{
    return u'.' + QFileInfo(path).suffix();
}

} // namespace

/// One file goes from one path to another, and back.
class NetworkLibrary::Move : public QUndoCommand
{
public:
    Move(NetworkLibrary& library, QString from, QString to, const QString& text)
        : QUndoCommand(text), m_library(library), m_from(std::move(from)), m_to(std::move(to))
    { }

    void redo() override { go(m_from, m_to); }
    void undo() override { go(m_to, m_from); }

private:
    void go(const QString& from, const QString& to)
    {
        // A file that was just added is there before the step is.
        const bool isDone = !isTaken(from) && isTaken(to);
        if (!isDone && !m_library.move(from, to)) {
            setObsolete(true);
        }
    }

    NetworkLibrary& m_library;
    QString m_from;
    QString m_to;
};

NetworkLibrary::NetworkLibrary(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? QString() : QDir(folder).absolutePath())
    , m_removedFolder( // Another program, perhaps on another computer, has one of its own.
          QStringLiteral("%1/.removed-%2")
              .arg(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces))
      )
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(settlingMs);
    connect(&m_changeTimer, &QTimer::timeout, this, &NetworkLibrary::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watch();
        m_changeTimer.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_changeTimer.start(); });
    if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder); // Only what is there can be watched, and other pages write to it.
    }
    watch();
}

NetworkLibrary::~NetworkLibrary()
{
    QDir removed(m_removedFolder);
    for (const QString& name : removed.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile::moveToTrash(removed.filePath(name));
    }
    QDir().rmdir(m_removedFolder); // Only if it is empty.
}

void NetworkLibrary::watch()
{
    if (QFileInfo(m_folder).isDir() && !m_watcher.directories().contains(m_folder)) {
        m_watcher.addPath(m_folder);
    }
    if (const QStringList paths = files(); !paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

QStringList NetworkLibrary::files() const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    const QDir folder(m_folder);
    QStringList names = folder.entryList(
        {QStringLiteral("*.lovelace"), QStringLiteral("*.onnx")}, QDir::Files | QDir::System
    );
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, [&collator](const QString& one, const QString& other) {
        return collator.compare(one, other) < 0;
    });
    QStringList paths;
    for (const QString& name : names) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

QString NetworkLibrary::nameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

bool NetworkLibrary::holds(const QString& path) const
{
    return files().contains(QFileInfo(path).absoluteFilePath());
}

NetworkLibrary::NameProblem
NetworkLibrary::problemWith(const QString& name, const QString& path) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return NameProblem::Empty;
    }
    if (trimmed.toUtf8().size() > longestFileName) {
        return NameProblem::TooLong;
    }
    if (trimmed.startsWith(u'.') || !std::ranges::all_of(trimmed, isGoodInFileName)) {
        return NameProblem::BadCharacter;
    }
    const QString wanted = QDir(m_folder).filePath(trimmed + endingOf(path));
    return wanted != path && isTaken(wanted) ? NameProblem::Taken : NameProblem::None;
}

QString NetworkLibrary::freePath(const QString& name, const QString& ending)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder)) {
        return {};
    }
    const QString path = ui::freePath(QDir(m_folder), cleanFileName(name), ending, m_promised);
    m_promised.insert(path);
    return path;
}

bool NetworkLibrary::move(const QString& from, const QString& to)
{
    QDir().mkpath(QFileInfo(to).path());
    errno = 0;
    if (!QFile::rename(from, to)) { // Never over another file.
        emit failed({nn::ErrorCode::cannot_write, to.toStdString(), 0, errno});
        return false;
    }
    watch();
    emit moved(from, QFileInfo(to).path() == m_folder ? to : QString());
    emit changed();
    return true;
}

QString NetworkLibrary::removedPath(const QString& path) const
{
    return ui::freePath(QDir(m_removedFolder), nameOf(path), endingOf(path));
}

QString NetworkLibrary::rename(const QString& path, const QString& name, const QString& text)
{
    const QString to = QDir(m_folder).filePath(name.trimmed() + endingOf(path));
    if (to != path) {
        m_undoStack.push(new Move(*this, path, to, text));
    }
    return isTaken(to) ? to : QString();
}

void NetworkLibrary::remove(const QString& path, const QString& text)
{
    m_undoStack.push(new Move(*this, path, removedPath(path), text));
}

void NetworkLibrary::noteAdded(const QString& path, const QString& text)
{
    m_promised.remove(path);
    m_undoStack.push(new Move(*this, removedPath(path), path, text));
    watch();
    emit changed();
}

} // namespace ui
