// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plane_features.h"
#include "engine/train/metrics.h"

#include <QTest>

#include <cmath>
#include <thread>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

/// Answers with the class of its largest input.
Topology copying_network()
{
    return topology_of({1, 1, 3}, {Dense {3, Activation::softmax}});
}

Parameters copying_parameters()
{
    return {{4, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0}};
}

/// Examples whose largest input is at `shown`, labelled as `labels`.
Dataset dataset(const std::vector<std::uint8_t>& shown, const std::vector<std::uint8_t>& labels)
{
    Dataset data;
    data.input = {1, 1, 3};
    data.count = shown.size();
    data.class_count = 3;
    data.labels = labels;
    data.values.resize(3 * shown.size());
    for (std::size_t example = 0; example < shown.size(); ++example) {
        data.values[3 * example + shown[example]] = 1;
    }
    return data;
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private slots:
    void theConfusionMatrixCountsTruthAgainstAnswer();
    void sharesOfNothingAreZero();
    void aThresholdMakesFourKindsOfAnswers_data();
    void aThresholdMakesFourKindsOfAnswers();
    void theMeanLossIsOverAllExamples();
    void targetsHaveALossButNoConfusion();
    void threadsChangeNothing();
    void bytesAndNumbersAreReadAlike();
    void anEvaluationCanBeStopped();
};

void MetricsTest::theConfusionMatrixCountsTruthAgainstAnswer()
{
    const std::vector<std::uint8_t> answers {0, 1, 1, 2, 2, 2, 0};
    const Dataset data = dataset(answers, {0, 1, 0, 2, 2, 1, 0});
    const Evaluation evaluation =
        evaluate(copying_network(), copying_parameters(), data, Loss::cross_entropy);
    const ConfusionMatrix& confusion = evaluation.confusion;
    const std::size_t expected[3][3] {{2, 1, 0}, {0, 1, 1}, {0, 0, 2}};
    for (std::size_t truth = 0; truth < 3; ++truth) {
        for (std::size_t answer = 0; answer < 3; ++answer) {
            QCOMPARE(confusion.at(truth, answer), expected[truth][answer]);
        }
    }
    QVERIFY(evaluation.predictions == answers);
    QCOMPARE(confusion.total(), std::size_t {7});
    QCOMPARE(confusion.correct(), std::size_t {5});
    QCOMPARE(confusion.accuracy(), 5.0 / 7);
    QCOMPARE(confusion.precision(0), 1.0);
    QCOMPARE(confusion.precision(1), 0.5);
    QCOMPARE(confusion.precision(2), 2.0 / 3);
    QCOMPARE(confusion.recall(0), 2.0 / 3);
    QCOMPARE(confusion.recall(1), 0.5);
    QCOMPARE(confusion.recall(2), 1.0);
}

void MetricsTest::sharesOfNothingAreZero()
{
    const ConfusionMatrix empty(3);
    QCOMPARE(empty.accuracy(), 0.0);
    QCOMPARE(empty.precision(1), 0.0);
    QCOMPARE(empty.recall(1), 0.0);
    const Evaluation evaluation =
        evaluate(copying_network(), copying_parameters(), dataset({}, {}), Loss::cross_entropy);
    QCOMPARE(evaluation.mean_loss, 0.0);
    QCOMPARE(evaluation.confusion.total(), std::size_t {0});
    ConfusionMatrix one(2);
    one.at(0, 0) = 5;
    QCOMPARE(one.precision(1), 0.0); // Never taken for 1, and none that is 1.
    QCOMPARE(one.recall(1), 0.0);
    QCOMPARE(one.accuracy(), 1.0);
}

void MetricsTest::aThresholdMakesFourKindsOfAnswers_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QList<int>>("counts"); // True negatives, false positives, misses, hits.
    QTest::newRow("nothing is let through") << 1.0 << QList<int> {3, 0, 3, 0};
    QTest::newRow("high") << 0.8 << QList<int> {3, 0, 2, 1};
    QTest::newRow("a score at the threshold is a no") << 0.6 << QList<int> {2, 1, 2, 1};
    QTest::newRow("middle") << 0.5 << QList<int> {2, 1, 1, 2};
    QTest::newRow("low") << 0.25 << QList<int> {1, 2, 0, 3};
    QTest::newRow("all are let through") << 0.0 << QList<int> {0, 3, 0, 3};
}

void MetricsTest::aThresholdMakesFourKindsOfAnswers()
{
    QFETCH(double, threshold);
    QFETCH(QList<int>, counts);
    const ScoredExamples examples {{0.9, 1}, {0.6, 1}, {0.3, 1}, {0.7, 0}, {0.4, 0}, {0.1, 0}};
    const ConfusionMatrix confusion = binary_confusion(examples, threshold);
    QCOMPARE(QList<int>(confusion.counts.begin(), confusion.counts.end()), counts);
    QCOMPARE(confusion.total(), std::size_t {6});

    PlanePoints points; // A network that answers with its input gives the same scores.
    for (const ScoredExample& example : examples) {
        points.push_back({example.score, 0, double(example.label)});
    }
    const Topology topology = test::topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const PlaneFeature features[] {PlaneFeature::x1};
    const Dataset data = make_plane_dataset(points, features);
    QCOMPARE(binary_confusion(topology, {{1, 0}}, data, threshold).counts, confusion.counts);
}

void MetricsTest::theMeanLossIsOverAllExamples()
{
    // -ln softmax: right ln(1 + 2 e^-4), wrong 4 more.
    const Dataset data = dataset({0, 1, 2, 0}, {0, 1, 2, 1});
    const Evaluation evaluation =
        evaluate(copying_network(), copying_parameters(), data, Loss::cross_entropy);
    QVERIFY(std::abs(evaluation.mean_loss - (std::log1p(2 * std::exp(-4.0)) + 1)) < 1e-6);
}

void MetricsTest::targetsHaveALossButNoConfusion()
{
    Dataset data;
    data.input = {1, 1, 1};
    data.count = 2;
    data.values = {1, 3};
    data.target_count = 1;
    data.targets = {2, 3};
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const Evaluation evaluation = evaluate(topology, {{2, 1}}, data, Loss::squared_error);
    QVERIFY(std::abs(evaluation.mean_loss - 8.5) < 1e-6); // (3 - 2)^2 and (7 - 3)^2
    QCOMPARE(evaluation.confusion.class_count, std::size_t {0});
    QVERIFY(evaluation.predictions.empty());
}

void MetricsTest::threadsChangeNothing()
{
    Rng rng(1);
    const Topology topology =
        topology_of({10, 10, 1}, {Dense {20}, Dense {10, Activation::softmax}});
    const Parameters parameters = test::random_parameters(topology, rng, 0.3);
    const Dataset data = test::bars_dataset(10, 333, rng);
    const Evaluation one = evaluate(topology, parameters, data, Loss::cross_entropy, 1);
    QCOMPARE(one.confusion.total(), std::size_t {333});
    for (const unsigned threads : {2U, 3U}) {
        const Evaluation more = evaluate(topology, parameters, data, Loss::cross_entropy, threads);
        QCOMPARE(more.mean_loss, one.mean_loss);
        QVERIFY(more.predictions == one.predictions);
        QVERIFY(more.confusion.counts == one.confusion.counts);
    }
}

void MetricsTest::bytesAndNumbersAreReadAlike()
{
    Rng rng(2);
    const Topology topologies[] {
        topology_of({10, 10, 1}, {Dense {20}, Dense {10, Activation::softmax}}),
        topology_of({10, 10, 1}, {Convolution {2, 3}, Dense {10, Activation::softmax}})};
    for (const Topology& topology : topologies) {
        const Parameters parameters = test::random_parameters(topology, rng, 0.3);
        Dataset data = test::bars_dataset(10, 50, rng);
        const Evaluation bytes = evaluate(topology, parameters, data, Loss::cross_entropy);
        data.values.resize(data.pixels.size());
        for (std::size_t i = 0; i < data.pixels.size(); ++i) {
            data.values[i] = static_cast<Real>(data.pixels[i]) / 255;
        }
        data.pixels.clear();
        const Evaluation numbers = evaluate(topology, parameters, data, Loss::cross_entropy);
        QVERIFY(std::abs(bytes.mean_loss - numbers.mean_loss) < 1e-5);
        QVERIFY(bytes.predictions == numbers.predictions);
    }
}

void MetricsTest::anEvaluationCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const Dataset data = dataset(std::vector<std::uint8_t>(100), std::vector<std::uint8_t>(100));
    const Evaluation evaluation = evaluate(
        copying_network(), copying_parameters(), data, Loss::cross_entropy, 2, source.get_token()
    );
    QCOMPARE(evaluation.confusion.total(), std::size_t {0});
    QCOMPARE(evaluation.mean_loss, 0.0);
}

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
