// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/metrics.h"
#include "ui/demos/bumpscurves.h"
#include "ui/demos/demoregistry.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

#include "tests/ui/parts.h"

using namespace ui;

/// What the figure "bumps" reckons with, and what it makes of files.
class TestBumpsState : public QObject
{
    Q_OBJECT

private slots:
    void theSumIsWhatAHandWorksOut();
    void everyTargetHasItsShape();
    void everyTargetIsChosenFromTheList_data();
    void everyTargetIsChosenFromTheList();
    void aStrokeMovesTheKnotsItPasses();
    void neuronsAreAddedAndTakenAwayAtTheEnd();
    void authorsHearWhatIsWrong();
    void twoNeuronsCanFollowTheSine();
    void withoutABendThereIsOnlyALine();
};

void TestBumpsState::theSumIsWhatAHandWorksOut()
{
    BumpsState state;
    state.neurons = {{4, 4, 1}, {4, -4, -1}};
    state.outputBias = 0.5;
    QCOMPARE(contribution(state.neurons[0], state.activation, -1), 0.5);
    // 0.5 + 1 / (1 + e^-4) - 1 / (1 + e^4)
    QVERIFY(std::abs(outputAt(state, 0) - 1.4640275801) < 1e-9);
    QCOMPARE(bendOf(state.neurons[1]), std::optional(1.0));
    QCOMPARE(bendOf({0, 1, 1}), std::optional<double>());
    state.target = CurveTarget::Drawn;
    state.drawn = QList<double>(knotCount, 0.0);
    state.neurons = {{0, 0, 0}};
    QCOMPARE(meanSquaredError(state), 0.25); // A half off everywhere.
}

void TestBumpsState::everyTargetHasItsShape()
{
    const DrawnCurve flat(knotCount, 0.0);
    QCOMPARE(heightOf(CurveTarget::Sine, flat, 1), 1.0);
    QCOMPARE(heightOf(CurveTarget::Sine, flat, 0), 0.0);
    QCOMPARE(heightOf(CurveTarget::Step, flat, 0), -1.0);
    QCOMPARE(heightOf(CurveTarget::Step, flat, 0.01), 1.0);
    QCOMPARE(heightOf(CurveTarget::Bump, flat, 0), 1.0);
    QCOMPARE(heightOf(CurveTarget::Saw, flat, -3), -1.0);
    QCOMPARE(heightOf(CurveTarget::Saw, flat, -1.5), 0.0);
    QCOMPARE(heightOf(CurveTarget::Saw, flat, 1.5), 0.0);
}

void TestBumpsState::everyTargetIsChosenFromTheList_data()
{
    QTest::addColumn<CurveTarget>("target");
    QTest::newRow("Sine") << CurveTarget::Sine;
    QTest::newRow("Step") << CurveTarget::Step;
    QTest::newRow("Bump") << CurveTarget::Bump;
    QTest::newRow("Saw") << CurveTarget::Saw;
}

void TestBumpsState::everyTargetIsChosenFromTheList()
{
    QFETCH(const CurveTarget, target);
    QUndoStack stack;
    const auto demo = makeDemo("bumps", stack);
    const QJsonArray neurons {QJsonArray {4, 4, 1.5}, QJsonArray {-2, 1, 0.5}};
    QCOMPARE(demo->configure({{"target", "sine"}, {"neurons", neurons}}), QString());
    auto* list = test::partOf<QComboBox>(*demo, "Target");
    QTest::keyClicks(list, QTest::currentDataTag());
    QCOMPARE(list->currentText(), QString(QTest::currentDataTag()));

    const BumpsState state = stateFromJson(demo->saveState(), {});
    QCOMPARE(state.target, target);
    const auto lines = demo->findChild<LinePlot*>()->lines();
    const auto line = std::ranges::find(lines, QString("target"), &PlotLine::name);
    QVERIFY(line != lines.end());
    for (const QPointF& point : line->points) {
        if (std::isnan(point.y())) {
            continue; // The line is broken where the curve jumps.
        }
        const double before = heightOf(target, state.drawn, point.x() - 0.01); // It may jump.
        const double after = heightOf(target, state.drawn, point.x() + 0.01);
        QVERIFY(point.y() > std::min(before, after) - 0.05);
        QVERIFY(point.y() < std::max(before, after) + 0.05);
    }
    // The error that is shown is the one that the engine trains with.
    const double error =
        nn::evaluate(
            topologyOf(state), parametersOf(state), trainingSetOf(state), nn::Loss::squared_error
        )
            .mean_loss;
    QVERIFY(std::abs(error - meanSquaredError(state)) < 1e-5);
    const QString words = "Error " + numberText(meanSquaredError(state), 4);
    QVERIFY(std::ranges::any_of(demo->findChildren<RoleLabel*>(), [&words](auto* label) {
        return label->text() == words;
    }));
}

void TestBumpsState::aStrokeMovesTheKnotsItPasses()
{
    const DrawnCurve curve = withStroke(DrawnCurve(knotCount, 0.0), {1, 2}, {0, -2});
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 1), 2.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0.5), 0.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0.125), -1.5);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0), -2.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, -0.25), 0.0); // Not passed.
}

void TestBumpsState::neuronsAreAddedAndTakenAwayAtTheEnd()
{
    BumpsState state;
    makeFresh(state, 5);
    const std::vector<BumpNeuron> five = state.neurons;
    state.chosen = 4;
    setNeuronCount(state, 2);
    QCOMPARE(state.chosen, 1);
    QVERIFY(std::equal(state.neurons.begin(), state.neurons.end(), five.begin()));
    setNeuronCount(state, 5);
    QVERIFY(state.neurons == five);
    setNeuronCount(state, 1000);
    QCOMPARE(state.neurons.size(), std::size_t(mostBumpNeurons));
}

void TestBumpsState::authorsHearWhatIsWrong()
{
    QVERIFY(bumpsProblem({{"target", "cosine"}}).contains("target"));
    QVERIFY(bumpsProblem({{"activation", "softmax"}}).contains("activation"));
    QVERIFY(bumpsProblem({{"neurons", QJsonArray {}}}).contains("neurons"));
    QVERIFY(bumpsProblem({{"count", 41}}).contains("count"));
    QVERIFY(bumpsProblem({{"drawn", QJsonArray {9}}}).contains("drawn"));
    QCOMPARE(bumpsProblem({{"count", 40}}), QString());
}

/// Chapter 6 says that two are enough, with weights in tenths.
void TestBumpsState::twoNeuronsCanFollowTheSine()
{
    QUndoStack stack;
    const auto demo = makeDemo("bumps", stack);
    const QJsonArray neurons {QJsonArray {0.8, 0, 7}, QJsonArray {0.4, 0, -9.7}};
    demo->restoreState(
        {{"target", "sine"}, {"activation", "tanh"}, {"neurons", neurons}, {"output_bias", 0}}
    );
    QCOMPARE(demo->metrics().value("neurons"), 2.0);
    const double error = demo->metrics().value("error");
    QVERIFY2(error < goodError, qPrintable(QString::number(error)));
    QVERIFY(error > 0.001);
}

void TestBumpsState::withoutABendThereIsOnlyALine()
{
    QUndoStack stack;
    const auto demo = makeDemo("bumps", stack);
    demo->restoreState({{"activation", "identity"}, {"count", 40}});
    const BumpsState state = stateFromJson(demo->saveState(), {});
    const double slope = outputAt(state, 1) - outputAt(state, 0);
    QVERIFY(std::abs(outputAt(state, -3) - (outputAt(state, 0) - 3 * slope)) < 1e-9);
    QCOMPARE(demo->metrics().value("bend"), 0.0);
}

QTEST_MAIN(TestBumpsState)
#include "tst_bumpsstate.moc"
