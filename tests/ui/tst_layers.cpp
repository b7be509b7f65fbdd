// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

/// Chapter 4, as learners go through it.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();

private:
    static NumberField* field(Journey& journey, const QString& name)
    {
        return Journey::part<NumberField>(journey.frame("builder"), name);
    }
    static QAbstractButton* button(Journey& journey, const QString& name)
    {
        return Journey::part<QAbstractButton>(journey.frame("builder"), name);
    }
    /// Drags across a number field until it shows `number`.
    static void drag(Journey& journey, const QString& name, int number);
    static bool type(Journey& journey, const QString& name, const QString& number);
};

void TestLayers::drag(Journey& journey, const QString& name, int number)
{
    constexpr int pixelsPerStep = 4;
    NumberField* shown = field(journey, name);
    // First too far: a hand that moves by one step only has not begun to drag.
    for (const int wanted : {number + 6, number}) {
        const int way = pixelsPerStep * (wanted - qRound(shown->value()));
        journey.drag(shown, shown->rect().center(), shown->rect().center() + QPoint(way, 0));
    }
}

bool TestLayers::type(Journey& journey, const QString& name, const QString& number)
{
    const bool isReached = journey.tabTo(field(journey, name));
    journey.type(number);
    journey.key(Qt::Key_Return);
    return isReached;
}

void TestLayers::everyShownSolutionIsOne()
{
    Journey journey("04-layers");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestLayers::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("04-layers");
    QVERIFY(journey.isOpen());

    journey.click(button(journey, "Add Layer"));
    QVERIFY(!journey.isDone("build"));
    drag(journey, "Neurons of: Hidden layer 1", 2);
    TRY_VERIFY(journey.isDone("build"));
    QCOMPARE(journey.metric("builder", "parameter_count"), 11.0);

    journey.choose("count-layers", 1);
    journey.choose("copies", 1);
    journey.choose("one-more", 2);
    TRY_COMPARE(journey.metric("builder", "parameter_count"), 16.0); // Five more.

    drag(journey, "Inputs", 2);
    QVERIFY(!journey.isDone("seventeen"));
    drag(journey, "Neurons of: Hidden layer 1", 4);
    TRY_VERIFY(journey.isDone("seventeen"));

    journey.click(journey.card("digits")->findChild<QLineEdit*>());
    journey.type("7850");
    journey.click(Journey::part<QAbstractButton>(journey.card("digits"), "Check"));
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestLayers::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("04-layers");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.tabTo(button(journey, "Add Layer")));
    journey.key(Qt::Key_Space);
    QVERIFY(type(journey, "Neurons of: Hidden layer 1", "2"));
    TRY_VERIFY(journey.isDone("build"));

    QVERIFY(journey.chooseByKeys("count-layers", 1));
    QVERIFY(journey.chooseByKeys("copies", 1));
    QVERIFY(journey.chooseByKeys("one-more", 2));
    TRY_COMPARE(journey.metric("builder", "parameter_count"), 16.0);

    QVERIFY(type(journey, "Inputs", "6"));
    QVERIFY(type(journey, "Neurons of: Hidden layer 1", "2"));
    TRY_VERIFY(journey.isDone("seventeen"));

    QVERIFY(journey.tabTo(journey.card("digits")->findChild<QLineEdit*>()));
    journey.type("7,850");
    journey.key(Qt::Key_Return);
    QCOMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestLayers)
#include "tst_layers.moc"
