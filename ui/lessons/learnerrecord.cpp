// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/learnerrecord.h"

#include <algorithm>

namespace ui {

namespace {

constexpr QLatin1String placeKey("place");
constexpr QLatin1String tasksKey("tasks");
constexpr QLatin1String demosKey("demos");

void removeKnown(QJsonObject& json, QLatin1String key, const QStringList& known)
{
    QJsonObject part = json.value(key).toObject();
    for (const QString& name : known) {
        part.remove(name);
    }
    json.insert(key, part);
}

} // namespace

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
    return {{placeKey, record.place}, {tasksKey, tasks}, {demosKey, demos}};
}

ChapterRecord chapterRecordFrom(const QJsonObject& json)
{
    ChapterRecord record;
    record.place = std::clamp(json.value(placeKey).toDouble(0), 0.0, 1.0);
    const QJsonObject tasks = json.value(tasksKey).toObject();
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        record.tasks.insert(task.key(), taskRecordFrom(task.value().toObject()));
    }
    const QJsonObject demos = json.value(demosKey).toObject();
    for (auto demo = demos.begin(); demo != demos.end(); ++demo) {
        record.demos.insert(demo.key(), demo.value().toObject());
    }
    return record;
}

QJsonObject
partOfOthers(QJsonObject json, const QStringList& knownTasks, const QStringList& knownDemos)
{
    json.remove(placeKey);
    removeKnown(json, tasksKey, knownTasks);
    removeKnown(json, demosKey, knownDemos);
    return json;
}

QJsonObject joined(QJsonObject own, const QJsonObject& others)
{
    for (auto other = others.begin(); other != others.end(); ++other) {
        const QJsonValue value = own.value(other.key());
        if (value.isUndefined()) {
            own.insert(other.key(), other.value());
        } else if (value.isObject() && other->isObject()) {
            own.insert(other.key(), joined(value.toObject(), other->toObject()));
        }
    }
    return own;
}

} // namespace ui
