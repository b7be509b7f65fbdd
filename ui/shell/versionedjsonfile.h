// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace ui {

/// A file of ours that holds one JSON object and the version of what is in it. Another program may
/// have the same file at the same time, on this computer or on one that shares its folder: what it
/// wrote stays, see mergedJson().
class VersionedJsonFile
{
public:
    /// `version` is that of this program: newer ones are not touched.
    VersionedJsonFile(QString path, int version);

    enum class Outcome
    {
        Read,
        Missing, ///< The first start.
        SetAside, ///< Damaged, too large or of a newer version: renamed, see asidePath().
    };

    /// Reads the file into `content`. A file that cannot be understood is renamed, never
    /// overwritten: it may be the only copy of somebody's work.
    Outcome load(QJsonObject& content);

    /// Writes what is new in `content` since load() or the last save(), and the version,
    /// atomically. False if it could not be written; then the old file is still there. Waits for
    /// the disk and for other programs; may run on any thread while load() does not.
    bool save(const QJsonObject& content);

    const QString& path() const { return m_path; }
    const QString& asidePath() const { return m_asidePath; }

    static constexpr qint64 largestFile = 64 << 20;

private:
    Outcome read(QJsonObject& content);
    Outcome setAside();
    bool write(QJsonObject content) const;

    QString m_path;
    int m_version;
    QString m_asidePath;
    QJsonObject m_before; ///< The content when load() or save() was here last.
    bool m_mayWrite = true; ///< False if a file that could not be read is still in the way.
};

} // namespace ui
