// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskrecord.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace ui {

class Demo;
class Notice;
class TaskAnswer;
class TaskMark;
class TextBlockView;

/// A task: the question, where it is answered, hints, and what was said to the answer.
class TaskCard : public QFrame
{
    Q_OBJECT

public:
    /// `demo` is the figure the task is about and outlives the card; null if there is none, or if
    /// it could not be made: then a task that needs it can only be read.
    TaskCard(Task task, Demo* demo, QWidget* parent = nullptr);
    ~TaskCard() override;

    /// What a task begins with, such as "Try it."
    static QString kindText(const TaskKind& kind);

    const Task& task() const { return m_task; }
    TaskRecord record() const;
    void restore(const TaskRecord& record);
    /// Takes the record of `before`, the card of the same task in other words, and says what that
    /// said last.
    void continueFrom(const TaskCard& before);
    QList<TextBlockView*> texts() const;
    /// What was said last about the answer; Markdown.
    QString said() const;
    /// As on the first day. Tells nobody.
    void startAnew();

signals:
    void changed(); ///< record() gives something new.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the card answers to the learner.
    enum class Saying
    {
        Nothing,
        Hint,
        NotQuite,
        OneWay, ///< Shown on the figure.
        TheAnswer,
        Done,
    };

    void layOut();
    void retranslate();
    void placeButtons();
    void showButtons();

    void answerChanged();
    void checkAnswer();
    void giveHint();
    void showSolution();
    void settleShown();
    void finish();
    void say(Saying saying);
    QString words(Saying saying) const;
    QString correction(const QString& explanation) const;
    bool offersHint() const;
    void describe();

    Task m_task;
    Demo* m_demo;
    TaskRecord m_record; ///< But for the answer.
    int m_wrongCount = 0; ///< Wrong answers since the last hint.
    Saying m_saying = Saying::Nothing;
    TaskAnswer* m_answer = nullptr; ///< Null if the task needs a figure that is not there.
    TextBlockView* m_question;
    Notice* m_notice;
    TaskMark* m_mark;
    QBoxLayout* m_row;
    QPushButton* m_check;
    QPushButton* m_hint;
    QPushButton* m_show;
};

} // namespace ui
