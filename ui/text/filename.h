// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QDir;

namespace ui {

inline constexpr qsizetype longestFileName = 100; ///< In bytes, without ending and number.

/// Not a separator of folders, nor one that cannot be seen.
bool isGoodInFileName(QChar letter);

/// `name`, which may be anything, as a file may be called: not empty, not hidden, in no other
/// folder, and short enough for an ending and a number behind it.
QString cleanFileName(const QString& name);

/// Whether there is a file or folder, or a link that leads nowhere.
bool isTaken(const QString& path);

/// A path in `folder` that is free: `name` and `ending`, with a number between them if there is
/// one already or it is among `promised`.
QString freePath(
    const QDir& folder,
    const QString& name,
    const QString& ending,
    const QSet<QString>& promised = {}
);

} // namespace ui
