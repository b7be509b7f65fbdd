// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/taskanswer.h"
#include "ui/lessons/taskcard.h"

#include <QJsonArray>
#include <QList>
#include <QPushButton>

#include <numeric>
#include <utility>

namespace test {

/// Answers to a task of which every one is wrong in another way, as a learner's record has them.
class WrongAnswers
{
public:
    static QList<QJsonValue> to(const ui::Task& task)
    {
        return std::visit(WrongAnswers(static_cast<int>(task.items.size())), task.kind);
    }

    QList<QJsonValue> operator()(const ui::GoalTask& /*task*/) const { return {}; }
    QList<QJsonValue> operator()(const ui::ChoiceTask& task) const { return allBut(task.correct); }
    QList<QJsonValue> operator()(const ui::PredictionTask& task) const
    {
        return allBut(task.correct);
    }
    QList<QJsonValue> operator()(const ui::NumberTask& task) const
    {
        QList<QJsonValue> answers {QStringLiteral("-987654")};
        for (const auto& mistake : task.mistakes) {
            answers.append(QString::number(mistake.number));
        }
        return answers;
    }
    /// Two neighbours stand the other way round.
    QList<QJsonValue> operator()(const ui::OrderTask& /*task*/) const
    {
        QList<QJsonValue> answers;
        for (int item = 0; item + 1 < m_itemCount; ++item) {
            QList<int> order = inOrder();
            std::swap(order[item], order[item + 1]);
            answers.append(inJson(order));
        }
        return answers;
    }
    /// One has the partner of the next.
    QList<QJsonValue> operator()(const ui::MatchTask& /*task*/) const
    {
        QList<QJsonValue> answers;
        for (int item = 0; item < m_itemCount; ++item) {
            QList<int> partners = inOrder();
            partners[item] = (item + 1) % m_itemCount;
            answers.append(inJson(partners));
        }
        return answers;
    }

private:
    explicit WrongAnswers(int itemCount) : m_itemCount(itemCount) { }

    QList<QJsonValue> allBut(const QList<int>& correct) const
    {
        QList<QJsonValue> answers;
        for (int item = 0; item < m_itemCount; ++item) {
            if (correct != QList<int> {item}) {
                answers.append(inJson({item}));
            }
        }
        return answers;
    }
    QList<int> inOrder() const
    {
        QList<int> items(m_itemCount);
        std::iota(items.begin(), items.end(), 0);
        return items;
    }
    static QJsonArray inJson(const QList<int>& items)
    {
        QJsonArray json;
        for (const int item : items) {
            json.append(item);
        }
        return json;
    }

    int m_itemCount;
};

/// Brings a task to all it can say, one after the other, and calls `look` each time: hints, what is
/// said to wrong answers, the answer that is shown, and what is said when it is done.
template <typename Look>
void hearAll(ui::TaskCard& card, const Look& look)
{
    auto* answer = card.findChild<ui::TaskAnswer*>();
    const auto press = [&](const char* words) {
        for (auto* button : card.findChildren<QPushButton*>()) {
            if (button->text() == ui::TaskCard::tr(words)) {
                button->click();
            }
        }
        look();
    };
    for (qsizetype hint = 0; hint < card.task().hints.size(); ++hint) {
        press("Hint");
    }
    for (const QJsonValue& wrong : WrongAnswers::to(card.task())) {
        answer->restore(wrong);
        emit answer->submitted();
        look();
    }
    press("Show Me");
    ui::TaskRecord record = card.record();
    record.state = ui::TaskRecord::State::Done;
    card.restore(record);
    look();
}

} // namespace test
