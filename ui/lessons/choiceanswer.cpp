// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/choiceanswer.h"

#include "ui/lessons/textblockview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QJsonArray>
#include <QMouseEvent>
#include <QRadioButton>

#include <utility>

namespace ui {

ChoiceAnswer::ChoiceAnswer(const QList<TaskItem>& items, QList<int> correct, QWidget* parent)
    : TaskAnswer(parent), m_items(items), m_correct(std::move(correct))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(sizes::inControl);
    grid->setVerticalSpacing(sizes::inControl);
    grid->setColumnStretch(1, 1);
    for (const TaskItem& item : items) {
        QAbstractButton* button = nullptr;
        if (m_correct.size() > 1) {
            button = new QCheckBox;
        } else {
            button = new QRadioButton;
        }
        auto* text = new TextBlockView(FontRole::Prose);
        text->showMarkdown(item.text);
        text->setFocusPolicy(Qt::NoFocus);
        text->viewport()->installEventFilter(this);
        button->setAccessibleName(text->accessibleName()); // With its formulas in words.
        const int row = static_cast<int>(m_buttons.size());
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        connect(button, &QAbstractButton::toggled, this, &ChoiceAnswer::changed);
        m_buttons.append(button);
    }
    alignButtons();
}

void ChoiceAnswer::alignButtons()
{
    // In the middle of the letters of the first line: the room between lines is below them.
    const int height = QFontMetrics(fontFor(FontRole::Prose)).height();
    for (QAbstractButton* button : std::as_const(m_buttons)) {
        button->setFixedHeight(height);
    }
}

void ChoiceAnswer::changeEvent(QEvent* event)
{
    TaskAnswer::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        alignButtons();
    }
}

bool ChoiceAnswer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        auto* grid = static_cast<QGridLayout*>(layout());
        for (qsizetype row = 0; row < m_buttons.size(); ++row) {
            QWidget* text = grid->itemAtPosition(static_cast<int>(row), 1)->widget();
            if (watched->parent() == text && m_buttons[row]->isEnabled()) {
                m_buttons[row]->click();
                m_buttons[row]->setFocus(Qt::MouseFocusReason);
            }
        }
    }
    return TaskAnswer::eventFilter(watched, event);
}

QList<int> ChoiceAnswer::chosen() const
{
    QList<int> positions;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            positions.append(static_cast<int>(i));
        }
    }
    return positions;
}

void ChoiceAnswer::choose(const QList<int>& positions)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(positions.contains(static_cast<int>(i)));
    }
}

TaskAnswer::Verdict ChoiceAnswer::check() const
{
    const QList<int> positions = chosen();
    // With several answers, the first that is wrong, if any, is the one to explain.
    int about = positions.value(0);
    for (const int position : positions) {
        if (!m_correct.contains(position)) {
            about = position;
            break;
        }
    }
    return {positions == m_correct, m_items.value(about).explanation};
}

void ChoiceAnswer::showSolution()
{
    choose(m_correct);
}

QJsonValue ChoiceAnswer::save() const
{
    QJsonArray json;
    for (const int position : chosen()) {
        json.append(position);
    }
    return json.isEmpty() ? QJsonValue() : QJsonValue(json);
}

void ChoiceAnswer::restore(const QJsonValue& answer)
{
    QList<int> positions;
    const QJsonArray json = answer.toArray();
    for (const auto& each : json) {
        positions.append(each.toInt(-1));
    }
    choose(positions);
}

void ChoiceAnswer::settle()
{
    for (QAbstractButton* button : std::as_const(m_buttons)) {
        button->setEnabled(false);
    }
}

void ChoiceAnswer::startAnew()
{
    const QSignalBlocker blocker(this);
    for (QAbstractButton* button : std::as_const(m_buttons)) {
        const bool isOneOfMany = button->autoExclusive();
        button->setAutoExclusive(false); // Or the last one chosen would stay so.
        button->setChecked(false);
        button->setAutoExclusive(isOneOfMany);
        button->setEnabled(true);
    }
}

} // namespace ui
