// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/filename.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

bool isGoodInFileName(QChar letter)
{
    return letter != u'/' && letter.category() != QChar::Other_Control;
}

QString cleanFileName(const QString& name)
{
    QString clean;
    for (const QChar letter : name.trimmed()) {
        clean.append(isGoodInFileName(letter) ? letter : QChar(u'-'));
    }
    while (clean.startsWith(u'.')) {
        clean.remove(0, 1);
    }
    while (clean.toUtf8().size() > longestFileName) {
        clean.chop(1);
    }
    return clean.isEmpty() ? QStringLiteral("network") : clean;
}

bool isTaken(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString freePath(
    const QDir& folder, const QString& name, const QString& ending, const QSet<QString>& promised
)
{
    QString path = folder.filePath(name + ending);
    for (int number = 2; isTaken(path) || promised.contains(path); ++number) {
        path = folder.filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending));
    }
    return path;
}

} // namespace ui
