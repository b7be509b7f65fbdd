// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/slopebars.h"
#include "ui/plots/lineplot.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

/// Chapter 3, as learners go through it.
class TestActivationFunctions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();

private:
    static NumberField* number(Journey& journey, const QString& demo, const QString& name)
    {
        return Journey::part<NumberField>(journey.frame(demo), name);
    }
    /// Drags a number sideways by some of its steps.
    static void dragNumber(Journey& journey, const QString& demo, const QString& name, int steps)
    {
        constexpr int pixelsPerStep = 4;
        NumberField* field = number(journey, demo, name);
        const QPoint from = field->rect().center();
        journey.drag(field, from, from + QPoint(steps * pixelsPerStep, 0));
    }
    static void chooseFunction(Journey& journey, const QString& demo, const QString& function);
};

void TestActivationFunctions::chooseFunction(
    Journey& journey, const QString& demo, const QString& function
)
{
    auto* list = journey.frame(demo)->findChild<QComboBox*>();
    journey.click(list);
    TRY_VERIFY(list->view()->isVisible());
    const QModelIndex row = list->model()->index(list->findText(function), 0);
    const auto isChosen = [&] {
        // Just after it has opened, a list takes a click for the end of the one that opened it.
        if (list->view()->isVisible()) {
            const QPoint place = list->view()->visualRect(row).center();
            QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, {}, place);
        }
        return list->currentText() == function;
    };
    TRY_VERIFY(isChosen());
}

void TestActivationFunctions::everyShownSolutionIsOne()
{
    Journey journey("03-activation-functions");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestActivationFunctions::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("03-activation-functions");
    QVERIFY(journey.isOpen());

    journey.answer("sum-first", "-0.3");
    QVERIFY(journey.isDone("sum-first"));
    journey.answer("two-sums", "6");
    QVERIFY(journey.isDone("two-sums"));

    auto* plot = journey.frame("sigmoid")->findChild<LinePlot*>();
    const QPoint from = plot->mapToPlot(plot->point()->place).toPoint();
    journey.drag(plot, from, plot->mapToPlot({3.6, 0.5}).toPoint());
    TRY_VERIFY(journey.isDone("saturate"));
    journey.choose("four-to-eight", 0);
    TRY_COMPARE(journey.metric("sigmoid", "z"), 8.0); // The figure shows what happens.
    journey.choose("largest-slope", 1);
    TRY_COMPARE(journey.metric("sigmoid", "slope"), 0.25);

    journey.choose("ten-layers", 2);
    TRY_COMPARE(journey.metric("chain", "layers"), 10.0);
    auto* bars = journey.frame("chain")->findChild<SlopeBars*>();
    journey.drag(bars, bars->column(10).center().toPoint(), bars->column(20).center().toPoint());
    chooseFunction(journey, "chain", "ReLU");
    auto* slider = Journey::part<CalmSlider>(journey.frame("chain"), "Input z of every layer");
    const QPoint middle = slider->rect().center();
    journey.drag(slider, middle, middle + QPoint(slider->width() / 4, 0));
    TRY_VERIFY(journey.isDone("twenty-layers"));

    dragNumber(journey, "silent", "Bias", -20);
    TRY_VERIFY(journey.isDone("make-silent"));
    journey.choose("wake-up", 2);
    dragNumber(journey, "and", "Bias", -15);
    TRY_VERIFY(journey.isDone("make-and"));
    dragNumber(journey, "or", "Bias", 10);
    TRY_VERIFY(journey.isDone("make-or"));
    dragNumber(journey, "not", "Weight 1", -20);
    dragNumber(journey, "not", "Bias", 5);
    TRY_VERIFY(journey.isDone("make-not"));
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestActivationFunctions::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("03-activation-functions");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.answerByKeys("sum-first", "-0.3"));
    QVERIFY(journey.answerByKeys("two-sums", "6"));

    QVERIFY(journey.tabTo(journey.frame("sigmoid")->findChild<LinePlot*>()));
    journey.key(Qt::Key_PageUp, 5); // From 1.2 to 3.7.
    TRY_VERIFY(journey.isDone("saturate"));
    QVERIFY(journey.chooseByKeys("four-to-eight", 0));
    QVERIFY(journey.chooseByKeys("largest-slope", 1));

    QVERIFY(journey.chooseByKeys("ten-layers", 2));
    TRY_COMPARE(journey.metric("chain", "layers"), 10.0);
    QVERIFY(journey.tabTo(Journey::part<CalmSlider>(journey.frame("chain"), "Layers")));
    journey.key(Qt::Key_End);
    QVERIFY(journey.tabTo(journey.frame("chain")->findChild<QComboBox*>()));
    journey.key(Qt::Key_Down); // ReLU is next to the sigmoid.
    QVERIFY(journey.typeInto(number(journey, "chain", "Input z of every layer"), "1"));
    TRY_VERIFY(journey.isDone("twenty-layers"));

    QVERIFY(journey.typeInto(number(journey, "silent", "Bias"), "-1.5"));
    TRY_VERIFY(journey.isDone("make-silent"));
    QVERIFY(journey.chooseByKeys("wake-up", 2));
    QVERIFY(journey.typeInto(number(journey, "and", "Bias"), "-1.5"));
    QVERIFY(journey.tabTo(number(journey, "or", "Bias")));
    journey.key(Qt::Key_PageUp); // Up by 1.
    QVERIFY(journey.typeInto(number(journey, "not", "Weight 1"), "-1"));
    QVERIFY(journey.typeInto(number(journey, "not", "Bias"), "0.5"));
    TRY_COMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestActivationFunctions)
#include "tst_activationfunctions.moc"
