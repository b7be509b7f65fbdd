// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QUndoStack>

namespace ui {

/// The learner's own networks: model files and ONNX files in one folder, whatever is in them. They
/// are renamed, removed and brought back by moving them, never over another file. What is removed
/// lies in a folder of its own inside until the program closes, and then goes to the trash of the
/// desktop; where there is none, it stays.
class NetworkLibrary : public QObject
{
    Q_OBJECT

public:
    /// What keeps a name from being given to a network.
    enum class NameProblem
    {
        None,
        Empty,
        TooLong,
        BadCharacter, ///< A slash, a control character, or a dot in front.
        Taken,
    };

    /// Without a folder nothing can be kept.
    explicit NetworkLibrary(const QString& folder, QObject* parent = nullptr);
    ~NetworkLibrary() override;

    /// Paths, in the order of the names.
    QStringList files() const;
    static QString nameOf(const QString& path);
    bool holds(const QString& path) const;

    NameProblem problemWith(const QString& name, const QString& path) const;
    /// A path for a network called like `name`, with a number if that is taken. `name` may be
    /// anything. Nobody else gets it until noteAdded() or giveBack(). Makes the folder if it is not
    /// there; empty if it cannot.
    QString freePath(const QString& name, const QString& ending);
    void giveBack(const QString& path) { m_promised.remove(path); } ///< It is not waited for.

    // Each is one step on the undo stack, with `text` as its name.

    /// Returns the new path; empty if that failed. Precondition: no problemWith() the name.
    QString rename(const QString& path, const QString& name, const QString& text);
    void remove(const QString& path, const QString& text);
    /// A file that has just been written to a freePath().
    void noteAdded(const QString& path, const QString& text);

    QUndoStack& undoStack() { return m_undoStack; }

signals:
    /// Files came, went, or have other names or contents.
    void changed();
    /// A file was moved, also by undo and redo: `to` is in the folder, or empty if it was removed.
    void moved(const QString& from, const QString& to);
    void failed(const nn::Error& error);

private:
    class Move;

    bool move(const QString& from, const QString& to);
    QString removedPath(const QString& path) const;
    void watch();

    QString m_folder;
    QString m_removedFolder;
    QSet<QString> m_promised; ///< Paths given out and not yet written.
    QFileSystemWatcher m_watcher;
    QTimer m_changeTimer;
    QUndoStack m_undoStack;
};

} // namespace ui
