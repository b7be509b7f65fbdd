// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/onnx_answers.h"

using namespace nn;
using namespace test;

/// What only some exporters write.
class OnnxExportersTest : public QObject
{
    Q_OBJECT

private slots:
    void manyWeightsInAConstantAreRead();
    void greyImagesWithChannelsLastAreNotTurned_data();
    void greyImagesWithChannelsLastAreNotTurned();
    void aLogarithmOfTheScoresIsLeftOut();
    void numbersOfHalfPrecisionAreRead_data();
    void numbersOfHalfPrecisionAreRead();
    void aNetworkOfHalfPrecisionIsRead();
    void aShapeThatIsComputedFlattens_data();
    void aShapeThatIsComputedFlattens();
    void otherShapesThatAreComputedAreRefused_data();
    void otherShapesThatAreComputedAreRefused();
};

/// Linear(784, 800) from an exporter that makes each weight a Constant: more bytes than the limit
/// on everything that is no number.
void OnnxExportersTest::manyWeightsInAConstantAreRead()
{
    OnnxGraph file;
    file.input("x", {784});
    onnx::NodeProto& made = file.node("Constant", {}, "weight");
    onnx::AttributeProto& attribute = *made.add_attribute();
    attribute.set_name("value");
    attribute.set_type(onnx::AttributeProto::TENSOR);
    onnx::TensorProto& tensor = file.numbers("", {800, 784}, some_numbers(800 * 784, 1));
    attribute.mutable_t()->Swap(&tensor);
    file.graph().clear_initializer();
    file.gemm({"x", "weight"}, "y");
    file.output("y", {800});
    const Numbers x = some_numbers(784, 9);
    const Numbers y = opened(file, x);
    const Numbers expected = linear(x, some_numbers(800 * 784, 1), Numbers(800));
    QCOMPARE(y.size(), expected.size());
    for (std::size_t i = 0; i < y.size(); ++i) {
        QVERIFY(std::abs(y[i] - expected[i]) < 1e-3F);
    }
}

void OnnxExportersTest::greyImagesWithChannelsLastAreNotTurned_data()
{
    QTest::addColumn<Change>("flatten");
    QTest::addColumn<Shape>("input");
    const Shape last {2, 3, 1};
    QTest::newRow("Flatten") << Change([](OnnxGraph& file) { file.flatten("x", "flat"); }) << last;
    QTest::newRow("Reshape") << Change([](OnnxGraph& file) {
        file.node("Reshape", {"x", "row"}, "flat");
    }) << last;
    QTest::newRow("Identity and Reshape") << Change([](OnnxGraph& file) {
        file.node("Identity", {"x"}, "same");
        file.node("Reshape", {"same", "row"}, "flat");
    }) << last;
    QTest::newRow("Dropout and Flatten") << Change([](OnnxGraph& file) {
        file.node("Dropout", {"x"}, "dropped");
        file.flatten("dropped", "flat");
    }) << last;
    QTest::newRow("Transpose to channels first") << Change([](OnnxGraph& file) {
        OnnxGraph::set(file.node("Transpose", {"x"}, "first"), "perm", {0, 3, 1, 2});
        file.flatten("first", "flat");
    }) << last;
    QTest::newRow("Transpose to channels last") << Change([](OnnxGraph& file) {
        OnnxGraph::set(file.node("Transpose", {"x"}, "last"), "perm", {0, 2, 3, 1});
        file.flatten("last", "flat");
    }) << Shape {3, 1, 2};
    QTest::newRow("MaxPool and Flatten") << Change([](OnnxGraph& file) {
        OnnxGraph::set(file.pooling("x", "pooled"), "kernel_shape", {1, 1});
        OnnxGraph::set(node_of(file, 0), "strides", {1, 1});
        file.flatten("pooled", "flat");
    }) << Shape {3, 1, 2};
}

/// [N, 2, 3, 1] is an image of two rows, unless something shows that it is one of two channels.
void OnnxExportersTest::greyImagesWithChannelsLastAreNotTurned()
{
    QFETCH(Change, flatten);
    QFETCH(Shape, input);
    OnnxGraph file("tf2onnx", 13);
    file.input("x", {2, 3, 1});
    file.integers("row", {-1, 6});
    file.numbers("kernel", {4, 6}, some_numbers(24, 1));
    file.numbers("bias", {4}, some_numbers(4, 2));
    flatten(file);
    file.gemm({"flat", "kernel", "bias"}, "y");
    file.output("y", {4});
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    QCOMPARE(model->topology.spec().input, input);
    if (input.channels == 1) {
        const Numbers x = some_numbers(6, 9);
        QVERIFY(are_close(opened(file, x), linear(x, some_numbers(24, 1), some_numbers(4, 2))));
    }
}

/// The example of PyTorch ends so, and takes the largest of ten logarithms.
void OnnxExportersTest::aLogarithmOfTheScoresIsLeftOut()
{
    OnnxGraph file = perceptron();
    file.node("LogSoftmax", {"7"}, "8");
    OnnxGraph::set(node_of(file, 3), "axis", 1);
    file.graph().mutable_output(0)->set_name("8");
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    QCOMPARE(model->topology.activation(1), Activation::softmax);
}

namespace {

OnnxGraph with_halves(const std::vector<std::uint16_t>& halves, Storage storage)
{
    OnnxGraph file = perceptron();
    onnx::TensorProto& bias = tensor_of(file, 1);
    bias.set_data_type(onnx::TensorProto::FLOAT16);
    bias.clear_raw_data();
    for (const std::uint16_t half : halves) {
        if (storage == Storage::list) {
            bias.add_int32_data(half);
        } else {
            bias.mutable_raw_data()->push_back(static_cast<char>(half & 0xFFU));
            bias.mutable_raw_data()->push_back(static_cast<char>(half >> 8U));
        }
    }
    return file;
}

} // namespace

void OnnxExportersTest::numbersOfHalfPrecisionAreRead_data()
{
    QTest::addColumn<Storage>("storage");
    QTest::newRow("as bytes") << Storage::raw;
    QTest::newRow("as a list") << Storage::list;
}

/// 1, -2, the largest, the smallest normal and the smallest of all, as IEEE 754 has them.
void OnnxExportersTest::numbersOfHalfPrecisionAreRead()
{
    QFETCH(Storage, storage);
    const auto model =
        decode_onnx(with_halves({0x3C00, 0xC000, 0x7BFF, 0x0400, 0x8001}, storage).content());
    QVERIFY(model.has_value());
    const auto found = biases(model->topology, model->parameters, 0);
    const std::vector<Real> expected {
        1,
        -2,
        65504,
        static_cast<Real>(std::ldexp(1, -14)),
        static_cast<Real>(-std::ldexp(1, -24))};
    QVERIFY(std::ranges::equal(found, expected));
    for (const std::uint16_t half : {0x7C00, 0xFC00, 0x7E00}) { // Infinities and NaN.
        const auto refused = decode_onnx(with_halves({0, 0, 0, half, 0}, storage).content());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error(), (Error {ErrorCode::not_finite, "0.bias", 0, 3}));
    }
}

/// Input and output stay float, with a Cast behind the one and before the other; one tensor is
/// cast as well.
void OnnxExportersTest::aNetworkOfHalfPrecisionIsRead()
{
    OnnxGraph file = perceptron();
    file.graph().clear_node();
    const auto cast = [&file](const std::string& from, const std::string& to, int type) {
        OnnxGraph::set(file.node("Cast", {from}, to), "to", type);
    };
    cast("onnx::Gemm_0", "half", onnx::TensorProto::FLOAT16);
    cast("0.weight", "weight", onnx::TensorProto::FLOAT16);
    file.gemm({"half", "weight", "0.bias"}, "z");
    file.node("Relu", {"z"}, "a");
    file.gemm({"a", "2.weight", "2.bias"}, "y");
    cast("y", "7", onnx::TensorProto::FLOAT);
    QVERIFY(*decode_onnx(file.content()) == *decode_onnx(perceptron().content()));

    file.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(
        onnx::TensorProto::FLOAT16
    );
    QVERIFY(decode_onnx(file.content()).has_value());

    OnnxGraph::set(node_of(file, 0), "to", onnx::TensorProto::INT64);
    const auto whole = decode_onnx(file.content());
    QVERIFY(!whole.has_value());
    QCOMPARE(whole.error().code, ErrorCode::unsupported_setting);
}

namespace {

/// x.view(x.size(0), -1) of an image of 2 x 2, with what `add` makes of x to be "sizes".
OnnxGraph flattened(const Change& add)
{
    OnnxGraph file = perceptron();
    file.graph().clear_input();
    file.graph().clear_node();
    file.input("x", {1, 2, 2});
    file.integers("0", {0});
    file.integers("-1", {-1});
    file.integers("2", {2});
    add(file);
    file.node("Reshape", {"x", "sizes"}, "flat");
    file.gemm({"flat", "0.weight", "0.bias"}, "z");
    file.node("Relu", {"z"}, "a");
    file.gemm({"a", "2.weight", "2.bias"}, "7");
    return file;
}

void concat(OnnxGraph& file, const std::string& batch, const std::string& rest)
{
    OnnxGraph::set(file.node("Concat", {batch, rest}, "sizes"), "axis", 0);
}

Change gathered(const std::string& index, const std::string& rest)
{
    return [=](OnnxGraph& file) {
        file.node("Shape", {"x"}, "shape");
        OnnxGraph::set(file.node("Gather", {"shape", index}, "batch"), "axis", 0);
        concat(file, "batch", rest);
    };
}

} // namespace

void OnnxExportersTest::aShapeThatIsComputedFlattens_data()
{
    QTest::addColumn<Change>("add");
    QTest::newRow("Gather") << gathered("0", "-1");
    QTest::newRow("Gather and the number of pixels") << Change([](OnnxGraph& file) {
        file.integers("4", {4});
        gathered("0", "4")(file);
    });
    QTest::newRow("Gather and Unsqueeze") << Change([](OnnxGraph& file) {
        file.node("Shape", {"x"}, "shape");
        OnnxGraph::set(file.node("Gather", {"shape", "0"}, "number"), "axis", 0);
        file.node("Unsqueeze", {"number", "0"}, "batch");
        file.node("Unsqueeze", {"-1", "0"}, "rest");
        concat(file, "batch", "rest");
    });
    QTest::newRow("a part of the shape") << Change([](OnnxGraph& file) {
        onnx::NodeProto& shape = file.node("Shape", {"x"}, "batch");
        OnnxGraph::set(shape, "start", 0);
        OnnxGraph::set(shape, "end", 1);
        concat(file, "batch", "-1");
    });
}

void OnnxExportersTest::aShapeThatIsComputedFlattens()
{
    QFETCH(Change, add);
    const Numbers x = some_numbers(4, 9);
    const Numbers hidden = bent(linear(x, some_numbers(20, 1), some_numbers(5, 2)), relu);
    const Numbers expected = linear(hidden, some_numbers(15, 3), some_numbers(3, 4));
    QVERIFY(are_close(opened(flattened(add), x), expected));
}

void OnnxExportersTest::otherShapesThatAreComputedAreRefused_data()
{
    QTest::addColumn<Change>("add");
    QTest::newRow("the height first") << gathered("2", "-1");
    QTest::newRow("another number of pixels") << gathered("0", "2");
    QTest::newRow("the whole shape") << Change([](OnnxGraph& file) {
        file.node("Shape", {"x"}, "batch");
        concat(file, "batch", "-1");
    });
    QTest::newRow("the shape of something else") << Change([](OnnxGraph& file) {
        file.node("Shape", {"0.weight"}, "shape");
        file.node("Shape", {"x"}, "unused");
        OnnxGraph::set(file.node("Gather", {"shape", "0"}, "batch"), "axis", 0);
        concat(file, "batch", "-1");
    });
    QTest::newRow("three sizes") << Change([](OnnxGraph& file) {
        gathered("0", "-1")(file);
        file.graph().mutable_node()->rbegin()->add_input("2");
    });
    QTest::newRow("sizes below each other") << Change([](OnnxGraph& file) {
        gathered("0", "-1")(file);
        OnnxGraph::set(*file.graph().mutable_node()->rbegin(), "axis", 1);
    });
}

void OnnxExportersTest::otherShapesThatAreComputedAreRefused()
{
    QFETCH(Change, add);
    const auto model = decode_onnx(flattened(add).content());
    QVERIFY(!model.has_value());
}

QTEST_GUILESS_MAIN(OnnxExportersTest)
#include "onnx_exporters_test.moc"
