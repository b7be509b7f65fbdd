// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/goalanswer.h"

#include "ui/demos/demo.h"

#include <algorithm>
#include <utility>

namespace ui {

GoalAnswer::GoalAnswer(GoalTask task, Demo& demo, QWidget* parent)
    : TaskAnswer(parent), m_task(std::move(task)), m_demo(demo)
{
    // An edit tells its numbers one by one; only all of them together are a state of the figure.
    connect(&demo, &Demo::metricChanged, this, [this] {
        if (!std::exchange(m_isLookDue, true)) {
            QMetaObject::invokeMethod(this, &GoalAnswer::look, Qt::QueuedConnection);
        }
    });
}

TaskAnswer::Verdict GoalAnswer::check() const
{
    const QHash<QString, double>& metrics = m_demo.metrics();
    return {std::ranges::all_of(m_task.goals, [&](const Goal& goal) {
        return metrics.contains(goal.metric) && goal.isMetBy(metrics.value(goal.metric));
    })};
}

void GoalAnswer::look()
{
    m_isLookDue = false;
    const bool isMet = check().isRight;
    if (m_isShowing && m_wasMet && !isMet) {
        m_isShowing = false; // The learner has left what was shown and may try again.
    }
    m_wasMet = isMet;
    emit changed();
}

void GoalAnswer::showSolution()
{
    m_isShowing = true;
    m_demo.demonstrate(m_task.solution);
}

} // namespace ui
