// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/taskrecord.h"

#include <algorithm>

namespace ui {

namespace {

constexpr QLatin1String shownName("shown");
constexpr QLatin1String doneName("done");
constexpr int mostHints = 100;

} // namespace

QJsonObject toJson(const TaskRecord& record)
{
    QJsonObject json;
    if (record.state != TaskRecord::State::Open) {
        const bool isDone = record.state == TaskRecord::State::Done;
        json.insert(QLatin1String("state"), isDone ? doneName : shownName);
    }
    if (record.hintCount > 0) {
        json.insert(QLatin1String("hints"), record.hintCount);
    }
    if (!record.answer.isNull() && !record.answer.isUndefined()) {
        json.insert(QLatin1String("answer"), record.answer);
    }
    return json;
}

TaskRecord taskRecordFrom(const QJsonObject& json)
{
    TaskRecord record;
    const QString state = json.value(QLatin1String("state")).toString();
    if (state == doneName) {
        record.state = TaskRecord::State::Done;
    } else if (state == shownName) {
        record.state = TaskRecord::State::Shown;
    }
    record.hintCount = std::clamp(json.value(QLatin1String("hints")).toInt(), 0, mostHints);
    if (json.contains(QLatin1String("answer"))) {
        record.answer = json.value(QLatin1String("answer"));
    }
    return record;
}

} // namespace ui
