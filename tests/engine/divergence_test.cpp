// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that stop being numbers, and options that cannot be.
#include "engine/train/trainer.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();
constexpr Real infinity = std::numeric_limits<Real>::infinity();

/// `count` examples x = 1, target = 0.
Dataset ones(std::size_t count, std::size_t inputs = 1)
{
    Dataset data;
    data.input = {1, 1, inputs};
    data.count = count;
    data.values.assign(count * inputs, Real(1));
    data.target_count = 1;
    data.targets.assign(count, Real(0));
    return data;
}

TrainOptions squared_error(double learning_rate)
{
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.learning_rate = learning_rate;
    options.batch_size = 2;
    options.epoch_count = 20;
    return options;
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

class DivergenceTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLayerThatOverflowsIsNamed_data();
    void theFirstLayerThatOverflowsIsNamed();
    void theEpochAndTheLastGoodParametersAreReported();
    void infiniteWeightsBehindASaturatedActivationAreFound();
    void infiniteWeightsAreFoundWhenARunIsCancelled();
    void notANumberInTheDataIsFound_data();
    void notANumberInTheDataIsFound();
    void aDivergedTrainerStaysDivergedUntilItsParametersAreSet_data();
    void aDivergedTrainerStaysDivergedUntilItsParametersAreSet();
    void badOptionsAreRefusedByName_data();
    void badOptionsAreRefusedByName();
    void dataThatDoesNotFitIsRefused();
    void aBatchLargerThanMemoryIsRefused();
};

void DivergenceTest::theFirstLayerThatOverflowsIsNamed_data()
{
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<int>("layer");
    // Three layers of one neuron each: weight, bias, weight, bias, weight, bias.
    QTest::newRow("first") << Parameters {{Real(3e38), Real(3e38), 1, 0, 1, 0}} << 0;
    QTest::newRow("middle") << Parameters {{Real(1e20), 0, Real(1e20), 0, 1, 0}} << 1;
    QTest::newRow("last") << Parameters {{Real(1e20), 0, 1, 0, Real(1e20), 0}} << 2;
    QTest::newRow("infinite weight") << Parameters {{1, 0, -infinity, 0, 1, 0}} << 1;
    QTest::newRow("bias that is no number") << Parameters {{1, 0, 1, not_a_number, 1, 0}} << 1;
}

void DivergenceTest::theFirstLayerThatOverflowsIsNamed()
{
    QFETCH(Parameters, parameters);
    QFETCH(int, layer);
    const Topology topology = topology_of(
        {1, 1, 1}, {Dense {1}, Dense {1, Activation::leaky_relu}, Dense {1, Activation::identity}}
    );
    const Dataset data = ones(5);
    const auto result = train(topology, parameters, data, squared_error(0.1));
    QVERIFY(result.has_value());
    QCOMPARE(result->outcome, RunOutcome::diverged);
    QCOMPARE(result->epoch_count, std::size_t {0});
    QVERIFY(result->divergence.has_value());
    QCOMPARE(result->divergence->epoch, std::size_t {1});
    QCOMPARE(result->divergence->layer, static_cast<std::size_t>(layer));
}

/// With x = 1 and t = 0, w + b changes by the factor 1 - 4 rate in each batch.
void DivergenceTest::theEpochAndTheLastGoodParametersAreReported()
{
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const Dataset data = ones(4); // Two batches an epoch.
    const TrainOptions options = squared_error(2.5e3); // 10,000 times as large with each batch.
    std::vector<Parameters> after_epochs;
    TrainObserver observer;
    std::size_t batches = 0;
    observer.after_batch = [&](std::size_t, std::size_t) { ++batches; };
    observer.after_epoch = [&](std::size_t, const RunReport&, const Parameters& parameters) {
        after_epochs.push_back(parameters);
    };
    const auto result = train(topology, {{1, 0}}, data, options, {}, observer);
    QCOMPARE(result->outcome, RunOutcome::diverged);
    // 10^36 after nine batches; the tenth goes to 10^40, and is noticed at the end of its epoch.
    QCOMPARE(result->epoch_count, std::size_t {4});
    QVERIFY((result->divergence == Divergence {5, 0}));
    QCOMPARE(after_epochs.size(), std::size_t {4});
    QVERIFY(result->parameters == after_epochs.back());
    QVERIFY(!first_not_finite(result->parameters));
    QVERIFY(std::abs(std::log10(std::abs(result->parameters.values[0])) - 32) < 1);
}

void DivergenceTest::infiniteWeightsBehindASaturatedActivationAreFound()
{
    // The penalty alone drives the weight of the second layer away; the loss stays at 1 or 0.
    const Topology topology =
        topology_of({1, 1, 1}, {Dense {1, Activation::tanh}, Dense {1, Activation::tanh}});
    const Dataset data = ones(4);
    TrainOptions options = squared_error(1e4);
    options.optimizer.l2 = 1;
    const auto result =
        train(topology, {{Real(1e-20), Real(20), Real(1), Real(20)}}, data, options);
    QCOMPARE(result->outcome, RunOutcome::diverged);
    QCOMPARE(result->divergence->epoch, std::size_t {5});
    QCOMPARE(result->divergence->layer, std::size_t {1});
    QVERIFY(!first_not_finite(result->parameters));
}

void DivergenceTest::infiniteWeightsAreFoundWhenARunIsCancelled()
{
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::tanh}});
    const Dataset data = ones(100);
    TrainOptions options = squared_error(1e4);
    options.optimizer.l2 = 1;
    std::stop_source source;
    TrainObserver observer;
    observer.after_batch = [&](std::size_t done, std::size_t) {
        if (done == 10) { // The weight has just passed 10^38, the loss is still 1.
            source.request_stop();
        }
    };
    const Parameters start {{1, 20}};
    const auto result = train(topology, start, data, options, source.get_token(), observer);
    QCOMPARE(result->outcome, RunOutcome::diverged);
    QVERIFY((result->divergence == Divergence {1, 0}));
    QVERIFY(result->parameters == start);
}

void DivergenceTest::notANumberInTheDataIsFound_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("convolution");
    QTest::addColumn<int>("activation");
    for (const Activation activation : all_activations) {
        if (activation == Activation::softmax) {
            continue;
        }
        const std::string name(name_of(activation));
        QTest::newRow(("dense, " + name).c_str()) << 4 << false << static_cast<int>(activation);
        QTest::newRow(("sparse, " + name).c_str()) << 9 << false << static_cast<int>(activation);
        QTest::newRow(("pooled, " + name).c_str()) << 4 << true << static_cast<int>(activation);
    }
}

void DivergenceTest::notANumberInTheDataIsFound()
{
    QFETCH(int, side);
    QFETCH(bool, convolution);
    QFETCH(int, activation);
    const auto bent = static_cast<Activation>(activation);
    const auto size = static_cast<std::size_t>(side);
    std::vector<LayerSpec> layers {Dense {3, bent}, Dense {1, Activation::sigmoid}};
    if (convolution) {
        layers = {Convolution {2, 1, 1, 0, bent}, MaxPooling {}, Dense {1, Activation::sigmoid}};
    }
    const Topology topology = topology_of({size, size, 1}, layers);
    for (const Real bad : {not_a_number, infinity}) {
        if (bad == infinity && bent != Activation::identity) {
            continue; // A limit is an answer.
        }
        for (std::size_t place = 0; place < size * size; place += size + 1) {
            Rng rng(1);
            Dataset data = test::numbers_dataset({size, size, 1}, 3, 1, rng);
            data.values[size * size + place] = bad;
            const auto result = train(
                topology, test::random_parameters(topology, rng, 0.5), data, squared_error(0.1)
            );
            QCOMPARE(result->outcome, RunOutcome::diverged);
            QVERIFY((result->divergence == Divergence {1, 0}));
        }
    }
}

void DivergenceTest::aDivergedTrainerStaysDivergedUntilItsParametersAreSet_data()
{
    QTest::addColumn<int>("optimizer");
    for (const OptimizerKind kind : all_optimizers) {
        QTest::newRow(name_of(kind).data()) << static_cast<int>(kind);
    }
}

void DivergenceTest::aDivergedTrainerStaysDivergedUntilItsParametersAreSet()
{
    QFETCH(int, optimizer);
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const Dataset data = ones(4);
    TrainOptions options = squared_error(1e30);
    options.optimizer.kind = static_cast<OptimizerKind>(optimizer);
    Trainer trainer = make_trainer(topology, {{Real(1e10), 0}}, data, options);
    RunReport report;
    for (int epoch = 0; epoch < 5 && report.outcome == RunOutcome::completed; ++epoch) {
        report = trainer.run_epoch();
    }
    QCOMPARE(report.outcome, RunOutcome::diverged);
    const std::size_t epoch = trainer.epoch();
    const RunReport again = trainer.run_batch();
    QCOMPARE(again.outcome, RunOutcome::diverged);
    QVERIFY(again.divergence == report.divergence);
    QCOMPARE(trainer.epoch(), epoch);

    trainer.set_parameters({{1, 0}});
    trainer.set_learning_rate(0.01);
    const RunReport good = trainer.run_epoch();
    QCOMPARE(good.outcome, RunOutcome::completed);
    QVERIFY(!good.divergence);
    QCOMPARE(trainer.epoch(), epoch + 1);
    QVERIFY(!first_not_finite(trainer.parameters()));
    QVERIFY(trainer.parameters().values[0] < 1);
}

using Change = std::function<void(TrainOptions&)>;
Q_DECLARE_METATYPE(Change)

void DivergenceTest::badOptionsAreRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Change>("change");
    const auto add = [](const char* row, const char* name, const Change& change) {
        QTest::newRow(row) << QString(name) << change;
    };
    const auto numbers = [&](const char* name, auto field, std::initializer_list<double> values) {
        for (const double value : values) {
            const QString row = QString("%1 = %2").arg(name).arg(value);
            QTest::newRow(qPrintable(row))
                << QString(name) << Change([=](TrainOptions& o) { field(o) = value; });
        }
    };
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    numbers(
        "learning_rate",
        [](TrainOptions& o) -> double& { return o.learning_rate; },
        {0, -1, no_number, infinite}
    );
    numbers(
        "momentum",
        [](TrainOptions& o) -> double& { return o.optimizer.momentum; },
        {-0.1, 1, no_number}
    );
    numbers(
        "beta1", [](TrainOptions& o) -> double& { return o.optimizer.beta1; }, {-0.1, 1, no_number}
    );
    numbers(
        "beta2", [](TrainOptions& o) -> double& { return o.optimizer.beta2; }, {-0.1, 1, no_number}
    );
    numbers(
        "epsilon",
        [](TrainOptions& o) -> double& { return o.optimizer.epsilon; },
        {0, -1, no_number, infinite}
    );
    numbers(
        "l1", [](TrainOptions& o) -> double& { return o.optimizer.l1; }, {-0.1, no_number, infinite}
    );
    numbers(
        "l2", [](TrainOptions& o) -> double& { return o.optimizer.l2; }, {-0.1, no_number, infinite}
    );
    numbers(
        "schedule",
        [](TrainOptions& o) -> double& { return o.schedule.factor; },
        {0, -1, 1.5, no_number}
    );
    add("every 0 epochs", "schedule", [](TrainOptions& o) { o.schedule.every = 0; });
    add("empty batches", "batch_size", [](TrainOptions& o) { o.batch_size = 0; });
    add("no thread", "thread_count", [](TrainOptions& o) { o.thread_count = 0; });
    add("too many threads", "thread_count", [](TrainOptions& o) { o.thread_count = 257; });
    add("numbers cannot be rotated", "augmentation", [](TrainOptions& o) {
        o.augmentation.rotation = 5;
    });
}

void DivergenceTest::badOptionsAreRefusedByName()
{
    QFETCH(QString, name);
    QFETCH(Change, change);
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const Dataset data = ones(4);
    TrainOptions options = squared_error(0.1);
    QVERIFY(Trainer::make(topology, {{1, 0}}, data, options).has_value());
    change(options);
    const auto trainer = Trainer::make(topology, {{1, 0}}, data, options);
    QVERIFY(!trainer.has_value());
    QCOMPARE(trainer.error().code, ErrorCode::bad_value);
    QCOMPARE(QString::fromStdString(trainer.error().subject), name);
}

void DivergenceTest::dataThatDoesNotFitIsRefused()
{
    const Topology topology = topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    const auto error_of = [&](const Dataset& data, Loss loss = Loss::squared_error) {
        TrainOptions options = squared_error(0.1);
        options.loss = loss;
        return Trainer::make(topology, {{1, 0}}, data, options).error();
    };
    QVERIFY((error_of(ones(0)) == Error {ErrorCode::bad_value, "data", 0, 0}));
    QVERIFY((error_of(ones(4, 3)) == Error {ErrorCode::bad_shape, "inputs", 1, 3}));
    Dataset labelled = ones(4);
    labelled.class_count = 10;
    labelled.labels.assign(4, 0);
    QVERIFY((error_of(labelled) == Error {ErrorCode::bad_shape, "outputs", 1, 10}));
    const Error no_softmax {ErrorCode::bad_layer, "activation", 0, 0};
    QVERIFY(error_of(ones(4), Loss::cross_entropy) == no_softmax);
    QVERIFY(error_of(ones(4), Loss::binary_cross_entropy) == no_softmax);
}

void DivergenceTest::aBatchLargerThanMemoryIsRefused()
{
    TrainOptions options = squared_error(0.1);
    options.batch_size = 1'000'000;
    // 16 numbers a row of activations, but 16 million derivatives for every eight rows.
    const Topology kernels = topology_of(
        {1, 1, 3'900},
        {Convolution {4'000, 1, 1, 0, Activation::identity},
         Convolution {1, 1, 1, 0, Activation::identity},
         Dense {1, Activation::identity}}
    );
    const Dataset pictures = ones(2'000, 3'900);
    const auto trainer =
        Trainer::make(kernels, {Buffer(kernels.parameter_count())}, pictures, options);
    QVERIFY(!trainer.has_value());
    QCOMPARE(trainer.error().code, ErrorCode::too_large);
    QCOMPARE(QString::fromStdString(trainer.error().subject), QString("batch_size"));
    QVERIFY(trainer.error().expected < 2'000);
    QCOMPARE(trainer.error().actual, std::int64_t {2'000});
}

QTEST_APPLESS_MAIN(DivergenceTest)
#include "divergence_test.moc"
