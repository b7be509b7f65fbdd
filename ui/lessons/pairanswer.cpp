// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/pairanswer.h"

#include "engine/base/random.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int leastLetters = 12; ///< Of the widest choice that are seen in a narrow window.

/// Shuffled, and not as it was.
QStringList shuffled(QStringList words, const QString& seed)
{
    const QStringList before = words;
    std::uint64_t number = 0;
    for (const QChar letter : seed) {
        number = number * 31 + letter.unicode();
    }
    nn::Rng rng(number);
    rng.shuffle(std::span<QString>(words.data(), static_cast<std::size_t>(words.size())));
    if (words == before) {
        std::ranges::reverse(words);
    }
    return words;
}

} // namespace

PairAnswer::PairAnswer(
    const QStringList& lefts, QStringList rights, const QString& seed, QWidget* parent
)
    : TaskAnswer(parent), m_rights(std::move(rights))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(sizes::inGroup);
    grid->setVerticalSpacing(sizes::inControl);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    const QStringList choices = shuffled(m_rights, seed);
    for (const QString& left : lefts) {
        auto* word = new TextBlockView(FontRole::Prose);
        word->showMarkdown(left);
        word->setFocusPolicy(Qt::NoFocus);
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setAccessibleName(word->toPlainText());
        box->addItem({});
        box->addItems(choices);
        const int row = static_cast<int>(m_boxes.size());
        grid->addWidget(word, row, 0, Qt::AlignVCenter);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &PairAnswer::changed);
        m_boxes.append(box);
    }
    retranslate();
}

bool PairAnswer::isComplete() const
{
    return std::ranges::all_of(m_boxes, [](const QComboBox* box) {
        return box->currentIndex() > 0;
    });
}

TaskAnswer::Verdict PairAnswer::check() const
{
    int rightCount = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        rightCount += m_boxes[i]->currentText() == m_rights[i] ? 1 : 0;
    }
    if (rightCount == m_boxes.size()) {
        return {true};
    }
    return {false, tr("%n of them are where they belong.", nullptr, rightCount)};
}

void PairAnswer::showSolution()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setCurrentText(m_rights[i]);
    }
}

QJsonValue PairAnswer::save() const
{
    QJsonArray json;
    bool isEmpty = true;
    for (const QComboBox* box : m_boxes) {
        const bool isChosen = box->currentIndex() > 0;
        isEmpty &= !isChosen;
        json.append(isChosen ? static_cast<int>(m_rights.indexOf(box->currentText())) : -1);
    }
    return isEmpty ? QJsonValue() : QJsonValue(json);
}

void PairAnswer::restore(const QJsonValue& answer)
{
    const QJsonArray json = answer.toArray();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString text = m_rights.value(json.at(i).toInt(-1));
        m_boxes[i]->setCurrentIndex(text.isEmpty() ? 0 : m_boxes[i]->findText(text));
    }
}

void PairAnswer::settle()
{
    for (QComboBox* box : std::as_const(m_boxes)) {
        box->setEnabled(false);
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
