// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/classifierplane.h"
#include "ui/theme/theme.h"

#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

/// Chapter 2, as learners go through it.
class TestLinearClassifiers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();

private:
    static ClassifierPlane* plane(Journey& journey, const QString& demo)
    {
        return journey.frame(demo)->findChild<ClassifierPlane*>();
    }
    /// Turns the line about its other handle until class 1 lies towards `normal`.
    static void turn(Journey& journey, const QString& demo, const QPointF& normal);
    static void move(Journey& journey, const QString& demo, const QPointF& place);
    static bool
    typeNumber(Journey& journey, const QString& demo, const QString& name, const QString& number);
    static void press(Journey& journey, const QString& demo, const QString& button)
    {
        journey.click(Journey::part<QAbstractButton>(journey.frame(demo), button));
    }
};

void TestLinearClassifiers::turn(Journey& journey, const QString& demo, const QPointF& normal)
{
    ClassifierPlane* shown = plane(journey, demo);
    const QPointF pivot = *shown->moveHandle();
    const QPointF handle = *shown->turnHandle();
    const nn::LinearRule rule = shown->picture().rule;
    // Class 1 is on the left of (weight2, -weight1), and the handle may be at either end.
    const QPointF ahead(rule.weight2, -rule.weight1);
    const double side = QPointF::dotProduct(handle - pivot, ahead) > 0 ? 1 : -1;
    const QPointF way = QPointF(normal.y(), -normal.x()) / std::hypot(normal.x(), normal.y());
    const double distance = QLineF(pivot, handle).length();
    journey.drag(
        shown,
        shown->mapToPlane(handle).toPoint(),
        shown->mapToPlane(pivot + side * distance * way).toPoint()
    );
}

void TestLinearClassifiers::move(Journey& journey, const QString& demo, const QPointF& place)
{
    ClassifierPlane* shown = plane(journey, demo);
    const QPoint from = shown->mapToPlane(*shown->moveHandle()).toPoint();
    journey.drag(shown, from, shown->mapToPlane(place).toPoint());
}

bool TestLinearClassifiers::typeNumber(
    Journey& journey, const QString& demo, const QString& name, const QString& number
)
{
    return journey.typeInto(Journey::part<NumberField>(journey.frame(demo), name), number);
}

void TestLinearClassifiers::everyShownSolutionIsOne()
{
    Journey journey("02-linear-classifiers");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestLinearClassifiers::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("02-linear-classifiers");
    QVERIFY(journey.isOpen());

    journey.answer("by-hand", "-0.5");
    QVERIFY(journey.isDone("by-hand"));

    turn(journey, "blobs", {1, 1});
    move(journey, "blobs", {0, 0});
    QCOMPARE(journey.metric("blobs", "wrong"), 0.0);
    TRY_VERIFY(journey.isDone("separate"));

    journey.choose("raise-bias", 1);
    QVERIFY(journey.isDone("raise-bias"));
    TRY_COMPARE(journey.metric("blobs", "bias"), 2.0); // The figure shows what happens.
    journey.choose("double-all", 2);
    QVERIFY(journey.isDone("double-all"));
    TRY_COMPARE(journey.metric("blobs", "weight1"), 2.0);

    turn(journey, "layers-of-points", {0, 1}); // Near a level line the handle snaps.
    TRY_VERIFY(journey.isDone("level"));

    press(journey, "learning", "Run");
    TRY_VERIFY(journey.isDone("let-it-learn"));

    press(journey, "overlap", "Step");
    QVERIFY(journey.metric("overlap", "wrong") > 0);
    journey.choose("never-rests", 2);
    QVERIFY(journey.isDone("never-rests"));

    turn(journey, "xor", {1, 1});
    move(journey, "xor", {-0.5, -0.5});
    TRY_VERIFY(journey.isDone("three-of-four"));
    journey.choose("why-not-four", 1);
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestLinearClassifiers::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("02-linear-classifiers");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.answerByKeys("by-hand", "-0.5"));
    QVERIFY(journey.isDone("by-hand"));

    QVERIFY(journey.tabTo(plane(journey, "blobs")));
    journey.key(Qt::Key_Tab); // From the handle that moves to the one that turns.
    journey.key(Qt::Key_Left, 18); // A quarter.
    TRY_VERIFY(journey.isDone("separate"));

    QVERIFY(journey.chooseByKeys("raise-bias", 1));
    QVERIFY(journey.isDone("raise-bias"));
    QVERIFY(journey.chooseByKeys("double-all", 2));
    QVERIFY(journey.isDone("double-all"));

    QVERIFY(typeNumber(journey, "layers-of-points", "Weight w₁", "0"));
    TRY_VERIFY(journey.isDone("level"));

    QVERIFY(journey.tabTo(Journey::part<QAbstractButton>(journey.frame("learning"), "Run")));
    journey.key(Qt::Key_Space);
    TRY_VERIFY(journey.isDone("let-it-learn"));

    QVERIFY(journey.chooseByKeys("never-rests", 2));
    QVERIFY(journey.isDone("never-rests"));

    QVERIFY(typeNumber(journey, "xor", "Weight w₂", "1"));
    QVERIFY(typeNumber(journey, "xor", "Bias b", "1"));
    TRY_VERIFY(journey.isDone("three-of-four"));
    QVERIFY(journey.chooseByKeys("why-not-four", 1));
    QCOMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestLinearClassifiers)
#include "tst_linearclassifiers.moc"
