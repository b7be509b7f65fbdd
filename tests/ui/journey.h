// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/digits/digitstore.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/notice.h"
#include "ui/lessons/orderanswer.h"
#include "ui/lessons/orderrow.h"
#include "ui/lessons/taskcard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/parts.h"
#include "tests/ui/shippeddigits.h"

namespace test {

/// A chapter as a learner meets it. Hands reach it only through its window: what is not in sight or
/// lies under something else is not hit, and keys go where the focus is.
class Journey
{
public:
    /// `chapter` is the folder of a lesson that comes with the program. What is not the lesson's is
    /// in English whatever its `language`.
    explicit Journey(const QString& chapter, const QString& language = "en")
        : m_lesson(lessonOf(chapter, language)), m_page(m_lesson, {}, {}, {}, {.digits = &m_digits})
    {
        m_page.resize(1024, 700);
        m_page.show();
    }

    bool isOpen()
    {
        return test::waitForActive(&m_page) && test::waitFor([this] { return m_page.isReady(); });
    }
    const ui::Lesson& lesson() const { return m_lesson; }
    QUndoStack& undoStack() { return *m_page.undoStack(); }

    ui::DemoFrame* frame(const QString& name) { return column().frames().value(name); }
    ui::Demo& demo(const QString& name) { return frame(name)->demo(); }
    double metric(const QString& demo, const QString& name)
    {
        return this->demo(demo).metrics().value(name);
    }
    ui::TaskCard* card(const QString& task) { return column().cards().value(task); }
    bool isDone(const QString& task)
    {
        return card(task)->record().state == ui::TaskRecord::State::Done;
    }

    QStringList openTasks()
    {
        QStringList ids;
        for (const ui::Task& task : m_lesson.tasks) {
            ids += isDone(task.id) ? QStringList() : QStringList(task.id);
        }
        return ids;
    }
    /// Tasks with a goal that the figure meets before anything is done, or that the solution shown
    /// does not meet.
    QStringList wrongSolutions()
    {
        QStringList ids;
        for (const ui::Task& task : m_lesson.tasks) {
            if (const auto* goalTask = std::get_if<ui::GoalTask>(&task.kind)) {
                ui::Demo& figure = demo(goalTask->demo);
                const QJsonObject start = figure.saveState();
                const bool wasMet = isMet(*goalTask);
                figure.restoreState(goalTask->solution);
                ids += wasMet || !isMet(*goalTask) ? QStringList(task.id) : QStringList();
                figure.restoreState(start);
            }
        }
        return ids;
    }

    /// The part of `root` of this kind and accessible name, or the button with this text.
    template <typename Part>
    static Part* part(QWidget* root, const QString& name)
    {
        return partOf<Part>(*root, name);
    }
    /// The choices of a task, from top to bottom.
    QList<QAbstractButton*> choices(const QString& task)
    {
        QList<QAbstractButton*> found;
        for (auto* button : card(task)->findChildren<QAbstractButton*>()) {
            if (button->isCheckable()) {
                found.append(button);
            }
        }
        return found;
    }

    void click(QWidget* widget) { drag(widget, widget->rect().center(), widget->rect().center()); }
    /// From one place of `widget` to another, in a few moves.
    void drag(QWidget* widget, const QPoint& from, const QPoint& to) { drag(widget, {from, to}); }
    /// Past several places of `widget`, a few moves to each.
    void drag(QWidget* widget, const QList<QPoint>& places)
    {
        bringIntoSight(widget);
        QWindow* window = m_page.windowHandle();
        QPoint now = widget->mapTo(&m_page, places.first());
        QTest::mousePress(window, Qt::LeftButton, {}, now);
        for (const QPoint& place : places) {
            const QPoint start = now;
            const QPoint way = widget->mapTo(&m_page, place) - start;
            for (int step = 1; step <= 4 && !way.isNull(); ++step) {
                now = start + way * step / 4;
                QTest::mouseMove(window, now);
            }
        }
        QTest::mouseRelease(window, Qt::LeftButton, {}, now);
    }
    /// From a place of `widget` by some way on the screen, wherever `widget` goes meanwhile.
    void pull(QWidget* widget, const QPoint& from, const QPoint& way)
    {
        bringIntoSight(widget);
        QWindow* window = m_page.windowHandle();
        const QPoint start = widget->mapTo(&m_page, from);
        QTest::mousePress(window, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step) {
            QTest::mouseMove(window, start + way * step / 4);
        }
        QTest::mouseRelease(window, Qt::LeftButton, {}, start + way);
    }
    void hover(QWidget* widget, const QPoint& place)
    {
        bringIntoSight(widget);
        QTest::mouseMove(m_page.windowHandle(), widget->mapTo(&m_page, place));
    }

    /// A row of a list that has opened over the page.
    static void clickRow(QAbstractItemView& list, int row)
    {
        // A list takes no click right after it has opened; a hand is slower than this.
        const int interval = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(0);
        const QPoint place = list.visualRect(list.model()->index(row, 0)).center();
        QTest::mouseMove(list.viewport(), place);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
        QApplication::setDoubleClickInterval(interval);
    }

    void key(Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = {})
    {
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(m_page.windowHandle(), key, modifiers);
        }
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_page.windowHandle(), letter.toLatin1());
        }
    }
    /// Types a number into a field that is in the lesson.
    bool typeInto(QWidget* field, const QString& number)
    {
        const bool isReached = tabTo(field);
        type(number);
        key(Qt::Key_Return);
        return isReached;
    }
    /// Presses Tab until one of `widgets` has the focus; false if none ever gets it.
    template <typename Part>
    bool tabToOneOf(const QList<Part*>& widgets)
    {
        constexpr int most = 1000;
        const auto isThere = [&] {
            return std::ranges::find(widgets, QApplication::focusWidget()) != widgets.end();
        };
        for (int count = 0; count < most && !isThere(); ++count) {
            key(Qt::Key_Tab);
        }
        return isThere();
    }
    bool tabTo(QWidget* widget) { return tabToOneOf(QList<QWidget*> {widget}); }

    /// Puts the rows of a task in order, by mouse and by keyboard. Rows are told by a part of
    /// what they say.
    void order(const QString& task, const QStringList& rightOrder)
    {
        auto* answer = card(task)->findChild<ui::OrderAnswer*>();
        for (int place = 0; place < rightOrder.size(); ++place) {
            ui::OrderRow* row = rowWith(*answer, rightOrder[place]);
            const int from = row->geometry().center().y();
            const int to = from + answer->rows()[place]->y() - row->y();
            const int x = row->geometry().center().x();
            if (from != to) {
                drag(answer, {x, from}, {x, to});
            }
        }
        click(part<QAbstractButton>(card(task), "Check"));
    }
    bool orderByKeys(const QString& task, const QStringList& rightOrder)
    {
        auto* answer = card(task)->findChild<ui::OrderAnswer*>();
        for (int place = 0; place < rightOrder.size(); ++place) {
            ui::OrderRow* row = rowWith(*answer, rightOrder[place]);
            if (!tabTo(row)) {
                return false;
            }
            key(Qt::Key_Space);
            key(Qt::Key_Up, static_cast<int>(answer->rows().indexOf(row)) - place);
            key(Qt::Key_Space);
        }
        const bool isReached = tabTo(part<QAbstractButton>(card(task), "Check"));
        key(Qt::Key_Space);
        return isReached;
    }

    /// Answers with a number, by mouse and by keyboard.
    void answer(const QString& task, const QString& number)
    {
        click(card(task)->findChild<QLineEdit*>());
        type(number);
        click(part<QAbstractButton>(card(task), "Check"));
    }
    bool answerByKeys(const QString& task, const QString& number)
    {
        return typeInto(card(task)->findChild<QLineEdit*>(), number);
    }

    /// Answers with one of the choices, by mouse and by keyboard.
    void choose(const QString& task, int choice)
    {
        click(choices(task).at(choice));
        click(part<QAbstractButton>(card(task), "Check"));
    }
    bool chooseByKeys(const QString& task, int choice)
    {
        const QList<QAbstractButton*> rows = choices(task);
        if (!tabToOneOf(rows)) {
            return false;
        }
        for (qsizetype count = 0; count < rows.size() && !rows.at(choice)->hasFocus(); ++count) {
            key(Qt::Key_Down);
        }
        key(Qt::Key_Space);
        const bool isReached = tabTo(part<QAbstractButton>(card(task), "Check"));
        key(Qt::Key_Space);
        return isReached;
    }

private:
    static ui::Lesson lessonOf(const QString& chapter, const QString& language)
    {
        const QString folder = ui::LessonLibrary::shippedFolder() + '/' + chapter;
        return ui::LessonLibrary::readLesson(folder, language).lesson;
    }
    static ui::OrderRow* rowWith(const ui::OrderAnswer& answer, const QString& words)
    {
        const auto& rows = answer.rows();
        return *std::ranges::find_if(rows, [&](const ui::OrderRow* row) {
            return row->accessibleName().contains(words);
        });
    }
    bool isMet(const ui::GoalTask& task)
    {
        const QHash<QString, double>& metrics = demo(task.demo).metrics();
        return std::ranges::all_of(task.goals, [&](const ui::Goal& goal) {
            return metrics.contains(goal.metric) && goal.isMetBy(metrics.value(goal.metric));
        });
    }
    ui::LessonColumn& column() { return *m_page.findChild<ui::LessonColumn*>(); }
    /// Nobody aims while the page makes room for what was said.
    bool isStill()
    {
        return std::ranges::none_of(m_page.findChildren<ui::Notice*>(), [](ui::Notice* notice) {
            return notice->isGrowing();
        });
    }
    void bringIntoSight(QWidget* widget)
    {
        QVERIFY(test::waitFor([this] { return isStill(); }));
        m_page.findChild<QScrollArea*>()->ensureWidgetVisible(widget);
        QCoreApplication::processEvents();
        QVERIFY(test::waitFor([this] { return isStill(); }));
    }

    ui::DigitStore m_digits {shippedDigits()};
    ui::Lesson m_lesson;
    ui::LessonPage m_page;
};

} // namespace test
