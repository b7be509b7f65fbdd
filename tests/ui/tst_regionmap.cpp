// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/regionmap.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

namespace {

/// Class 1 on the right half of the plane, class 0 on the left one.
std::vector<nn::Real> halves()
{
    constexpr int side = 10;
    std::vector<nn::Real> values;
    for (int place = 0; place < side * side; ++place) {
        values.push_back(place % side < side / 2 ? 0 : 1);
    }
    return values;
}

nn::PlanePoints points()
{
    return {{-4, 2, 0}, {4, 2, 1}, {4, -2, 1}};
}

int countOf(const QImage& image, const QRect& rect, const QColor& color)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestRegionMap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_map.reset(); }

    void theSidesHaveTheColoursOfTheirClasses();
    void twoColoursHideHowSureItIs();
    void twoColoursAreTwo();
    void classesDifferInShape();
    void testPointsAreHollowAndCanBeHidden();
    void theValueAtThePointerIsTheExactOne();
    void theKeyboardMovesACross();
    void pageKeysGoFromPointToPoint();
    void pageKeysComeToTestPointsThatAreShown();
    void aClickAddsAPointWhereThatIsAllowed();
    void theRightButtonTakesTheNearestPointAway();
    void testPointsAreTakenAwayWhereTheyAreShown();
    void pointsAreAddedAndRemovedByKeyboard();
    void aDragAddsNothing();
    void darkColoursFollowThePalette();
    void readersFindThePoints();
    void readersFindTestPointsThatAreShown();
    void readersAddAPoint();

private:
    QImage picture() { return m_map->grab().toImage(); }
    QPoint at(double x1, double x2) { return m_map->mapToPlane({x1, x2}).toPoint(); }
    QRect around(double x1, double x2) { return QRect(at(x1, x2) - QPoint(6, 6), QSize(13, 13)); }

    std::unique_ptr<RegionMap> m_map;
};

void TestRegionMap::init()
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
    m_map = std::make_unique<RegionMap>();
    m_map->resize(320, 380);
    m_map->setValues(halves(), RegionAnswers::Classes);
    m_map->setValueAt([](const QPointF& place) { return place.x() > 0 ? 0.9 : 0.1; });
    m_map->show();
    QVERIFY(test::waitForActive(m_map.get()));
}

void TestRegionMap::theSidesHaveTheColoursOfTheirClasses()
{
    const QImage image = picture();
    const QColor right = image.pixelColor(at(3, 3));
    const QColor left = image.pixelColor(at(-3, 3));
    QVERIFY(right.blue() > right.red() + 20);
    QVERIFY(left.red() > left.blue() + 20);
}

void TestRegionMap::twoColoursHideHowSureItIs()
{
    m_map->setValues(std::vector<nn::Real>(100, 0.6F), RegionAnswers::Classes);
    const QColor faint = picture().pixelColor(at(3, 3));
    m_map->setShades(RegionShades::TwoColors);
    const QColor full = picture().pixelColor(at(3, 3));
    QVERIFY(full.blue() - full.red() > faint.blue() - faint.red() + 20);
    m_map->setShades(RegionShades::Smooth);
    QCOMPARE(picture().pixelColor(at(3, 3)), faint);
}

void TestRegionMap::twoColoursAreTwo()
{
    m_map->setShades(RegionShades::TwoColors);
    const auto colorOf = [this](nn::Real value, RegionAnswers answers) {
        m_map->setValues(std::vector<nn::Real>(100, value), answers);
        return picture().pixelColor(at(3, 3));
    };
    const QColor one = colorOf(0.9F, RegionAnswers::Classes);
    const QColor zero = colorOf(0.1F, RegionAnswers::Classes);
    QVERIFY(one.blue() > one.red() + 20);
    QVERIFY(zero.red() > zero.blue() + 20);
    QCOMPARE(colorOf(0.6F, RegionAnswers::Classes), one);
    QCOMPARE(colorOf(0.4F, RegionAnswers::Classes), zero);
    QCOMPARE(colorOf(0.1F, RegionAnswers::Numbers), one);
    QCOMPARE(colorOf(-0.7F, RegionAnswers::Numbers), zero);
}

void TestRegionMap::classesDifferInShape()
{
    m_map->setPoints(points(), {});
    const QImage image = picture();
    const Colors& colors = colorsOf(*m_map);
    const int disc = countOf(image, around(4, 2), colors.positive);
    const int square = countOf(image, around(-4, 2), colors.negative);
    QVERIFY(disc > 20);
    QVERIFY(square > 20);
    // The corners of a square are its own, those around a disc are not.
    QCOMPARE(image.pixelColor(at(-4, 2) + QPoint(2, 2)), colors.negative);
    QCOMPARE(image.pixelColor(at(-4, 2) + QPoint(-2, -2)), colors.negative);
}

void TestRegionMap::testPointsAreHollowAndCanBeHidden()
{
    const QImage empty = picture();
    m_map->setPoints({}, points());
    QCOMPARE(picture(), empty);
    m_map->setShowsTest(true);
    const QImage shown = picture();
    QVERIFY(shown != empty);
    QCOMPARE(shown.pixelColor(at(4, 2)), empty.pixelColor(at(4, 2)));
    m_map->setShowsTest(false);
    QCOMPARE(picture(), empty);
}

void TestRegionMap::theValueAtThePointerIsTheExactOne()
{
    QTest::mouseMove(m_map.get(), at(3, 0));
    TRY_VERIFY(m_map->cursor());
    QVERIFY2(
        m_map->readingText().endsWith("output 0.900, class 1"), qPrintable(m_map->readingText())
    );
    m_map->setValueAt([](const QPointF&) { return 0.25; });
    QVERIFY(m_map->readingText().endsWith("output 0.250, class 0"));
    m_map->setValues(halves(), RegionAnswers::Numbers);
    m_map->setValueAt([](const QPointF&) { return -0.25; });
    QVERIFY(m_map->readingText().endsWith(QString("output −0.250")));
}

void TestRegionMap::theKeyboardMovesACross()
{
    m_map->setFocus(Qt::TabFocusReason);
    const QImage before = picture();
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTest::keyClick(m_map.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_map->readingText(), QString("x₁ = 0.10, x₂ = 1.00: output 0.900, class 1"));
    QVERIFY(picture() != before);
    for (int time = 0; time < 20; ++time) {
        QTest::keyClick(m_map.get(), Qt::Key_Left, Qt::ShiftModifier);
    }
    QCOMPARE(*m_map->cursor(), QPointF(-6, 1));
}

void TestRegionMap::pageKeysGoFromPointToPoint()
{
    m_map->setPoints(points(), {});
    m_map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_map.get(), Qt::Key_PageDown);
    QCOMPARE(*m_map->cursor(), QPointF(4, 2));
    QTest::keyClick(m_map.get(), Qt::Key_PageUp);
    QTest::keyClick(m_map.get(), Qt::Key_PageUp);
    QCOMPARE(*m_map->cursor(), QPointF(4, -2));
}

void TestRegionMap::pageKeysComeToTestPointsThatAreShown()
{
    m_map->setPoints(points(), {{-1, -1, 0}});
    m_map->setShowsTest(true);
    m_map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_map.get(), Qt::Key_PageUp);
    QCOMPARE(*m_map->cursor(), QPointF(-1, -1));
    m_map->setShowsTest(false);
    QTest::keyClick(m_map.get(), Qt::Key_PageUp);
    QCOMPARE(*m_map->cursor(), QPointF(4, -2));
    QTest::keyClick(m_map.get(), Qt::Key_PageDown);
    QCOMPARE(*m_map->cursor(), QPointF(-4, 2));
}

void TestRegionMap::aClickAddsAPointWhereThatIsAllowed()
{
    QSignalSpy added(m_map.get(), &RegionMap::pointAdded);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at(2, -3));
    QCOMPARE(added.count(), 0);
    m_map->setEditable(true);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at(2, -3));
    QTest::mouseClick(m_map.get(), Qt::LeftButton, Qt::ShiftModifier, at(2, -3));
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(1, m_map->height() - 2));
    QCOMPARE(added.count(), 2);
    const auto point = added[0][0].value<nn::PlanePoint>();
    QVERIFY(std::abs(point.x1 - 2) < 0.05 && std::abs(point.x2 + 3) < 0.05);
    QCOMPARE(point.target, 1.0);
    QCOMPARE(added[1][0].value<nn::PlanePoint>().target, 0.0);
}

void TestRegionMap::theRightButtonTakesTheNearestPointAway()
{
    m_map->setPoints(points(), {});
    m_map->setEditable(true);
    QSignalSpy removed(m_map.get(), &RegionMap::pointRemoved);
    QTest::mouseClick(m_map.get(), Qt::RightButton, {}, at(4, -2) + QPoint(3, 3));
    QTest::mouseClick(m_map.get(), Qt::RightButton, {}, at(0, 0));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].value<std::size_t>(), std::size_t {2});
}

void TestRegionMap::testPointsAreTakenAwayWhereTheyAreShown()
{
    m_map->setPoints(points(), {{-1, -1, 0}, {3.6, -2, 1}});
    m_map->setEditable(true);
    const QSignalSpy removed(m_map.get(), &RegionMap::pointRemoved);
    QTest::mouseClick(m_map.get(), Qt::RightButton, {}, at(-1, -1));
    QCOMPARE(removed.count(), 0);
    m_map->setShowsTest(true);
    for (const auto& place : {at(-1, -1), at(3.6, -2), at(4, -2)}) {
        QTest::mouseClick(m_map.get(), Qt::RightButton, {}, place);
    }
    QCOMPARE(removed.count(), 3);
    QCOMPARE(removed[0][0].value<std::size_t>(), std::size_t {3}); // After those for training.
    QCOMPARE(removed[1][0].value<std::size_t>(), std::size_t {4});
    QCOMPARE(removed[2][0].value<std::size_t>(), std::size_t {2});
}

void TestRegionMap::pointsAreAddedAndRemovedByKeyboard()
{
    m_map->setPoints(points(), {});
    m_map->setEditable(true);
    m_map->setNewLabel(0);
    m_map->setFocus(Qt::TabFocusReason);
    QSignalSpy added(m_map.get(), &RegionMap::pointAdded);
    QSignalSpy removed(m_map.get(), &RegionMap::pointRemoved);
    QTest::keyClick(m_map.get(), Qt::Key_Insert);
    QTest::keyClick(m_map.get(), Qt::Key_Insert, Qt::ShiftModifier);
    QCOMPARE(added[0][0].value<nn::PlanePoint>(), (nn::PlanePoint {0, 0, 0}));
    QCOMPARE(added[1][0].value<nn::PlanePoint>(), (nn::PlanePoint {0, 0, 1}));
    QTest::keyClick(m_map.get(), Qt::Key_PageDown);
    QTest::keyClick(m_map.get(), Qt::Key_Delete);
    QCOMPARE(removed[0][0].value<std::size_t>(), std::size_t {1});
}

void TestRegionMap::aDragAddsNothing()
{
    m_map->setEditable(true);
    QSignalSpy added(m_map.get(), &RegionMap::pointAdded);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, at(-3, 0));
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, at(3, 0));
    QCOMPARE(added.count(), 0);
}

void TestRegionMap::darkColoursFollowThePalette()
{
    const QColor light = picture().pixelColor(at(3, 3));
    ThemeSettings look;
    look.choice = ThemeChoice::Dark;
    applyTheme(*qApp, look);
    QCoreApplication::processEvents();
    QVERIFY(picture().pixelColor(at(3, 3)).lightness() < light.lightness() - 40);
}

void TestRegionMap::readersFindThePoints()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    m_map->setPoints(points(), {});
    QCOMPARE(map->role(), QAccessible::Canvas);
    QCOMPARE(map->childCount(), 4);
    QCOMPARE(map->child(0)->text(QAccessible::Name), "Cross at " + m_map->readingText());
    QAccessibleInterface* third = map->child(3);
    QVERIFY(third->text(QAccessible::Name).startsWith("Point 3 of 3, class "));
    third->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(spokenFocus(*m_map), third->text(QAccessible::Name));
    QVERIFY(third->text(QAccessible::Name).endsWith(m_map->readingText()));
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(spokenFocus(*m_map), "Cross at " + m_map->readingText());
}

void TestRegionMap::readersFindTestPointsThatAreShown()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    m_map->setPoints(points(), {{-1, -1, 0}, {1, 3, 1}});
    QCOMPARE(map->childCount(), 4);
    m_map->setShowsTest(true);
    QCOMPARE(map->childCount(), 6);
    QVERIFY(map->child(3)->text(QAccessible::Name).startsWith("Point 3 of 3, class 1: "));
    QAccessibleInterface* last = map->child(5);
    QVERIFY(last->text(QAccessible::Name).startsWith("Test point 2 of 2, class 1: x₁ = 1"));
    last->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(*m_map->cursor(), QPointF(1, 3));
    QCOMPARE(spokenFocus(*m_map), last->text(QAccessible::Name));
    m_map->setShowsTest(false);
    QCOMPARE(spokenFocus(*m_map), "Cross at " + m_map->readingText());
}

void TestRegionMap::readersAddAPoint()
{
    QAccessibleInterface* cross = QAccessible::queryAccessibleInterface(m_map.get())->child(0);
    QVERIFY(
        !cross->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction())
    );
    m_map->setEditable(true);
    const QSignalSpy added(m_map.get(), &RegionMap::pointAdded);
    cross->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(added.count(), 1);
}

QTEST_MAIN(TestRegionMap)
#include "tst_regionmap.moc"
