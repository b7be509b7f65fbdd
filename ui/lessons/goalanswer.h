// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

namespace ui {

class Demo;

/// A task that is answered in a figure: shows nothing of its own and watches the figure's numbers.
class GoalAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    /// `demo` outlives this.
    GoalAnswer(GoalTask task, Demo& demo, QWidget* parent = nullptr);

    Verdict check() const override;
    bool isComplete() const override { return !m_isShowing; }
    bool checksItself() const override { return true; }
    void showSolution() override;
    QJsonValue save() const override { return m_isShowing ? QJsonValue(true) : QJsonValue(); }
    void restore(const QJsonValue& answer) override { m_isShowing = answer.toBool(); }

private:
    void look();

    GoalTask m_task;
    Demo& m_demo;
    bool m_isShowing = false; ///< What is met now was met by the program, not by the learner.
    bool m_wasMet = false;
    bool m_isLookDue = false;
};

} // namespace ui
