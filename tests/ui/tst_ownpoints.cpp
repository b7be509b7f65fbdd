// SPDX-License-Identifier: GPL-3.0-or-later
// Points that a learner puts on the map of the playground, one by one.
#include <algorithm>
#include <cmath>
#include <set>

#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

namespace {

/// Two of class 1, then two of class 0: who clicks seldom changes between them.
const nn::PlanePoints four {{2, 2, 1}, {3, 1, 1}, {-2, -2, 0}, {-3, -1, 0}};

} // namespace

class TestOwnPoints : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init();
    void cleanup() { m_page.reset(); }

    void everyClickLeavesAMark();
    void bothClassesAreLearnt();
    void theyAreAddedWhileItTrains();
    void theRightButtonTakesAwayTheOneMeant_data();
    void theRightButtonTakesAwayTheOneMeant();
    void theKeyboardTakesAwayTheOneMeant_data();
    void theKeyboardTakesAwayTheOneMeant();
    void theyAreAddedByKeyboard();
    void testPointsAreAllShown();

private:
    RegionMap& map() { return part<OutputPanel>()->map(); }
    QPoint placeOf(const nn::PlanePoint& point)
    {
        return map().mapToPlane({point.x1, point.x2}).toPoint();
    }
    void add(const nn::PlanePoint& point)
    {
        click(button(point.target == 1 ? "● Class 1" : "■ Class 0"));
        click(&map(), placeOf(point));
    }
    void addFour()
    {
        std::ranges::for_each(four, [this](const auto& point) { add(point); });
    }
    /// Without the cross that follows the pointer.
    QImage picture()
    {
        QTest::mouseMove(m_page->windowHandle(), QPoint(1, 1));
        [this] { TRY_VERIFY(!map().cursor()); }();
        return map().grab().toImage();
    }
    /// The points there are, as those of `four`; what is none of them is told as 9.
    QList<int> left()
    {
        QList<int> rows;
        for (const nn::PlanePoint& point : document().points()) {
            int row = 9;
            for (int index = 0; index < 4; ++index) {
                const nn::PlanePoint& known = four.at(std::size_t(index));
                const bool isNear = std::hypot(known.x1 - point.x1, known.x2 - point.x2) < 0.1;
                row = isNear && known.target == point.target ? index : row;
            }
            rows.append(row);
        }
        return rows;
    }
    static QList<int> without(int row)
    {
        QList<int> rows {0, 1, 2, 3};
        rows.removeAt(row);
        return rows;
    }
    static void addRows()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 4; ++row) {
            QTest::addRow("point %d", row + 1) << row;
        }
    }
};

void TestOwnPoints::init()
{
    openPage();
    click(named<QAbstractButton>("Own points"));
    QVERIFY(!button("Train")->isEnabled());
}

void TestOwnPoints::everyClickLeavesAMark()
{
    QImage before = picture();
    for (const nn::PlanePoint& point : four) {
        add(point);
        const QImage after = picture();
        const QRect around(placeOf(point) - QPoint(6, 6), QSize(13, 13));
        QVERIFY2(
            after.copy(around) != before.copy(around),
            qPrintable(QString("nothing at %1, %2").arg(point.x1).arg(point.x2))
        );
        before = after;
    }
}

void TestOwnPoints::bothClassesAreLearnt()
{
    addFour();
    QCOMPARE(left(), (QList<int> {0, 1, 2, 3}));
    std::set<double> classes;
    for (const nn::PlanePoint& point : run().points().training) {
        classes.insert(point.target);
    }
    QCOMPARE(classes.size(), std::size_t {2});
    QCOMPARE(run().points().training.front(), document().points().front());
    const auto isRight = [this](const nn::PlanePoint& point) {
        return (answerAt(document(), {point.x1, point.x2}) > 0.5) == (point.target == 1);
    };
    click(button("Train"));
    TRY_VERIFY(run().trainingLoss() < 0.1 && std::ranges::all_of(four, isRight));
    QVERIFY(pauses());
    click(button("Remove All"));
    QVERIFY(document().points().empty());
    QVERIFY(!button("Train")->isEnabled());
}

void TestOwnPoints::theyAreAddedWhileItTrains()
{
    addFour();
    click(button("Train"));
    TRY_VERIFY(document().numbers().epoch > 3);
    click(&map(), placeOf({4, -4}));
    QVERIFY(run().isRunning());
    QCOMPARE(document().points().size(), std::size_t {5});
    const SplitPoints& parts = run().points(); // What the thread has.
    QCOMPARE(parts.training.size() + parts.test.size(), std::size_t {5});
    m_page->undoStack()->undo();
    QCOMPARE(left(), (QList<int> {0, 1, 2, 3}));
    QCOMPARE(parts.training.size() + parts.test.size(), std::size_t {4});
    QVERIFY(pauses());
}

void TestOwnPoints::theRightButtonTakesAwayTheOneMeant_data()
{
    addRows();
}

void TestOwnPoints::theRightButtonTakesAwayTheOneMeant()
{
    QFETCH(const int, row);
    addFour();
    const QPoint place = placeOf(four.at(std::size_t(row))) + QPoint(2, 2);
    QTest::mouseClick(
        m_page->windowHandle(), Qt::RightButton, {}, map().mapTo(m_page.get(), place)
    );
    QCOMPARE(left(), without(row));
    m_page->undoStack()->undo();
    QCOMPARE(left(), (QList<int> {0, 1, 2, 3}));
}

void TestOwnPoints::theKeyboardTakesAwayTheOneMeant_data()
{
    addRows();
}

void TestOwnPoints::theKeyboardTakesAwayTheOneMeant()
{
    QFETCH(const int, row);
    addFour();
    const nn::PlanePoint wanted = document().points().at(std::size_t(row));
    QVERIFY(tabTo(&map()));
    const auto isThere = [&] { return map().cursor() == QPointF(wanted.x1, wanted.x2); };
    for (int step = 0; step < 4 && !isThere(); ++step) {
        key(Qt::Key_PageDown);
    }
    QVERIFY(isThere());
    key(Qt::Key_Delete);
    QCOMPARE(left(), without(row));
}

void TestOwnPoints::theyAreAddedByKeyboard()
{
    QVERIFY(tabTo(&map()));
    for (const auto& modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
        key(Qt::Key_Right);
        key(Qt::Key_Insert, modifiers);
    }
    QCOMPARE(document().points(), (nn::PlanePoints {{0.1, 0, 1}, {0.2, 0, 0}}));
}

void TestOwnPoints::testPointsAreAllShown()
{
    const auto box = [this] { return named<QCheckBox>("Show test points (hollow)"); };
    QVERIFY(box()->isChecked() && !box()->isEnabled());
    QVERIFY(!m_page->saveState()["test"].toBool()); // It is not what somebody has chosen.
    click(named<QAbstractButton>("Circle"));
    QVERIFY(!box()->isChecked() && box()->isEnabled());
    click(box(), QPoint(10, box()->height() / 2));
    click(named<QAbstractButton>("Own points"));
    QVERIFY(m_page->saveState()["test"].toBool());
    Playground other;
    other.restoreState(m_page->saveState());
    QVERIFY(other.findChild<OutputPanel*>()->showsTest());
    click(named<QAbstractButton>("Circle"));
    QVERIFY(box()->isChecked());
}

QTEST_MAIN(TestOwnPoints)
#include "tst_ownpoints.moc"
