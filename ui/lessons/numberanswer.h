// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

#include <optional>

class QLineEdit;

namespace ui {

class Demo;
class RoleLabel;

/// A field for a number, with the rule for rounding beside it.
class NumberAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    /// `demo` outlives this; null if the number is told by the task.
    NumberAnswer(NumberTask task, const Demo* demo, QWidget* parent = nullptr);

    Verdict check() const override;
    bool isComplete() const override { return given().has_value(); }
    void showSolution() override;
    QJsonValue save() const override;
    void restore(const QJsonValue& answer) override;
    void settle() override;
    void startAnew() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    std::optional<double> given() const;
    double wanted() const;

    NumberTask m_task;
    const Demo* m_demo;
    QLineEdit* m_field;
    RoleLabel* m_rule;
};

} // namespace ui
