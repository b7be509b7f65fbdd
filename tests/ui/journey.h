// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/taskcard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace test {

/// A chapter as a learner meets it. Hands reach it only through its window: what is not in sight or
/// lies under something else is not hit, and keys go where the focus is.
class Journey
{
public:
    /// `chapter` is the folder of a lesson that comes with the program.
    explicit Journey(const QString& chapter)
        : m_lesson(
            ui::LessonLibrary::readLesson(ui::LessonLibrary::shippedFolder() + '/' + chapter, "en")
                .lesson
        )
        , m_page(m_lesson, {})
    {
        m_page.resize(1024, 700);
        m_page.show();
    }

    bool isOpen() { return QTest::qWaitForWindowActive(&m_page); }
    const ui::Lesson& lesson() const { return m_lesson; }

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

    /// The part of `root` of this kind and accessible name, or the button with this text.
    template <typename Part>
    static Part* part(QWidget* root, const QString& name)
    {
        for (auto* candidate : root->findChildren<Part*>()) {
            auto* button = qobject_cast<QAbstractButton*>(candidate);
            if (candidate->accessibleName() == name
                || (button != nullptr && button->text() == name)) {
                return candidate;
            }
        }
        return nullptr;
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
    void drag(QWidget* widget, const QPoint& from, const QPoint& to)
    {
        bringIntoSight(widget);
        QWindow* window = m_page.windowHandle();
        const QPoint start = widget->mapTo(&m_page, from);
        const QPoint way = to - from;
        QTest::mousePress(window, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4 && !way.isNull(); ++step) {
            QTest::mouseMove(window, start + way * step / 4);
        }
        QTest::mouseRelease(window, Qt::LeftButton, {}, start + way);
    }

    void key(Qt::Key key, int times = 1)
    {
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(m_page.windowHandle(), key);
        }
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_page.windowHandle(), letter.toLatin1());
        }
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
    ui::LessonColumn& column() { return *m_page.findChild<ui::LessonColumn*>(); }
    void bringIntoSight(QWidget* widget)
    {
        m_page.findChild<QScrollArea*>()->ensureWidgetVisible(widget);
        QCoreApplication::processEvents();
    }

    ui::Lesson m_lesson;
    ui::LessonPage m_page;
};

} // namespace test
