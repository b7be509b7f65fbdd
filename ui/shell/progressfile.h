// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/versionedjsonfile.h"

namespace ui {

/// The file with everything a learner has done: by page id, what Page::saveState() gave. What is
/// there of pages that this version does not know is kept for the one that does.
class ProgressFile
{
public:
    explicit ProgressFile(QString path);

    using Outcome = VersionedJsonFile::Outcome;

    Outcome load(QJsonObject& pageStates);
    /// As VersionedJsonFile::save(), page by page.
    bool save(const QJsonObject& pageStates);

    const QString& path() const { return m_file.path(); }
    const QString& asidePath() const { return m_file.asidePath(); }

    static constexpr int version = 1;

private:
    VersionedJsonFile m_file;
};

} // namespace ui
