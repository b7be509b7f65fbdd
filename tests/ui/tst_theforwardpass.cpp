// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

namespace {

const NetworkPart firstOutputWeight = weightPart(2, 0, 0);
const NetworkPart outputNeuron = neuronPart(2, 0);

} // namespace

/// Chapter 5, as learners go through it.
class TestTheForwardPass : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();
    void undoGoesThroughBothFiguresInTheOrderOfWhatWasDone();

private:
    static NetworkCanvas* canvas(Journey& journey, const QString& demo)
    {
        return journey.frame(demo)->findChild<NetworkCanvas*>();
    }
    static QAbstractButton* button(Journey& journey, const QString& demo, const QString& text)
    {
        return Journey::part<QAbstractButton>(journey.frame(demo), text);
    }
    /// Worked out from the numbers in the diagram.
    static QString secondSum(Journey& journey);
    /// Drags a weight or bias up by some steps.
    static void dragNumber(Journey& journey, const NetworkPart& part, int steps);
};

QString TestTheForwardPass::secondSum(Journey& journey)
{
    const NetworkPicture& picture = canvas(journey, "walk")->picture();
    double sum = *picture.neuron(neuronPart(1, 1)).bias;
    for (int input = 0; input < 3; ++input) {
        sum += *picture.edge(weightPart(1, input, 1)).weight
            * picture.neuron(neuronPart(0, input)).text.toDouble();
    }
    return QString::number(sum, 'f', 2);
}

void TestTheForwardPass::dragNumber(Journey& journey, const NetworkPart& part, int steps)
{
    constexpr int pixelsPerStep = 6;
    NetworkCanvas* editor = canvas(journey, "editor");
    const NetworkLayout& places = editor->layoutOfParts();
    const QPoint from = part.kind == PartKind::Weight
        ? places.findEdge(part)->label.center().toPoint()
        : places.find(part)->bias.center().toPoint();
    journey.drag(editor, from, from - QPoint(0, steps * pixelsPerStep));
}

void TestTheForwardPass::everyShownSolutionIsOne()
{
    Journey journey("05-forward-pass");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestTheForwardPass::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("05-forward-pass");
    QVERIFY(journey.isOpen());

    for (int step = 1; step < 5; ++step) {
        journey.click(button(journey, "walk", "Next →"));
    }
    QCOMPARE(journey.metric("walk", "step"), 5.0);
    journey.answer("second-sum", secondSum(journey));
    QVERIFY(journey.isDone("second-sum"));
    journey.answer("squared", "0.1156");
    journey.choose("twice-as-far", 2);

    journey.choose("through-two-layers", 1);
    TRY_COMPARE(journey.metric("editor", "changed_count"), 1.0); // The figure shows it.
    journey.choose("up-or-down", 0);
    TRY_COMPARE(journey.metric("editor", "output"), 0.71);

    journey.click(button(journey, "editor", "Reset"));
    QCOMPARE(journey.metric("editor", "changed_count"), 0.0);
    dragNumber(journey, firstOutputWeight, -16);
    TRY_VERIFY(journey.isDone("hit"));
    QVERIFY(journey.isDone("one-only"));
    QVERIFY(!journey.isDone("smallest"));
    journey.click(button(journey, "editor", "Reset"));
    dragNumber(journey, outputNeuron, -12);
    TRY_COMPARE(journey.openTasks(), QStringList());
}

void TestTheForwardPass::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("05-forward-pass");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.tabTo(button(journey, "walk", "Next →")));
    journey.key(Qt::Key_Space, 4);
    QCOMPARE(journey.metric("walk", "step"), 5.0);
    QVERIFY(journey.answerByKeys("second-sum", secondSum(journey)));
    QVERIFY(journey.answerByKeys("squared", "0.1156"));
    QVERIFY(journey.chooseByKeys("twice-as-far", 2));
    QVERIFY(journey.chooseByKeys("through-two-layers", 1));
    QVERIFY(journey.chooseByKeys("up-or-down", 0));
    TRY_COMPARE(journey.metric("editor", "output"), 0.71);

    const auto reset = [&] {
        const bool isReached = journey.tabTo(button(journey, "editor", "Reset"));
        journey.key(Qt::Key_Space);
        return isReached;
    };
    QVERIFY(reset());
    NetworkCanvas* editor = canvas(journey, "editor");
    QVERIFY(journey.tabTo(editor));
    journey.key(Qt::Key_End);
    journey.key(Qt::Key_Left); // From the output back along its first connection.
    QVERIFY(editor->selection() == firstOutputWeight);
    journey.type("-0.7");
    journey.key(Qt::Key_Return);
    TRY_VERIFY(journey.isDone("one-only"));
    QVERIFY(journey.isDone("hit"));
    QVERIFY(reset());
    QVERIFY(journey.tabTo(editor));
    journey.key(Qt::Key_End);
    QVERIFY(editor->selection() == outputNeuron);
    journey.key(Qt::Key_Down, 12);
    TRY_COMPARE(journey.openTasks(), QStringList());
}

void TestTheForwardPass::undoGoesThroughBothFiguresInTheOrderOfWhatWasDone()
{
    Journey journey("05-forward-pass");
    QVERIFY(journey.isOpen());
    auto* seed = journey.frame("walk")->findChild<NumberField*>();
    const double seedOfTheLesson = seed->value();
    const auto weight = [&] {
        return *canvas(journey, "editor")->picture().edge(firstOutputWeight).weight;
    };

    QVERIFY(journey.typeInto(seed, "12"));
    dragNumber(journey, firstOutputWeight, 8); // Many moves of the hand, one step.
    QCOMPARE(weight(), 1.7);
    QVERIFY(journey.typeInto(seed, "34"));
    dragNumber(journey, firstOutputWeight, -20);
    QCOMPARE(weight(), -0.3);
    QCOMPARE(journey.undoStack().count(), 4);

    journey.undoStack().undo();
    QCOMPARE(weight(), 1.7);
    QCOMPARE(seed->value(), 34.0);
    journey.undoStack().undo();
    QCOMPARE(weight(), 1.7);
    QCOMPARE(seed->value(), 12.0);
    journey.undoStack().undo();
    QCOMPARE(weight(), 0.9);
    journey.undoStack().undo();
    QCOMPARE(seed->value(), seedOfTheLesson);
    QVERIFY(journey.demo("walk").isAtStart() && journey.demo("editor").isAtStart());
    for (int step = 0; step < 4; ++step) {
        journey.undoStack().redo();
    }
    QCOMPARE(weight(), -0.3);
    QCOMPARE(seed->value(), 34.0);
}

QTEST_MAIN(TestTheForwardPass)
#include "tst_theforwardpass.moc"
