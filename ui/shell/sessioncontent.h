// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "ui/page/page.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ui {

/// Everything a learner has done, as the window has it.
struct SessionContent
{
    QJsonObject pageStates; ///< By page id.
    QString page; ///< The one shown.
};

/// How the pages name files in their states, by page id.
using PageFiles = QMap<QString, StateFiles>;

/// The functions here read and write files: they are for any thread but the window's.

/// Writes a session file with the networks that `content` names; the states name them as they are
/// called in the session. Gives the paths of networks that cannot be read: they are left out.
nn::Expected<QStringList>
saveSession(const SessionContent& content, const PageFiles& files, const QString& path);

/// Reads a session file and puts its networks into `networkFolder`, beside those that are there.
/// Errors: as nn::load_session() and write_file_atomically(); damaged_archive or
/// unsupported_version if it is the progress that cannot be understood.
nn::Expected<SessionContent>
openSession(const QString& path, const PageFiles& files, const QString& networkFolder);

} // namespace ui
