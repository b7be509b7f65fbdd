// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ui {

/// Everything that comes back at the next start.
struct Settings
{
    ThemeSettings look {};
    QByteArray windowGeometry {}; ///< As QWidget::saveGeometry() gives it.
    bool contentsWanted = true; ///< Whether the contents are open where there is room for them.
    QString lessonsFolder {}; ///< Of the teacher's own lessons; empty: none.
    QString page {}; ///< Id of the page shown last.
    QJsonObject pageStates {}; ///< By page id, what Page::saveState() gave.
    QStringList recentFiles {}; ///< Newest first, absolute paths.

    static constexpr int version = 1;
    static constexpr qsizetype recentFileLimit = 8;

    /// Puts `path` first among the recent files.
    void remember(const QString& path);
    void forget(const QString& path);

    bool operator==(const Settings&) const = default;
};

/// The one settings file.
class SettingsFile
{
public:
    explicit SettingsFile(QString path);

    enum class Outcome
    {
        Read,
        Missing, ///< The first start.
        SetAside, ///< Damaged or of a newer version: renamed, see asidePath().
    };

    /// Reads the file into `settings`; what is missing or makes no sense keeps its default. A file
    /// that cannot be understood is renamed, never overwritten: it may be the only copy of
    /// somebody's work.
    Outcome load(Settings& settings);

    /// Writes atomically. False if it could not be written; then the old file is still there.
    bool save(const Settings& settings) const;

    const QString& path() const { return m_path; }
    const QString& asidePath() const { return m_asidePath; }

    static constexpr qint64 largestFile = 64 << 20;

private:
    Outcome setAside();

    QString m_path;
    QString m_asidePath;
    bool m_mayWrite = true; ///< False if a file that could not be read is still in the way.
};

} // namespace ui
