// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

#include "tests/support/onnx_answers.h"

using namespace nn;
using namespace test;

namespace {

Numbers perceptron_output(const Numbers& x, const std::function<double(double)>& bend = relu)
{
    const Numbers hidden = bent(linear(x, some_numbers(20, 1), some_numbers(5, 2)), bend);
    return linear(hidden, some_numbers(15, 3), some_numbers(3, 4));
}

/// The same with something else instead of the ReLU between value "z" and value "a".
OnnxGraph bent_perceptron(const std::function<void(OnnxGraph&)>& add_bend)
{
    OnnxGraph file = perceptron();
    file.graph().clear_node();
    file.gemm({"onnx::Gemm_0", "0.weight", "0.bias"}, "z");
    add_bend(file);
    file.gemm({"a", "2.weight", "2.bias"}, "7");
    return file;
}

} // namespace

/// Networks as other programs export them.
class OnnxImportTest : public QObject
{
    Q_OBJECT

private slots:
    void aPerceptronFromPyTorchOpens_data();
    void aPerceptronFromPyTorchOpens();
    void aConvolutionalNetworkFromPyTorchOpens_data();
    void aConvolutionalNetworkFromPyTorchOpens();
    void aConvolutionalNetworkFromKerasOpens();
    void otherWaysToWriteAnActivationAreUnderstood_data();
    void otherWaysToWriteAnActivationAreUnderstood();
    void otherWaysToWriteALayerAreUnderstood_data();
    void otherWaysToWriteALayerAreUnderstood();
};

void OnnxImportTest::aPerceptronFromPyTorchOpens_data()
{
    QTest::addColumn<bool>("is_raw");
    QTest::newRow("raw data") << true;
    QTest::newRow("list of floats") << false;
}

void OnnxImportTest::aPerceptronFromPyTorchOpens()
{
    QFETCH(bool, is_raw);
    const OnnxGraph file = perceptron(is_raw ? Storage::raw : Storage::list);
    const Numbers x = some_numbers(4, 9);
    QVERIFY(are_close(opened(file, x), perceptron_output(x)));
    const auto model = decode_onnx(file.content());
    const NetworkSpec expected {
        {1, 1, 4}, {Dense {5, Activation::relu}, Dense {3, Activation::identity}}};
    QCOMPARE(model->topology.spec(), expected);
    QCOMPARE(model->notes.created_by, std::string("pytorch"));
}

void OnnxImportTest::aConvolutionalNetworkFromPyTorchOpens_data()
{
    QTest::addColumn<bool>("bends_after_pooling");
    QTest::newRow("relu, pool") << false;
    QTest::newRow("pool, relu") << true;
}

/// Conv2d(2, 3, 3, padding=1), ReLU and MaxPool2d(2) in some order, Dropout, Flatten, Linear.
void OnnxImportTest::aConvolutionalNetworkFromPyTorchOpens()
{
    QFETCH(bool, bends_after_pooling);
    OnnxGraph file("pytorch", 11);
    file.input("input", {2, 6, 6});
    file.numbers("conv1.weight", {3, 2, 3, 3}, some_numbers(54, 1));
    file.numbers("conv1.bias", {3}, some_numbers(3, 2));
    file.numbers("fc.weight", {4, 27}, some_numbers(108, 3));
    file.numbers("fc.bias", {4}, some_numbers(4, 4));
    file.convolution({"input", "conv1.weight", "conv1.bias"}, "5", 3, 1);
    if (bends_after_pooling) {
        file.pooling("5", "6");
        file.node("Relu", {"6"}, "7");
    } else {
        file.node("Relu", {"5"}, "6");
        file.pooling("6", "7");
    }
    OnnxGraph::set(file.node("Dropout", {"7"}, "8"), "ratio", 0.25F);
    file.flatten("8", "9");
    file.gemm({"9", "fc.weight", "fc.bias"}, "10");
    OnnxGraph::set(file.node("Softmax", {"10"}, "output"), "axis", 1);
    file.output("output", {4});

    const Numbers x = some_numbers(72, 9);
    const Numbers maps = bent(convolved(x, 2, 6, some_numbers(54, 1), some_numbers(3, 2)), relu);
    const Numbers z = linear(pooled(maps, 3, 6), some_numbers(108, 3), some_numbers(4, 4));
    Numbers expected = bent(z, [](double number) { return std::exp(number); });
    const float sum = expected[0] + expected[1] + expected[2] + expected[3];
    expected = bent(expected, [sum](double number) { return number / double {sum}; });

    Numbers ours; // The same picture, with the channels of a pixel side by side.
    for (std::size_t pixel = 0; pixel < 36; ++pixel) {
        ours.push_back(x[pixel]);
        ours.push_back(x[36 + pixel]);
    }
    QVERIFY(are_close(opened(file, ours), expected));
}

/// What tf2onnx makes of Conv2D, MaxPooling2D, Flatten, Dense: images come with their channels
/// last, and are flattened that way.
void OnnxImportTest::aConvolutionalNetworkFromKerasOpens()
{
    OnnxGraph file("tf2onnx", 13);
    file.input("conv2d_input", {6, 6, 1});
    file.numbers("conv/kernel", {3, 1, 3, 3}, some_numbers(27, 1));
    file.numbers("conv/bias", {3}, some_numbers(3, 2));
    file.numbers("dense/kernel", {27, 4}, some_numbers(108, 3));
    file.numbers("dense/bias", {4}, some_numbers(4, 4));
    file.integers("shape", {-1, 27});
    OnnxGraph::set(file.node("Transpose", {"conv2d_input"}, "t"), "perm", {0, 3, 1, 2});
    onnx::NodeProto& convolution = file.convolution({"t", "conv/kernel", "conv/bias"}, "c", 3, 1);
    convolution.mutable_attribute(3)->Clear();
    convolution.mutable_attribute(3)->set_name("unused");
    OnnxGraph::set_text(convolution, "auto_pad", "SAME_UPPER");
    file.node("Relu", {"c"}, "r");
    file.pooling("r", "p");
    OnnxGraph::set(file.node("Transpose", {"p"}, "l"), "perm", {0, 2, 3, 1});
    file.node("Reshape", {"l", "shape"}, "f");
    file.node("MatMul", {"f", "dense/kernel"}, "m");
    file.node("Add", {"m", "dense/bias"}, "dense");
    file.output("dense", {4});

    const Numbers x = some_numbers(36, 9);
    const Numbers maps =
        pooled(bent(convolved(x, 1, 6, some_numbers(27, 1), some_numbers(3, 2)), relu), 3, 6);
    const Numbers kernel = some_numbers(108, 3);
    Numbers expected = some_numbers(4, 4);
    for (std::size_t pixel = 0; pixel < 9; ++pixel) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            for (std::size_t j = 0; j < 4; ++j) {
                expected[j] += maps[channel * 9 + pixel] * kernel[(pixel * 3 + channel) * 4 + j];
            }
        }
    }
    QVERIFY(are_close(opened(file, x), expected));
}

namespace {

using Bend = std::function<double(double)>;

double exact_gelu(double z)
{
    return 0.5 * z * (1 + std::erf(z / std::sqrt(2.0)));
}

} // namespace

void OnnxImportTest::otherWaysToWriteAnActivationAreUnderstood_data()
{
    QTest::addColumn<Change>("add");
    QTest::addColumn<Bend>("bend");
    const Bend gelu = exact_gelu;
    QTest::newRow("GELU as PyTorch writes it") << Change([](OnnxGraph& file) {
        file.constant("sqrt2", 1.41421356F);
        file.constant("one", 1);
        file.constant("half", 0.5F);
        file.node("Div", {"z", "sqrt2"}, "1");
        file.node("Erf", {"1"}, "2");
        file.node("Add", {"2", "one"}, "3");
        file.node("Mul", {"z", "3"}, "4");
        file.node("Mul", {"4", "half"}, "a");
    }) << gelu;
    QTest::newRow("GELU with the half first") << Change([](OnnxGraph& file) {
        file.constant("root", 0.707106781F);
        file.constant("one", 1);
        file.constant("half", 0.5F);
        file.node("Mul", {"root", "z"}, "1");
        file.node("Erf", {"1"}, "2");
        file.node("Add", {"one", "2"}, "3");
        file.node("Mul", {"half", "z"}, "4");
        file.node("Mul", {"3", "4"}, "a");
    }) << gelu;
    QTest::newRow("GELU as one operator")
        << Change([](OnnxGraph& file) { file.node("Gelu", {"z"}, "a"); }) << gelu;
    const Bend step = [](double z) { return z > 0 ? 1.0 : 0.0; };
    QTest::newRow("step") << Change([](OnnxGraph& file) {
        file.constant("zero", 0);
        file.node("Greater", {"z", "zero"}, "1");
        OnnxGraph::set(file.node("Cast", {"1"}, "a"), "to", 1);
    }) << step;
    QTest::newRow("leaky ReLU") << Change([](OnnxGraph& file) {
        OnnxGraph::set(file.node("LeakyRelu", {"z"}, "a"), "alpha", 0.01F);
    }) << Bend([](double z) { return z > 0 ? z : 0.01 * z; });
    QTest::newRow("with Identity around") << Change([](OnnxGraph& file) {
        file.node("Identity", {"z"}, "1");
        file.node("Tanh", {"1"}, "2");
        file.node("Identity", {"2"}, "a");
    }) << Bend([](double z) { return std::tanh(z); });
    QTest::newRow("with an operator nobody uses") << Change([](OnnxGraph& file) {
        file.node("Shape", {"z"}, "unused");
        file.node("Sigmoid", {"z"}, "a");
    }) << Bend([](double z) { return 1 / (1 + std::exp(-z)); });
}

void OnnxImportTest::otherWaysToWriteAnActivationAreUnderstood()
{
    QFETCH(Change, add);
    QFETCH(Bend, bend);
    const Numbers x = some_numbers(4, 9);
    QVERIFY(are_close(opened(bent_perceptron(add), x), perceptron_output(x, bend)));
}

void OnnxImportTest::otherWaysToWriteALayerAreUnderstood_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("weights that come through Identity") << Change([](OnnxGraph& file) {
        file.graph().clear_node();
        file.node("Identity", {"0.weight"}, "shared");
        file.gemm({"onnx::Gemm_0", "shared", "0.bias"}, "z");
        file.node("Relu", {"z"}, "a");
        file.gemm({"a", "2.weight", "2.bias"}, "7");
    });
    QTest::newRow("initialisers among the inputs") << Change([](OnnxGraph& file) {
        file.model.set_ir_version(3);
        file.input("0.weight", {4});
        file.input("0.bias", {5});
    });
    QTest::newRow("constants of other kinds that nobody uses") << Change([](OnnxGraph& file) {
        OnnxGraph::set_text(file.node("Constant", {}, "text"), "value_string", "a");
        OnnxGraph::set(file.node("Constant", {}, "number"), "value_int", 1);
        file.node("Constant", {}, "nothing");
    });
    QTest::newRow("names given twice that nobody uses") << Change([](OnnxGraph& file) {
        file.node("Tanh", {"onnx::Gemm_0"}, "twice");
        file.node("Relu", {"onnx::Gemm_0"}, "twice");
        file.constant("twice", 1);
        file.numbers("twice", {1}, {1});
        file.numbers("twice", {1}, {2});
    });
    QTest::newRow("a flatten that changes nothing") << Change([](OnnxGraph& file) {
        file.flatten("onnx::Gemm_0", "flat");
        node_of(file, 0).set_input(0, "flat");
    });
    QTest::newRow("an image that is flattened") << Change([](OnnxGraph& file) {
        file.graph().clear_input();
        file.input("onnx::Gemm_0", {1, 2, 2});
        file.flatten("onnx::Gemm_0", "flat");
        node_of(file, 0).set_input(0, "flat");
    });
    QTest::newRow("rows that are flattened") << Change([](OnnxGraph& file) {
        file.graph().clear_input();
        file.input("onnx::Gemm_0", {2, 2});
        file.integers("shape", {-1, 4});
        file.node("Reshape", {"onnx::Gemm_0", "shape"}, "flat");
        node_of(file, 0).set_input(0, "flat");
    });
    QTest::newRow("dropout behind the last layer") << Change([](OnnxGraph& file) {
        file.node("Dropout", {"7"}, "8");
        file.graph().mutable_output(0)->set_name("8");
    });
    QTest::newRow("doubles") << Change([](OnnxGraph& file) {
        onnx::TensorProto& bias = tensor_of(file, 1);
        bias.clear_raw_data();
        bias.set_data_type(onnx::TensorProto::DOUBLE);
        for (const float number : some_numbers(5, 2)) {
            bias.add_double_data(double {number});
        }
    });
    QTest::newRow("a bias in a row of its own") << Change([](OnnxGraph& file) {
        tensor_of(file, 1).clear_dims();
        tensor_of(file, 1).add_dims(1);
        tensor_of(file, 1).add_dims(5);
    });
    QTest::newRow("factors of Gemm") << Change([](OnnxGraph& file) {
        OnnxGraph::set(node_of(file, 0), "alpha", 0.5F);
        OnnxGraph::set(node_of(file, 0), "beta", 2.0F);
        Numbers weight = some_numbers(20, 1);
        Numbers bias = some_numbers(5, 2);
        std::ranges::transform(weight, weight.begin(), [](float w) { return w * 2; });
        std::ranges::transform(bias, bias.begin(), [](float b) { return b / 2; });
        file.numbers("w", {5, 4}, weight);
        file.numbers("b", {5}, bias);
        node_of(file, 0).set_input(1, "w");
        node_of(file, 0).set_input(2, "b");
    });
}

void OnnxImportTest::otherWaysToWriteALayerAreUnderstood()
{
    QFETCH(Change, change);
    OnnxGraph file = perceptron();
    change(file);
    const Numbers x = some_numbers(4, 9);
    QVERIFY(are_close(opened(file, x), perceptron_output(x)));
}

QTEST_GUILESS_MAIN(OnnxImportTest)
#include "onnx_import_test.moc"
