// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/versionedjsonfile.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ui {

/// How the window was left; what the learner did is in the ProgressFile.
struct Settings
{
    ThemeSettings look {};
    /// Somebody has chosen the language. Otherwise it is asked from the system at every start.
    bool isLanguageChosen = false;
    QByteArray windowGeometry {}; ///< As QWidget::saveGeometry() gives it.
    bool contentsWanted = true; ///< Whether the contents are open where there is room for them.
    QString lessonsFolder {}; ///< Of the teacher's own lessons; empty: none.
    QString page {}; ///< Id of the page shown last.
    QStringList recentFiles {}; ///< Newest first, absolute paths.
    /// Progress that an older version kept in this file, by page id: stays here until it has been
    /// written to a ProgressFile.
    QJsonObject olderPageStates {};

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

    using Outcome = VersionedJsonFile::Outcome;

    /// What is missing or makes no sense keeps its default.
    Outcome load(Settings& settings);
    /// As VersionedJsonFile::save().
    bool save(const Settings& settings);

    const QString& path() const { return m_file.path(); }
    const QString& asidePath() const { return m_file.asidePath(); }

private:
    VersionedJsonFile m_file;
};

} // namespace ui
