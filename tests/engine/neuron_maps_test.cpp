// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/neuron_maps.h"
#include "engine/nn/forward.h"

#include <QTest>

#include <cmath>

#include "tests/support/networks.h"

using namespace nn;

class NeuronMapsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsThatOfTheForwardPass_data();
    void everyNumberIsThatOfTheForwardPass();
    void otherParametersGiveOtherMaps();
};

void NeuronMapsTest::everyNumberIsThatOfTheForwardPass_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("places");
    QTest::newRow("one place") << 2 << 1;
    QTest::newRow("two stretches and a rest") << 2 << 600;
    QTest::newRow("a wide first layer") << 784 << 300;
}

void NeuronMapsTest::everyNumberIsThatOfTheForwardPass()
{
    QFETCH(int, inputs);
    QFETCH(int, places);
    const auto input_count = static_cast<std::size_t>(inputs);
    const auto place_count = static_cast<std::size_t>(places);
    Rng rng(1);
    const Topology topology = test::topology_of(
        {1, 1, input_count},
        {Dense {4, Activation::tanh}, Dense {3, Activation::relu}, Dense {1, Activation::sigmoid}}
    );
    const Parameters parameters = test::random_parameters(topology, rng, 0.5);
    const std::vector<Real> numbers = test::random_numbers(place_count * input_count, rng);
    NeuronMaps maps(topology, numbers);
    QCOMPARE(maps.place_count(), place_count);
    maps.update(parameters);
    ForwardTrace trace;
    for (std::size_t place = 0; place < place_count; ++place) {
        forward(
            topology,
            parameters,
            std::span(numbers).subspan(place * input_count, input_count),
            trace
        );
        QCOMPARE(maps.input_map(input_count - 1)[place], trace.input.back());
        for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
            for (std::size_t neuron = 0; neuron < trace.layers[layer].a.size(); ++neuron) {
                const Real value = maps.map(layer, neuron)[place];
                QVERIFY(std::abs(value - trace.layers[layer].a[neuron]) < Real(2e-5));
            }
        }
    }
}

void NeuronMapsTest::otherParametersGiveOtherMaps()
{
    const Topology topology = test::topology_of({1, 1, 1}, {Dense {1, Activation::identity}});
    NeuronMaps maps(topology, {1, 2, 3});
    maps.update({{2, 1}});
    QCOMPARE(maps.map(0, 0)[2], Real(7));
    maps.update({{-1, 0}});
    QCOMPARE(maps.map(0, 0)[2], Real(-3));
    QCOMPARE(maps.input_map(0)[1], Real(2));
}

QTEST_APPLESS_MAIN(NeuronMapsTest)
#include "neuron_maps_test.moc"
