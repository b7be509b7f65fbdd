// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demo.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/taskcard.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/patience.h"
/// What a chapter keeps, and how it starts anew.
class TestChapterAnew : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everythingStartsAnewAndComesBack_data();
    void everythingStartsAnewAndComesBack();
    void answersAreFreeAgain_data();
    void answersAreFreeAgain();
    void earlierStepsCanStillBeUndone();
    void itIsTold();
    void whatOtherVersionsKnowIsKept();

private:
    void open(const QString& chapter);
    void showEverySolution();
    QAction& anew() { return *m_page->commands().constLast(); }
    QScrollBar& bar() { return *m_page->findChild<QScrollArea*>()->verticalScrollBar(); }
    /// Of every control of the answers, in order, whether it can be used.
    QList<bool> freeControls() const;

    std::unique_ptr<ui::LessonPage> m_page;
};

namespace {

void addChapters()
{
    QTest::addColumn<QString>("chapter");
    for (const char* chapter :
         {"01-birth-and-rebirth",
          "02-linear-classifiers",
          "03-activation-functions",
          "04-layers",
          "05-forward-pass",
          "06-expressiveness"}) {
        QTest::newRow(chapter) << QString::fromLatin1(chapter);
    }
}

} // namespace

void TestChapterAnew::initTestCase()
{
    ui::applyTheme(*qApp, {.reducedMotion = true});
}

void TestChapterAnew::cleanup()
{
    m_page.reset();
}

void TestChapterAnew::open(const QString& chapter)
{
    const QString path = ui::LessonLibrary::shippedFolder() + u'/' + chapter;
    m_page = std::make_unique<ui::LessonPage>(
        ui::LessonLibrary::readLesson(path, QStringLiteral("en")).lesson, ui::LessonNeighbours()
    );
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(test::waitForActive(m_page.get()));
}

void TestChapterAnew::showEverySolution()
{
    const auto buttons = m_page->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Show Me") && button->isVisibleTo(m_page.get())) {
            button->click();
            QCoreApplication::processEvents();
        }
    }
}

QList<bool> TestChapterAnew::freeControls() const
{
    QList<bool> free;
    const auto cards = m_page->findChildren<ui::TaskCard*>();
    for (const ui::TaskCard* card : cards) {
        for (const QWidget* widget : card->findChildren<QWidget*>()) {
            const auto* field = qobject_cast<const QLineEdit*>(widget);
            free.append(field != nullptr ? !field->isReadOnly() : widget->isEnabled());
            free.append(widget->isHidden());
        }
    }
    return free;
}

void TestChapterAnew::everythingStartsAnewAndComesBack_data()
{
    addChapters();
}

void TestChapterAnew::everythingStartsAnewAndComesBack()
{
    QFETCH(QString, chapter);
    open(chapter);
    const QJsonObject first = m_page->saveState();
    showEverySolution();
    bar().setValue(bar().maximum() / 2);
    const QJsonObject done = m_page->saveState();
    const double place = done[QStringLiteral("place")].toDouble();
    QVERIFY(done != first);

    anew().trigger();
    TRY_COMPARE(m_page->saveState(), first);
    TRY_COMPARE(bar().value(), 0);
    m_page->undoStack()->undo();
    TRY_COMPARE(m_page->saveState(), done);
    // What was said to an answer is not kept, so the page may be shorter now.
    TRY_COMPARE(bar().value(), qRound(place * bar().maximum()));
    m_page->undoStack()->redo();
    TRY_COMPARE(m_page->saveState(), first);
    TRY_COMPARE(bar().value(), 0);
    m_page->undoStack()->undo();
    TRY_COMPARE(m_page->saveState(), done);
}

void TestChapterAnew::answersAreFreeAgain_data()
{
    addChapters();
}

void TestChapterAnew::answersAreFreeAgain()
{
    QFETCH(QString, chapter);
    open(chapter);
    const QList<bool> first = freeControls();
    showEverySolution();
    QVERIFY(freeControls() != first);
    anew().trigger();
    QCOMPARE(freeControls(), first);
}

void TestChapterAnew::earlierStepsCanStillBeUndone()
{
    open(QStringLiteral("05-forward-pass"));
    const QJsonObject first = m_page->saveState();
    ui::Demo& demo = m_page->findChild<ui::LessonColumn*>()->frames().value("editor")->demo();
    demo.demonstrate({{QStringLiteral("biases"), QJsonArray {QJsonArray {1, 1}, QJsonArray {1}}}});
    QVERIFY(!demo.isAtStart());
    anew().trigger();
    QVERIFY(demo.isAtStart());
    m_page->undoStack()->undo();
    QVERIFY(!demo.isAtStart());
    m_page->undoStack()->undo();
    QCOMPARE(m_page->saveState(), first);
}

void TestChapterAnew::itIsTold()
{
    open(QStringLiteral("04-layers"));
    const QSignalSpy noticed(m_page.get(), &ui::Page::noticed);
    const QSignalSpy changed(m_page.get(), &ui::Page::stateChanged);
    QTest::keySequence(m_page.get(), anew().shortcut());
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.at(0).at(0).toString().contains(QStringLiteral("Undo")));
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_page->undoStack()->count(), 1);
}

void TestChapterAnew::whatOtherVersionsKnowIsKept()
{
    const QJsonObject task {{QStringLiteral("state"), QStringLiteral("dreamt")}};
    const QJsonObject figure {{QStringLiteral("x"), 1}};
    const QJsonObject state {
        {QStringLiteral("place"), 0},
        {QStringLiteral("mood"), QStringLiteral("good")},
        {QStringLiteral("tasks"), QJsonObject {{QStringLiteral("of-later"), task}}},
        {QStringLiteral("demos"), QJsonObject {{QStringLiteral("of-later"), figure}}},
    };
    open(QStringLiteral("04-layers"));
    m_page->restoreState(state);
    QCOMPARE(m_page->saveState(), state);
    anew().trigger();
    QVERIFY(!m_page->saveState().contains(QLatin1String("mood")));
    m_page->undoStack()->undo();
    QCOMPARE(m_page->saveState(), state);
}

QTEST_MAIN(TestChapterAnew)
#include "tst_chapteranew.moc"
