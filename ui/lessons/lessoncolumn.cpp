// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncolumn.h"

#include "ui/demos/demo.h"
#include "ui/demos/demoregistry.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessontext.h"
#include "ui/lessons/taskcard.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

template <typename... Kinds>
struct Overloaded : Kinds...
{
    using Kinds::operator()...;
};
template <typename... Kinds>
Overloaded(Kinds...) -> Overloaded<Kinds...>;

} // namespace

LessonColumn::LessonColumn(
    const Lesson& lesson,
    QUndoStack& undoStack,
    const DemoServices& services,
    TermDefinition definition,
    LessonColumn* before,
    QWidget* parent
)
    : QWidget(parent)
    , m_undoStack(undoStack)
    , m_services(services)
    , m_rows(new QVBoxLayout(this))
    , m_kicker(new RoleLabel(FontRole::Kicker, TextTone::Accent))
    , m_before(before)
    , m_definition(std::move(definition))
{
    setMaximumWidth(sizes::figureWidth);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(5 * sizes::step);
    addHead(lesson);
    for (const Block& block : lesson.blocks) {
        m_blocks.append(add(lesson, block));
    }
    m_rows->addStretch();
    m_before = nullptr;
    guardWheel();
    adaptWidths();
}

void LessonColumn::addHead(const Lesson& lesson)
{
    auto* head = new QVBoxLayout;
    head->setSpacing(sizes::step);
    m_kicker->setWordWrap(true);
    addProse(m_kicker, *head);
    auto* title = new RoleLabel(FontRole::Title, TextTone::Ink);
    title->setText(lesson.title);
    title->setWordWrap(true);
    addProse(title, *head);
    if (!lesson.lead.isEmpty()) {
        head->addSpacing(2 * sizes::step);
        addProse(makeText(FontRole::Prose, lesson.lead), *head);
    }
    m_rows->addLayout(head);
}

QWidget* LessonColumn::add(const Lesson& lesson, const Block& block)
{
    return std::visit(
        Overloaded {
            [this](const TextBlock& text) {
                if (text.markdown.startsWith(u'#')) {
                    m_rows->addSpacing(3 * sizes::step); // As above a heading within a text.
                }
                return addProse(makeText(FontRole::Prose, text.markdown));
            },
            [this](const QuoteBlock& quote) {
                return addProse(makeText(FontRole::Prose, quoteMarkdown(quote)));
            },
            [this](const FormulaBlock& formula) {
                TextBlockView* text = makeText(FontRole::Prose, {});
                text->showFormula(formula.latex);
                return addProse(text);
            },
            [this, &lesson](const DemoBlock& demo) {
                return addDemo(lesson.demos.value(demo.demo), demo);
            },
            [this, &lesson](const TaskBlock& task) {
                return addTask(lesson.tasks.value(task.task));
            },
            [this](const AsideBlock& aside) {
                TextBlockView* text = makeText(FontRole::Caption, aside.markdown);
                text->setTone(QPalette::PlaceholderText);
                return addProse(text);
            },
            [this](const ReadingBlock& reading) {
                auto* title = new RoleLabel(FontRole::Heading, TextTone::Ink);
                title->setText(tr("Further reading"));
                addProse(title);
                return addProse(makeText(FontRole::Prose, reading.markdown));
            },
        },
        block
    );
}

QWidget* LessonColumn::addProse(QWidget* widget, QBoxLayout& rows)
{
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch();
    rows.addLayout(row);
    m_prose.append(widget);
    return widget;
}

void LessonColumn::adaptWidths()
{
    // A line of large text holds as many words as there is room for beside the figures.
    const int width = qBound(
        sizes::readingWidth, qRound(textScale() * sizes::readingWidth), int(sizes::figureWidth)
    );
    for (QWidget* widget : m_prose) {
        widget->setMaximumWidth(width);
    }
}

void LessonColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adaptWidths();
    }
}

TextBlockView* LessonColumn::makeText(FontRole role, const QString& markdown)
{
    auto* text = new TextBlockView(role);
    showText(*text, markdown);
    return text;
}

void LessonColumn::showText(TextBlockView& text, const QString& markdown)
{
    text.setTerms(m_definition, m_terms);
    text.showMarkdown(markdown);
    noteTerms(text);
}

void LessonColumn::noteTerms(TextBlockView& text)
{
    m_terms.unite(text.markedTerms());
    connect(&text, &TextBlockView::termChosen, this, &LessonColumn::termChosen);
    connect(&text, &TextBlockView::chapterChosen, this, &LessonColumn::pageChosen);
}

QWidget* LessonColumn::addDemo(const DemoFacts& facts, const DemoBlock& block)
{
    DemoFrame* frame = takeFrame(block.demo, facts);
    if (frame == nullptr) {
        frame = makeFrame(facts);
    }
    if (frame == nullptr) {
        return addProse(makeText(
            FontRole::Caption,
            tr("There is no figure of the type “%1” to show here.").arg(facts.type)
        ));
    }
    connect(&frame->demo(), &Demo::stateChanged, this, &LessonColumn::figureChanged);
    connect(&frame->demo(), &Demo::stepTold, this, &LessonColumn::stepTold);
    showText(frame->caption(), block.caption);
    connect(frame, &DemoFrame::savePictureRequested, this, &LessonColumn::savePictureRequested);
    m_frames.insert(block.demo, frame);
    m_facts.insert(block.demo, facts);
    m_rows->addWidget(frame);
    return frame;
}

DemoFrame* LessonColumn::takeFrame(const QString& name, const DemoFacts& facts)
{
    DemoFrame* frame = m_before != nullptr ? m_before->m_frames.value(name, nullptr) : nullptr;
    const DemoFacts old = frame != nullptr ? m_before->m_facts.value(name) : DemoFacts();
    if (frame == nullptr || old.type != facts.type || old.settings != facts.settings) {
        return nullptr;
    }
    m_before->m_frames.remove(name);
    frame->disconnect(m_before);
    frame->demo().disconnect(m_before);
    frame->caption().disconnect(m_before);
    frame->setParent(this); // Behind what stands above it, also for who goes by Tab.
    return frame;
}

DemoFrame* LessonColumn::makeFrame(const DemoFacts& facts)
{
    std::unique_ptr<Demo> demo = makeDemo(facts.type, m_undoStack, m_services);
    if (demo == nullptr) {
        return nullptr;
    }
    demo->configure(facts.settings);
    return new DemoFrame(std::move(demo));
}

QWidget* LessonColumn::addTask(const Task& task)
{
    DemoFrame* frame = m_frames.value(task.demo(), nullptr);
    auto* card = new TaskCard(task, frame != nullptr ? &frame->demo() : nullptr);
    for (TextBlockView* text : card->findChildren<TextBlockView*>()) {
        text->setTerms(m_definition, m_terms);
        noteTerms(*text);
    }
    connect(card, &TaskCard::changed, this, &LessonColumn::taskChanged);
    m_cards.insert(task.id, card);
    m_rows->addWidget(card);
    return card;
}

LessonColumn::Spot LessonColumn::spotOf(const LessonPlace& place) const
{
    if (place.term.isEmpty()) {
        return {m_blocks.value(place.block)};
    }
    for (TextBlockView* text : findChildren<TextBlockView*>()) {
        if (text->markedTerms().contains(place.term)) {
            return {text, text->termRect(place.term).topLeft()};
        }
    }
    return {};
}

double LessonColumn::rowAt(int y) const
{
    int row = 0;
    while (row + 1 < m_rows->count() && m_rows->itemAt(row + 1)->geometry().top() <= y) {
        ++row;
    }
    const QRect rect = m_rows->itemAt(row)->geometry();
    return row + std::clamp(double(y - rect.top()) / std::max(rect.height(), 1), 0.0, 0.999);
}

int LessonColumn::heightOf(double row) const
{
    const int last = m_rows->count() - 1;
    const int whole = std::clamp(static_cast<int>(row), 0, last);
    const QRect rect = m_rows->itemAt(whole)->geometry();
    return rect.top() + qRound((row - whole) * rect.height());
}

void LessonColumn::guardWheel()
{
    const QList<QWidget*> widgets = findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool takesWheel = qobject_cast<QAbstractSlider*>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox*>(widget) != nullptr
            || qobject_cast<QComboBox*>(widget) != nullptr;
        if (takesWheel) {
            if (widget->focusPolicy() == Qt::WheelFocus) {
                widget->setFocusPolicy(Qt::StrongFocus);
            }
            widget->installEventFilter(this);
        }
    }
}

bool LessonColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // The page scrolls on under the pointer.
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
