// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ui {

QByteArray readLessonFile(const QString& path, QList<LessonProblem>& problems)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        const auto message =
            QCoreApplication::translate("LessonLibrary", "This file cannot be read.");
        problems.append({path, 0, message});
        return {};
    }
    // Not file.size(): the file may grow.
    const QByteArray content = file.read(largestLessonFile + 1);
    if (content.size() > largestLessonFile) {
        const auto message =
            QCoreApplication::translate("LessonLibrary", "This file is larger than %1 bytes.");
        problems.append({path, 0, message.arg(largestLessonFile)});
        return {};
    }
    return content;
}

} // namespace ui
