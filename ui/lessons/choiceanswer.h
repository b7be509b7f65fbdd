// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

class QAbstractButton;

namespace ui {

/// Answers to choose from: one, or several where several are right.
class ChoiceAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    ChoiceAnswer(const QList<TaskItem>& items, QList<int> correct, QWidget* parent = nullptr);

    Verdict check() const override;
    bool isComplete() const override { return !chosen().isEmpty(); }
    void showSolution() override;
    QJsonValue save() const override;
    void restore(const QJsonValue& answer) override;
    void settle() override;
    void startAnew() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void alignButtons();
    QList<int> chosen() const;
    void choose(const QList<int>& positions);

    QList<TaskItem> m_items;
    QList<int> m_correct;
    QList<QAbstractButton*> m_buttons; ///< Children of this, one for each item.
};

} // namespace ui
