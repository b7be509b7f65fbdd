// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/forward.h"
#include "engine/nn/predictor.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

bool are(std::span<const Real> actual, std::initializer_list<double> expected)
{
    return std::ranges::equal(actual, expected, [](Real a, double b) {
        return std::abs(static_cast<double>(a) - b) < 1e-6;
    });
}

/// 1 2 3 4 / 5 6 7 8 / 9 10 11 12 / 13 14 15 16
std::vector<Real> counting_image()
{
    std::vector<Real> image(16);
    for (std::size_t i = 0; i < 16; ++i) {
        image[i] = static_cast<Real>(i + 1);
    }
    return image;
}

/// Output of a layer on the counting image, by the trace and by the fast way. The network ends with
/// a dense layer because it has to.
void check_layer(
    const LayerSpec& layer, Parameters parameters, std::initializer_list<double> expected
)
{
    const Topology topology = topology_of({4, 4, 1}, {layer, Dense {1, Activation::identity}});
    parameters.values.resize(topology.parameter_count());
    ForwardTrace trace;
    forward(topology, parameters, counting_image(), trace);
    QVERIFY(are(trace.layers[0].a, expected));
    Predictor predictor(topology, parameters);
    predictor.predict(counting_image());
    QVERIFY(are(predictor.activations(0), expected));
}

} // namespace

class ForwardTest : public QObject
{
    Q_OBJECT

private slots:
    void threeInputsTwoHiddenNeuronsOneOutputByHand();
    void zIsTheBiasPlusTheTermsOneAfterTheOther();
    void theFastWayAgreesWithTheTrace_data();
    void theFastWayAgreesWithTheTrace();
    void convolutionsByHand();
    void channelsOfAConvolutionLieSideBySide();
    void maxPoolingByHand();
    void notANumberIsNotLostInPooling();
    void dropoutDropsNothingOutsideTraining();
    void theFirstOfSeveralLargestNumbersIsFound();
};

void ForwardTest::threeInputsTwoHiddenNeuronsOneOutputByHand()
{
    const Topology topology =
        topology_of({1, 1, 3}, {Dense {2, Activation::relu}, Dense {1, Activation::sigmoid}});
    const Parameters parameters {{
        Real(0.5),
        -1, // from input 0 to both neurons
        2,
        Real(0.25), // from input 1
        -1,
        3, // from input 2
        Real(0.1),
        Real(-0.2), // biases
        2,
        Real(-0.5), // to the output
        Real(0.3), // its bias
    }};
    const std::vector<Real> input {1, 2, Real(0.5)};
    ForwardTrace trace;
    forward(topology, parameters, input, trace);
    // 0.1 + 0.5 * 1 + 2 * 2 - 1 * 0.5 = 4.1 and -0.2 - 1 * 1 + 0.25 * 2 + 3 * 0.5 = 0.8
    QVERIFY(are(trace.layers[0].z, {4.1, 0.8}));
    QVERIFY(are(trace.layers[0].a, {4.1, 0.8}));
    // 0.3 + 2 * 4.1 - 0.5 * 0.8 = 8.1
    QVERIFY(are(trace.layers[1].z, {8.1}));
    QVERIFY(are(trace.output(), {0.999696552}));
    QCOMPARE(weight(topology, parameters, 0, 2, 1), Real(3));

    const auto terms = sum_terms(topology, parameters, trace, 0, 1);
    QCOMPARE(terms.size(), std::size_t {3});
    QCOMPARE(terms[2].weight, Real(3));
    QCOMPARE(terms[2].input, Real(0.5));
    QCOMPARE(terms[2].product, Real(1.5));
    QVERIFY(are(Predictor(topology, parameters).predict(input), {0.999696552}));
}

void ForwardTest::zIsTheBiasPlusTheTermsOneAfterTheOther()
{
    ForwardTrace trace;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        Rng rng(seed);
        const Topology topology = topology_of(
            {1, 1, 1 + rng.below(30)},
            {Dense {1 + rng.below(5), Activation::tanh}, Dense {2, Activation::softmax}}
        );
        const Parameters parameters = test::random_parameters(topology, rng, 2);
        forward(topology, parameters, test::random_numbers(topology.input_count(), rng), trace);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            for (std::size_t neuron = 0; neuron < trace.layers[layer].z.size(); ++neuron) {
                volatile Real z = biases(topology, parameters, layer)[neuron];
                for (const SumTerm& term : sum_terms(topology, parameters, trace, layer, neuron)) {
                    volatile Real product = term.weight * term.input; // Rounded on its own.
                    QVERIFY(product == term.product);
                    z = z + product;
                }
                QVERIFY(z == trace.layers[layer].z[neuron]);
            }
        }
    }
}

void ForwardTest::theFastWayAgreesWithTheTrace_data()
{
    QTest::addColumn<NetworkSpec>("spec");
    for (const Activation activation : all_activations) {
        QTest::newRow(name_of(activation).data())
            << NetworkSpec {{1, 1, 7}, {Dense {9, Activation::tanh}, Dense {19, activation}}};
    }
    QTest::newRow("sparse"
    ) << NetworkSpec {{8, 9, 1}, {Dense {130}, Dense {10, Activation::softmax}}};
    QTest::newRow("every kind of layer") << NetworkSpec {
        {9, 8, 3},
        {Convolution {5, 3, 2, 1, Activation::gelu},
         MaxPooling {2, 1},
         Convolution {4, 2, 1, 1, Activation::leaky_relu},
         Dropout {0.5},
         Flatten {},
         Dense {6, Activation::elu},
         Dense {3, Activation::softmax}}};
    QTest::newRow("pooling first")
        << NetworkSpec {{9, 8, 3}, {MaxPooling {3, 2}, Dense {4, Activation::softplus}}};
    QTest::newRow("flatten first") << NetworkSpec {{9, 8, 3}, {Flatten {}, Dense {4}}};
    QTest::newRow("padding wider than the step")
        << NetworkSpec {{3, 3, 1}, {Convolution {2, 5, 3, 4, Activation::sigmoid}, Dense {2}}};
}

void ForwardTest::theFastWayAgreesWithTheTrace()
{
    QFETCH(NetworkSpec, spec);
    const Topology topology = topology_of(spec.input, spec.layers);
    Rng rng(5);
    const Parameters parameters = test::random_parameters(topology, rng, 0.4);
    Predictor predictor(topology, parameters);
    ForwardTrace trace;
    for (int example = 0; example < 10; ++example) {
        const auto input = test::random_numbers(topology.input_count(), rng);
        forward(topology, parameters, input, trace);
        const auto output = predictor.predict(input);
        QCOMPARE(output.size(), topology.output_count());
        for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
            const auto fast = predictor.activations(layer);
            QCOMPARE(fast.size(), trace.layers[layer].a.size());
            for (std::size_t i = 0; i < fast.size(); ++i) {
                const Real slow = trace.layers[layer].a[i];
                const bool may_jump = topology.activation(layer) == Activation::step;
                QVERIFY(std::abs(fast[i] - slow) < 2e-5F || may_jump);
            }
        }
    }
}

void ForwardTest::convolutionsByHand()
{
    const Parameters plus {{1, 0, 0, 1, Real(0.5)}}; // x(y, x) + x(y + 1, x + 1) + 1/2
    const Activation identity = Activation::identity;
    check_layer(
        Convolution {1, 2, 1, 0, identity},
        plus,
        {7.5, 9.5, 11.5, 15.5, 17.5, 19.5, 23.5, 25.5, 27.5}
    );
    check_layer(Convolution {1, 2, 2, 0, identity}, plus, {7.5, 11.5, 23.5, 27.5});
    // With a frame of zeros: corners see one pixel, or none of the two that count.
    check_layer(
        Convolution {1, 2, 2, 1, identity}, plus, {1.5, 3.5, 0.5, 9.5, 17.5, 8.5, 0.5, 14.5, 16.5}
    );
    // Left minus right, three wide, padding 1, every third pixel.
    check_layer(
        Convolution {1, 3, 3, 1, Activation::relu}, {{0, 0, 0, 1, 0, -1, 0, 0, 0, 0}}, {0, 3, 0, 15}
    );
}

void ForwardTest::channelsOfAConvolutionLieSideBySide()
{
    // Two channels in, two out, window 1: out 0 = in 0 + 10 in 1, out 1 = in 0 - in 1 + 1.
    const Topology topology =
        topology_of({1, 2, 2}, {Convolution {2, 1, 1, 0, Activation::identity}, Dense {1}});
    Parameters parameters {{1, 1, 10, -1, 0, 1}};
    parameters.values.resize(topology.parameter_count());
    ForwardTrace trace;
    const std::vector<Real> input {1, 2, 3, 4};
    forward(topology, parameters, input, trace);
    QVERIFY(are(trace.layers[0].z, {21, 0, 43, 0}));
    Predictor predictor(topology, parameters);
    predictor.predict(input);
    QVERIFY(are(predictor.activations(0), {21, 0, 43, 0}));
}

void ForwardTest::maxPoolingByHand()
{
    check_layer(MaxPooling {2, 2}, {}, {6, 8, 14, 16});
    check_layer(MaxPooling {2, 1}, {}, {6, 7, 8, 10, 11, 12, 14, 15, 16});
    check_layer(MaxPooling {3, 2}, {}, {11}); // What does not fill a window is left out.
    check_layer(MaxPooling {1, 3}, {}, {1, 4, 13, 16});
}

void ForwardTest::notANumberIsNotLostInPooling()
{
    const Topology topology = topology_of({2, 2, 1}, {MaxPooling {}, Dense {1}});
    Predictor predictor(topology, {{1, 0}});
    ForwardTrace trace;
    for (std::size_t place = 0; place < 4; ++place) {
        std::vector<Real> image {3, 1, 4, 2};
        image[place] = std::numeric_limits<Real>::quiet_NaN();
        predictor.predict(image);
        QVERIFY(std::isnan(predictor.activations(0)[0]));
        forward(topology, {{1, 0}}, image, trace);
        QVERIFY(std::isnan(trace.layers[0].a[0]));
    }
}

void ForwardTest::dropoutDropsNothingOutsideTraining()
{
    check_layer(Dropout {0.9}, {}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
}

void ForwardTest::theFirstOfSeveralLargestNumbersIsFound()
{
    const std::vector<Real> values {1, 3, 3, 2};
    QCOMPARE(argmax(values), std::size_t {1});
}

QTEST_APPLESS_MAIN(ForwardTest)
#include "forward_test.moc"
