// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"

#include <QStringList>

class QComboBox;

namespace ui {

/// A list of choices beside each of several words: for what belongs together, and for an order,
/// where the words are places. The choices are in one shuffled order in all lists, the same at each
/// start.
class PairAnswer : public TaskAnswer
{
    Q_OBJECT

public:
    /// Precondition: `lefts` and `rights` are of one size; what is at one place belongs together.
    PairAnswer(
        const QStringList& lefts, QStringList rights, const QString& seed, QWidget* parent = nullptr
    );

    Verdict check() const override;
    bool isComplete() const override;
    void showSolution() override;
    QJsonValue save() const override;
    void restore(const QJsonValue& answer) override;
    void settle() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList m_rights;
    QList<QComboBox*> m_boxes; ///< Children of this. Their first row stands for no answer.
};

} // namespace ui
