// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/input_shares.h"

#include <QTest>

#include <numeric>

using nn::Activation;
using nn::Dense;
using nn::Real;
using nn::Topology;

namespace {

struct Network
{
    Topology topology;
    nn::Parameters parameters;

    nn::ForwardTrace trace(std::vector<Real> input) const
    {
        nn::ForwardTrace trace;
        nn::forward(topology, parameters, input, trace);
        return trace;
    }
};

/// Weights and biases are whole eighths: sums of their products with such inputs are exact.
Network networkOf(nn::NetworkSpec spec)
{
    Topology topology = *Topology::make(std::move(spec));
    nn::Parameters parameters;
    for (std::size_t i = 0; i < topology.parameter_count(); ++i) {
        parameters.values.push_back(static_cast<Real>((i * 37 + 11) % 23) / 8 - Real {1.375});
    }
    return {std::move(topology), std::move(parameters)};
}

std::vector<Real> eighths(std::size_t count)
{
    std::vector<Real> numbers(count);
    for (std::size_t i = 0; i < count; ++i) {
        numbers[i] = static_cast<Real>((i * 5 + 3) % 9) / 8;
    }
    return numbers;
}

const nn::NetworkSpec oneLayer {{4, 4, 1}, {nn::Flatten {}, Dense {10, Activation::softmax}}};
const nn::NetworkSpec twoLayers {
    {4, 4, 1},
    {nn::Flatten {},
     Dense {6, Activation::relu},
     nn::Dropout {0.5},
     Dense {10, Activation::softmax}}};
const nn::NetworkSpec convolutional {
    {4, 4, 1},
    {nn::Convolution {2, 3, 1, 1, Activation::relu},
     nn::Flatten {},
     Dense {10, Activation::softmax}}};

double sumOf(const nn::InputShares& shares)
{
    return std::accumulate(shares.inputs.begin(), shares.inputs.end(), shares.biases);
}

std::int64_t sumOf(const nn::PrintedSum& sum)
{
    std::int64_t all = sum.biases + sum.others;
    for (const nn::PrintedSum::Term& term : sum.terms) {
        all += term.steps;
    }
    return all;
}

} // namespace

class InputSharesTest : public QObject
{
    Q_OBJECT

private slots:
    void aPixelFeedsItsStrongestNeuronFirst();
    void aPixelWithoutInkFeedsNothing();
    void theSharesOfAnOutputOnThePixelsAreItsProducts();
    void sharesAddUpToZ_data();
    void sharesAddUpToZ();
    void aShareIsWhatThePixelChanges();
    void whatIsPrintedAddsUp();
    void whatHasNoLineIsInTheLast();
    void thereAreNoSharesBehindCurvesAndConvolutions();
};

void InputSharesTest::aPixelFeedsItsStrongestNeuronFirst()
{
    const Network network = networkOf(twoLayers);
    const auto feeds = nn::feeds_of(network.topology, network.parameters, 3, Real {0.5});
    QCOMPARE(feeds.size(), std::size_t {6});
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        const Real weight = network.parameters.values[3 * 6 + feeds[i].neuron];
        QCOMPARE(feeds[i].weight, weight);
        QCOMPARE(feeds[i].product, weight / 2);
        QVERIFY(i == 0 || std::abs(feeds[i].product) <= std::abs(feeds[i - 1].product));
    }
}

void InputSharesTest::aPixelWithoutInkFeedsNothing()
{
    const Network network = networkOf(oneLayer);
    const auto feeds = nn::feeds_of(network.topology, network.parameters, 3, 0);
    QCOMPARE(feeds.front().product, Real {0});
    QVERIFY(std::abs(feeds.front().weight) >= std::abs(feeds.back().weight));
}

void InputSharesTest::theSharesOfAnOutputOnThePixelsAreItsProducts()
{
    const Network network = networkOf(oneLayer);
    const nn::ForwardTrace trace = network.trace(eighths(16));
    const auto shares = nn::input_shares(network.topology, network.parameters, trace, 1, 7);
    for (std::size_t pixel = 0; pixel < 16; ++pixel) {
        const double weight = network.parameters.values[pixel * 10 + 7];
        QCOMPARE(shares.inputs[pixel], weight * trace.input[pixel]);
    }
    QCOMPARE(shares.biases, double {network.parameters.values[160 + 7]});
}

void InputSharesTest::sharesAddUpToZ_data()
{
    QTest::addColumn<bool>("isTwoLayers");
    QTest::addColumn<int>("layer");
    QTest::newRow("one layer, outputs") << false << 1;
    QTest::newRow("two layers, hidden") << true << 1;
    QTest::newRow("two layers, outputs") << true << 3;
}

void InputSharesTest::sharesAddUpToZ()
{
    QFETCH(bool, isTwoLayers);
    QFETCH(int, layer);
    const Network network = networkOf(isTwoLayers ? twoLayers : oneLayer);
    const nn::ForwardTrace trace = network.trace(eighths(16));
    const std::vector<Real>& z = trace.layers[std::size_t(layer)].z;
    for (std::size_t neuron = 0; neuron < z.size(); ++neuron) {
        const auto shares = nn::input_shares(
            network.topology, network.parameters, trace, std::size_t(layer), neuron
        );
        QCOMPARE(sumOf(shares), double {z[neuron]}); // Exact: all numbers are whole steps of 1/512.
    }
}

void InputSharesTest::aShareIsWhatThePixelChanges()
{
    const Network network = networkOf(twoLayers);
    std::vector<Real> input = eighths(16);
    const nn::ForwardTrace before = network.trace(input);
    const auto shares = nn::input_shares(network.topology, network.parameters, before, 3, 4);
    const Real part = Real {1} / 1024; // So small that no neuron turns, and still exact.
    input[1] *= 1 + part;
    const nn::ForwardTrace after = network.trace(input);
    QVERIFY(shares.inputs[1] != 0);
    const double change = double {after.layers[3].z[4]} - double {before.layers[3].z[4]};
    QVERIFY(std::abs(change / part - shares.inputs[1]) < 0.01);
}

void InputSharesTest::whatIsPrintedAddsUp()
{
    // Thirds: each is rounded down, so that three printed ones miss the printed whole.
    const nn::InputShares shares {{1.0 / 3, 1.0 / 3, 1.0 / 3, 0, -0.0004}, 0.0006};
    const nn::PrintedSum sum = nn::printed_sum(shares, 1.0002, 3, 1000);
    QCOMPARE(sum.z, 1000);
    QCOMPARE(sum.biases, 1);
    using Term = nn::PrintedSum::Term;
    QCOMPARE(sum.terms, (std::vector<Term> {{0, 333}, {1, 333}, {2, 333}}));
    QCOMPARE(sum.other_count, std::size_t {1});
    QCOMPARE(sum.others, 0);
    QCOMPARE(sumOf(sum), sum.z);
}

void InputSharesTest::whatHasNoLineIsInTheLast()
{
    const Network network = networkOf(twoLayers);
    const nn::ForwardTrace trace = network.trace(eighths(16));
    for (std::size_t neuron = 0; neuron < 10; ++neuron) {
        const auto shares =
            nn::input_shares(network.topology, network.parameters, trace, 3, neuron);
        const nn::PrintedSum sum = nn::printed_sum(shares, trace.layers[3].z[neuron], 5, 100);
        QCOMPARE(sum.terms.size(), std::size_t {5});
        QCOMPARE(sumOf(sum), sum.z);
        double others = 0;
        for (std::size_t input = 0; input < 16; ++input) {
            const bool hasLine = std::any_of(sum.terms.begin(), sum.terms.end(), [&](auto& term) {
                return term.input == input;
            });
            others += hasLine ? 0 : shares.inputs[input];
        }
        QVERIFY(std::abs(others * 100 - double(sum.others)) <= 3.5); // Half a step for seven.
    }
}

void InputSharesTest::thereAreNoSharesBehindCurvesAndConvolutions()
{
    const Topology curved =
        *Topology::make({{1, 1, 3}, {Dense {2, Activation::sigmoid}, Dense {2}}});
    QVERIFY(nn::has_input_shares(curved, 0));
    QVERIFY(!nn::has_input_shares(curved, 1));
    const Topology filters = *Topology::make(convolutional);
    QVERIFY(!nn::layer_on_inputs(filters));
    QVERIFY(!nn::has_input_shares(filters, 2));
    QCOMPARE(nn::layer_on_inputs(*Topology::make(twoLayers)), std::optional<std::size_t>(1));
}

QTEST_APPLESS_MAIN(InputSharesTest)
#include "input_shares_test.moc"
