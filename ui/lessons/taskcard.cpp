// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/taskcard.h"

#include "ui/demos/demo.h"
#include "ui/lessons/choiceanswer.h"
#include "ui/lessons/goalanswer.h"
#include "ui/lessons/numberanswer.h"
#include "ui/lessons/pairanswer.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int barWidth = 3;
constexpr int leastQuestionLetters = 32; ///< Beside the buttons; in a narrower card they go below.

} // namespace

TaskCard::TaskCard(Task task, Demo* demo, QWidget* parent)
    : QFrame(parent)
    , m_task(std::move(task))
    , m_demo(demo)
    , m_question(new TextBlockView(FontRole::Prose))
    , m_said(new TextBlockView(FontRole::Prose))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_check(new QPushButton)
    , m_hint(new QPushButton)
    , m_show(new QPushButton)
{
    makeAnswer();
    layOut();
    if (m_answer != nullptr) {
        connect(m_answer, &TaskAnswer::changed, this, &TaskCard::answerChanged);
        connect(m_answer, &TaskAnswer::submitted, this, &TaskCard::checkAnswer);
    }
    connect(m_check, &QPushButton::clicked, this, &TaskCard::checkAnswer);
    connect(m_hint, &QPushButton::clicked, this, &TaskCard::giveHint);
    connect(m_show, &QPushButton::clicked, this, &TaskCard::showSolution);
    m_said->hide();
    showButtons();
    retranslate();
}

TaskCard::~TaskCard() = default;

void TaskCard::makeAnswer()
{
    QStringList texts;
    QStringList partners;
    for (const TaskItem& item : m_task.items) {
        texts.append(item.text);
        partners.append(item.partner);
    }
    if (const auto* goal = std::get_if<GoalTask>(&m_task.kind)) {
        m_answer = m_demo != nullptr ? new GoalAnswer(*goal, *m_demo) : nullptr;
    } else if (const auto* choice = std::get_if<ChoiceTask>(&m_task.kind)) {
        m_answer = new ChoiceAnswer(m_task.items, choice->correct);
    } else if (const auto* prediction = std::get_if<PredictionTask>(&m_task.kind)) {
        m_answer = new ChoiceAnswer(m_task.items, prediction->correct);
    } else if (const auto* number = std::get_if<NumberTask>(&m_task.kind)) {
        const bool isThere = number->demo.isEmpty() || m_demo != nullptr;
        m_answer = isThere ? new NumberAnswer(*number, m_demo) : nullptr;
    } else if (std::holds_alternative<MatchTask>(m_task.kind)) {
        m_answer = new PairAnswer(texts, partners, m_task.id);
    } else {
        QStringList places;
        for (qsizetype place = 1; place <= texts.size(); ++place) {
            places.append(QLocale().toString(place));
        }
        m_answer = new PairAnswer(places, texts, m_task.id);
    }
}

void TaskCard::layOut()
{
    auto* column = new QVBoxLayout(this);
    constexpr int padding = sizes::inGroup;
    column->setContentsMargins(
        padding + barWidth, padding - sizes::step, padding, padding - sizes::step
    );
    column->setSpacing(3 * sizes::step);
    m_row->setSpacing(sizes::inGroup);
    m_row->addWidget(m_question, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::inControl);
    buttons->addWidget(m_hint);
    buttons->addWidget(m_show);
    buttons->addStretch();
    m_row->addLayout(buttons);
    column->addLayout(m_row);
    if (m_answer != nullptr && !m_answer->checksItself()) {
        column->addWidget(m_answer);
        auto* foot = new QHBoxLayout;
        foot->addWidget(m_check);
        foot->addStretch();
        column->addLayout(foot);
    } else {
        if (m_answer != nullptr) {
            m_answer->setParent(this);
            m_answer->hide();
        }
        m_check->setParent(this);
        m_check->hide();
    }
    column->addWidget(m_said);
}

TaskRecord TaskCard::record() const
{
    TaskRecord record = m_record;
    record.answer = m_answer != nullptr ? m_answer->save() : QJsonValue();
    return record;
}

void TaskCard::restore(const TaskRecord& record)
{
    const QSignalBlocker blocker(this);
    m_record = record;
    m_record.answer = {};
    if (m_answer != nullptr && !record.answer.isNull()) {
        const QSignalBlocker answerBlocker(m_answer);
        m_answer->restore(record.answer);
    }
    const bool isShown = record.state == TaskRecord::State::Shown;
    if (record.state == TaskRecord::State::Done) {
        finish();
    } else if (isShown && m_answer != nullptr && !m_answer->checksItself()) {
        m_answer->showSolution();
        settleShown();
    }
    showButtons();
}

void TaskCard::answerChanged()
{
    const bool isSelf = m_answer->checksItself();
    if (m_record.state == TaskRecord::State::Done
        || (m_record.state == TaskRecord::State::Shown && !isSelf)) {
        return;
    }
    if (isSelf) {
        if (m_answer->isComplete() && m_answer->check().isRight) {
            m_record.state = TaskRecord::State::Done;
            finish();
            emit changed();
        }
        return;
    }
    say({});
    showButtons();
    emit changed();
}

void TaskCard::checkAnswer()
{
    if (m_answer == nullptr || !m_answer->isComplete()
        || m_record.state != TaskRecord::State::Open) {
        return;
    }
    if (const auto* prediction = std::get_if<PredictionTask>(&m_task.kind);
        prediction != nullptr && m_demo != nullptr) {
        m_demo->demonstrate(prediction->reveal);
    }
    const TaskAnswer::Verdict verdict = m_answer->check();
    if (verdict.isRight) {
        m_record.state = TaskRecord::State::Done;
        finish();
    } else {
        const QString again = verdict.explanation.isEmpty() ? tr("Look once more: a hint may help.")
                                                            : verdict.explanation;
        say(tr("**Not quite.** %1").arg(again));
    }
    emit changed();
}

void TaskCard::giveHint()
{
    if (m_task.hints.isEmpty()) {
        return;
    }
    const auto last = static_cast<int>(m_task.hints.size());
    m_record.hintCount = m_record.hintCount < last ? m_record.hintCount + 1 : 1;
    say(tr("**Hint.** %1").arg(m_task.hints.at(m_record.hintCount - 1)));
    emit changed();
}

void TaskCard::showSolution()
{
    m_record.state = TaskRecord::State::Shown;
    m_answer->showSolution();
    if (m_answer->checksItself()) {
        say(tr("**This is one way.** Reset the figure and do it yourself, and the task is done."));
    } else {
        settleShown();
    }
    emit changed();
}

void TaskCard::settleShown()
{
    m_answer->settle();
    say(tr("**This is the answer.** %1").arg((m_answer->check().explanation + u' ' + m_task.done)));
    showButtons();
}

void TaskCard::finish()
{
    if (m_answer != nullptr) {
        m_answer->settle();
    }
    QString why;
    if (std::holds_alternative<ChoiceTask>(m_task.kind)
        || std::holds_alternative<PredictionTask>(m_task.kind)) {
        why = m_answer->isComplete() ? m_answer->check().explanation : QString();
    }
    say(tr("**✓ Done.** %1").arg((why + u' ' + m_task.done).trimmed()));
    showButtons();
    update();
}

void TaskCard::say(const QString& markdown)
{
    m_saidWords = markdown;
    m_said->showMarkdown(markdown);
    m_said->setVisible(!markdown.isEmpty());
}

void TaskCard::showButtons()
{
    // A goal that was shown may still be reached by one's own hand; an answer that was, may not.
    const bool isOpen = m_answer != nullptr
        && (m_record.state == TaskRecord::State::Open
            || (m_record.state == TaskRecord::State::Shown && m_answer->checksItself()));
    m_hint->setVisible(isOpen && !m_task.hints.isEmpty());
    m_show->setVisible(isOpen);
    if (m_answer != nullptr && !m_answer->checksItself()) {
        m_check->setVisible(isOpen);
        m_check->setEnabled(isOpen && m_answer->isComplete());
    }
}

QString TaskCard::kindText(const TaskKind& kind)
{
    if (std::holds_alternative<GoalTask>(kind)) {
        return tr("Try it.");
    }
    if (std::holds_alternative<PredictionTask>(kind)) {
        return tr("Your guess.");
    }
    if (std::holds_alternative<NumberTask>(kind)) {
        return tr("Work it out.");
    }
    return tr("Your turn.");
}

void TaskCard::retranslate()
{
    m_question->showMarkdown(QStringLiteral("**%1** %2").arg(kindText(m_task.kind), m_task.question)
    );
    m_check->setText(tr("Check"));
    m_hint->setText(tr("Hint"));
    m_show->setText(tr("Show Me"));
    setAccessibleName(kindText(m_task.kind));
}

void TaskCard::placeButtons()
{
    const int buttons = m_hint->sizeHint().width() + m_show->sizeHint().width();
    const int letters = m_question->fontMetrics().averageCharWidth() * leastQuestionLetters;
    const bool isWide = width() - buttons >= letters + 3 * sizes::inGroup;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TaskCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void TaskCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        placeButtons();
    }
}

void TaskCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    const bool isDone = m_record.state == TaskRecord::State::Done;
    const QColor bar = isDone ? colors.right : colors.accent;
    const QColor wash = isDone ? mixed(colors.card, colors.right, 0.1) : colors.accentWash;
    paintBox(painter, rect(), sizes::controlRadius, wash, wash);
    painter.fillRect(QRect(0, 0, barWidth, height()), bar);
}

} // namespace ui
