// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/makeanswer.h"

#include "ui/demos/demo.h"
#include "ui/lessons/choiceanswer.h"
#include "ui/lessons/goalanswer.h"
#include "ui/lessons/numberanswer.h"
#include "ui/lessons/orderanswer.h"
#include "ui/lessons/pairanswer.h"

namespace ui {

namespace {

class AnswerMaker
{
public:
    AnswerMaker(const Task& task, Demo* demo) : m_task(task), m_demo(demo) { }

    using Answer = std::unique_ptr<TaskAnswer>;

    Answer operator()(const GoalTask& goal) const
    {
        return m_demo != nullptr ? std::make_unique<GoalAnswer>(goal, *m_demo) : nullptr;
    }
    Answer operator()(const ChoiceTask& choice) const
    {
        return std::make_unique<ChoiceAnswer>(m_task.items, choice.correct);
    }
    Answer operator()(const PredictionTask& prediction) const
    {
        return std::make_unique<ChoiceAnswer>(m_task.items, prediction.correct);
    }
    Answer operator()(const NumberTask& number) const
    {
        const bool isThere = number.demo.isEmpty() || m_demo != nullptr;
        return isThere ? std::make_unique<NumberAnswer>(number, m_demo) : nullptr;
    }
    Answer operator()(const OrderTask& /*order*/) const
    {
        return std::make_unique<OrderAnswer>(m_task.items, m_task.id);
    }
    Answer operator()(const MatchTask& /*match*/) const
    {
        return std::make_unique<PairAnswer>(m_task.items, m_task.id);
    }

private:
    const Task& m_task;
    Demo* m_demo;
};

} // namespace

std::unique_ptr<TaskAnswer> makeAnswer(const Task& task, Demo* demo)
{
    return std::visit(AnswerMaker(task, demo), task.kind);
}

} // namespace ui
