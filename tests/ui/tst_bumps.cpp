// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/controls/numberslider.h"
#include "ui/demos/bumpscurves.h"
#include "ui/demos/demoregistry.h"
#include "ui/plots/lineplot.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include <cmath>

#include "tests/ui/parts.h"

using namespace ui;

/// The figure "bumps", with hands on it.
class TestBumps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }
    void theSumIsWhatAHandWorksOut();
    void everyTargetHasItsShape();
    void aStrokeMovesTheKnotsItPasses();
    void oneDragOfTheBendIsOneStep();
    void aClickOnALineChoosesItsNeuron();
    void numbersAreTypedAndShownAsTheyAreUsed();
    void theMouseDrawsATargetInOneStep();
    void keysDrawATarget();
    void choosingATargetPutsThePenAway();
    void trainingIsOneStepOfUndo();
    void eightNeuronsLearnTheSineFromEverySeed_data();
    void eightNeuronsLearnTheSineFromEverySeed();
    void twoNeuronsCanFollowTheSine();
    void aHandStopsTraining();
    void anotherNeuronStopsTraining();
    void onlyKeysThatEditStopTraining();
    void theFewestNeuronsAreRemembered();
    void neuronsAreAddedAndTakenAwayAtTheEnd();
    void withoutABendThereIsOnlyALine();
    void theStateComesBackAndNonsenseIsLeftOut();
    void authorsHearWhatIsWrong();

private:
    double metric(const char* name) const { return m_demo->metrics().value(name, -1); }
    template <typename Part>
    Part* part(const QString& name) const
    {
        return test::partOf<Part>(*m_demo, name);
    }
    QAbstractButton* button(const QString& text) const { return part<QAbstractButton>(text); }
    void click(const QString& text) const { test::clickOn(*m_demo, text); }
    QPoint pixel(const QPointF& value) const { return m_plot->mapToPlot(value).toPoint(); }
    void drag(const QPointF& from, const QPointF& to) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    LinePlot* m_plot = nullptr;
};

void TestBumps::init()
{
    m_stack.clear();
    m_demo = makeDemo("bumps", m_stack);
    QVERIFY(m_demo);
    const QJsonArray neurons {QJsonArray {4, 4, 1}, QJsonArray {4, -4, -1}};
    const QJsonObject settings {
        {"target", "bump"}, {"activation", "sigmoid"}, {"neurons", neurons}};
    QCOMPARE(m_demo->configure(settings), QString());
    m_demo->resize(880, 520);
    m_demo->show();
    QVERIFY(QTest::qWaitForWindowActive(m_demo.get()));
    m_plot = m_demo->findChild<LinePlot*>();
}

void TestBumps::drag(const QPointF& from, const QPointF& to) const
{
    const QPoint start = pixel(from);
    const QPoint way = pixel(to) - start;
    QTest::mousePress(m_plot, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 5; ++step) {
        QTest::mouseMove(m_plot, start + way * step / 5);
    }
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, start + way);
}

void TestBumps::theSumIsWhatAHandWorksOut()
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

void TestBumps::everyTargetHasItsShape()
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

void TestBumps::aStrokeMovesTheKnotsItPasses()
{
    const DrawnCurve curve = withStroke(DrawnCurve(knotCount, 0.0), {1, 2}, {0, -2});
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 1), 2.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0.5), 0.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0.125), -1.5);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, 0), -2.0);
    QCOMPARE(heightOf(CurveTarget::Drawn, curve, -0.25), 0.0); // Not passed.
}

void TestBumps::oneDragOfTheBendIsOneStep()
{
    const QPointF bend = m_plot->point()->place;
    QCOMPARE(bend, QPointF(-1, 0.5));
    drag(bend, {-2, 0.5});
    QVERIFY(std::abs(m_plot->point()->place.x() + 2) < 0.06);
    QCOMPARE(m_stack.count(), 1);
    QCOMPARE(metric("edits"), 5.0);
    m_stack.undo();
    QCOMPARE(m_plot->point()->place, bend);
    QVERIFY(m_demo->isAtStart());
}

void TestBumps::aClickOnALineChoosesItsNeuron()
{
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pixel({2.5, -1}));
    QCOMPARE(part<QComboBox>("Chosen neuron")->currentIndex(), 1);
    QCOMPARE(part<NumberField>("Weight out v")->value(), -1.0);
    QCOMPARE(m_plot->point()->place.x(), 1.0);
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pixel({2.5, 1.7})); // Nothing is there.
    QCOMPARE(part<QComboBox>("Chosen neuron")->currentIndex(), 1);
}

void TestBumps::numbersAreTypedAndShownAsTheyAreUsed()
{
    auto* field = part<NumberField>("Weight in w");
    field->setFocus();
    QTest::keyClicks(field, "2.345");
    QTest::keyClick(field, Qt::Key_Return);
    const QJsonArray first = m_demo->saveState()["neurons"].toArray().at(0).toArray();
    QCOMPARE(first.at(0).toDouble(), field->value());
    QCOMPARE(m_stack.count(), 1);
}

void TestBumps::theMouseDrawsATargetInOneStep()
{
    click("Draw");
    QCOMPARE(part<QComboBox>("Target")->currentText(), "My own");
    QCOMPARE(m_stack.count(), 1);
    drag({-2, 1.5}, {2, -1.5});
    QCOMPARE(m_stack.count(), 2);
    const BumpsState state = stateFromJson(m_demo->saveState(), {});
    QVERIFY(std::abs(heightOf(state.target, state.drawn, -2) - 1.5) < 0.05);
    QVERIFY(std::abs(heightOf(state.target, state.drawn, 0)) < 0.1);
    QCOMPARE(heightOf(state.target, state.drawn, 3), 0.0); // Of the bump that was there.
    m_stack.undo();
    QCOMPARE(m_demo->saveState()["drawn"].toArray().at(12).toDouble(), 1.0);
}

void TestBumps::keysDrawATarget()
{
    click("Draw");
    m_plot->setFocus();
    QCOMPARE(m_plot->point()->place, QPointF(0, 1));
    QTest::keyClick(m_plot, Qt::Key_Down);
    QCOMPARE(m_plot->point()->place, QPointF(0, 0.9));
    QTest::keyClick(m_plot, Qt::Key_PageDown);
    QTest::keyClick(m_plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_plot->point()->place, QPointF(0.25, 0.4));
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(m_plot->point()->place.x(), 0.5);
    QVERIFY(m_plot->point()->place.y() > 0.7); // Not drawn on.
    const int count = m_stack.count();
    QTest::keyClick(m_plot, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(m_plot, Qt::Key_Plus); // Nothing to enlarge here.
    QCOMPARE(m_plot->xRange(), (PlotRange {-3, 3}));
    QVERIFY(m_stack.count() <= count + 1);
}

void TestBumps::choosingATargetPutsThePenAway()
{
    click("Draw");
    auto* list = part<QComboBox>("Target");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentText(), "Sine");
    QVERIFY(!button("Draw")->isChecked());
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(button("Draw")->isChecked());
    QCOMPARE(m_plot->ground(), LinePlot::Ground::Draws);
}

void TestBumps::trainingIsOneStepOfUndo()
{
    const double before = metric("error");
    click("Train");
    QVERIFY(button("Stop"));
    QTRY_VERIFY(metric("epochs") >= 20);
    click("Stop");
    QVERIFY(metric("error") < before);
    QCOMPARE(m_stack.count(), 1);
    const double epochs = metric("epochs");
    click("Step");
    QTRY_COMPARE(metric("epochs"), epochs + 1);
    QVERIFY(button("Train"));
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestBumps::eightNeuronsLearnTheSineFromEverySeed_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<int>("seed");
    for (const char* activation : {"sigmoid", "tanh", "relu"}) {
        for (int seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%s %d", activation, seed) << QString(activation) << seed;
        }
    }
}

void TestBumps::eightNeuronsLearnTheSineFromEverySeed()
{
    QFETCH(QString, activation);
    QFETCH(int, seed);
    m_demo->restoreState(
        {{"target", "sine"}, {"activation", activation}, {"seed", seed}, {"count", 8}}
    );
    QVERIFY(metric("error") > goodError);
    click("Train");
    QTRY_VERIFY_WITH_TIMEOUT(metric("error") < goodError, 60'000);
    QVERIFY(metric("epochs") <= 1000);
    QCOMPARE(metric("best"), 8.0);
}

/// Chapter 6 says that two are enough, with weights in tenths.
void TestBumps::twoNeuronsCanFollowTheSine()
{
    const QJsonArray neurons {QJsonArray {0.8, 0, 7}, QJsonArray {0.4, 0, -9.7}};
    m_demo->restoreState(
        {{"target", "sine"}, {"activation", "tanh"}, {"neurons", neurons}, {"output_bias", 0}}
    );
    QCOMPARE(metric("neurons"), 2.0);
    QVERIFY2(metric("error") < goodError, qPrintable(QString::number(metric("error"))));
    QVERIFY(metric("error") > 0.001);
}

void TestBumps::aHandStopsTraining()
{
    click("Train");
    QTRY_VERIFY(metric("epochs") > 0);
    auto* field = part<NumberField>("Output bias c");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    QVERIFY(button("Train"));
    const double epochs = metric("epochs");
    QCoreApplication::processEvents(); // Nothing may come any more.
    QCOMPARE(metric("epochs"), epochs);
    click("Train");
    m_demo->setLive(false);
    QVERIFY(button("Train"));
}

void TestBumps::anotherNeuronStopsTraining()
{
    click("Train");
    QTRY_VERIFY(metric("epochs") > 0);
    auto* list = part<QComboBox>("Chosen neuron");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(button("Train"));
    QCOMPARE(m_stack.count(), 2);
    const double epochs = metric("epochs");
    QCoreApplication::processEvents(); // Nothing may come any more.
    QCOMPARE(metric("epochs"), epochs);
    QCOMPARE(list->currentIndex(), 1);
}

void TestBumps::onlyKeysThatEditStopTraining()
{
    m_plot->setFocus();
    click("Train");
    QTest::keyClick(m_plot, Qt::Key_Control);
    QTest::keyClick(m_plot, Qt::Key_Plus); // Nothing to enlarge here.
    QVERIFY(button("Stop"));
    QTest::keyClick(m_plot, Qt::Key_Left);
    QVERIFY(button("Train"));
    click("Draw");
    click("Train");
    QTest::keyClick(m_plot, Qt::Key_Left); // The pen is only carried.
    QVERIFY(button("Stop"));
    QTest::keyClick(m_plot, Qt::Key_Up);
    QVERIFY(button("Train"));
}

void TestBumps::theFewestNeuronsAreRemembered()
{
    QVERIFY(metric("error") < goodError); // Two steps make a bump.
    QCOMPARE(metric("best"), 2.0);
    auto* count = m_demo->findChild<NumberSlider*>()->findChild<NumberField*>();
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Down);
    QCOMPARE(metric("neurons"), 1.0);
    QVERIFY(metric("error") > goodError);
    QCOMPARE(metric("best"), 2.0);
    QTest::keyClick(part<QComboBox>("Target"), Qt::Key_Home); // It was the best for the bump.
    QCOMPARE(metric("best"), 0.0);
}

void TestBumps::neuronsAreAddedAndTakenAwayAtTheEnd()
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

void TestBumps::withoutABendThereIsOnlyALine()
{
    m_demo->restoreState({{"activation", "identity"}, {"count", 40}});
    const BumpsState state = stateFromJson(m_demo->saveState(), {});
    const double slope = outputAt(state, 1) - outputAt(state, 0);
    QVERIFY(std::abs(outputAt(state, -3) - (outputAt(state, 0) - 3 * slope)) < 1e-9);
    QCOMPARE(metric("bend"), 0.0);
}

void TestBumps::theStateComesBackAndNonsenseIsLeftOut()
{
    click("Draw");
    drag({-1, 1}, {1, 0});
    const QJsonObject state = m_demo->saveState();
    const auto other = makeDemo("bumps", m_stack);
    other->restoreState(state);
    QCOMPARE(other->saveState(), state);
    const QJsonObject nonsense {
        {"target", "cosine"},
        {"drawn", QJsonArray {1, 2}},
        {"activation", "softmax"},
        {"neurons", QJsonArray {QJsonArray {1, 2}}},
        {"output_bias", 1e9},
        {"chosen", 7},
        {"seed", -1},
        {"epochs", "many"},
        {"best", 41}};
    other->restoreState(nonsense);
    QCOMPARE(other->saveState(), state);
    QJsonArray tooMany;
    for (int i = 0; i <= mostBumpNeurons; ++i) {
        tooMany.append(QJsonArray {1, 1, 1});
    }
    other->restoreState({{"neurons", tooMany}});
    QCOMPARE(other->saveState(), state);
}

void TestBumps::authorsHearWhatIsWrong()
{
    QVERIFY(bumpsProblem({{"target", "cosine"}}).contains("target"));
    QVERIFY(bumpsProblem({{"activation", "softmax"}}).contains("activation"));
    QVERIFY(bumpsProblem({{"neurons", QJsonArray {}}}).contains("neurons"));
    QVERIFY(bumpsProblem({{"count", 41}}).contains("count"));
    QVERIFY(bumpsProblem({{"drawn", QJsonArray {9}}}).contains("drawn"));
    QCOMPARE(bumpsProblem({{"count", 40}}), QString());
}

QTEST_MAIN(TestBumps)
#include "tst_bumps.moc"
