// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/taskrecord.h"

#include <QMap>
#include <QStringList>

namespace ui {

/// What a learner has done with one chapter.
struct ChapterRecord
{
    double place = 0; ///< How far down the page is, 0 to 1.
    QMap<QString, TaskRecord> tasks;
    QMap<QString, QJsonObject> demos; ///< State of every figure that is not as at first.

    int doneCount() const;
    bool operator==(const ChapterRecord&) const = default;
};

QJsonObject toJson(const ChapterRecord& record);
/// What makes no sense is left out.
ChapterRecord chapterRecordFrom(const QJsonObject& json);

/// What `json` has of other versions of the chapter: everything but what toJson() gives and the
/// tasks and figures that are known. It is kept for the version that it is of.
QJsonObject
partOfOthers(QJsonObject json, const QStringList& knownTasks, const QStringList& knownDemos);
/// Both together.
QJsonObject joined(QJsonObject own, const QJsonObject& others);

} // namespace ui
