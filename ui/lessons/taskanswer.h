// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QWidget>

namespace ui {

/// The part of a task's card where the learner answers.
class TaskAnswer : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    struct Verdict
    {
        bool isRight = false;
        QString explanation {}; ///< Markdown; may be empty.
    };
    /// Precondition: isComplete().
    virtual Verdict check() const = 0;
    virtual bool isComplete() const = 0;
    /// Whether the card checks as soon as something changes, without a button.
    virtual bool checksItself() const { return false; }

    virtual void showSolution() = 0;
    /// Shows which parts of the answer are right, until it changes.
    virtual void markParts() { }

    /// For the learner's record. What makes no sense is ignored.
    virtual QJsonValue save() const = 0;
    virtual void restore(const QJsonValue& answer) = 0;

    /// Once it is done, the answer stays as it is.
    virtual void settle() { }
    /// Empty and free again, as on the first day. Tells nobody.
    virtual void startAnew() = 0;

signals:
    void changed();
    void submitted(); ///< Enter was pressed.
};

} // namespace ui
