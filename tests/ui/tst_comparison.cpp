// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/losschart.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"

#include "tests/support/patience.h"
#include "tests/ui/comparisontest.h"

using namespace ui;

class TestComparison : public ComparisonTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void twoRunsAreChosenTrainedAndReadByMouse();
    void twoRunsAreComparedByKeyboardAlone();
    void aCommandWithAKeyTurnsItOnAndOff();
    void neitherRunLeavesTheOtherBehind_data();
    void neitherRunLeavesTheOtherBehind();
    void aChangeOfTheSetupReachesBoth();
    void resetStartsBothAnew();
    void ownPointsAreThoseOfBoth();
    void editsByHandAreTold();
    void bothGoBackAndForthInTheHistory();
    void aLateRunCatchesUp();
    void aWayThatWasNotStraightIsTold();
    void nothingCatchesUpOutOfSight();
    void divergenceOfBIsExplainedAndStopsNobody();
    void withoutTestPointsTheTrainingLossIsCompared();
};

void TestComparison::twoRunsAreChosenTrainedAndReadByMouse()
{
    const PlaygroundSetup setup = document().setup();
    turnOn();
    QVERIFY(sentence().startsWith("The one difference is learning rate 0.01 in A and "
                                  "learning rate 0.1 in B."));
    choose(named<QComboBox>("Difference"), "Batch size");
    choose(named<QComboBox>("Value in B"), "100");
    QCOMPARE(setupOfB().batchSize, 100);
    QCOMPARE(document().setup(), setup);
    TRY_VERIFY2(
        sentence().contains("batch size 10 in A and batch size 100 in B. Both are at their start."),
        qPrintable(sentence())
    );

    click(button("Train"));
    TRY_VERIFY(document().numbers().epoch > 10);
    click(button("Pause"));
    QVERIFY(restTogether());
    const std::size_t epoch = document().numbers().epoch;
    Alone a(setup, document().points());
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfA() == a.after(epoch));
    QVERIFY(numbersOfB() == b.after(epoch));
    const QString expected = QString("%1 has the lower test loss: %2 against %3 after epoch %4.")
                                 .arg(a.testLoss() < b.testLoss() ? "A" : "B")
                                 .arg(numberText(std::min(a.testLoss(), b.testLoss()), 3))
                                 .arg(numberText(std::max(a.testLoss(), b.testLoss()), 3))
                                 .arg(epoch);
    TRY_VERIFY2(sentence().endsWith(expected), qPrintable(sentence()));

    click(button("Step"));
    TRY_COMPARE(document().numbers().epoch, epoch + 1);
    QVERIFY(restTogether());
    QVERIFY(numbersOfB() == b.after(epoch + 1));

    LinePlot& plot = panel().chart().plot();
    bringIntoSight(&plot);
    QTest::mouseMove(&plot, plot.mapToPlot({1, plot.yRange().least}).toPoint() - QPoint(0, 5));
    TRY_VERIFY2(panel().readingText().startsWith("Epoch 1: A "), qPrintable(panel().readingText()));

    auto* box = named<QCheckBox>("Compare two runs");
    click(box, QPoint(10, box->height() / 2));
    QVERIFY(!comparison().isOn());
    QVERIFY(named<QComboBox>("Value in B") == nullptr);
    click(button("Step"));
    TRY_COMPARE(document().numbers().epoch, epoch + 2);
    QVERIFY(numbersOfA() == a.after(epoch + 2));
}

void TestComparison::twoRunsAreComparedByKeyboardAlone()
{
    QVERIFY(tabTo(named<QCheckBox>("Compare two runs")));
    key(Qt::Key_Space);
    QVERIFY(comparison().isOn());
    QVERIFY(tabTo(named<QComboBox>("Difference")));
    key(Qt::Key_End);
    QCOMPARE(comparison().difference().part, SetupPart::Seed);
    QVERIFY(tabTo(named<QComboBox>("Value in B")));
    key(Qt::Key_Down);
    QCOMPARE(setupOfB().seed, 3U);
    key(Qt::Key_Return, Qt::ControlModifier);
    TRY_VERIFY(document().numbers().epoch > 5);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(restTogether());
    TRY_VERIFY(sentence().contains("seed of the weights: 1 in A and seed of the weights: 3 in B"));
    QVERIFY(tabTo(&panel().mapB()));
    key(Qt::Key_Right);
    QVERIFY(panel().mapB().readingText().startsWith("x₁ = 0.10"));
    auto& slider = part<LossPanel>()->slider();
    QVERIFY(tabTo(&slider));
    key(Qt::Key_Home);
    key(Qt::Key_Right);
    QCOMPARE(epochOfB(), std::size_t {1});
    QVERIFY(sentence().contains(" after epoch 1."));
    QVERIFY(panel().readingText().startsWith("Epoch 1: A "));
}

void TestComparison::aCommandWithAKeyTurnsItOnAndOff()
{
    const QList<QAction*> commands = m_page->commands(); // The window lists them with their keys.
    const auto command = std::ranges::find_if(commands, [](const QAction* action) {
        return action != nullptr && action->text() == QLatin1String("Compare Two Runs");
    });
    QVERIFY(command != commands.end());
    QCOMPARE((*command)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    auto* box = named<QCheckBox>("Compare two runs");
    for (const bool on : {true, false}) {
        key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(comparison().isOn(), on);
        QCOMPARE(box->isChecked(), on);
        QCOMPARE((*command)->isChecked(), on);
    }
    click(box, QPoint(10, box->height() / 2));
    QVERIFY((*command)->isChecked());
}

void TestComparison::neitherRunLeavesTheOtherBehind_data()
{
    QTest::addColumn<double>("batch");
    QTest::newRow("B is slower") << 1.0;
    QTest::newRow("B is faster") << 500.0;
}

void TestComparison::neitherRunLeavesTheOtherBehind()
{
    QFETCH(const double, batch);
    comparison().setDifference({SetupPart::BatchSize, batch});
    turnOn();
    std::size_t most = 0;
    connect(&run(), &PlaygroundRun::progressed, this, [&] {
        most = std::max(most, run().lead());
        QVERIFY(epochOfB() <= document().numbers().epoch || run().isRunning());
    });
    QVERIFY(trainsTo(20));
    disconnect(&run(), nullptr, this, nullptr);
    QVERIFY2(most <= TrainingPace::mostAhead, qPrintable(QString::number(most)));
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(epochOfB()));
}

void TestComparison::aChangeOfTheSetupReachesBoth()
{
    turnOn();
    QVERIFY(trainsTo(5));
    click(named<QAbstractButton>("Blobs"));
    QCOMPARE(setupOfB().data, nn::PlaneData::blobs);
    QCOMPARE(document().numbers().epoch, std::size_t {0});
    QCOMPARE(epochOfB(), std::size_t {0});
    click(button("+ Layer"));
    QCOMPARE(setupOfB().layers.size(), std::size_t {3});
    QCOMPARE(setupOfB().learningRate, 0.1);
    QVERIFY(trainsTo(5));
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(epochOfB()));

    PlaygroundSetup setup = document().setup();
    setup.l2 = 0.03;
    run().train();
    document().changeSetup("Weight decay", setup);
    QCOMPARE(setupOfB().l2, 0.03);
    QVERIFY(run().isRunning());
    QVERIFY(restTogether());
    setup.learningRate = 0.1;
    document().changeSetup("Rate", setup);
    QVERIFY2(sentence().startsWith("A and B are the same now."), qPrintable(sentence()));
    QVERIFY(named<QComboBox>("Value in B")->currentText() == "0.1 (as in A)");
    m_page->undoStack()->undo();
    QVERIFY(sentence().startsWith("The one difference is learning rate 0.01 in A"));
    QVERIFY(comparison().isFair());
}

void TestComparison::resetStartsBothAnew()
{
    turnOn();
    QVERIFY(trainsTo(5));
    const std::size_t epoch = epochOfB();
    const nn::Parameters later = numbersOfB();
    click(button("Reset"));
    QCOMPARE(epochOfB(), std::size_t {0});
    QVERIFY(numbersOfB() == numbersOfA());
    m_page->undoStack()->undo();
    QCOMPARE(epochOfB(), epoch);
    QVERIFY(numbersOfB() == later);
    click(button("New Weights"));
    QCOMPARE(epochOfB(), std::size_t {0});
    QVERIFY(numbersOfB() == numbersOfA());
    QVERIFY(trainsTo(3));
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(epochOfB()));
}

void TestComparison::ownPointsAreThoseOfBoth()
{
    turnOn();
    click(named<QAbstractButton>("Own points"));
    run().train();
    QVERIFY(!run().isRunning());
    RegionMap& map = part<OutputPanel>()->map();
    for (const QPointF place : {QPointF(2, 2), QPointF(-3, 1), QPointF(4, -4), QPointF(1, 5)}) {
        click(&map, map.mapToPlane(place).toPoint());
    }
    QCOMPARE(comparison().documentB().points(), document().points());
    QVERIFY(trainsTo(5));
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(epochOfB()));
}

void TestComparison::editsByHandAreTold()
{
    const QString told = "by hand, those of B were not.";
    turnOn();
    QVERIFY(trainsTo(3));
    QVERIFY(!sentence().contains(told));
    const nn::Parameters before = numbersOfB();
    document().setNumber(0, 2.5);
    QVERIFY(sentence().contains(told));
    QVERIFY(numbersOfB() == before);
    m_page->undoStack()->undo();
    QVERIFY(!sentence().contains(told));
    m_page->undoStack()->redo();
    QVERIFY(trainsTo(document().numbers().epoch + 3));
    QVERIFY(sentence().contains(told));
    click(button("Reset"));
    QVERIFY(!sentence().contains(told));
    document().setFrozen(3, true);
    QVERIFY(sentence().contains(told));
    document().setFrozen(3, false);
    QVERIFY(!sentence().contains(told));
}

void TestComparison::bothGoBackAndForthInTheHistory()
{
    turnOn();
    std::vector<nn::Parameters> epochs {numbersOfB()};
    for (std::size_t epoch = 1; epoch <= 4; ++epoch) {
        run().step();
        TRY_COMPARE(document().numbers().epoch, epoch);
        QVERIFY(restTogether());
        epochs.push_back(numbersOfB());
    }
    auto& slider = part<LossPanel>()->slider();
    slider.setFocus();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(epochOfB(), std::size_t {2});
    QVERIFY(numbersOfB() == epochs[2]);
    key(Qt::Key_Home);
    QVERIFY(numbersOfB() == epochs[0]);
    key(Qt::Key_End);
    QVERIFY(numbersOfB() == epochs[4]);
    key(Qt::Key_Left);
    run().step();
    TRY_VERIFY(!run().isRunning());
    QVERIFY(restTogether());
    QCOMPARE(epochOfB(), std::size_t {4});
    QVERIFY(comparison().isFair());
    m_page->undoStack()->undo();
    QVERIFY(numbersOfB() == epochs[3]);
    m_page->undoStack()->redo();
    QCOMPARE(epochOfB(), std::size_t {4});
}

void TestComparison::aLateRunCatchesUp()
{
    run().train();
    TRY_VERIFY(document().numbers().epoch > 20);
    QVERIFY(pauses());
    const NetworkNumbers before = document().numbers();
    turnOn();
    TRY_COMPARE(epochOfB(), before.epoch);
    QVERIFY(restTogether());
    QVERIFY(document().numbers() == before);
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(before.epoch));
    QVERIFY(comparison().isFair());
    TRY_VERIFY(sentence().contains(QString("after epoch %1.").arg(before.epoch)));

    comparison().setDifference({SetupPart::Neurons, 2}); // Another one, from the start again.
    TRY_COMPARE(epochOfB(), before.epoch);
    QVERIFY(trainsTo(before.epoch + 2));
    Alone other(setupOfB(), document().points());
    QVERIFY(numbersOfB() == other.after(epochOfB()));
    Alone a(document().setup(), document().points());
    QVERIFY(numbersOfA() == a.after(epochOfB()));
}

void TestComparison::aWayThatWasNotStraightIsTold()
{
    run().step();
    TRY_VERIFY(!run().isRunning());
    PlaygroundSetup setup = document().setup();
    setup.learningRate = 0.03;
    document().changeSetup("Rate", setup);
    turnOn();
    TRY_COMPARE(epochOfB(), std::size_t {1});
    const QString told = "A may have come here by another way than B";
    TRY_VERIFY2(sentence().contains(told), qPrintable(sentence()));
    click(button("Reset"));
    QVERIFY(!sentence().contains(told));
}

void TestComparison::nothingCatchesUpOutOfSight()
{
    run().step();
    TRY_VERIFY(!run().isRunning());
    m_page->hide();
    comparison().setOn(true);
    QVERIFY(!comparison().runB().isRunning());
    QCOMPARE(epochOfB(), std::size_t {0});
    m_page->show();
    TRY_COMPARE(epochOfB(), std::size_t {1});
}

void TestComparison::divergenceOfBIsExplainedAndStopsNobody()
{
    PlaygroundSetup setup = document().setup();
    setup.data = nn::PlaneData::bumps;
    setup.optimizer = nn::OptimizerKind::sgd;
    document().changeSetup("Bumps", setup);
    turnOn();
    comparison().setDifference({SetupPart::LearningRate, 100});
    run().train();
    TRY_VERIFY(document().numbers().epoch > 20);
    QVERIFY(comparison().runB().trouble());
    QVERIFY(pauses());
    QVERIFY2(
        sentence().contains("The loss of B became infinite in epoch 1. With a learning rate of 100"
        ),
        qPrintable(sentence())
    );
    comparison().setDifference({SetupPart::LearningRate, 0.03});
    TRY_COMPARE(epochOfB(), document().numbers().epoch);
    QVERIFY(restTogether());
    TRY_VERIFY(!sentence().contains("infinite"));
}

void TestComparison::withoutTestPointsTheTrainingLossIsCompared()
{
    PlaygroundSetup setup = document().setup();
    setup.trainingShare = 1;
    document().changeSetup("All", setup);
    turnOn();
    run().step();
    TRY_COMPARE(document().numbers().epoch, std::size_t {1});
    QVERIFY(restTogether());
    TRY_VERIFY2(sentence().contains(" has the lower training loss: "), qPrintable(sentence()));
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
