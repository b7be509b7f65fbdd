// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/demos/timelineview.h"
#include "ui/text/language.h"

#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

#include "tests/support/patience.h"

using namespace ui;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyEventHasItsWordsInOrder();
    void everyLanguageTellsEveryEvent();
    void aClickOpensACardAndCanBeUndone();
    void theKeyboardGoesToAnEventAndOpensIt();
    void aDragScrollsAndOpensNothing();
    void openingTheSameCardTwiceCountsOnce();
    void whatMakesNoSenseIsLeftOut();

private:
    double opened() const { return m_demo->metrics().value("opened_count"); }
    double year() const { return m_demo->metrics().value("event_year"); }
    void click(std::size_t event);

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    TimelineView* m_view = nullptr;
};

void TestTimeline::init()
{
    m_stack.clear();
    m_demo = makeDemo("timeline", m_stack);
    QCOMPARE(m_demo->configure({{"event", "1843"}}), QString());
    m_demo->resize(700, 400);
    m_demo->show();
    QVERIFY(test::waitForExposed(m_demo.get()));
    m_view = m_demo->findChild<TimelineView*>();
}

void TestTimeline::click(std::size_t event)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(event));
}

void TestTimeline::everyEventHasItsWordsInOrder()
{
    const Timeline timeline = loadTimeline("en");
    QCOMPARE(timeline.events.size(), std::size_t {13});
    int before = 0;
    for (const TimelineEvent& event : timeline.events) {
        QVERIFY(event.year > before);
        QVERIFY(!event.title.isEmpty());
        QVERIFY(event.text.size() > 40);
        before = event.year;
    }
    QCOMPARE(loadTimeline("xx").events.front().title, timeline.events.front().title);
}

void TestTimeline::everyLanguageTellsEveryEvent()
{
    const Timeline english = loadTimeline("en");
    QStringList missing;
    for (const Language& language : languages().mid(1)) {
        const Timeline timeline = loadTimeline(language.code);
        QCOMPARE(timeline.events.size(), english.events.size());
        for (std::size_t i = 0; i < timeline.events.size(); ++i) {
            const TimelineEvent& event = timeline.events[i];
            QCOMPARE(event.year, english.events[i].year);
            if (event.title.isEmpty() || event.text.size() < 20
                || event.text == english.events[i].text) {
                missing.append(QString("%1: %2").arg(language.code).arg(event.year));
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", ")));
}

void TestTimeline::aClickOpensACardAndCanBeUndone()
{
    click(1);
    QCOMPARE(year(), 1943.0);
    QCOMPARE(opened(), 2.0);
    QVERIFY(m_demo->findChild<QLabel*>("eventText")->text().contains("Pitts"));
    m_stack.undo();
    QCOMPARE(year(), 1843.0);
    QCOMPARE(opened(), 1.0);
}

void TestTimeline::theKeyboardGoesToAnEventAndOpensIt()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(year(), 1843.0);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(year(), 1948.0);
    QTest::keyClick(m_view, Qt::Key_End);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(year(), 2012.0);
    QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(12)));
}

void TestTimeline::aDragScrollsAndOpensNothing()
{
    QWidget* surface = m_view->viewport();
    const QPoint start {400, 60};
    QTest::mousePress(surface, Qt::LeftButton, {}, start);
    QTest::mouseMove(surface, start - QPoint {100, 0});
    QTest::mouseMove(surface, start - QPoint {200, 0});
    QTest::mouseRelease(surface, Qt::LeftButton, {}, start - QPoint {200, 0});
    QCOMPARE(m_view->horizontalScrollBar()->value(), 200);
    QCOMPARE(opened(), 1.0);
    QCOMPARE(m_stack.count(), 0);
}

void TestTimeline::openingTheSameCardTwiceCountsOnce()
{
    click(1);
    click(2);
    click(1);
    QCOMPARE(opened(), 3.0);
    const QJsonObject saved = m_demo->saveState();
    m_demo->restoreState(saved);
    QCOMPARE(m_demo->saveState(), saved);
}

void TestTimeline::whatMakesNoSenseIsLeftOut()
{
    m_demo->restoreState({{"event", "1700"}, {"opened", QJsonArray {"1943", "x", 5}}});
    QCOMPARE(year(), 1843.0);
    QCOMPARE(opened(), 2.0);
    m_demo->restoreState({{"event", 7}});
    QCOMPARE(year(), 1843.0);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
