// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

class TestPlayground : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void theDefaultsLearn_data();
    void theDefaultsLearn();
    void whatTheNoteAsksForCanBeDone();
    void aJourneyByMouse();
    void aJourneyByKeyboard();
    void resetGoesBackToTheSameWeightsAndTheSameRun();
    void divergenceIsExplainedAndHasAWayBack();
    void onlyTheOutputIsLeftWithoutLayers();
    void thereAreSixLayersOfSixteenNeurons();
    void layersHaveOneToSixteenNeurons();

private:
    void typeNeurons(const QString& count)
    {
        auto* field = named<NumberField>("Neurons of hidden layer 2");
        field->setFocus();
        field->selectAll();
        type(count);
        key(Qt::Key_Return);
    }
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
    TRY_VERIFY(run().trainingLoss() < loss && run().testLoss() < loss);
    QVERIFY(document().numbers().epoch > 0);
    click(button("Pause"));
    QVERIFY(isAtRest());
}

void TestPlayground::whatTheNoteAsksForCanBeDone()
{
    const auto notes = part<OutputPanel>()->findChildren<SideNote*>();
    const auto isTask = [](const SideNote* note) {
        return note->isVisible()
            && note->text()
            == "Try it. Solve the spiral with x₁ and x₂ only, test loss below 0.05.";
    };
    QVERIFY(std::ranges::any_of(notes, isTask));
    click(named<QAbstractButton>("Spiral"));
    QCOMPARE(
        document().setup().features, (std::vector {nn::PlaneFeature::x1, nn::PlaneFeature::x2})
    );
    QVERIFY(run().testLoss() > 0.5);
    click(button("Train"));
    TRY_VERIFY(run().testLoss() < 0.05);
    QVERIFY(pauses());
}

void TestPlayground::aJourneyByMouse()
{
    click(named<QAbstractButton>("Blobs"));
    QCOMPARE(document().setup().data, nn::PlaneData::blobs);
    click(button("Train"));
    QVERIFY(run().isRunning());
    TRY_VERIFY(run().testLoss() < 0.1 && document().numbers().epoch > 5);
    click(button("Pause"));
    TRY_VERIFY(!run().isRunning());
    const std::size_t epoch = document().numbers().epoch;
    QVERIFY(m_page->undoStack()->undoText().startsWith("Train for "));
    click(button("Step"));
    TRY_VERIFY(!run().isRunning());
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
    TRY_VERIFY(document().numbers().epoch > 5);
    key(Qt::Key_Return, Qt::ControlModifier);
    TRY_VERIFY(!run().isRunning());
    const std::size_t epoch = document().numbers().epoch;
    QVERIFY(tabTo(button("Step")));
    key(Qt::Key_Space);
    TRY_COMPARE(document().numbers().epoch, epoch + 1);

    auto& canvas = part<NetworkPanel>()->canvas();
    QVERIFY(tabTo(&canvas));
    key(Qt::Key_Right); // From the first input to its first edge.
    QCOMPARE(canvas.selection().kind, PartKind::Weight);
    const auto position = positionOf(document().topology(), canvas.selection());
    const double before = document().numbers().parameters->values[*position];
    key(Qt::Key_Up);
    QVERIFY(document().numbers().parameters->values[*position] > before);
    TRY_VERIFY(!run().isRunning());

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
            [&] { TRY_VERIFY(!run().isRunning()); }();
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

void TestPlayground::divergenceIsExplainedAndHasAWayBack()
{
    PlaygroundSetup setup = document().setup();
    setup.data = nn::PlaneData::bumps;
    setup.optimizer = nn::OptimizerKind::sgd;
    setup.learningRate = 100;
    document().changeSetup("Too fast", setup);
    const NetworkNumbers start = document().numbers();
    run().train();
    TRY_VERIFY(run().trouble());
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
    TRY_COMPARE(document().numbers().epoch, std::size_t {1});
}

void TestPlayground::thereAreSixLayersOfSixteenNeurons()
{
    typeNeurons(QString::number(mostHiddenNeurons));
    QCOMPARE(document().setup().layers[1].neuronCount, mostHiddenNeurons);
    for (int layer = 2; layer < mostHiddenLayers; ++layer) {
        click(button("+ Layer"));
    }
    QCOMPARE(document().setup().layers.size(), std::size_t {mostHiddenLayers});
    QVERIFY(!button("+ Layer")->isEnabled());
    run().train();
    TRY_VERIFY(document().numbers().epoch > 1);
}

void TestPlayground::layersHaveOneToSixteenNeurons()
{
    const auto count = [this] { return document().setup().layers[1].neuronCount; };
    typeNeurons("1");
    QCOMPARE(count(), 1);
    QCOMPARE(document().topology().layer(1).weight_columns, std::size_t {1});
    run().step();
    TRY_COMPARE(document().numbers().epoch, std::size_t {1});
    for (const char* text : {"0", "17", "-3", "160"}) {
        typeNeurons(text);
        QVERIFY2(count() >= 1 && count() <= mostHiddenNeurons, text);
        QCOMPARE(named<NumberField>("Neurons of hidden layer 2")->value(), double(count()));
    }
}

QTEST_MAIN(TestPlayground)
#include "tst_playground.moc"
