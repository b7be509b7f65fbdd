// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nn;

class TopologyTest : public QObject
{
    Q_OBJECT

private slots:
    void theMnistNetworkHas101770Parameters();
    void aConvolutionalNetworkShrinksLayerByLayer();
    void badLayersAreNamed_data();
    void badLayersAreNamed();
    void hugeNetworksAreRefusedBeforeAllocation();
    void softmaxBelongsAtTheEnd();
};

void TopologyTest::theMnistNetworkHas101770Parameters()
{
    const auto topology =
        Topology::make({{28, 28, 1}, {Flatten {}, Dense {128}, Dense {10, Activation::softmax}}});
    QVERIFY(topology.has_value());
    QCOMPARE(topology->parameter_count(), std::size_t {101'770}); // 785 * 128 + 129 * 10
    QCOMPARE(topology->output_count(), std::size_t {10});
    QCOMPARE(topology->layer(2).weight_offset, std::size_t {785 * 128});
}

void TopologyTest::aConvolutionalNetworkShrinksLayerByLayer()
{
    const auto topology = Topology::make(
        {{28, 28, 1},
         {Convolution {8, 5}, MaxPooling {}, Convolution {16, 3, 2, 1}, Dropout {0.25}, Dense {10}}}
    );
    QVERIFY(topology.has_value());
    QVERIFY((topology->layer(0).output == Shape {24, 24, 8}));
    QVERIFY((topology->layer(1).output == Shape {12, 12, 8}));
    QVERIFY((topology->layer(2).output == Shape {6, 6, 16}));
    QCOMPARE(topology->layer(2).weight_rows, std::size_t {72});
    QCOMPARE(topology->layer(4).weight_rows, std::size_t {576});
}

void TopologyTest::badLayersAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<LayerSpec>("layer");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no neurons") << "neuron_count" << LayerSpec {Dense {0}};
    QTest::newRow("4 billion neurons") << "neuron_count" << LayerSpec {Dense {4'000'000'000}};
    QTest::newRow("window too large") << "window" << LayerSpec {Convolution {1, 29}};
    QTest::newRow("no window") << "window" << LayerSpec {MaxPooling {0, 1}};
    QTest::newRow("no stride") << "stride" << LayerSpec {MaxPooling {2, 0}};
    QTest::newRow("padding only") << "padding" << LayerSpec {Convolution {1, 3, 1, 3}};
    QTest::newRow("everything dropped") << "rate" << LayerSpec {Dropout {1.0}};
    QTest::newRow("not a rate") << "rate" << LayerSpec {Dropout {nan}};
}

void TopologyTest::badLayersAreNamed()
{
    QFETCH(QString, field);
    QFETCH(LayerSpec, layer);
    const auto topology = Topology::make({{28, 28, 1}, {MaxPooling {1, 1}, layer, Dense {10}}});
    QVERIFY(!topology.has_value());
    QCOMPARE(topology.error().code, ErrorCode::bad_layer);
    QCOMPARE(QString::fromStdString(topology.error().subject), field);
    QCOMPARE(topology.error().actual, 1);
}

void TopologyTest::hugeNetworksAreRefusedBeforeAllocation()
{
    const auto topology = Topology::make({{1, 1, 1'000'000}, {Dense {1'000'000}}});
    QVERIFY(!topology.has_value());
    QCOMPARE(topology.error().code, ErrorCode::too_large);
    QCOMPARE(topology.error().actual, 1'000'001'000'000);
}

void TopologyTest::softmaxBelongsAtTheEnd()
{
    const auto topology = Topology::make({{1, 1, 3}, {Dense {2, Activation::softmax}, Dense {1}}});
    QVERIFY(!topology.has_value());
    QCOMPARE(QString::fromStdString(topology.error().subject), QString("activation"));
    QCOMPARE(topology.error().actual, 0);
}

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
