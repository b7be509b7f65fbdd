// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/goalanswer.h"

#include "ui/demos/demo.h"
#include "ui/lessons/goaltext.h"
#include "ui/lessons/taskmark.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

/// None also while the figure has nothing to count: it says so with what is not a number.
std::optional<double> numberOf(const Demo& demo, const QString& metric)
{
    const auto number = demo.metrics().constFind(metric);
    const bool isThere = number != demo.metrics().constEnd() && !std::isnan(*number);
    return isThere ? std::optional(*number) : std::nullopt;
}

bool isMet(const Goal& goal, const Demo& demo)
{
    const std::optional<double> number = numberOf(demo, goal.metric);
    return number.has_value() && goal.isMetBy(*number);
}

} // namespace

GoalAnswer::GoalAnswer(GoalTask task, Demo& demo, QWidget* parent)
    : TaskAnswer(parent), m_task(std::move(task)), m_demo(demo)
{
    addLines();
    showProgress();
    connect(&demo, &Demo::metricChanged, this, &GoalAnswer::lookSoon);
    connect(&demo, &Demo::stateChanged, this, &GoalAnswer::lookSoon);
}

void GoalAnswer::addLines()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(sizes::inControl);
    grid->setVerticalSpacing(sizes::step);
    grid->setColumnStretch(1, 1);
    for (const Goal& goal : std::as_const(m_task.goals)) {
        if (goal.name.isEmpty()) {
            continue;
        }
        const auto same = std::ranges::find_if(m_lines, [&goal](const Line& line) {
            const Goal& first = line.goals.front();
            return first.metric == goal.metric && first.name == goal.name;
        });
        if (same != m_lines.end()) {
            same->goals.append(goal);
            continue;
        }
        auto* text = new RoleLabel(FontRole::Control, TextTone::Ink);
        text->setWordWrap(true);
        const Line line {{goal}, new TaskMark, text};
        const int row = static_cast<int>(m_lines.size());
        grid->addWidget(line.mark, row, 0, Qt::AlignTop);
        grid->addWidget(line.text, row, 1);
        m_lines.append(line);
    }
    if (m_lines.isEmpty()) {
        hide(); // Never show(): without a parent yet, it would be a window.
    }
}

void GoalAnswer::lookSoon()
{
    // An edit tells its numbers one by one; only all of them together are a state of the figure.
    if (!std::exchange(m_isLookDue, true)) {
        QMetaObject::invokeMethod(this, &GoalAnswer::look, Qt::QueuedConnection);
    }
}

TaskAnswer::Verdict GoalAnswer::check() const
{
    return {std::ranges::all_of(m_task.goals, [this](const Goal& goal) {
        return isMet(goal, m_demo);
    })};
}

bool GoalAnswer::isComplete() const
{
    return m_demo.isTouched() && !m_isShowing;
}

void GoalAnswer::look()
{
    m_isLookDue = false;
    const bool isAllMet = check().isRight;
    if (m_isShowing && !isAllMet && (m_wasMet || m_demo.isTouched())) {
        m_isShowing = false; // The learner has left what was shown and may try again.
    }
    m_wasMet = isAllMet;
    showProgress();
    emit changed();
}

void GoalAnswer::showProgress()
{
    for (const Line& line : std::as_const(m_lines)) {
        const bool isThere = std::ranges::all_of(line.goals, [this](const Goal& goal) {
            return isMet(goal, m_demo);
        });
        const QString text = goalText(line.goals, numberOf(m_demo, line.goals.front().metric));
        if (text == line.text->text()) {
            continue;
        }
        line.mark->setState(isThere ? TaskMark::State::Done : TaskMark::State::Open);
        line.text->setText(text);
        line.text->setAccessibleName(isThere ? tr("%1: reached").arg(text) : text);
    }
}

QStringList GoalAnswer::progress() const
{
    QStringList lines;
    for (const Line& line : m_lines) {
        lines.append(line.text->text());
    }
    return lines;
}

void GoalAnswer::showSolution()
{
    m_isShowing = true;
    m_demo.demonstrate(m_task.solution);
}

void GoalAnswer::settle()
{
    hide(); // The figure may move on; what was reached stays reached.
}

void GoalAnswer::startAnew()
{
    m_isShowing = false;
    m_wasMet = false;
    setVisible(!m_lines.isEmpty());
}

void GoalAnswer::changeEvent(QEvent* event)
{
    TaskAnswer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showProgress();
    }
}

} // namespace ui
