// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/orderanswer.h"
#include "ui/lessons/orderrow.h"
#include "ui/lessons/outoforder.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

class TestOrderAnswer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void atFirstItIsNotInOrder();
    void aDraggedRowFollowsTheHandAndStaysWhereItIsDropped();
    void rowsOfDifferentHeightsTradePlacesHalfWay();
    void escapePutsADraggedRowBack();
    void theKeyboardLiftsMovesAndDrops();
    void escapePutsALiftedRowBack();
    void whatIsDoneIsSpoken();
    void theFewestRowsAreOutOfOrder_data();
    void theFewestRowsAreOutOfOrder();
    void aWrongOrderIsExplained();
    void theOrderComesBack();
    void whatIsNotEveryItemOnceIsIgnored_data();
    void whatIsNotEveryItemOnceIsIgnored();
    void onceSettledNothingMoves();

private:
    /// The items' letters from top to bottom.
    QString order() const;
    void press(const QPoint& place)
    {
        QTest::mousePress(m_answer.get(), Qt::LeftButton, {}, place);
    }
    void move(const QPoint& place) { QTest::mouseMove(m_answer.get(), place); }
    void release(const QPoint& place)
    {
        QTest::mouseRelease(m_answer.get(), Qt::LeftButton, {}, place);
    }
    void key(Qt::Key key) { QTest::keyClick(m_answer->window()->focusWidget(), key); }
    OrderRow* row(int place) const { return m_answer->rows().at(place); }

    std::unique_ptr<OrderAnswer> m_answer;
};

void TestOrderAnswer::init()
{
    const QString tall = QStringLiteral("C ") + QStringLiteral("and so on ").repeated(40);
    m_answer = std::make_unique<OrderAnswer>(
        QList<TaskItem> {{"A", {}, "A is first."}, {"B", {}, "B is old."}, {tall}, {"D"}}, "seed"
    );
    m_answer->restore(QJsonArray {1, 0, 2, 3});
    m_answer->resize(500, m_answer->heightForWidth(500));
    m_answer->show();
    QVERIFY(test::waitForActive(m_answer.get()));
    QCOMPARE(order(), "BACD");
}

QString TestOrderAnswer::order() const
{
    QString letters;
    for (const OrderRow* row : m_answer->rows()) {
        letters += row->accessibleName().section(": ", 1).front();
    }
    return letters;
}

void TestOrderAnswer::atFirstItIsNotInOrder()
{
    for (const char* seed : {"a", "b", "order", "2", ""}) {
        const OrderAnswer fresh({{"A"}, {"B"}}, seed);
        QVERIFY(!fresh.check().isRight);
        QVERIFY(fresh.save().isNull());
    }
}

void TestOrderAnswer::aDraggedRowFollowsTheHandAndStaysWhereItIsDropped()
{
    QSignalSpy changes(m_answer.get(), &OrderAnswer::changed);
    OrderRow* dragged = row(0);
    const QPoint start = dragged->geometry().center();
    const int down = dragged->height() - 4;
    press(start);
    move(start + QPoint {0, down / 2});
    move(start + QPoint {0, down});
    QCOMPARE(order(), "ABCD");
    QCOMPARE(dragged->geometry().center().y(), start.y() + down); // It hangs at the hand.
    QVERIFY(dragged->isChecked());
    QCOMPARE(changes.size(), 0); // Nothing is said before it is let go.
    release(start + QPoint {0, down});
    QCOMPARE(changes.size(), 1);
    QVERIFY(!dragged->isChecked());
    QCOMPARE(dragged->y(), row(0)->geometry().bottom() + 1 + sizes::step);
    QVERIFY(m_answer->check().isRight);
}

void TestOrderAnswer::rowsOfDifferentHeightsTradePlacesHalfWay()
{
    OrderRow* small = row(3);
    const int tall = row(2)->height();
    QVERIFY(tall > 2 * small->height());
    const QPoint start = small->geometry().center();
    press(start);
    const auto after = [&](int up) {
        move(start - QPoint {0, up});
        return order();
    };
    for (int pass = 0; pass < 3; ++pass) {
        QCOMPARE(after(tall / 2 - 8), "BACD");
        QCOMPARE(after(tall / 2 + 8), "BADC");
    }
    release(start - QPoint {0, tall / 2 + 8});
    QCOMPARE(order(), "BADC");
}

void TestOrderAnswer::escapePutsADraggedRowBack()
{
    QSignalSpy changes(m_answer.get(), &OrderAnswer::changed);
    const QPoint start = row(0)->geometry().center();
    press(start);
    move(start + QPoint {0, 30});
    move(start + QPoint {0, 200});
    QVERIFY(order() != "BACD");
    key(Qt::Key_Escape);
    QCOMPARE(order(), "BACD");
    release(start + QPoint {0, 200});
    QCOMPARE(order(), "BACD");
    QCOMPARE(changes.size(), 0);
}

void TestOrderAnswer::theKeyboardLiftsMovesAndDrops()
{
    QSignalSpy changes(m_answer.get(), &OrderAnswer::changed);
    row(0)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    QVERIFY(row(1)->hasFocus()); // Without a lifted row, the arrows go from row to row.
    QCOMPARE(order(), "BACD");
    key(Qt::Key_Space);
    key(Qt::Key_Up);
    QCOMPARE(order(), "ABCD");
    key(Qt::Key_Up); // There is nothing above.
    QVERIFY(row(0)->hasFocus());
    QCOMPARE(changes.size(), 0);
    key(Qt::Key_Space);
    QCOMPARE(changes.size(), 1);
    key(Qt::Key_Tab);
    QVERIFY(row(1)->hasFocus()); // Tab goes down the list as it stands now.
}

void TestOrderAnswer::escapePutsALiftedRowBack()
{
    row(3)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(order(), "BDAC");
    key(Qt::Key_Escape);
    QCOMPARE(order(), "BACD");
    QVERIFY(!row(3)->isChecked());
}

void TestOrderAnswer::whatIsDoneIsSpoken()
{
    row(0)->setFocus(Qt::TabFocusReason);
    QCOMPARE(spokenFocus(*m_answer), "Place 1 of 4: B");
    key(Qt::Key_Space);
    QCOMPARE(spokenFocus(*m_answer), "Place 1 of 4: B, lifted");
    key(Qt::Key_Down);
    QCOMPARE(spokenFocus(*m_answer), "Place 2 of 4: B, lifted");
    key(Qt::Key_Space);
    QCOMPARE(spokenFocus(*m_answer), "Place 2 of 4: B");
    QVERIFY(row(1)->accessibleDescription().contains("Space"));
}

void TestOrderAnswer::theFewestRowsAreOutOfOrder_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << QList<int> {0, 1, 2} << QList<int> {};
    QTest::newRow("the first is last") << QList<int> {1, 2, 3, 0} << QList<int> {0};
    QTest::newRow("the last is first") << QList<int> {3, 0, 1, 2} << QList<int> {3};
    QTest::newRow("backwards") << QList<int> {2, 1, 0} << QList<int> {1, 0};
    QTest::newRow("nothing") << QList<int> {} << QList<int> {};
}

void TestOrderAnswer::theFewestRowsAreOutOfOrder()
{
    QFETCH(QList<int>, numbers);
    QTEST(outOfOrder(numbers), "expected");
}

void TestOrderAnswer::aWrongOrderIsExplained()
{
    const TaskAnswer::Verdict verdict = m_answer->check();
    QVERIFY(!verdict.isRight);
    QVERIFY(verdict.explanation.contains("“A” comes before “B”."));
    QVERIFY(verdict.explanation.contains("A is first."));
    m_answer->markParts();
    QCOMPARE(row(1)->standing(), OrderRow::Standing::OutOfOrder);
    QCOMPARE(row(3)->standing(), OrderRow::Standing::InOrder);
    QVERIFY(row(1)->accessibleName().endsWith("out of order"));
    row(1)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    QCOMPARE(row(3)->standing(), OrderRow::Standing::Unknown); // It is about to be another.
}

void TestOrderAnswer::theOrderComesBack()
{
    m_answer->restore(QJsonArray {3, 1, 0, 2});
    OrderAnswer other({{"A"}, {"B"}, {"C"}, {"D"}}, "seed");
    other.restore(m_answer->save());
    QCOMPARE(other.save(), QJsonValue(QJsonArray {3, 1, 0, 2}));
}

void TestOrderAnswer::whatIsNotEveryItemOnceIsIgnored_data()
{
    QTest::addColumn<QJsonValue>("answer");
    QTest::newRow("too few") << QJsonValue(QJsonArray {1, 0});
    QTest::newRow("one twice") << QJsonValue(QJsonArray {0, 0, 1, 2});
    QTest::newRow("one unknown") << QJsonValue(QJsonArray {0, 1, 2, 7});
    QTest::newRow("words") << QJsonValue(QJsonArray {"a", "b", "c", "d"});
    QTest::newRow("no list") << QJsonValue(12);
}

void TestOrderAnswer::whatIsNotEveryItemOnceIsIgnored()
{
    QFETCH(QJsonValue, answer);
    m_answer->restore(answer);
    QCOMPARE(order(), "BACD");
}

void TestOrderAnswer::onceSettledNothingMoves()
{
    m_answer->settle();
    const QPoint start = row(0)->geometry().center();
    press(start);
    move(start + QPoint {0, 30});
    move(start + QPoint {0, 200});
    release(start + QPoint {0, 200});
    QCOMPARE(order(), "BACD");
}

QTEST_MAIN(TestOrderAnswer)
#include "tst_orderanswer.moc"
