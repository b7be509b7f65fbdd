// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

#include <QStringList>

class QLabel;

namespace ui {

class Demo;
class TaskMark;

/// A task that is answered in a figure: watches the figure's numbers and shows how far they are.
class GoalAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    /// `demo` outlives this.
    GoalAnswer(GoalTask task, Demo& demo, QWidget* parent = nullptr);

    /// One line for each number with a name: "Output: 0.87, needs at least 0.95".
    QStringList progress() const;

    Verdict check() const override;
    /// What is met at the start, or by the program, is not the learner's answer.
    bool isComplete() const override;
    bool checksItself() const override { return true; }
    void showSolution() override;
    QJsonValue save() const override { return m_isShowing ? QJsonValue(true) : QJsonValue(); }
    void restore(const QJsonValue& answer) override { m_isShowing = answer.toBool(); }
    void settle() override;
    void startAnew() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QList<Goal> goals; ///< Of one number.
        TaskMark* mark; ///< Child of the answer, as is the next.
        QLabel* text;
    };

    void addLines();
    void lookSoon();
    void look();
    void showProgress();

    GoalTask m_task;
    Demo& m_demo;
    QList<Line> m_lines;
    bool m_isShowing = false; ///< What is met now was met by the program, not by the learner.
    bool m_wasMet = false;
    bool m_isLookDue = false;
};

} // namespace ui
