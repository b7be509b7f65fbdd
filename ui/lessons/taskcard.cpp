// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/taskcard.h"

#include "ui/controls/spokenrole.h"
#include "ui/demos/demo.h"
#include "ui/lessons/makeanswer.h"
#include "ui/lessons/notice.h"
#include "ui/lessons/taskanswer.h"
#include "ui/lessons/taskmark.h"
#include "ui/lessons/textblockview.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int barWidth = 3;
constexpr int leastQuestionLetters = 32; ///< Beside the buttons; in a narrower card they go below.
constexpr int wrongAnswersToHint = 2; ///< Then a hint is offered.

} // namespace

TaskCard::TaskCard(Task task, Demo* demo, QWidget* parent)
    : QFrame(parent)
    , m_task(std::move(task))
    , m_demo(demo)
    , m_question(new TextBlockView(FontRole::Prose))
    , m_notice(new Notice)
    , m_mark(new TaskMark)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_check(new QPushButton)
    , m_hint(new QPushButton)
    , m_show(new QPushButton)
{
    readAs(*this, QAccessible::Grouping);
    m_answer = makeAnswer(m_task, m_demo).release();
    layOut();
    if (m_answer != nullptr) {
        connect(m_answer, &TaskAnswer::changed, this, &TaskCard::answerChanged);
        connect(m_answer, &TaskAnswer::submitted, this, &TaskCard::checkAnswer);
    }
    connect(m_check, &QPushButton::clicked, this, &TaskCard::checkAnswer);
    connect(m_hint, &QPushButton::clicked, this, &TaskCard::giveHint);
    connect(m_show, &QPushButton::clicked, this, &TaskCard::showSolution);
    connect(m_mark, &TaskMark::celebratedChanged, this, [this] { update(); });
    showButtons();
    retranslate();
}

TaskCard::~TaskCard() = default;

void TaskCard::layOut()
{
    auto* columns = new QHBoxLayout(this);
    constexpr int padding = sizes::inGroup;
    columns->setContentsMargins(
        padding + barWidth, padding - sizes::step, padding, padding - sizes::step
    );
    columns->setSpacing(3 * sizes::step);
    columns->addWidget(m_mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(3 * sizes::step);
    columns->addLayout(column, 1);
    m_row->setSpacing(sizes::inGroup);
    m_row->addWidget(m_question, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::inControl);
    buttons->addWidget(m_hint);
    buttons->addWidget(m_show);
    buttons->addStretch();
    m_row->addLayout(buttons);
    m_row->setAlignment(buttons, Qt::AlignTop); // As high on every card, however long its question.
    column->addLayout(m_row);
    if (m_answer != nullptr) {
        column->addWidget(m_answer);
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_check);
    foot->addStretch();
    column->addLayout(foot);
    column->addWidget(m_notice);
}

QList<TextBlockView*> TaskCard::texts() const
{
    return {m_question, &m_notice->text()};
}

QString TaskCard::said() const
{
    return m_notice->said();
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
        m_mark->setState(TaskMark::State::Done);
        finish();
    } else if (isShown && m_answer != nullptr && !m_answer->checksItself()) {
        m_answer->showSolution();
        settleShown();
    }
    if (isShown) {
        m_mark->setState(TaskMark::State::Shown);
    }
    describe();
    showButtons();
}

void TaskCard::continueFrom(const TaskCard& before)
{
    restore(before.record());
    m_wrongCount = before.m_wrongCount;
    if (before.m_saying != m_saying) {
        say(before.m_saying);
    }
}

void TaskCard::startAnew()
{
    m_record = {};
    m_wrongCount = 0;
    makePlain(*m_hint);
    m_mark->setState(TaskMark::State::Open);
    if (m_answer != nullptr) {
        m_answer->startAnew();
    }
    say(Saying::Nothing);
    describe();
    showButtons();
    update();
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
            m_mark->celebrate();
            finish();
            emit changed();
        }
        return;
    }
    say(Saying::Nothing);
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
    if (m_answer->check().isRight) {
        m_record.state = TaskRecord::State::Done;
        m_mark->celebrate();
        finish();
    } else {
        m_answer->markParts();
        ++m_wrongCount;
        if (offersHint()) {
            makePrimary(*m_hint);
        }
        say(Saying::NotQuite);
    }
    emit changed();
}

void TaskCard::giveHint()
{
    if (m_task.hints.isEmpty()) {
        return;
    }
    const auto last = static_cast<int>(m_task.hints.size());
    m_wrongCount = 0;
    makePlain(*m_hint);
    m_record.hintCount = m_record.hintCount < last ? m_record.hintCount + 1 : 1;
    say(Saying::Hint);
    emit changed();
}

void TaskCard::showSolution()
{
    m_record.state = TaskRecord::State::Shown;
    m_mark->setState(TaskMark::State::Shown);
    describe();
    m_answer->showSolution();
    if (m_answer->checksItself()) {
        say(Saying::OneWay);
    } else {
        settleShown();
    }
    emit changed();
}

void TaskCard::settleShown()
{
    say(Saying::TheAnswer);
    showButtons();
    m_answer->settle();
}

void TaskCard::finish()
{
    say(Saying::Done);
    showButtons();
    if (m_answer != nullptr) {
        m_answer->settle();
    }
    describe();
    update();
}

bool TaskCard::offersHint() const
{
    return m_wrongCount >= wrongAnswersToHint && !m_task.hints.isEmpty();
}

void TaskCard::say(Saying saying)
{
    m_saying = saying;
    m_notice->say(words(saying));
}

QString TaskCard::words(Saying saying) const
{
    const bool isAnswered = m_answer != nullptr && m_answer->isComplete();
    const QString explanation = isAnswered ? m_answer->check().explanation : QString();
    switch (saying) {
    case Saying::Nothing:
        return {};
    case Saying::Hint:
        return tr("**Hint.** %1").arg(m_task.hints.value(m_record.hintCount - 1));
    case Saying::NotQuite:
        return correction(explanation);
    case Saying::OneWay:
        return tr("**This is one way.** Reset the figure and do it yourself, and the task is done."
        );
    case Saying::TheAnswer:
        return tr("**This is the answer.** %1").arg(joinedSentences({explanation, m_task.done}));
    case Saying::Done: {
        const bool isChoice = std::holds_alternative<ChoiceTask>(m_task.kind)
            || std::holds_alternative<PredictionTask>(m_task.kind);
        const QString why = isChoice ? explanation : QString();
        return tr("**Done.** %1").arg(joinedSentences({why, m_task.done}));
    }
    }
    Q_UNREACHABLE();
}

QString TaskCard::correction(const QString& explanation) const
{
    QStringList sentences;
    if (!explanation.isEmpty()) {
        sentences.append(explanation);
    }
    if (offersHint()) {
        sentences.append(tr("Would a hint help?"));
    } else if (explanation.isEmpty()) {
        sentences.append(tr("Look once more."));
    }
    // The bold words need the space in every language: Markdown would not see their end else.
    return tr("**Not quite.**") + u' ' + joinedSentences(sentences);
}

void TaskCard::showButtons()
{
    // A goal that was shown may still be reached by one's own hand; an answer that was, may not.
    const bool isOpen = m_answer != nullptr
        && (m_record.state == TaskRecord::State::Open
            || (m_record.state == TaskRecord::State::Shown && m_answer->checksItself()));
    if (!isOpen && isAncestorOf(QApplication::focusWidget())) {
        // What has the keyboard goes; it must not send the page to what comes next.
        m_notice->text().setFocus(Qt::OtherFocusReason);
    }
    m_hint->setVisible(isOpen && !m_task.hints.isEmpty());
    m_show->setVisible(isOpen);
    m_check->setVisible(isOpen && !m_answer->checksItself());
    m_check->setEnabled(isOpen && m_answer->isComplete());
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
    describe();
}

void TaskCard::describe()
{
    switch (m_record.state) {
    case TaskRecord::State::Open:
        setAccessibleName(kindText(m_task.kind));
        break;
    case TaskRecord::State::Shown:
        //: What kind of task it is, and how it stands.
        setAccessibleName(tr("%1 Shown.").arg(kindText(m_task.kind)));
        break;
    case TaskRecord::State::Done:
        setAccessibleName(tr("%1 Done.").arg(kindText(m_task.kind)));
        break;
    }
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
    const double share = m_mark->celebrated();
    const QColor bar = mixed(colors.accent, colors.right, share);
    const QColor wash = mixed(colors.accentWash, mixed(colors.card, colors.right, 0.1), share);
    const QColor& border = isHighContrast(colors) ? bar : wash;
    paintBox(painter, rect(), sizes::controlRadius, wash, border);
    painter.fillRect(QRect(0, 0, barWidth, height()), bar);
}

} // namespace ui
