// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/initializer.h"
#include "engine/train/metrics.h"
#include "engine/train/trainer.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

struct Setting
{
    Topology topology;
    Dataset data;
    TrainOptions options;
};

/// The kinds of run that take different ways through the engine.
Setting setting(const QString& kind)
{
    Rng rng(7);
    if (kind == "bytes") {
        TrainOptions options;
        options.optimizer.kind = OptimizerKind::adam;
        options.learning_rate = 0.01;
        options.epoch_count = 3;
        return {
            topology_of({10, 10, 1}, {Dense {90}, Dense {10, Activation::softmax}}),
            test::bars_dataset(10, 205, rng),
            options};
    }
    if (kind == "convolution") {
        TrainOptions options;
        options.optimizer.kind = OptimizerKind::nesterov;
        options.learning_rate = 0.02;
        options.batch_size = 30;
        options.epoch_count = 3;
        options.augmentation.shift = 1.5;
        options.augmentation.rotation = 10;
        options.augmentation.elastic = 0.5;
        return {
            topology_of(
                {10, 10, 1},
                {Convolution {4, 3, 1, 1},
                 MaxPooling {},
                 Dropout {0.3},
                 Dense {20, Activation::gelu},
                 Dropout {0.2},
                 Dense {10, Activation::softmax}}
            ),
            test::bars_dataset(10, 205, rng),
            options};
    }
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.optimizer.kind = OptimizerKind::momentum;
    options.optimizer.l2 = 0.001;
    options.schedule.kind = ScheduleKind::cosine;
    options.batch_size = 20;
    options.epoch_count = 3;
    return {
        topology_of({1, 1, 2}, {Dense {4, Activation::tanh}, Dense {1, Activation::sigmoid}}),
        test::numbers_dataset({1, 1, 2}, 105, 1, rng),
        options};
}

Parameters start(const Topology& topology, std::uint64_t seed = 3)
{
    Rng rng(seed);
    return make_parameters(topology, rng);
}

TrainResult trained(const Setting& setting)
{
    return *train(setting.topology, start(setting.topology), setting.data, setting.options);
}

/// Precondition: the options are sound and everything fits.
Trainer make_trainer(
    const Topology& topology,
    Parameters parameters,
    const Dataset& data,
    const TrainOptions& options
)
{
    return std::move(*Trainer::make(topology, std::move(parameters), data, options));
}

} // namespace

class TrainingTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameBitsForAnyNumberOfThreads_data() { addKinds(); }
    void theSameSeedGivesTheSameBitsForAnyNumberOfThreads();
    void anotherSeedGivesOtherBits_data() { addKinds(); }
    void anotherSeedGivesOtherBits();
    void aStoppedRunGoesOnAsIfItHadNotStopped_data() { addKinds(); }
    void aStoppedRunGoesOnAsIfItHadNotStopped();
    void aRunThatIsCancelledReturnsTheLastBatch();
    void singleBatchesAddUpToAnEpoch();
    void everyExampleIsSeenOncePerEpoch();
    void exclusiveOrIsLearnedByEveryOptimizer();
    void twoHundredPicturesAreLearnedByHeart_data();
    void twoHundredPicturesAreLearnedByHeart();
    void penaltiesShrinkWeights();
    void onePenaltyStepIsWhatTheFormulaSays();
    void theLearningRateFollowsTheSchedule();
    void theObserverIsToldAboutBatchesAndEpochs();
    void aRunOfNoEpochsChangesNothing();

private:
    static void addKinds();
};

void TrainingTest::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"bytes", "convolution", "numbers"}) {
        QTest::newRow(kind) << QString(kind);
    }
}

void TrainingTest::theSameSeedGivesTheSameBitsForAnyNumberOfThreads()
{
    QFETCH(QString, kind);
    Setting s = setting(kind);
    const TrainResult one = trained(s);
    QCOMPARE(one.outcome, RunOutcome::completed);
    QVERIFY(one.parameters != start(s.topology));
    for (const unsigned threads : {1U, 2U, 3U}) {
        s.options.thread_count = threads;
        QVERIFY(trained(s).parameters == one.parameters);
    }
}

void TrainingTest::anotherSeedGivesOtherBits()
{
    QFETCH(QString, kind);
    Setting s = setting(kind);
    const TrainResult one = trained(s);
    s.options.seed = 2;
    QVERIFY(trained(s).parameters != one.parameters);
}

void TrainingTest::aStoppedRunGoesOnAsIfItHadNotStopped()
{
    QFETCH(QString, kind);
    const Setting s = setting(kind);
    Trainer trainer = make_trainer(s.topology, start(s.topology), s.data, s.options);
    const std::size_t batches = trainer.batches_per_epoch();
    for (std::size_t epoch = 0; epoch < s.options.epoch_count; ++epoch) {
        for (const std::size_t stop_after : {std::size_t {0}, std::size_t {0}, batches / 2}) {
            std::stop_source source;
            if (stop_after == 0) {
                source.request_stop();
            }
            const Parameters before = trainer.parameters();
            std::vector<std::size_t> told;
            const RunReport report = trainer.run_epoch(source.get_token(), [&](std::size_t done) {
                told.push_back(done);
                if (done == stop_after) {
                    source.request_stop();
                }
            });
            QCOMPARE(report.outcome, RunOutcome::cancelled);
            QCOMPARE(report.batch_count, stop_after);
            QCOMPARE(told.size(), stop_after);
            QCOMPARE(trainer.epoch(), epoch);
            QCOMPARE(trainer.parameters() == before, stop_after == 0);
        }
        const RunReport rest = trainer.run_epoch();
        QCOMPARE(rest.outcome, RunOutcome::completed);
        QCOMPARE(rest.batch_count, batches - batches / 2);
    }
    QVERIFY(trainer.parameters() == trained(s).parameters);
}

void TrainingTest::aRunThatIsCancelledReturnsTheLastBatch()
{
    const Setting s = setting("numbers");
    std::stop_source source;
    TrainObserver observer;
    std::size_t called = 0;
    observer.after_batch = [&](std::size_t, std::size_t) {
        if (++called == 8) { // In the second epoch of six batches.
            source.request_stop();
        }
    };
    const auto result =
        train(s.topology, start(s.topology), s.data, s.options, source.get_token(), observer);
    QVERIFY(result.has_value());
    QCOMPARE(result->outcome, RunOutcome::cancelled);
    QCOMPARE(result->epoch_count, std::size_t {1});
    QVERIFY(!result->divergence);
    QCOMPARE(called, std::size_t {8});

    Trainer trainer = make_trainer(s.topology, start(s.topology), s.data, s.options);
    for (int batch = 0; batch < 8; ++batch) {
        trainer.run_batch();
    }
    QVERIFY(result->parameters == trainer.parameters());
}

void TrainingTest::singleBatchesAddUpToAnEpoch()
{
    const Setting s = setting("bytes");
    Trainer whole = make_trainer(s.topology, start(s.topology), s.data, s.options);
    Trainer steps = make_trainer(s.topology, start(s.topology), s.data, s.options);
    const RunReport report = whole.run_epoch();
    QCOMPARE(report.batch_count, std::size_t {4}); // 205 examples in batches of 64
    QCOMPARE(report.example_count, std::size_t {205});
    double loss_sum = 0;
    const std::size_t sizes[] {64, 64, 64, 13};
    for (const std::size_t size : sizes) {
        QCOMPARE(steps.epoch(), std::size_t {0});
        const RunReport batch = steps.run_batch();
        QCOMPARE(batch.batch_count, std::size_t {1});
        QCOMPARE(batch.example_count, size);
        loss_sum += batch.mean_loss * static_cast<double>(size);
    }
    QCOMPARE(steps.epoch(), std::size_t {1});
    QVERIFY(whole.parameters() == steps.parameters());
    QVERIFY(std::abs(report.mean_loss - loss_sum / 205) < 1e-9);
}

/// With a network that answers 0 whatever happens, the loss of an example is its target squared.
void TrainingTest::everyExampleIsSeenOncePerEpoch()
{
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::step}});
    Dataset data;
    data.input = {1, 1, 1};
    data.count = 50;
    data.target_count = 1;
    data.values.assign(50, Real(1));
    for (int example = 0; example < 50; ++example) {
        data.targets.push_back(static_cast<Real>(example));
    }
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.batch_size = 1;
    Trainer trainer = make_trainer(topology, {Buffer(topology.parameter_count())}, data, options);
    std::vector<std::vector<int>> orders;
    for (int epoch = 0; epoch < 3; ++epoch) {
        std::vector<int> order;
        for (int batch = 0; batch < 50; ++batch) {
            order.push_back(static_cast<int>(std::lround(std::sqrt(trainer.run_batch().mean_loss)))
            );
        }
        std::vector<int> sorted = order;
        std::ranges::sort(sorted);
        for (int example = 0; example < 50; ++example) {
            QCOMPARE(sorted[static_cast<std::size_t>(example)], example);
        }
        QVERIFY(order != sorted);
        QVERIFY(orders.empty() || orders.back() != order);
        orders.push_back(order);
    }
}

void TrainingTest::exclusiveOrIsLearnedByEveryOptimizer()
{
    const Topology topology =
        topology_of({1, 1, 2}, {Dense {8, Activation::tanh}, Dense {1, Activation::sigmoid}});
    const Dataset data = test::exclusive_or();
    for (const OptimizerKind kind : all_optimizers) {
        TrainOptions options;
        options.loss = Loss::binary_cross_entropy;
        options.optimizer.kind = kind;
        options.learning_rate = kind == OptimizerKind::adam ? 0.05 : 0.3;
        options.batch_size = 4;
        options.epoch_count = 1000;
        const auto result = train(topology, start(topology), data, options);
        QCOMPARE(result->outcome, RunOutcome::completed);
        const Evaluation evaluation = evaluate(topology, result->parameters, data, options.loss);
        QVERIFY2(evaluation.mean_loss < 0.05, name_of(kind).data());
    }
}

void TrainingTest::twoHundredPicturesAreLearnedByHeart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("dense") << QString("bytes");
    QTest::newRow("convolutional") << QString("convolution");
}

void TrainingTest::twoHundredPicturesAreLearnedByHeart()
{
    QFETCH(QString, kind);
    Setting s = setting(kind);
    s.options.epoch_count = 60;
    const TrainResult result = trained(s);
    QCOMPARE(result.outcome, RunOutcome::completed);
    const Evaluation before = evaluate(s.topology, start(s.topology), s.data, Loss::cross_entropy);
    const Evaluation after = evaluate(s.topology, result.parameters, s.data, Loss::cross_entropy);
    QVERIFY(before.confusion.accuracy() < 0.4);
    QCOMPARE(after.confusion.accuracy(), 1.0);
    QVERIFY(after.mean_loss < before.mean_loss / 10);
}

void TrainingTest::penaltiesShrinkWeights()
{
    Setting s = setting("numbers");
    s.options.optimizer = {};
    s.options.epoch_count = 50;
    const double without = test::weight_size(s.topology, trained(s).parameters);
    s.options.optimizer.l2 = 0.05;
    QVERIFY(test::weight_size(s.topology, trained(s).parameters) < 0.5 * without);
    s.options.optimizer.l2 = 0;
    s.options.optimizer.l1 = 0.02;
    QVERIFY(test::weight_size(s.topology, trained(s).parameters) < 0.5 * without);
}

/// An output of step has no slope: only the penalties move its weight, and nothing its bias.
void TrainingTest::onePenaltyStepIsWhatTheFormulaSays()
{
    const Topology topology = topology_of({1, 1, 2}, {Dense {1, Activation::step}});
    Dataset data = test::exclusive_or();
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.learning_rate = 0.5;
    options.optimizer.l1 = 0.25;
    options.optimizer.l2 = 0.125;
    Trainer trainer = make_trainer(topology, {{2, -4, 3}}, data, options);
    trainer.run_batch();
    // w - 0.5 (0.125 w + 0.25 sign w)
    QVERIFY((trainer.parameters() == Parameters {{Real(1.75), Real(-3.625), Real(3)}}));
}

void TrainingTest::theLearningRateFollowsTheSchedule()
{
    Setting s = setting("numbers"); // Six batches an epoch, three epochs.
    s.options.learning_rate = 0.8;
    s.options.schedule = {ScheduleKind::cosine, 0.5, 10};
    Trainer cosine = make_trainer(s.topology, start(s.topology), s.data, s.options);
    QCOMPARE(cosine.learning_rate(), 0.8);
    cosine.run_epoch();
    QCOMPARE(cosine.learning_rate(), 0.8 * 0.75); // (1 + cos 60 degrees) / 2
    cosine.run_batch();
    cosine.run_batch();
    cosine.run_batch();
    QCOMPARE(cosine.learning_rate(), 0.4);
    cosine.set_learning_rate(0.2);
    QCOMPARE(cosine.learning_rate(), 0.1);

    s.options.schedule = {ScheduleKind::step, 0.5, 2};
    Trainer steps = make_trainer(s.topology, start(s.topology), s.data, s.options);
    for (const double expected : {0.8, 0.8, 0.4, 0.4, 0.2}) {
        QCOMPARE(steps.learning_rate(), expected);
        steps.run_epoch();
    }
}

void TrainingTest::theObserverIsToldAboutBatchesAndEpochs()
{
    const Setting s = setting("numbers");
    QStringList told;
    TrainObserver observer;
    observer.after_batch = [&](std::size_t done, std::size_t count) {
        told << QString("%1/%2").arg(done).arg(count);
    };
    double last_loss = 0;
    Parameters last;
    observer.after_epoch =
        [&](std::size_t epoch, const RunReport& report, const Parameters& parameters) {
            told << QString("epoch %1").arg(epoch);
            last_loss = report.mean_loss;
            last = parameters;
            QCOMPARE(report.example_count, std::size_t {105});
        };
    const auto result = train(s.topology, start(s.topology), s.data, s.options, {}, observer);
    const QString batches("1/6 2/6 3/6 4/6 5/6 6/6 ");
    QCOMPARE(told.join(' '), batches + "epoch 1 " + batches + "epoch 2 " + batches + "epoch 3");
    QVERIFY(last == result->parameters);
    QVERIFY(last_loss > 0);
}

void TrainingTest::aRunOfNoEpochsChangesNothing()
{
    Setting s = setting("numbers");
    s.options.epoch_count = 0;
    const TrainResult result = trained(s);
    QCOMPARE(result.outcome, RunOutcome::completed);
    QVERIFY(result.parameters == start(s.topology));
}

QTEST_APPLESS_MAIN(TrainingTest)
#include "training_test.moc"
