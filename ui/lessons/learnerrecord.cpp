// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/learnerrecord.h"

#include <algorithm>

namespace ui {

int ChapterRecord::doneCount() const
{
    return static_cast<int>(std::ranges::count(tasks, TaskRecord::State::Done, &TaskRecord::state));
}

QJsonObject toJson(const ChapterRecord& record)
{
    QJsonObject tasks;
    for (auto task = record.tasks.begin(); task != record.tasks.end(); ++task) {
        if (const QJsonObject json = toJson(task.value()); !json.isEmpty()) {
            tasks.insert(task.key(), json);
        }
    }
    QJsonObject demos;
    for (auto demo = record.demos.begin(); demo != record.demos.end(); ++demo) {
        demos.insert(demo.key(), demo.value());
    }
    return {
        {QStringLiteral("place"), record.place},
        {QStringLiteral("tasks"), tasks},
        {QStringLiteral("demos"), demos},
    };
}

ChapterRecord chapterRecordFrom(const QJsonObject& json)
{
    ChapterRecord record;
    record.place = std::clamp(json.value(QLatin1String("place")).toDouble(0), 0.0, 1.0);
    const QJsonObject tasks = json.value(QLatin1String("tasks")).toObject();
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        record.tasks.insert(task.key(), taskRecordFrom(task.value().toObject()));
    }
    const QJsonObject demos = json.value(QLatin1String("demos")).toObject();
    for (auto demo = demos.begin(); demo != demos.end(); ++demo) {
        record.demos.insert(demo.key(), demo.value().toObject());
    }
    return record;
}

} // namespace ui
