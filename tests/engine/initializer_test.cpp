// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/initializer.h"
#include "engine/train/optimizer.h"
#include "engine/train/schedule.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

struct Statistics
{
    double mean;
    double variance;
    double largest; ///< Size.
};

Statistics statistics(std::span<const Real> numbers)
{
    const auto count = static_cast<double>(numbers.size());
    Statistics result {};
    for (const Real number : numbers) {
        const auto x = static_cast<double>(number);
        result.mean += x / count;
        result.variance += x * x / count;
        result.largest = std::max(result.largest, std::abs(x));
    }
    return result;
}

/// Dense 200 -> 100, and a convolution of 5 channels to 30 with a window of 7: fan-in 245, fan-out
/// 1,470.
const std::vector<std::pair<Topology, std::pair<double, double>>>& layers()
{
    static const std::vector<std::pair<Topology, std::pair<double, double>>> result {
        {topology_of({1, 1, 200}, {Dense {100, Activation::tanh}}), {200, 100}},
        {topology_of({9, 9, 5}, {Convolution {30, 7, 1, 0, Activation::tanh}, Dense {1}}),
         {245, 1470}},
    };
    return result;
}

} // namespace

class InitializerTest : public QObject
{
    Q_OBJECT

private slots:
    void weightsHaveTheVarianceAndRangeOfTheirInitializer_data();
    void weightsHaveTheVarianceAndRangeOfTheirInitializer();
    void biasesStartAtZero();
    void eachLayerGetsWhatSuitsItsActivation();
    void theSeedDecides();
    void schedulesByHand();
    void namesAreReadInBothDirections();
};

void InitializerTest::weightsHaveTheVarianceAndRangeOfTheirInitializer_data()
{
    QTest::addColumn<int>("initializer");
    for (const Initializer initializer : all_initializers) {
        QTest::newRow(name_of(initializer).data()) << static_cast<int>(initializer);
    }
}

void InitializerTest::weightsHaveTheVarianceAndRangeOfTheirInitializer()
{
    QFETCH(int, initializer);
    const auto kind = static_cast<Initializer>(initializer);
    for (const auto& [topology, fans] : layers()) {
        const auto [fan_in, fan_out] = fans;
        double variance = 0;
        double limit = 10;
        switch (kind) {
        case Initializer::zeros:
            limit = 0;
            break;
        case Initializer::uniform:
            variance = 1.0 / 12;
            limit = 0.5;
            break;
        case Initializer::normal:
            variance = 1;
            break;
        case Initializer::glorot:
            variance = 2 / (fan_in + fan_out);
            limit = std::sqrt(3 * variance);
            break;
        case Initializer::he:
            variance = 2 / fan_in;
            break;
        }
        Rng rng(1);
        const Parameters parameters = make_parameters(topology, kind, rng);
        const Statistics found = statistics(weights(topology, parameters, 0));
        QVERIFY(std::abs(found.variance - variance) <= 0.05 * variance);
        QVERIFY(std::abs(found.mean) <= 0.05 * std::sqrt(variance));
        QVERIFY(found.largest <= limit * (1 + 1e-6));
        if (kind == Initializer::uniform || kind == Initializer::glorot) {
            QVERIFY(found.largest > 0.99 * limit);
        } else if (kind != Initializer::zeros) {
            QVERIFY(found.largest > 3 * std::sqrt(variance)); // A normal distribution has tails.
        }
    }
}

void InitializerTest::biasesStartAtZero()
{
    for (const Initializer initializer : all_initializers) {
        for (const auto& [topology, fans] : layers()) {
            Rng rng(1);
            const Parameters parameters = make_parameters(topology, initializer, rng);
            QVERIFY(std::ranges::all_of(biases(topology, parameters, 0), [](Real bias) {
                return bias == 0;
            }));
        }
    }
}

void InitializerTest::eachLayerGetsWhatSuitsItsActivation()
{
    for (const Activation activation : all_activations) {
        const Topology topology = topology_of({1, 1, 200}, {Dense {100, activation}});
        Rng rng(1);
        const Statistics found = statistics(weights(topology, make_parameters(topology, rng), 0));
        const bool is_relative_of_relu = activation == Activation::relu
            || activation == Activation::leaky_relu || activation == Activation::elu
            || activation == Activation::softplus || activation == Activation::gelu;
        const double expected = is_relative_of_relu ? 2.0 / 200 : 2.0 / 300;
        QVERIFY(std::abs(found.variance - expected) < 0.05 * expected);
    }
}

void InitializerTest::theSeedDecides()
{
    const Topology& topology = layers().front().first;
    Rng one(1);
    Rng same(1);
    Rng other(2);
    const Parameters parameters = make_parameters(topology, one);
    QVERIFY(parameters == make_parameters(topology, same));
    QVERIFY(parameters != make_parameters(topology, other));
    QVERIFY(parameters != make_parameters(topology, one)); // The generator has moved on.
}

void InitializerTest::schedulesByHand()
{
    // Four batches an epoch, eight epochs.
    const auto factor = [](ScheduleKind kind, std::size_t done) {
        return schedule_factor({kind, 0.5, 3}, done, 32, 4);
    };
    for (const std::size_t done : {0, 1, 31, 32, 100}) {
        QCOMPARE(factor(ScheduleKind::constant, done), 1.0);
    }
    QCOMPARE(factor(ScheduleKind::step, 11), 1.0);
    QCOMPARE(factor(ScheduleKind::step, 12), 0.5);
    QCOMPARE(factor(ScheduleKind::step, 23), 0.5);
    QCOMPARE(factor(ScheduleKind::step, 24), 0.25);
    QCOMPARE(factor(ScheduleKind::exponential, 3), 1.0);
    QCOMPARE(factor(ScheduleKind::exponential, 4), 0.5);
    QCOMPARE(factor(ScheduleKind::exponential, 15), 0.125);
    QCOMPARE(factor(ScheduleKind::cosine, 0), 1.0);
    QCOMPARE(factor(ScheduleKind::cosine, 8), 0.5 + 0.25 * std::sqrt(2.0));
    QCOMPARE(factor(ScheduleKind::cosine, 16), 0.5);
    QVERIFY(factor(ScheduleKind::cosine, 31) > 0);
    QCOMPARE(factor(ScheduleKind::cosine, 32), 0.0);
    QCOMPARE(factor(ScheduleKind::cosine, 1000), 0.0);
    QCOMPARE(schedule_factor({ScheduleKind::cosine}, 0, 0, 1), 0.0);
}

void InitializerTest::namesAreReadInBothDirections()
{
    for (const Initializer initializer : all_initializers) {
        QVERIFY(initializer_named(name_of(initializer)) == initializer);
    }
    for (const ScheduleKind schedule : all_schedules) {
        QVERIFY(schedule_named(name_of(schedule)) == schedule);
    }
    for (const OptimizerKind optimizer : all_optimizers) {
        QVERIFY(optimizer_named(name_of(optimizer)) == optimizer);
    }
    QVERIFY(!initializer_named("xavier") && !schedule_named("") && !optimizer_named("SGD"));
}

QTEST_APPLESS_MAIN(InitializerTest)
#include "initializer_test.moc"
