// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace ui {

/// A file of ours that holds one JSON object and the version of what is in it.
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

    /// Writes `content` and the version atomically. False if it could not be written; then the old
    /// file is still there. Waits for the disk; may run on any thread while load() does not.
    bool save(QJsonObject content) const;

    const QString& path() const { return m_path; }
    const QString& asidePath() const { return m_asidePath; }

    static constexpr qint64 largestFile = 64 << 20;

private:
    Outcome setAside();

    QString m_path;
    int m_version;
    QString m_asidePath;
    bool m_mayWrite = true; ///< False if a file that could not be read is still in the way.
};

} // namespace ui
