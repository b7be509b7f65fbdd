// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the playground reaches the engine: compared with numbers written here, not with
// what the playground makes of its setup elsewhere.
#include "ui/labs/playgroundrun.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/unusualsetup.h"

using namespace ui;

namespace {

nn::TrainOptions unusualOptions()
{
    nn::TrainOptions options;
    options.loss = nn::Loss::binary_cross_entropy;
    options.optimizer.kind = nn::OptimizerKind::momentum;
    options.optimizer.l1 = 0.001;
    options.optimizer.l2 = 0.02;
    options.learning_rate = 0.03;
    options.batch_size = 7;
    options.seed = 42;
    return options;
}

nn::Topology unusualTopology()
{
    return *nn::Topology::make(
        {{1, 1, 3},
         {nn::Dense {5, nn::Activation::tanh},
          nn::Dense {2, nn::Activation::relu},
          nn::Dense {1, nn::Activation::sigmoid}}}
    );
}

nn::Dataset unusualTraining()
{
    const auto points = nn::make_plane_data(nn::PlaneData::moons, 60, 0.15, 23);
    return nn::make_plane_dataset(
        nn::PlanePoints(points.begin(), points.begin() + 42), // 70 %
        std::vector {nn::PlaneFeature::x2, nn::PlaneFeature::product, nn::PlaneFeature::sin_x1}
    );
}

nn::Parameters unusualStart()
{
    nn::Rng rng(42);
    return nn::make_parameters(unusualTopology(), nn::Initializer::normal, rng);
}

/// Of any weight or bias.
double mostChange(const nn::Parameters& one, const nn::Parameters& other)
{
    double most = 0;
    for (std::size_t i = 0; i < one.values.size(); ++i) {
        most = std::max(most, std::abs(double(one.values[i]) - double(other.values[i])));
    }
    return most;
}

/// Points of these classes (or numbers), each at a place of its own.
nn::PlanePoints pointsWith(const std::vector<double>& targets)
{
    nn::PlanePoints points;
    for (const double target : targets) {
        points.push_back({0.01 * double(points.size()), 1, target});
    }
    return points;
}

/// Which of own points are for training, as letters: "Tt" are one for training and one for testing.
QString partsOf(const std::vector<double>& targets, double share, AnswerKind answers)
{
    PlaygroundSetup setup;
    setup.data.reset();
    setup.trainingShare = share;
    const nn::PlanePoints points = pointsWith(targets);
    const SplitPoints parts = split(points, setup, answers);
    QString letters(qsizetype(targets.size()), u'?');
    for (std::size_t index = 0; index < parts.rows.size(); ++index) {
        const std::size_t trained = parts.training.size();
        const bool isTraining = index < trained;
        const nn::PlanePoint& point =
            isTraining ? parts.training[index] : parts.test.at(index - trained);
        const bool isThatRow = point == points.at(parts.rows[index]);
        letters[qsizetype(parts.rows[index])] = !isThatRow ? u'!' : isTraining ? u'T' : u't';
    }
    return letters;
}

} // namespace

class TestPlaygroundSetup : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceIsAnOptionOfTheEngine();
    void answersDecideTheLossAndTheOutput();
    void theNetworkStartsAsChosen();
    void pointsAreMadeAsChosen();
    void madePointsAreCutInTwo_data();
    void madePointsAreCutInTwo();
    void ownPointsAreSharedOutInTurn_data();
    void ownPointsAreSharedOutInTurn();
    void onePointMoreMovesNoOther();
    void aRunIsThatOfTheEngineAlone();
    void aChangeReachesTheNetworkThatIsTrained_data();
    void aChangeReachesTheNetworkThatIsTrained();
    void anotherRateReachesARunThatGoesOn();
};

void TestPlaygroundSetup::everyChoiceIsAnOptionOfTheEngine()
{
    const nn::TrainOptions options = optionsOf(test::unusualSetup(), AnswerKind::Classes);
    QCOMPARE(options.optimizer.kind, nn::OptimizerKind::momentum);
    QCOMPARE(options.optimizer.l1, 0.001);
    QCOMPARE(options.optimizer.l2, 0.02);
    QCOMPARE(options.learning_rate, 0.03);
    QCOMPARE(options.batch_size, std::size_t {7});
    QCOMPARE(options.seed, std::uint64_t {42});
    QVERIFY(options == unusualOptions());
}

void TestPlaygroundSetup::answersDecideTheLossAndTheOutput()
{
    const PlaygroundSetup setup = test::unusualSetup();
    QVERIFY(topologyOf(setup, AnswerKind::Classes) == unusualTopology());
    QCOMPARE(optionsOf(setup, AnswerKind::Numbers).loss, nn::Loss::squared_error);
    const nn::NetworkSpec spec = topologyOf(setup, AnswerKind::Numbers).spec();
    QCOMPARE(nn::activation_of(spec.layers.back()), nn::Activation::identity);
}

void TestPlaygroundSetup::theNetworkStartsAsChosen()
{
    PlaygroundSetup setup = test::unusualSetup();
    const nn::Topology topology = unusualTopology();
    for (const nn::Initializer initializer : nn::all_initializers) {
        setup.initializer = initializer;
        nn::Rng rng(42);
        QVERIFY(startOf(setup, topology) == nn::make_parameters(topology, initializer, rng));
    }
    setup.initializer = nn::Initializer::zeros;
    const nn::Parameters zeros = startOf(setup, topology);
    QCOMPARE(zeros.values.size(), std::size_t {5 * 4 + 2 * 6 + 3});
    QVERIFY(std::ranges::all_of(zeros.values, [](nn::Real value) { return value == 0; }));
    setup.initializer.reset();
    nn::Rng rng(42);
    QVERIFY(startOf(setup, topology) == nn::make_parameters(topology, rng));
    setup.seed = 43;
    nn::Rng same(42);
    QVERIFY(startOf(setup, topology) != nn::make_parameters(topology, same));
}

void TestPlaygroundSetup::pointsAreMadeAsChosen()
{
    NetworkDocument document;
    QCOMPARE(document.points(), nn::make_plane_data(nn::PlaneData::circle, 500, 0, 1));
    document.changeSetup("Unusual", test::unusualSetup());
    QCOMPARE(document.points(), nn::make_plane_data(nn::PlaneData::moons, 60, 0.15, 23));
    for (const nn::PlaneData data : nn::all_plane_data) {
        PlaygroundSetup setup = test::unusualSetup();
        setup.data = data;
        document.changeSetup("Data", setup);
        QCOMPARE(document.points(), nn::make_plane_data(data, 60, 0.15, 23));
    }
}

void TestPlaygroundSetup::madePointsAreCutInTwo_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("trained");
    QTest::newRow("the defaults") << 500 << 0.5 << 250;
    QTest::newRow("most") << 2000 << 0.9 << 1800;
    QTest::newRow("few") << 20 << 0.1 << 2;
    QTest::newRow("not to be halved") << 5 << 0.5 << 3;
    QTest::newRow("not to be told from a half") << 10 << 0.7 << 7;
    QTest::newRow("one at least") << 4 << 0.1 << 1;
    QTest::newRow("all") << 30 << 1.0 << 30;
}

void TestPlaygroundSetup::madePointsAreCutInTwo()
{
    QFETCH(const int, count);
    QFETCH(const double, share);
    QFETCH(const int, trained);
    PlaygroundSetup setup;
    setup.trainingShare = share;
    const auto points = nn::make_plane_data(nn::PlaneData::circle, std::size_t(count), 0, 1);
    const SplitPoints parts = split(points, setup, AnswerKind::Classes);
    QCOMPARE(parts.training, nn::PlanePoints(points.begin(), points.begin() + trained));
    QCOMPARE(parts.test, nn::PlanePoints(points.begin() + trained, points.end()));
}

void TestPlaygroundSetup::ownPointsAreSharedOutInTurn_data()
{
    using Targets = std::vector<double>;
    QTest::addColumn<std::vector<double>>("targets");
    QTest::addColumn<double>("share");
    QTest::addColumn<AnswerKind>("answers");
    QTest::addColumn<QString>("parts");
    const auto add = [](const char* name,
                        const Targets& targets,
                        double share,
                        const QString& parts,
                        AnswerKind answers = AnswerKind::Classes) {
        QTest::newRow(name) << targets << share << answers << parts;
    };
    add("none", {}, 0.5, "");
    add("one", {1}, 0.5, "T");
    add("one of each", {1, 0}, 0.5, "TT");
    add("two of each", {1, 1, 0, 0}, 0.5, "TtTt");
    add("in turn", {1, 0, 1, 0, 1, 0}, 0.5, "TTttTT");
    add("sorted", {0, 0, 0, 0, 0, 1, 1, 1, 1, 1}, 0.5, "TtTtTTtTtT");
    add("one class", {1, 1, 1, 1}, 0.5, "TtTt");
    add("much for training", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0.8, "TtTTTTTTTt");
    add("most for training", {0, 0, 1, 1, 1, 1}, 0.9, "TtTtTT"); // Every class is tested, too.
    add("little for training", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0.1, "TtttttttttT");
    add("all for training", {0, 0, 1, 1}, 1, "TTTT");
    add("numbers", {-1, -0.5, 0, 0.5, 1, 0}, 0.5, "TtTtTt", AnswerKind::Numbers);
    add("numbers like classes", {0, 1, 0, 1}, 0.5, "TtTt", AnswerKind::Numbers);
}

void TestPlaygroundSetup::ownPointsAreSharedOutInTurn()
{
    QFETCH(const std::vector<double>, targets);
    QFETCH(const double, share);
    QFETCH(const AnswerKind, answers);
    QFETCH(const QString, parts);
    QCOMPARE(partsOf(targets, share, answers), parts);
}

void TestPlaygroundSetup::onePointMoreMovesNoOther()
{
    for (const double share : {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0}) {
        std::vector<double> targets;
        QString before;
        for (int count = 1; count <= 60; ++count) {
            targets.push_back(count % 3 == 0 ? 1 : 0);
            const QString after = partsOf(targets, share, AnswerKind::Classes);
            QCOMPARE(after.left(count - 1), before);
            before = after;
        }
        QVERIFY(std::abs(double(before.count(u'T')) / 60 - share) <= 0.02);
    }
}

void TestPlaygroundSetup::aRunIsThatOfTheEngineAlone()
{
    NetworkDocument document;
    document.changeSetup("Unusual", test::unusualSetup());
    PlaygroundRun run(document);
    run.step();
    TRY_VERIFY(!run.isRunning());
    QCOMPARE(document.numbers().epoch, std::size_t {1});

    const nn::Dataset training = unusualTraining();
    auto trainer = nn::Trainer::make(unusualTopology(), unusualStart(), training, unusualOptions());
    trainer->run_epoch();
    QVERIFY(*document.numbers().parameters == trainer->parameters());
}

void TestPlaygroundSetup::aChangeReachesTheNetworkThatIsTrained_data()
{
    QTest::addColumn<PlaygroundSetup>("setup");
    QTest::addColumn<nn::TrainOptions>("options");
    const auto add = [](const char* name, const auto& change) {
        PlaygroundSetup setup = test::unusualSetup();
        nn::TrainOptions options = unusualOptions();
        change(setup, options);
        QTest::newRow(name) << setup << options;
    };
    add("learning rate", [](PlaygroundSetup& setup, nn::TrainOptions& options) {
        setup.learningRate = 0.3;
        options.learning_rate = 0.3;
    });
    add("batch size", [](PlaygroundSetup& setup, nn::TrainOptions& options) {
        setup.batchSize = 4;
        options.batch_size = 4;
    });
    add("optimiser", [](PlaygroundSetup& setup, nn::TrainOptions& options) {
        setup.optimizer = nn::OptimizerKind::adam;
        options.optimizer.kind = nn::OptimizerKind::adam;
    });
    add("L1", [](PlaygroundSetup& setup, nn::TrainOptions& options) {
        setup.l1 = 0.05;
        options.optimizer.l1 = 0.05;
    });
    add("L2", [](PlaygroundSetup& setup, nn::TrainOptions& options) {
        setup.l2 = 0;
        options.optimizer.l2 = 0;
    });
}

void TestPlaygroundSetup::aChangeReachesTheNetworkThatIsTrained()
{
    QFETCH(const PlaygroundSetup, setup);
    QFETCH(const nn::TrainOptions, options);
    NetworkDocument document;
    document.changeSetup("Unusual", test::unusualSetup());
    PlaygroundRun run(document);
    run.step();
    TRY_VERIFY(!run.isRunning());
    const nn::Parameters before = *document.numbers().parameters;
    document.changeSetup("Another option", setup);
    QVERIFY(*document.numbers().parameters == before);
    run.step();
    TRY_VERIFY(!run.isRunning());
    QCOMPARE(document.numbers().epoch, std::size_t {2});

    const nn::Dataset training = unusualTraining();
    auto trainer = nn::Trainer::make(unusualTopology(), unusualStart(), training, unusualOptions());
    trainer->run_epoch();
    QVERIFY(before == trainer->parameters());
    const bool isRate = options.learning_rate != unusualOptions().learning_rate;
    if (isRate) { // All else stays, what the optimiser remembers too.
        trainer->set_learning_rate(options.learning_rate);
    } else {
        trainer = nn::Trainer::make(unusualTopology(), before, training, options);
    }
    trainer->run_epoch();
    QVERIFY(*document.numbers().parameters == trainer->parameters());
}

void TestPlaygroundSetup::anotherRateReachesARunThatGoesOn()
{
    PlaygroundSetup setup = test::unusualSetup();
    setup.optimizer = nn::OptimizerKind::sgd;
    NetworkDocument document;
    document.changeSetup("Without a memory", setup);
    PlaygroundRun run(document);
    run.train();
    TRY_VERIFY(document.numbers().epoch > 3);
    setup.learningRate = 1e-9;
    document.changeSetup("Rate", setup);
    QVERIFY(run.isRunning());
    const auto rests = [&document] {
        const nn::Parameters before = *document.numbers().parameters;
        const std::size_t epoch = document.numbers().epoch;
        return test::waitFor([&] { return document.numbers().epoch > epoch + 20; })
            && mostChange(before, *document.numbers().parameters) < 1e-6;
    };
    TRY_VERIFY(rests()); // The thread may have had something to tell from before.
    run.pause();
    TRY_VERIFY(!run.isRunning());
    const auto epochs = run.recording().epochs(); // Where the first one alone changed much.
    QVERIFY(mostChange(epochs[0].parameters, epochs[1].parameters) > 1e-2);
}

QTEST_GUILESS_MAIN(TestPlaygroundSetup)
#include "tst_playgroundsetup.moc"
