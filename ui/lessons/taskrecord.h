// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace ui {

/// What a learner has done with one task.
struct TaskRecord
{
    enum class State
    {
        Open,
        Shown, ///< The program has shown how.
        Done, ///< By the learner's own hand; stays so.
    };

    State state = State::Open;
    int hintCount = 0; ///< Hints seen.
    QJsonValue answer; ///< As it stands there now.

    bool operator==(const TaskRecord&) const = default;
};

QJsonObject toJson(const TaskRecord& record);
/// What makes no sense is taken for not done.
TaskRecord taskRecordFrom(const QJsonObject& json);

} // namespace ui
