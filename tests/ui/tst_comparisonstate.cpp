// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/comparisontest.h"

using namespace ui;

class TestComparisonState : public ComparisonTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void everyPartChangesOneThingAndIsKept();
    void theMapsShowTheSamePointsInTheSameWay();
    void theComparisonComesBack();
    void anOldStateOpens();
    void hostileStatesChangeNothing_data();
    void hostileStatesChangeNothing();
};

void TestComparisonState::everyPartChangesOneThingAndIsKept()
{
    const PlaygroundSetup setup = document().setup();
    for (const SetupPart part : allSetupParts) {
        const SetupDifference first = differenceFrom(setup, part);
        QVERIFY(withDifference(setup, first) != setup);
        for (const double value : valuesOf(part)) {
            const SetupDifference difference {part, value};
            QCOMPARE(setupDifference(toJson(difference)), difference);
            const PlaygroundSetup other = withDifference(setup, difference);
            QCOMPARE(other.pointSeed, setup.pointSeed);
            QCOMPARE(other.data, setup.data);
            QCOMPARE(withDifference(other, {part, value}).layers, other.layers);
        }
    }
    QVERIFY(!setupDifference({{"part", "noise"}, {"setup", "lovelace-playground:1?noise=0.1"}}));
    QVERIFY(!setupDifference({{"part", "rate"}, {"setup", "lovelace-playground:1?rate=0.02"}}));
}

void TestComparisonState::theMapsShowTheSamePointsInTheSameWay()
{
    turnOn();
    for (const char* name : {"Show test points (hollow)", "Two colours only"}) {
        auto* box = named<QCheckBox>(name);
        click(box, QPoint(10, box->height() / 2));
    }
    QVERIFY(panel().mapA().showsTest());
    QVERIFY(panel().mapB().showsTest());
    QCOMPARE(panel().mapA().size(), panel().mapB().size());
    TRY_VERIFY(panel().mapA().grab().toImage() == panel().mapB().grab().toImage()); // At the start.
    comparison().setDifference({SetupPart::LearningRate, 0.00001}); // B stays about there.
    QVERIFY(trainsTo(10));
    TRY_VERIFY(panel().mapA().grab().toImage() != panel().mapB().grab().toImage());
    for (RegionMap* map : {&panel().mapA(), &panel().mapB()}) {
        map->setFocus();
        key(Qt::Key_Right);
        QVERIFY(map->readingText().startsWith("x₁ = 0.10, x₂ = 0.00: output "));
    }
    QVERIFY(panel().mapB().readingText() != panel().mapA().readingText());
}

void TestComparisonState::theComparisonComesBack()
{
    turnOn();
    comparison().setDifference({SetupPart::Activation, double(nn::Activation::relu)});
    QVERIFY(trainsTo(5));
    const QJsonObject state = m_page->saveState();
    Playground other;
    other.restoreState(state);
    QVERIFY(other.comparison().isOn());
    QCOMPARE(other.comparison().difference(), comparison().difference());
    QVERIFY(*other.comparison().documentB().numbers().parameters == numbersOfB());
    QCOMPARE(other.comparison().documentB().numbers().epoch, epochOfB());
    QVERIFY(other.comparison().isFair());
    QCOMPARE(other.saveState(), state);
    QCOMPARE(other.undoStack()->count(), 0);
}

void TestComparisonState::anOldStateOpens()
{
    QJsonObject old = m_page->saveState();
    old.remove("comparison");
    Playground other;
    other.restoreState(old);
    QVERIFY(!other.comparison().isOn());
    QCOMPARE(other.document().setup(), document().setup());
}

void TestComparisonState::hostileStatesChangeNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("of a newer version") << "version" << QJsonValue(2) << false;
    QTest::newRow("no version") << "version" << QJsonValue() << false;
    QTest::newRow("no difference") << "difference" << QJsonValue(5) << false;
    QTest::newRow("an unknown part")
        << "difference"
        << QJsonValue(QJsonObject {{"part", "x"}, {"setup", "lovelace-playground:1?rate=0.1"}})
        << false;
    QTest::newRow("a value beyond all limits")
        << "difference"
        << QJsonValue(QJsonObject {{"part", "rate"}, {"setup", "lovelace-playground:1?rate=1e9"}})
        << false;
    QTest::newRow("too few numbers") << "numbers" << QJsonValue(QJsonArray {1, 2}) << true;
    QTest::newRow("a number that is none") << "numbers" << QJsonValue(QJsonArray {"a"}) << true;
    QTest::newRow("an epoch that is not that of A") << "epoch" << QJsonValue(1e8) << true;
    QTest::newRow("a negative epoch") << "epoch" << QJsonValue(-1) << true;
}

void TestComparisonState::hostileStatesChangeNothing()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, isOn);
    turnOn();
    QVERIFY(trainsTo(3));
    QJsonObject state = m_page->saveState();
    QJsonObject part = state["comparison"].toObject();
    part[key] = value;
    state["comparison"] = part;
    Playground other;
    other.restoreState(state);
    QCOMPARE(other.comparison().isOn(), isOn);
    QVERIFY(*other.document().numbers().parameters == numbersOfA());
    if (isOn) { // It begins at its start.
        QCOMPARE(other.comparison().documentB().numbers().epoch, std::size_t {0});
        QVERIFY(!other.comparison().runB().isRunning());
    }
}

QTEST_MAIN(TestComparisonState)
#include "tst_comparisonstate.moc"
