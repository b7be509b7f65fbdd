// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonpage.h"

#include "ui/demos/demo.h"
#include "ui/lessons/chaptercommand.h"
#include "ui/lessons/chapterpaper.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/focuskeeper.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessoncommands.h"
#include "ui/lessons/lessonwords.h"
#include "ui/lessons/placekeeper.h"
#include "ui/lessons/taskcard.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

LessonPage::LessonPage(
    Lesson lesson,
    LessonNeighbours neighbours,
    std::function<void(double)> progressed,
    TermDefinition definition,
    const DemoServices& services,
    QWidget* parent
)
    : Page(parent)
    , m_lesson(std::move(lesson))
    , m_neighbours(std::move(neighbours))
    , m_progressed(std::move(progressed))
    , m_commands(new LessonCommands(this))
    , m_scroll(new QScrollArea)
    , m_sides(nullptr)
    , m_definition(std::move(definition))
    , m_services(services)
    , m_column(new LessonColumn(m_lesson, m_undoStack, m_services, m_definition))
    , m_bar(new TurnBar(m_neighbours))
    , m_place(new PlaceKeeper(*m_scroll->verticalScrollBar(), this))
    , m_finder(*m_scroll)
    , m_voice(*m_scroll)
{
    makeColumn();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_bar);
    connect(m_bar, &TurnBar::pageChosen, this, &LessonPage::turn);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        lookAtSight();
        emit stateChanged();
    });
    connectCommands();
    connectColumn();
    showKicker();
}

LessonPage::~LessonPage() = default;

void LessonPage::makeColumn()
{
    auto* ground = new QWidget;
    m_sides = new QHBoxLayout(ground);
    m_sides->setContentsMargins(
        sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin
    );
    m_sides->setSpacing(0);
    m_sides->addStretch();
    m_sides->addWidget(m_column, 1);
    m_sides->addStretch();
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void LessonPage::connectCommands()
{
    connect(m_commands->print, &QAction::triggered, this, &LessonPage::printRequested);
    connect(m_commands->exportPdf, &QAction::triggered, this, &LessonPage::exportRequested);
    connect(m_commands->copyText, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(plainText(m_lesson, record()));
    });
    connect(m_commands->startAnew, &QAction::triggered, this, &LessonPage::startAnew);
    // Shortcuts, because what has the keyboard takes the arrows for itself, even with Alt.
    const auto turnBy = [this](Qt::Key key, const QString LessonNeighbours::*neighbour) {
        const auto* shortcut = new QShortcut(Qt::ALT | key, this);
        connect(shortcut, &QShortcut::activated, this, [this, neighbour] {
            turn(m_neighbours.*neighbour);
        });
    };
    turnBy(Qt::Key_Left, &LessonNeighbours::previousId);
    turnBy(Qt::Key_Right, &LessonNeighbours::nextId);
}

void LessonPage::connectColumn()
{
    connect(m_column, &LessonColumn::termChosen, this, &LessonPage::termChosen);
    connect(m_column, &LessonColumn::pageChosen, this, &LessonPage::turn);
    connect(m_column, &LessonColumn::figureChanged, this, &LessonPage::stateChanged);
    connect(m_column, &LessonColumn::savePictureRequested, this, &Page::savePictureRequested);
    connect(m_column, &LessonColumn::stepTold, &m_voice, &PageVoice::told);
    connect(m_column, &LessonColumn::taskChanged, this, &LessonPage::noteChange);
}

void LessonPage::setLesson(Lesson lesson, LessonNeighbours neighbours)
{
    m_isStale = m_isStale || lesson.digest != m_lesson.digest;
    m_lesson = std::move(lesson);
    m_neighbours = std::move(neighbours);
    if (m_isStale && isVisible()) {
        showLesson();
    }
    m_bar->setNeighbours(m_neighbours);
    showKicker();
}

void LessonPage::showLesson()
{
    m_isStale = false;
    const QJsonObject state = saveState();
    const double row = m_column->rowAt(m_column->mapFrom(m_scroll->viewport(), QPoint()).y());
    LessonColumn* before = m_column;
    FocusKeeper focus(*before);
    m_column = new LessonColumn(m_lesson, m_undoStack, m_services, m_definition, before);
    if (!before->frames().isEmpty()) {
        m_undoStack.clear(); // There are steps of figures that are gone.
    }
    delete m_sides->replaceWidget(before, m_column);
    keepRecord(*before, chapterRecordFrom(state));
    m_others = partOfOthers(state, m_column->cards().keys(), m_column->frames().keys());
    delete before;
    connectColumn();
    m_column->show();
    focus.giveBack(*m_column);
    showKicker();
    scrollTo(row);
}

void LessonPage::keepRecord(const LessonColumn& before, const ChapterRecord& kept)
{
    for (auto frame = m_column->frames().begin(); frame != m_column->frames().end(); ++frame) {
        Demo& demo = frame.value()->demo();
        if (kept.demos.contains(frame.key()) && demo.isAtStart()) {
            demo.showState(kept.demos.value(frame.key()));
        }
    }
    for (auto card = m_column->cards().begin(); card != m_column->cards().end(); ++card) {
        if (const TaskCard* old = before.cards().value(card.key(), nullptr)) {
            card.value()->continueFrom(*old);
        } else if (kept.tasks.contains(card.key())) {
            card.value()->restore(kept.tasks.value(card.key()));
        }
    }
}

void LessonPage::scrollTo(double row)
{
    m_place->goTo([this, row] {
        const int height = m_column->mapTo(m_scroll->widget(), QPoint()).y();
        return height + m_column->heightOf(row);
    });
    QTimer::singleShot(0, this, &LessonPage::lookAtSight);
}

void LessonPage::startAnew()
{
    const QJsonObject before = saveState();
    startAnewFrom({});
    m_undoStack.push(new ChapterCommand(*this, before));
    emit noticed(tr("This chapter starts anew: its answers, tasks and figures are as on the first "
                    "day. Undo brings back what was there."));
}

ChapterRecord LessonPage::record() const
{
    ChapterRecord record;
    record.place = m_place->place();
    for (auto card = m_column->cards().begin(); card != m_column->cards().end(); ++card) {
        record.tasks.insert(card.key(), card.value()->record());
    }
    for (auto frame = m_column->frames().begin(); frame != m_column->frames().end(); ++frame) {
        const Demo& demo = frame.value()->demo();
        if (!demo.isAtStart()) {
            record.demos.insert(frame.key(), demo.saveState());
        }
    }
    return record;
}

QJsonObject LessonPage::saveState() const
{
    return joined(toJson(record()), m_others);
}

void LessonPage::restoreState(const QJsonObject& state)
{
    const ChapterRecord kept = chapterRecordFrom(state);
    for (auto demo = kept.demos.begin(); demo != kept.demos.end(); ++demo) {
        if (DemoFrame* frame = m_column->frames().value(demo.key(), nullptr)) {
            frame->demo().showState(demo.value());
        }
    }
    for (auto task = kept.tasks.begin(); task != kept.tasks.end(); ++task) {
        if (TaskCard* card = m_column->cards().value(task.key(), nullptr)) {
            card->restore(task.value());
        }
    }
    m_others = partOfOthers(state, m_column->cards().keys(), m_column->frames().keys());
    showKicker();
    m_place->goTo(kept.place);
}

void LessonPage::startAnewFrom(const QJsonObject& state)
{
    for (DemoFrame* frame : m_column->frames()) {
        frame->demo().startAnew();
    }
    for (TaskCard* card : m_column->cards()) {
        card->startAnew();
    }
    restoreState(state);
    noteChange();
}

void LessonPage::showPlace(const QString& text)
{
    const LessonPlace place = LessonPlace::from(text);
    QWidget* widget = m_column->spotOf(place).widget;
    m_finder.startAt(widget != nullptr ? widget : m_column);
    // After restoreState(), which goes to the place of last time as late as that.
    QTimer::singleShot(0, this, [this, place] {
        const LessonColumn::Spot spot = m_column->spotOf(place);
        const int top = spot.widget != nullptr
            ? spot.widget->mapTo(m_scroll->widget(), spot.point).y() - sizes::pageMargin
            : 0;
        m_scroll->verticalScrollBar()->setValue(top);
    });
}

double LessonPage::progressIn(const Lesson& lesson, const QJsonObject& state)
{
    const ChapterRecord kept = chapterRecordFrom(state);
    int doneCount = 0;
    for (const Task& task : lesson.tasks) {
        doneCount += kept.tasks.value(task.id).state == TaskRecord::State::Done ? 1 : 0;
    }
    return lesson.tasks.isEmpty() ? 0 : double(doneCount) / double(lesson.tasks.size());
}

void LessonPage::noteChange()
{
    showKicker();
    if (m_progressed) {
        m_progressed(progressIn(m_lesson, saveState()));
    }
    emit stateChanged();
}

void LessonPage::lookAtSight()
{
    for (DemoFrame* frame : m_column->frames()) {
        frame->setInSight(isVisible() && !frame->visibleRegion().isEmpty());
    }
}

void LessonPage::turn(const QString& id)
{
    if (!id.isEmpty()) {
        emit pageRequested(id);
    }
}

QList<QAction*> LessonPage::commands()
{
    return m_commands->inMenu();
}

QString LessonPage::proposedFileName() const
{
    QString title = m_lesson.title;
    title.remove(QRegularExpression(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|])")));
    const QString number =
        m_lesson.number > 0 ? QStringLiteral("%1 ").arg(m_lesson.number) : QString();
    return number + title + QStringLiteral(".pdf");
}

bool LessonPage::isReady() const
{
    return std::ranges::all_of(m_column->frames(), [](DemoFrame* frame) {
        return frame->demo().isReady();
    });
}

std::unique_ptr<PaperJob> LessonPage::makePaper(QPagedPaintDevice& device) const
{
    return std::make_unique<ChapterPaper>(m_lesson, record(), m_services, device);
}

QList<KeyHint> LessonPage::keyHints() const
{
    return QList<KeyHint> {{tr("Alt+Left, Alt+Right"), tr("Turn to the chapter before or after")}}
    + Page::keyHints();
}

void LessonPage::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        bar.setValue(bar.value() + (key == Qt::Key_Down ? 1 : -1) * bar.singleStep());
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        bar.setValue(bar.value() + (key == Qt::Key_PageDown ? 1 : -1) * bar.pageStep());
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        bar.setValue(key == Qt::Key_Home ? 0 : bar.maximum());
    } else {
        Page::keyPressEvent(event);
    }
}

void LessonPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &LessonPage::lookAtSight);
}

void LessonPage::showEvent(QShowEvent* event)
{
    if (m_isStale) {
        showLesson();
    }
    Page::showEvent(event);
    QTimer::singleShot(0, this, &LessonPage::lookAtSight);
}

void LessonPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    lookAtSight();
}

void LessonPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        showKicker();
    }
}

void LessonPage::showKicker()
{
    QStringList parts;
    if (m_lesson.number > 0) {
        parts.append(tr("Chapter %1").arg(m_lesson.number));
    }
    if (m_lesson.minutes > 0) {
        parts.append(tr("about %n minute(s)", nullptr, m_lesson.minutes));
    }
    if (!m_column->cards().isEmpty()) {
        parts.append(tr("%1 of %n task(s) done", nullptr, static_cast<int>(m_column->cards().size())
        )
                         .arg(record().doneCount()));
    }
    m_column->kicker().setText(QLocale().toUpper(parts.join(QStringLiteral(" · "))));
}

} // namespace ui
