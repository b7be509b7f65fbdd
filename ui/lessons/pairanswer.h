// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

class QComboBox;

namespace ui {

class TaskMark;

/// A list of choices beside each of several words, for what belongs together. The choices are in
/// one shuffled order in all lists, the same at each start.
class PairAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    PairAnswer(const QList<TaskItem>& items, const QString& seed, QWidget* parent = nullptr);

    Verdict check() const override;
    bool isComplete() const override;
    void showSolution() override;
    void markParts() override;
    QJsonValue save() const override;
    void restore(const QJsonValue& answer) override;
    void settle() override;
    void startAnew() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    bool isRight(qsizetype item) const;
    void hideMarks();

    QList<TaskItem> m_items;
    QList<QComboBox*> m_boxes; ///< Children of this. Their first row stands for no answer.
    QList<TaskMark*> m_marks; ///< Children of this, one beside each box.
};

} // namespace ui
