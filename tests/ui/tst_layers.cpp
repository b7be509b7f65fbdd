// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSpinBox>

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
    static QSpinBox* field(Journey& journey, const QString& name)
    {
        return Journey::part<QSpinBox>(journey.frame("builder"), name);
    }
    static QAbstractButton* button(Journey& journey, const QString& name)
    {
        return Journey::part<QAbstractButton>(journey.frame("builder"), name);
    }
    /// Clicks the upper or the lower arrow of a number field until it shows `number`.
    static void click(Journey& journey, const QString& name, int number);
    static bool type(Journey& journey, const QString& name, const QString& number);
};

void TestLayers::click(Journey& journey, const QString& name, int number)
{
    QSpinBox* shown = field(journey, name);
    constexpr int most = 40;
    for (int clicks = 0; clicks < most && shown->value() != number; ++clicks) {
        const bool isUp = shown->value() < number;
        const QPoint arrow(shown->width() - 8, shown->height() * (isUp ? 1 : 3) / 4);
        journey.drag(shown, arrow, arrow);
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
    click(journey, "Neurons of: Hidden layer 1", 2);
    QTRY_VERIFY(journey.isDone("build"));
    QCOMPARE(journey.metric("builder", "parameter_count"), 11.0);

    journey.choose("count-layers", 1);
    journey.choose("copies", 1);
    journey.choose("one-more", 2);
    QTRY_COMPARE(journey.metric("builder", "parameter_count"), 16.0); // Five more.

    click(journey, "Inputs", 2);
    QVERIFY(!journey.isDone("seventeen"));
    click(journey, "Neurons of: Hidden layer 1", 4);
    QTRY_VERIFY(journey.isDone("seventeen"));

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
    QTRY_VERIFY(journey.isDone("build"));

    QVERIFY(journey.chooseByKeys("count-layers", 1));
    QVERIFY(journey.chooseByKeys("copies", 1));
    QVERIFY(journey.chooseByKeys("one-more", 2));
    QTRY_COMPARE(journey.metric("builder", "parameter_count"), 16.0);

    QVERIFY(type(journey, "Inputs", "6"));
    QVERIFY(type(journey, "Neurons of: Hidden layer 1", "2"));
    QTRY_VERIFY(journey.isDone("seventeen"));

    QVERIFY(journey.tabTo(journey.card("digits")->findChild<QLineEdit*>()));
    journey.type("7,850");
    journey.key(Qt::Key_Return);
    QCOMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestLayers)
#include "tst_layers.moc"
