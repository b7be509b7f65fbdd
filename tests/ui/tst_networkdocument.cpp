// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/networkdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestNetworkDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = std::make_unique<NetworkDocument>(); }

    void theSameSetupGivesTheSameNumbers();
    void anotherShapeBeginsAnewAndUndoBringsTheOldNumbersBack();
    void anOptionKeepsTheNumbers();
    void aDragIsOneStepAndLeavesNoneIfItComesBack();
    void aNumberCanBeSetAndUndone();
    void aRunIsOneStep();
    void aRunInWhichNothingHappenedIsNone();
    void undoOfANumberLeavesTheRunAlone();
    void undoOfARunKeepsTheNumbersThatWereSetInIt();
    void undoWhileARunIsOnEndsItAndRedoBringsItBack();
    void optionsChangeWhileARunGoesOn();
    void anotherShapeEndsARunAndUndoGoesBackToItsEnd();
    void restartGivesTheSameWeightsAndKeepsWhatIsFrozen();
    void restartAtTheStartIsNoStep();
    void frozenNumbersAreSortedAndUndone();
    void ownPointsWithNumbersChangeTheOutput();
    void pointsThatARunDoesNotUseCanGo();
    void dataWithOtherAnswersChangeTheTopologyAndOthersDoNot();
    void theStepsThatAreKeptHaveAnEnd();

private:
    double number(std::size_t position)
    {
        return m_document->numbers().parameters->values[position];
    }
    nn::Parameters with(std::size_t position, nn::Real value)
    {
        nn::Parameters parameters = *m_document->numbers().parameters;
        parameters.values[position] = value;
        return parameters;
    }
    QUndoStack& stack() { return *m_document->undoStack(); }

    std::unique_ptr<NetworkDocument> m_document;
};

void TestNetworkDocument::theSameSetupGivesTheSameNumbers()
{
    const NetworkDocument other;
    QVERIFY(*m_document->numbers().parameters == *other.numbers().parameters);
    PlaygroundSetup setup = m_document->setup();
    setup.seed = 2;
    m_document->changeSetup("Seed", setup);
    QVERIFY(*m_document->numbers().parameters != *other.numbers().parameters);
    QCOMPARE(m_document->points(), other.points());
}

void TestNetworkDocument::anotherShapeBeginsAnewAndUndoBringsTheOldNumbersBack()
{
    m_document->setNumber(3, 1.5);
    const NetworkNumbers before = m_document->numbers();
    PlaygroundSetup setup = m_document->setup();
    setup.layers.pop_back();
    QSignalSpy changed(m_document.get(), &NetworkDocument::changed);
    m_document->changeSetup("Remove Layer", setup);
    QCOMPARE(m_document->topology().layer_count(), std::size_t {2});
    QCOMPARE(
        m_document->numbers().parameters->values.size(), m_document->topology().parameter_count()
    );
    QVERIFY(changed[0][0].value<NetworkChanges>().testFlag(NetworkChange::Topology));
    QVERIFY(changed[0][0].value<NetworkChanges>().testFlag(NetworkChange::Numbers));
    stack().undo();
    QCOMPARE(m_document->numbers(), before);
    QCOMPARE(m_document->topology().layer_count(), std::size_t {3});
}

void TestNetworkDocument::anOptionKeepsTheNumbers()
{
    m_document->setNumber(3, 1.5);
    PlaygroundSetup setup = m_document->setup();
    setup.learningRate = 0.3;
    setup.layers[0].activation = nn::Activation::identity;
    m_document->changeSetup("Rate", setup);
    QCOMPARE(number(3), 1.5);
    stack().undo();
    QCOMPARE(m_document->setup().learningRate, 0.01);
    QCOMPARE(number(3), 1.5);
}

void TestNetworkDocument::aDragIsOneStepAndLeavesNoneIfItComesBack()
{
    const double start = number(0);
    const int gesture = m_document->newGesture();
    m_document->setNumber(0, 1, gesture);
    m_document->setNumber(0, 2, gesture);
    QCOMPARE(stack().count(), 1);
    m_document->setNumber(1, 2, gesture); // Another number is another step.
    QCOMPARE(stack().count(), 2);
    stack().undo();
    stack().undo();
    QCOMPARE(number(0), start);
    stack().redo();
    QCOMPARE(number(0), 2.0);
    const int second = m_document->newGesture();
    m_document->setNumber(0, 3, second);
    m_document->setNumber(0, 2, second);
    QCOMPARE(stack().count(), 1);
}

void TestNetworkDocument::aNumberCanBeSetAndUndone()
{
    const double start = number(7);
    QSignalSpy changed(m_document.get(), &NetworkDocument::changed);
    m_document->setNumber(7, 0.25);
    QCOMPARE(number(7), 0.25);
    QCOMPARE(changed[0][0].value<NetworkChanges>(), NetworkChanges(NetworkChange::OneNumber));
    stack().undo();
    QCOMPARE(number(7), start);
}

void TestNetworkDocument::aRunIsOneStep()
{
    const NetworkNumbers before = m_document->numbers();
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    m_document->showProgress(with(0, 6), 12);
    QCOMPARE(stack().count(), 0);
    m_document->endRun();
    QCOMPARE(stack().count(), 1);
    QCOMPARE(stack().undoText(), QString("Train for 12 Epoch(s)"));
    stack().undo();
    QCOMPARE(m_document->numbers(), before);
    stack().redo();
    QCOMPARE(number(0), 6.0);
    QCOMPARE(m_document->numbers().epoch, std::size_t {12});
}

void TestNetworkDocument::aRunInWhichNothingHappenedIsNone()
{
    m_document->beginRun();
    m_document->endRun();
    QCOMPARE(stack().count(), 0);
    QVERIFY(!m_document->isRunning());
}

void TestNetworkDocument::undoOfANumberLeavesTheRunAlone()
{
    const double start = number(1);
    m_document->setNumber(1, 0.5);
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    stack().undo();
    QVERIFY(m_document->isRunning());
    QCOMPARE(number(1), start);
    QCOMPARE(number(0), 5.0);
    stack().redo();
    QVERIFY(m_document->isRunning());
    QCOMPARE(number(1), 0.5);
}

void TestNetworkDocument::undoOfARunKeepsTheNumbersThatWereSetInIt()
{
    const double start0 = number(0);
    const double start1 = number(1);
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    m_document->setNumber(1, 0.5);
    m_document->showProgress(with(0, 6), 4);
    m_document->endRun();
    QCOMPARE(stack().count(), 2);
    stack().undo();
    QCOMPARE(number(0), start0);
    QCOMPARE(number(1), 0.5);
    stack().undo();
    QCOMPARE(number(1), start1);
    stack().redo();
    stack().redo();
    QCOMPARE(number(0), 6.0);
    QCOMPARE(number(1), 0.5);
}

void TestNetworkDocument::undoWhileARunIsOnEndsItAndRedoBringsItBack()
{
    PlaygroundSetup setup = m_document->setup();
    setup.seed = 9;
    m_document->changeSetup("Seed", setup);
    QSignalSpy ended(m_document.get(), &NetworkDocument::runEnded);
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    stack().undo();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_document->isRunning());
    QCOMPARE(m_document->setup().seed, 1U);
    stack().redo();
    QCOMPARE(number(0), 5.0);
    QCOMPARE(m_document->numbers().epoch, std::size_t {3});
}

void TestNetworkDocument::optionsChangeWhileARunGoesOn()
{
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    PlaygroundSetup setup = m_document->setup();
    setup.learningRate = 0.3;
    m_document->changeSetup("Rate", setup);
    QVERIFY(m_document->isRunning());
    stack().undo();
    QVERIFY(m_document->isRunning());
    QCOMPARE(number(0), 5.0);
    QCOMPARE(m_document->setup().learningRate, 0.01);
}

void TestNetworkDocument::anotherShapeEndsARunAndUndoGoesBackToItsEnd()
{
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    PlaygroundSetup setup = m_document->setup();
    setup.layers.push_back({});
    m_document->changeSetup("Add Layer", setup);
    QVERIFY(!m_document->isRunning());
    QCOMPARE(m_document->numbers().epoch, std::size_t {0});
    stack().undo();
    QCOMPARE(number(0), 5.0);
    QCOMPARE(m_document->numbers().epoch, std::size_t {3});
    stack().undo();
    QCOMPARE(m_document->numbers().epoch, std::size_t {0});
}

void TestNetworkDocument::restartGivesTheSameWeightsAndKeepsWhatIsFrozen()
{
    const nn::Parameters start = *m_document->numbers().parameters;
    m_document->setFrozen(4, true);
    m_document->beginRun();
    m_document->showProgress(with(0, 5), 3);
    m_document->endRun();
    m_document->restart();
    QVERIFY(*m_document->numbers().parameters == start);
    QCOMPARE(m_document->numbers().epoch, std::size_t {0});
    QCOMPARE(m_document->numbers().frozen, (std::vector<std::uint32_t> {4}));
    stack().undo();
    QCOMPARE(number(0), 5.0);
}

void TestNetworkDocument::restartAtTheStartIsNoStep()
{
    m_document->restart();
    QCOMPARE(stack().count(), 0);
    m_document->setNumber(0, 2);
    m_document->restart();
    m_document->restart();
    QCOMPARE(stack().count(), 2);
}

void TestNetworkDocument::frozenNumbersAreSortedAndUndone()
{
    m_document->setFrozen(5, true);
    m_document->setFrozen(2, true);
    m_document->setFrozen(2, true);
    QCOMPARE(m_document->numbers().frozen, (std::vector<std::uint32_t> {2, 5}));
    m_document->setFrozen(5, false);
    QCOMPARE(m_document->numbers().frozen, (std::vector<std::uint32_t> {2}));
    QCOMPARE(stack().count(), 3);
    stack().undo();
    QCOMPARE(m_document->numbers().frozen, (std::vector<std::uint32_t> {2, 5}));
}

void TestNetworkDocument::ownPointsWithNumbersChangeTheOutput()
{
    PlaygroundSetup setup = m_document->setup();
    setup.data.reset();
    m_document->changeSetup("Own", setup);
    QCOMPARE(m_document->answers(), AnswerKind::Classes);
    QVERIFY(m_document->points().empty());
    auto table = std::make_shared<nn::PointsTable>();
    table->points = {{0, 0, 0.5}, {1, 1, 1}};
    table->is_regression = true;
    m_document->setOwnPoints("Points", table);
    QCOMPARE(m_document->answers(), AnswerKind::Numbers);
    QCOMPARE(m_document->topology().activation(2), nn::Activation::identity);
    stack().undo();
    QCOMPARE(m_document->topology().activation(2), nn::Activation::sigmoid);
}

void TestNetworkDocument::pointsThatARunDoesNotUseCanGo()
{
    auto table = std::make_shared<nn::PointsTable>();
    table->points = {{0, 0, 0}, {1, 1, 1}};
    m_document->setOwnPoints("Points", table);
    m_document->beginRun(); // On the circle.
    m_document->setOwnPoints("Remove", {});
    QVERIFY(m_document->isRunning());
    m_document->endRun();

    PlaygroundSetup setup = m_document->setup();
    setup.data.reset();
    m_document->changeSetup("Own", setup);
    m_document->setOwnPoints("Points", table);
    m_document->beginRun();
    m_document->setOwnPoints("Remove", {});
    QVERIFY(!m_document->isRunning());
}

void TestNetworkDocument::dataWithOtherAnswersChangeTheTopologyAndOthersDoNot()
{
    QSignalSpy changed(m_document.get(), &NetworkDocument::changed);
    PlaygroundSetup setup = m_document->setup();
    setup.data = nn::PlaneData::blobs;
    m_document->changeSetup("Other classes", setup);
    setup.data = nn::PlaneData::bumps;
    m_document->changeSetup("Numbers", setup);
    stack().undo();
    const auto changesTopology = [&changed](qsizetype signal) {
        return changed[signal][0].value<NetworkChanges>().testFlag(NetworkChange::Topology);
    };
    QCOMPARE(changed.size(), 3);
    QVERIFY(!changesTopology(0));
    QVERIFY(changesTopology(1));
    QVERIFY(changesTopology(2));
}

void TestNetworkDocument::theStepsThatAreKeptHaveAnEnd()
{
    constexpr int edits = 2000;
    for (int edit = 1; edit <= edits; ++edit) {
        m_document->setNumber(0, static_cast<nn::Real>(edit));
    }
    QVERIFY(stack().count() > 0);
    QVERIFY(stack().count() < edits);
    stack().undo();
    QCOMPARE(number(0), double(edits - 1));
}

QTEST_GUILESS_MAIN(TestNetworkDocument)
#include "tst_networkdocument.moc"
