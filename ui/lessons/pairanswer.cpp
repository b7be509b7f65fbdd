// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/pairanswer.h"

#include "ui/lessons/shuffled.h"
#include "ui/lessons/taskmark.h"
#include "ui/lessons/textblockview.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace ui {

PairAnswer::PairAnswer(const QList<TaskItem>& items, const QString& seed, QWidget* parent)
    : TaskAnswer(parent), m_items(items)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(sizes::inGroup);
    grid->setVerticalSpacing(sizes::inControl);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    QStringList choices;
    for (const int item : shuffledNumbers(static_cast<int>(items.size()), seed)) {
        choices.append(items[item].partner);
    }
    for (const TaskItem& item : items) {
        auto* word = new TextBlockView(FontRole::Prose);
        word->showMarkdown(item.text);
        word->setFocusPolicy(Qt::NoFocus);
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // The words beside it can wrap.
        box->setFocusPolicy(Qt::StrongFocus);
        box->setAccessibleName(word->accessibleName()); // With its formulas in words.
        box->addItem({});
        box->addItems(choices);
        auto* mark = new TaskMark;
        QSizePolicy kept = mark->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        mark->setSizePolicy(kept);
        const int row = static_cast<int>(m_boxes.size());
        grid->addWidget(word, row, 0, Qt::AlignVCenter);
        grid->addWidget(box, row, 1);
        grid->addWidget(mark, row, 2, Qt::AlignVCenter);
        connect(box, &QComboBox::currentIndexChanged, this, &PairAnswer::hideMarks);
        connect(box, &QComboBox::currentIndexChanged, this, &PairAnswer::changed);
        m_boxes.append(box);
        m_marks.append(mark);
    }
    hideMarks();
    retranslate();
}

bool PairAnswer::isComplete() const
{
    return std::ranges::all_of(m_boxes, [](const QComboBox* box) {
        return box->currentIndex() > 0;
    });
}

bool PairAnswer::isRight(qsizetype item) const
{
    return m_boxes[item]->currentText() == m_items[item].partner;
}

TaskAnswer::Verdict PairAnswer::check() const
{
    int rightCount = 0;
    QString explanation; // Of the first that is wrong.
    for (qsizetype item = 0; item < m_items.size(); ++item) {
        if (isRight(item)) {
            ++rightCount;
        } else if (explanation.isEmpty()) {
            explanation = m_items[item].explanation;
        }
    }
    if (rightCount == m_items.size()) {
        return {true};
    }
    const QString count = tr("%n of them are where they belong.", nullptr, rightCount);
    return {false, joinedSentences({count, explanation})};
}

void PairAnswer::markParts()
{
    for (qsizetype item = 0; item < m_items.size(); ++item) {
        m_marks[item]->setState(isRight(item) ? TaskMark::State::Done : TaskMark::State::Open);
        m_marks[item]->show();
        m_boxes[item]->setAccessibleDescription(isRight(item) ? tr("Right") : tr("Not right yet"));
    }
}

void PairAnswer::hideMarks()
{
    for (qsizetype item = 0; item < m_items.size(); ++item) {
        m_marks[item]->hide();
        m_boxes[item]->setAccessibleDescription({});
    }
}

void PairAnswer::showSolution()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setCurrentText(m_items[i].partner);
    }
}

QJsonValue PairAnswer::save() const
{
    QJsonArray json;
    bool isEmpty = true;
    for (const QComboBox* box : m_boxes) {
        const bool isChosen = box->currentIndex() > 0;
        isEmpty &= !isChosen;
        const auto item = std::ranges::find(m_items, box->currentText(), &TaskItem::partner);
        json.append(isChosen ? static_cast<int>(item - m_items.begin()) : -1);
    }
    return isEmpty ? QJsonValue() : QJsonValue(json);
}

void PairAnswer::restore(const QJsonValue& answer)
{
    const QJsonArray json = answer.toArray();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString text = m_items.value(json.at(i).toInt(-1)).partner;
        m_boxes[i]->setCurrentIndex(text.isEmpty() ? 0 : m_boxes[i]->findText(text));
    }
}

void PairAnswer::settle()
{
    hideMarks();
    for (QComboBox* box : std::as_const(m_boxes)) {
        box->setEnabled(false);
    }
}

void PairAnswer::startAnew()
{
    const QSignalBlocker blocker(this);
    hideMarks();
    for (QComboBox* box : std::as_const(m_boxes)) {
        box->setCurrentIndex(0);
        box->setEnabled(true);
    }
}

void PairAnswer::changeEvent(QEvent* event)
{
    TaskAnswer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PairAnswer::retranslate()
{
    for (QComboBox* box : std::as_const(m_boxes)) {
        box->setItemText(0, tr("Choose"));
    }
}

} // namespace ui
