// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/metrics.h"
#include "ui/controls/ladderslider.h"
#include "ui/labs/comparisonpanel.h"
#include "ui/labs/losschart.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"

#include <QAbstractItemView>

#include "tests/ui/playgroundtest.h"

using namespace ui;

namespace {

/// A run of a setup on its own, by the engine alone.
struct Alone
{
    explicit Alone(const PlaygroundSetup& setup, const nn::PlanePoints& all)
        : points(split(all, setup.trainingShare))
        , topology(topologyOf(setup, AnswerKind::Classes))
        , training(nn::make_plane_dataset(points.training, setup.features))
        , test(nn::make_plane_dataset(points.test, setup.features))
        , options(optionsOf(setup, AnswerKind::Classes))
        , trainer(
              std::move(*nn::Trainer::make(topology, startOf(setup, topology), training, options))
          )
    { }

    const nn::Parameters& after(std::size_t epochs)
    {
        while (trainer.epoch() < epochs) {
            trainer.run_epoch();
        }
        return trainer.parameters();
    }
    double testLoss() const
    {
        return nn::evaluate(topology, trainer.parameters(), test, options.loss).mean_loss;
    }

    SplitPoints points;
    nn::Topology topology;
    nn::Dataset training;
    nn::Dataset test;
    nn::TrainOptions options;
    nn::Trainer trainer;
};

} // namespace

class TestComparison : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void everyPartChangesOneThingAndIsKept();
    void twoRunsAreChosenTrainedAndReadByMouse();
    void twoRunsAreComparedByKeyboardAlone();
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
    void theMapsShowTheSamePointsInTheSameWay();
    void theComparisonComesBack();
    void anOldStateOpens();
    void hostileStatesChangeNothing_data();
    void hostileStatesChangeNothing();

private:
    Comparison& comparison() { return m_page->comparison(); }
    ComparisonPanel& panel() { return *part<ComparisonPanel>(); }
    QString sentence() { return panel().sentence(); }
    std::size_t epochOfB() { return comparison().documentB().numbers().epoch; }
    const nn::Parameters& numbersOfB() { return *comparison().documentB().numbers().parameters; }
    const nn::Parameters& numbersOfA() { return *document().numbers().parameters; }
    PlaygroundSetup setupOfB() { return comparison().documentB().setup(); }
    void turnOn();
    void choose(QComboBox* box, const QString& text);
    bool restTogether();
    bool trainsTo(std::size_t epoch);
};

void TestComparison::turnOn()
{
    auto* box = named<QCheckBox>("Compare two runs");
    click(box, QPoint(10, box->height() / 2));
    QVERIFY(comparison().isOn());
}

/// With the mouse.
void TestComparison::choose(QComboBox* box, const QString& text)
{
    click(box);
    QTRY_VERIFY(box->view()->isVisible());
    const int row = box->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    const auto isChosen = [&] {
        // Just after it has opened, a list takes a click for the end of the one that opened it.
        if (box->view()->isVisible()) {
            const QPoint place = box->view()->visualRect(box->model()->index(row, 0)).center();
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, place);
        }
        return box->currentIndex() == row && !box->view()->isVisible();
    };
    QTRY_VERIFY(isChosen());
}

/// Whether both pause, in the same epoch.
bool TestComparison::restTogether()
{
    run().pause();
    return QTest::qWaitFor([this] {
        return !run().isRunning() && !comparison().runB().isRunning()
            && document().numbers().epoch == epochOfB();
    });
}

bool TestComparison::trainsTo(std::size_t epoch)
{
    run().train();
    const bool isThere =
        QTest::qWaitFor([&] { return document().numbers().epoch >= epoch; }, 60'000);
    return isThere && restTogether();
}

void TestComparison::everyPartChangesOneThingAndIsKept()
{
    const PlaygroundSetup setup = document().setup();
    for (const SetupPart part : allSetupParts) {
        const SetupDifference first = differenceFrom(setup, part);
        QVERIFY(withDifference(setup, first) != setup);
        for (const double value : valuesOf(part)) {
            const SetupDifference difference {part, value};
            QCOMPARE(setupDifference(toJson(difference)), difference);
            const PlaygroundSetup other = withDifference(setup, difference);
            QCOMPARE(other.pointSeed, setup.pointSeed);
            QCOMPARE(other.data, setup.data);
            QCOMPARE(withDifference(other, {part, value}).layers, other.layers);
        }
    }
    QVERIFY(!setupDifference({{"part", "noise"}, {"setup", "lovelace-playground:1?noise=0.1"}}));
    QVERIFY(!setupDifference({{"part", "rate"}, {"setup", "lovelace-playground:1?rate=0.02"}}));
}

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
    QTRY_VERIFY2(
        sentence().contains("batch size 10 in A and batch size 100 in B. Both are at their start."),
        qPrintable(sentence())
    );

    click(button("Train"));
    QTRY_VERIFY(document().numbers().epoch > 10);
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
    QTRY_VERIFY2(sentence().endsWith(expected), qPrintable(sentence()));

    click(button("Step"));
    QTRY_COMPARE(document().numbers().epoch, epoch + 1);
    QVERIFY(restTogether());
    QVERIFY(numbersOfB() == b.after(epoch + 1));

    LinePlot& plot = panel().chart().plot();
    bringIntoSight(&plot);
    QTest::mouseMove(&plot, plot.mapToPlot({1, plot.yRange().least}).toPoint() - QPoint(0, 5));
    QTRY_VERIFY2(
        panel().readingText().startsWith("Epoch 1: A "), qPrintable(panel().readingText())
    );

    auto* box = named<QCheckBox>("Compare two runs");
    click(box, QPoint(10, box->height() / 2));
    QVERIFY(!comparison().isOn());
    QVERIFY(named<QComboBox>("Value in B") == nullptr);
    click(button("Step"));
    QTRY_COMPARE(document().numbers().epoch, epoch + 2);
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
    QTRY_VERIFY(document().numbers().epoch > 5);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(restTogether());
    QTRY_VERIFY(sentence().contains("seed of the weights: 1 in A and seed of the weights: 3 in B"));
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
        QTRY_COMPARE(document().numbers().epoch, epoch);
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
    QTRY_VERIFY(!run().isRunning());
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
    QTRY_VERIFY(document().numbers().epoch > 20);
    QVERIFY(pauses());
    const NetworkNumbers before = document().numbers();
    turnOn();
    QTRY_COMPARE(epochOfB(), before.epoch);
    QVERIFY(restTogether());
    QVERIFY(document().numbers() == before);
    Alone b(setupOfB(), document().points());
    QVERIFY(numbersOfB() == b.after(before.epoch));
    QVERIFY(comparison().isFair());
    QTRY_VERIFY(sentence().contains(QString("after epoch %1.").arg(before.epoch)));

    comparison().setDifference({SetupPart::Neurons, 2}); // Another one, from the start again.
    QTRY_COMPARE(epochOfB(), before.epoch);
    QVERIFY(trainsTo(before.epoch + 2));
    Alone other(setupOfB(), document().points());
    QVERIFY(numbersOfB() == other.after(epochOfB()));
    Alone a(document().setup(), document().points());
    QVERIFY(numbersOfA() == a.after(epochOfB()));
}

void TestComparison::aWayThatWasNotStraightIsTold()
{
    run().step();
    QTRY_VERIFY(!run().isRunning());
    PlaygroundSetup setup = document().setup();
    setup.learningRate = 0.03;
    document().changeSetup("Rate", setup);
    turnOn();
    QTRY_COMPARE(epochOfB(), std::size_t {1});
    const QString told = "A may have come here on another way than B";
    QTRY_VERIFY2(sentence().contains(told), qPrintable(sentence()));
    click(button("Reset"));
    QVERIFY(!sentence().contains(told));
}

void TestComparison::nothingCatchesUpOutOfSight()
{
    run().step();
    QTRY_VERIFY(!run().isRunning());
    m_page->hide();
    comparison().setOn(true);
    QVERIFY(!comparison().runB().isRunning());
    QCOMPARE(epochOfB(), std::size_t {0});
    m_page->show();
    QTRY_COMPARE(epochOfB(), std::size_t {1});
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
    QTRY_VERIFY(document().numbers().epoch > 20);
    QVERIFY(comparison().runB().trouble());
    QVERIFY(pauses());
    QVERIFY2(
        sentence().contains("The loss of B became infinite in epoch 1. With a learning rate of 100"
        ),
        qPrintable(sentence())
    );
    comparison().setDifference({SetupPart::LearningRate, 0.03});
    QTRY_COMPARE(epochOfB(), document().numbers().epoch);
    QVERIFY(restTogether());
    QTRY_VERIFY(!sentence().contains("infinite"));
}

void TestComparison::withoutTestPointsTheTrainingLossIsCompared()
{
    PlaygroundSetup setup = document().setup();
    setup.trainingShare = 1;
    document().changeSetup("All", setup);
    turnOn();
    run().step();
    QTRY_COMPARE(document().numbers().epoch, std::size_t {1});
    QVERIFY(restTogether());
    QTRY_VERIFY2(sentence().contains(" has the lower training loss: "), qPrintable(sentence()));
}

void TestComparison::theMapsShowTheSamePointsInTheSameWay()
{
    turnOn();
    for (const char* name : {"Show test points (hollow)", "Two colours only"}) {
        auto* box = named<QCheckBox>(name);
        click(box, QPoint(10, box->height() / 2));
    }
    QVERIFY(panel().mapA().showsTest());
    QVERIFY(panel().mapB().showsTest());
    QCOMPARE(panel().mapA().size(), panel().mapB().size());
    QTRY_VERIFY(
        panel().mapA().grab().toImage() == panel().mapB().grab().toImage()
    ); // At the start.
    QVERIFY(trainsTo(10));
    QTRY_VERIFY(panel().mapA().grab().toImage() != panel().mapB().grab().toImage());
    for (RegionMap* map : {&panel().mapA(), &panel().mapB()}) {
        map->setFocus();
        key(Qt::Key_Right);
        QVERIFY(map->readingText().startsWith("x₁ = 0.10, x₂ = 0.00: output "));
    }
    QVERIFY(panel().mapB().readingText() != panel().mapA().readingText());
}

void TestComparison::theComparisonComesBack()
{
    turnOn();
    comparison().setDifference({SetupPart::Activation, double(nn::Activation::relu)});
    QVERIFY(trainsTo(5));
    const QJsonObject state = m_page->saveState();
    Playground other;
    other.restoreState(state);
    QVERIFY(other.comparison().isOn());
    QCOMPARE(other.comparison().difference(), comparison().difference());
    QVERIFY(*other.comparison().documentB().numbers().parameters == numbersOfB());
    QCOMPARE(other.comparison().documentB().numbers().epoch, epochOfB());
    QVERIFY(other.comparison().isFair());
    QCOMPARE(other.saveState(), state);
    QCOMPARE(other.undoStack()->count(), 0);
}

void TestComparison::anOldStateOpens()
{
    QJsonObject old = m_page->saveState();
    old.remove("comparison");
    Playground other;
    other.restoreState(old);
    QVERIFY(!other.comparison().isOn());
    QCOMPARE(other.document().setup(), document().setup());
}

void TestComparison::hostileStatesChangeNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("of a newer version") << "version" << QJsonValue(2) << false;
    QTest::newRow("no version") << "version" << QJsonValue() << false;
    QTest::newRow("no difference") << "difference" << QJsonValue(5) << false;
    QTest::newRow("an unknown part")
        << "difference"
        << QJsonValue(QJsonObject {{"part", "x"}, {"setup", "lovelace-playground:1?rate=0.1"}})
        << false;
    QTest::newRow("a value beyond all limits")
        << "difference"
        << QJsonValue(QJsonObject {{"part", "rate"}, {"setup", "lovelace-playground:1?rate=1e9"}})
        << false;
    QTest::newRow("too few numbers") << "numbers" << QJsonValue(QJsonArray {1, 2}) << true;
    QTest::newRow("a number that is none") << "numbers" << QJsonValue(QJsonArray {"a"}) << true;
    QTest::newRow("an epoch that is not that of A") << "epoch" << QJsonValue(1e8) << true;
    QTest::newRow("a negative epoch") << "epoch" << QJsonValue(-1) << true;
}

void TestComparison::hostileStatesChangeNothing()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, isOn);
    turnOn();
    QVERIFY(trainsTo(3));
    QJsonObject state = m_page->saveState();
    QJsonObject part = state["comparison"].toObject();
    part[key] = value;
    state["comparison"] = part;
    Playground other;
    other.restoreState(state);
    QCOMPARE(other.comparison().isOn(), isOn);
    QVERIFY(*other.document().numbers().parameters == numbersOfA());
    if (isOn) { // It begins at its start.
        QCOMPARE(other.comparison().documentB().numbers().epoch, std::size_t {0});
        QVERIFY(!other.comparison().runB().isRunning());
    }
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
