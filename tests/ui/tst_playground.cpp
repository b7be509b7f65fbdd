// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkspeech.h"

#include <QHelpEvent>
#include <QToolTip>

#include "tests/ui/playgroundtest.h"

using namespace ui;

namespace {

/// Where a hand takes an edge.
QPoint placeOf(const LayoutEdge& edge)
{
    return (edge.label.isNull() ? edge.line.center() : edge.label.center()).toPoint();
}

} // namespace

class TestPlayground : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void theDefaultsLearn_data();
    void theDefaultsLearn();
    void aJourneyByMouse();
    void aJourneyByKeyboard();
    void resetGoesBackToTheSameWeightsAndTheSameRun();
    void numbersAreEditedWhileItTrains();
    void handsEditWhileItTrains();
    void aFrozenNumberIsLeftAloneByTraining();
    void whatIsFrozenHasAPadlock_data();
    void whatIsFrozenHasAPadlock();
    void divergenceIsExplainedAndHasAWayBack();
    void onlyTheOutputIsLeftWithoutLayers();
    void thereAreSixLayersOfSixteenNeurons();
    void ownPointsAreClickedAndLearnt();
    void theHistoryGoesBackAndForthAndOnFromAnywhere();
};

void TestPlayground::theDefaultsLearn_data()
{
    QTest::addColumn<double>("loss");
    for (const char* data : {"Circle", "XOR", "Blobs", "Ring", "Moons"}) {
        QTest::newRow(data) << 0.05;
    }
    QTest::newRow("Slope") << 0.005; // A squared error: numbers from −1 to 1, 0.1 off.
    QTest::newRow("Bumps") << 0.005;
}

void TestPlayground::theDefaultsLearn()
{
    QFETCH(const double, loss);
    click(named<QAbstractButton>(QTest::currentDataTag()));
    QVERIFY(run().trainingLoss() > 2 * loss && run().testLoss() > 2 * loss);
    click(button("Train"));
    QTRY_VERIFY_WITH_TIMEOUT(run().trainingLoss() < loss && run().testLoss() < loss, 60'000);
    QVERIFY(document().numbers().epoch > 0);
    click(button("Pause"));
    QVERIFY(isAtRest());
}

void TestPlayground::aJourneyByMouse()
{
    click(named<QAbstractButton>("Blobs"));
    QCOMPARE(document().setup().data, nn::PlaneData::blobs);
    click(button("Train"));
    QVERIFY(run().isRunning());
    QTRY_VERIFY(run().testLoss() < 0.1 && document().numbers().epoch > 5);
    click(button("Pause"));
    QTRY_VERIFY(!run().isRunning());
    const std::size_t epoch = document().numbers().epoch;
    QVERIFY(m_page->undoStack()->undoText().startsWith("Train for "));
    click(button("Step"));
    QTRY_VERIFY(!run().isRunning());
    QCOMPARE(document().numbers().epoch, epoch + 1);
    QVERIFY(part<TrainingBar>()->epochText().contains(QLocale().toString(qulonglong(epoch + 1))));

    auto& canvas = part<NetworkPanel>()->canvas();
    const LayoutEdge& edge = canvas.layoutOfParts().edges.front();
    click(&canvas, placeOf(edge));
    QCOMPARE(canvas.selection(), edge.part);
    auto* field = named<NumberField>("Weight from x₁ to neuron 1 of hidden layer 1");
    QVERIFY(field != nullptr);
    click(field);
    field->selectAll();
    type("1.234");
    key(Qt::Key_Return);
    const auto position = positionOf(document().topology(), edge.part);
    QCOMPARE(document().numbers().parameters->values[*position], nn::Real(1.234));

    click(button("Reset"));
    QCOMPARE(document().numbers().epoch, std::size_t {0});
    m_page->undoStack()->undo();
    QCOMPARE(document().numbers().parameters->values[*position], nn::Real(1.234));
    click(button("+ Layer"));
    QCOMPARE(document().setup().layers.size(), std::size_t {3});
    click(named<QAbstractButton>("Input x₁²"));
    QCOMPARE(document().setup().features.size(), std::size_t {3});
    while (m_page->undoStack()->canUndo()) {
        m_page->undoStack()->undo();
    }
    QCOMPARE(document().setup(), PlaygroundSetup());
    QVERIFY(*document().numbers().parameters == *NetworkDocument().numbers().parameters);
}

void TestPlayground::aJourneyByKeyboard()
{
    QVERIFY(tabTo(named<QAbstractButton>("Circle")));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(document().setup().data, nn::PlaneData::blobs);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(run().isRunning());
    QTRY_VERIFY(document().numbers().epoch > 5);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!run().isRunning());
    const std::size_t epoch = document().numbers().epoch;
    QVERIFY(tabTo(button("Step")));
    key(Qt::Key_Space);
    QTRY_COMPARE(document().numbers().epoch, epoch + 1);

    auto& canvas = part<NetworkPanel>()->canvas();
    QVERIFY(tabTo(&canvas));
    key(Qt::Key_Right); // From the first input to its first edge.
    QCOMPARE(canvas.selection().kind, PartKind::Weight);
    const auto position = positionOf(document().topology(), canvas.selection());
    const double before = document().numbers().parameters->values[*position];
    key(Qt::Key_Up);
    QVERIFY(document().numbers().parameters->values[*position] > before);
    QTRY_VERIFY(!run().isRunning());

    QVERIFY(tabTo(&part<OutputPanel>()->map()));
    key(Qt::Key_Right);
    QVERIFY(part<OutputPanel>()->map().readingText().startsWith("x₁ = 0.10"));
    auto& slider = part<LossPanel>()->slider();
    QVERIFY(tabTo(&slider));
    key(Qt::Key_Home);
    QCOMPARE(document().numbers().epoch, std::size_t {0});
    key(Qt::Key_End);
    QCOMPARE(document().numbers().epoch, epoch + 1);
}

void TestPlayground::resetGoesBackToTheSameWeightsAndTheSameRun()
{
    const NetworkNumbers start = document().numbers();
    const auto afterTwoSteps = [this] {
        for (int step = 0; step < 2; ++step) {
            run().step();
            [&] { QTRY_VERIFY(!run().isRunning()); }();
        }
        return *document().numbers().parameters;
    };
    const nn::Parameters first = afterTwoSteps();
    click(button("Reset"));
    QVERIFY(*document().numbers().parameters == *start.parameters);
    QVERIFY(afterTwoSteps() == first);
    click(button("New Weights"));
    QVERIFY(*document().numbers().parameters != *start.parameters);
}

void TestPlayground::numbersAreEditedWhileItTrains()
{
    document().setFrozen(0, true);
    run().train();
    QTRY_VERIFY(document().numbers().epoch > 3);
    const nn::Real start = document().numbers().parameters->values[0];
    document().setNumber(0, 2.5);
    const std::size_t epoch = document().numbers().epoch;
    QTRY_VERIFY(document().numbers().epoch > epoch + 3);
    QCOMPARE(document().numbers().parameters->values[0], nn::Real(2.5));
    m_page->undoStack()->undo();
    QVERIFY(run().isRunning());
    const std::size_t later = document().numbers().epoch;
    QTRY_VERIFY(document().numbers().epoch > later + 3);
    QCOMPARE(document().numbers().parameters->values[0], start);
}

void TestPlayground::handsEditWhileItTrains()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    const LayoutEdge edge = canvas.layoutOfParts().edges.front();
    const QPoint place = placeOf(edge);
    click(&canvas, place);
    click(named<QCheckBox>("Frozen")); // So that training leaves what the hand gives.
    const auto position = *positionOf(document().topology(), edge.part);
    const auto number = [&] { return document().numbers().parameters->values[position]; };
    const auto trains = [&] { // What is shown then is what the thread has.
        const std::size_t epoch = document().numbers().epoch;
        return QTest::qWaitFor([&] { return document().numbers().epoch > epoch + 3; });
    };
    const nn::Real start = number();
    click(button("Train"));
    QVERIFY(trains());
    QCOMPARE(number(), start);

    bringIntoSight(&canvas);
    const QPoint pressed = canvas.mapTo(m_page.get(), place);
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, pressed);
    for (int pixels = 1; pixels <= 30; ++pixels) {
        QTest::mouseMove(m_page->windowHandle(), pressed - QPoint(0, pixels));
    }
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, pressed - QPoint(0, 30));
    QCOMPARE(canvas.selection(), edge.part);
    const nn::Real dragged = number();
    QVERIFY(std::abs(dragged - start - 0.5) < 0.051); // Five steps, to a whole one.
    QVERIFY(trains());
    QCOMPARE(number(), dragged);

    QVERIFY(canvas.hasFocus());
    type("-1.25");
    key(Qt::Key_Return);
    QCOMPARE(number(), nn::Real(-1.25));
    QVERIFY(trains());
    QCOMPARE(number(), nn::Real(-1.25));

    for (const nn::Real before : {dragged, start}) {
        m_page->undoStack()->undo();
        QVERIFY(run().isRunning());
        QVERIFY(trains());
        QCOMPARE(number(), before);
    }
    QVERIFY(pauses());
}

void TestPlayground::aFrozenNumberIsLeftAloneByTraining()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    canvas.select(weightPart(1, 0, 2));
    click(named<QCheckBox>("Frozen"));
    const auto position = *positionOf(document().topology(), weightPart(1, 0, 2));
    const nn::Real before = document().numbers().parameters->values[position];
    run().step();
    QTRY_VERIFY(!run().isRunning());
    QCOMPARE(document().numbers().parameters->values[position], before);
    QVERIFY(document().numbers().parameters->values[position + 1] != before);
    click(named<QCheckBox>("Frozen"));
    run().step();
    QTRY_VERIFY(!run().isRunning());
    QVERIFY(document().numbers().parameters->values[position] != before);
}

void TestPlayground::whatIsFrozenHasAPadlock_data()
{
    QTest::addColumn<NetworkPart>("part");
    QTest::newRow("a weight with its number") << weightPart(1, 0, 2);
    QTest::newRow("a weight among many") << weightPart(2, 3, 4);
    QTest::newRow("a bias") << neuronPart(1, 5);
}

void TestPlayground::whatIsFrozenHasAPadlock()
{
    QFETCH(const NetworkPart, part);
    auto& canvas = this->part<NetworkPanel>()->canvas();
    canvas.select(part);
    const QImage before = canvas.grab().toImage();
    QVERIFY(!spokenName(canvas.picture(), part).endsWith("frozen"));
    click(named<QCheckBox>("Frozen"));
    QVERIFY(canvas.picture().isFrozen(part));
    QVERIFY(spokenName(canvas.picture(), part).endsWith(", frozen"));
    QVERIFY(canvas.grab().toImage() != before);
    const QPoint place = part.kind == PartKind::Neuron
        ? canvas.layoutOfParts().find(part)->centre.toPoint()
        : canvas.layoutOfParts().findEdge(part)->line.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, place, canvas.mapToGlobal(place));
    QApplication::sendEvent(&canvas, &help);
    QVERIFY(QToolTip::text().contains("frozen") == (canvas.layoutOfParts().partAt(place) == part));
    click(named<QCheckBox>("Frozen"));
    QVERIFY(!canvas.picture().isFrozen(part));
    QTRY_COMPARE(canvas.grab().toImage(), before);
}

void TestPlayground::divergenceIsExplainedAndHasAWayBack()
{
    PlaygroundSetup setup = document().setup();
    setup.data = nn::PlaneData::bumps;
    setup.optimizer = nn::OptimizerKind::sgd;
    setup.learningRate = 100;
    document().changeSetup("Too fast", setup);
    const NetworkNumbers start = document().numbers();
    run().train();
    QTRY_VERIFY(run().trouble());
    QVERIFY(!run().isRunning());
    auto* note = part<OutputPanel>()->findChildren<SideNote*>().front();
    QVERIFY(note->isVisible());
    QVERIFY2(
        note->text().startsWith("The loss became infinite in epoch 1."), qPrintable(note->text())
    );
    click(button("Go Back and Learn at 10"));
    QCOMPARE(document().setup().learningRate, 10.0);
    QVERIFY(*document().numbers().parameters == *start.parameters);
    QVERIFY(!note->isVisible());
    m_page->undoStack()->undo();
    QCOMPARE(document().setup().learningRate, 100.0);
}

void TestPlayground::onlyTheOutputIsLeftWithoutLayers()
{
    click(button("− Layer"));
    click(button("− Layer"));
    QCOMPARE(document().topology().layer_count(), std::size_t {1});
    QVERIFY(!button("− Layer")->isEnabled());
    run().step();
    QTRY_COMPARE(document().numbers().epoch, std::size_t {1});
}

void TestPlayground::thereAreSixLayersOfSixteenNeurons()
{
    auto* count = named<NumberField>("Neurons of hidden layer 2");
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QString::number(mostHiddenNeurons));
    QTest::keyClick(count, Qt::Key_Return);
    QCOMPARE(document().setup().layers[1].neuronCount, mostHiddenNeurons);
    for (int layer = 2; layer < mostHiddenLayers; ++layer) {
        click(button("+ Layer"));
    }
    QCOMPARE(document().setup().layers.size(), std::size_t {mostHiddenLayers});
    QVERIFY(!button("+ Layer")->isEnabled());
    run().train();
    QTRY_VERIFY(document().numbers().epoch > 1);
}

void TestPlayground::ownPointsAreClickedAndLearnt()
{
    click(named<QAbstractButton>("Own points"));
    QVERIFY(!button("Train")->isEnabled());
    RegionMap& map = part<OutputPanel>()->map();
    click(&map, map.mapToPlane({2, 2}).toPoint());
    click(&map, map.mapToPlane({3, 1}).toPoint());
    click(button("■ Class 0"));
    click(&map, map.mapToPlane({-2, -2}).toPoint());
    click(&map, map.mapToPlane({-3, -1}).toPoint());
    QCOMPARE(document().points().size(), std::size_t {4});
    QCOMPARE(document().points()[1].target, 1.0);
    QCOMPARE(document().points()[2].target, 0.0);
    QVERIFY(button("Train")->isEnabled());
    click(button("Train"));
    QTRY_VERIFY(document().numbers().epoch > 3);
    click(&map, map.mapToPlane({4, -4}).toPoint()); // While it trains.
    QVERIFY(run().isRunning());
    QCOMPARE(document().points().size(), std::size_t {5});
    m_page->undoStack()->undo();
    QCOMPARE(document().points().size(), std::size_t {4});
    QVERIFY(pauses());
    click(button("Remove All"));
    QVERIFY(document().points().empty());
    QVERIFY(!button("Train")->isEnabled());
}

void TestPlayground::theHistoryGoesBackAndForthAndOnFromAnywhere()
{
    std::vector<nn::Parameters> epochs {*document().numbers().parameters};
    for (int step = 0; step < 5; ++step) {
        run().step();
        QTRY_VERIFY(!run().isRunning());
        epochs.push_back(*document().numbers().parameters);
    }
    auto& slider = part<LossPanel>()->slider();
    QCOMPARE(slider.maximum(), 5);
    slider.setFocus();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(document().numbers().epoch, std::size_t {3});
    QVERIFY(*document().numbers().parameters == epochs[3]);
    QVERIFY(part<LossPanel>()->readingText().startsWith("Epoch 3: "));
    key(Qt::Key_End);
    QVERIFY(*document().numbers().parameters == epochs[5]);
    key(Qt::Key_Home);
    QVERIFY(*document().numbers().parameters == epochs[0]);
    key(Qt::Key_Right);
    run().step();
    QTRY_VERIFY(!run().isRunning());
    QCOMPARE(document().numbers().epoch, std::size_t {2});
    QCOMPARE(slider.maximum(), 2); // What came later is another story now.
    m_page->undoStack()->undo();
    QVERIFY(*document().numbers().parameters == epochs[1]);
}

QTEST_MAIN(TestPlayground)
#include "tst_playground.moc"
