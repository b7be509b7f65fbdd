// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include <string>

#include "tests/support/perceptron_file.h"

using namespace nn;
using namespace test;

namespace {

// Places in the file below.
constexpr int convolution = 0;
constexpr int bend = 1;
constexpr int pooling = 2;
constexpr int order = 3;
constexpr int flatten = 4;
constexpr int dense = 5;
constexpr int scores = 6;

/// Conv2d(1, 2, 3), ELU, MaxPool2d(2), Permute, Flatten, Linear(18, 3), Softmax on images of 8 x 8.
OnnxGraph image_network()
{
    OnnxGraph file;
    file.input("x", {1, 8, 8});
    file.numbers("filters", {2, 1, 3, 3}, some_numbers(18, 1));
    file.numbers("weight", {3, 18}, some_numbers(54, 2));
    file.convolution({"x", "filters"}, "maps", 3, 0);
    file.node("Elu", {"maps"}, "bent");
    file.pooling("bent", "pooled");
    OnnxGraph::set(file.node("Transpose", {"pooled"}, "last"), "perm", {0, 2, 3, 1});
    file.flatten("last", "flat");
    file.gemm({"flat", "weight"}, "z");
    file.node("Softmax", {"z"}, "y");
    file.output("y", {3});
    return file;
}

/// Does something to one of its operators.
template <typename Value>
Change with(int node, const char* name, Value value)
{
    return [=](OnnxGraph& file) { OnnxGraph::set(node_of(file, node), name, value); };
}

Change with_padding(int node, const char* automatic)
{
    return
        [=](OnnxGraph& file) { OnnxGraph::set_text(node_of(file, node), "auto_pad", automatic); };
}

Change with_shape(const std::vector<std::int64_t>& sizes)
{
    return [sizes](OnnxGraph& file) {
        file.integers("sizes", sizes);
        node_of(file, flatten).set_op_type("Reshape");
        node_of(file, flatten).add_input("sizes");
    };
}

Change all(const Change& first, const Change& second)
{
    return [=](OnnxGraph& file) {
        first(file);
        second(file);
    };
}

using Sizes = std::vector<int>;

} // namespace

/// Operators that exist here, with settings that do not, or that do after all.
class OnnxSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void settingsNoLayerHasAreRefused_data();
    void settingsNoLayerHasAreRefused();
    void settingsThatChangeNothingAreRead_data();
    void settingsThatChangeNothingAreRead();
};

void OnnxSettingsTest::settingsNoLayerHasAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const Change& change, const char* subject) {
        QTest::newRow(name) << change << subject;
    };
    row("groups", with(convolution, "group", 2), "Conv (/1/Conv): group");
    row("dilations", with(convolution, "dilations", Sizes {2, 2}), "Conv (/1/Conv): dilations");
    row("a window of its own",
        with(convolution, "kernel_shape", Sizes {2, 2}),
        "Conv (/1/Conv): kernel_shape");
    row("a window that is no square",
        with(convolution, "kernel_shape", Sizes {3, 1}),
        "Conv (/1/Conv): kernel_shape");
    row(
        "weights that are no square",
        [](OnnxGraph& file) {
            file.numbers("wide", {2, 1, 1, 3}, some_numbers(6, 1));
            node_of(file, convolution).set_input(1, "wide");
            OnnxGraph::set(node_of(file, convolution), "kernel_shape", Sizes {1, 1});
        },
        "Conv (/1/Conv): kernel_shape"
    );
    row("different strides", with(convolution, "strides", Sizes {1, 2}), "Conv (/1/Conv): strides");
    row("a stride of 0", with(convolution, "strides", Sizes {0, 0}), "Conv (/1/Conv): strides");
    row("different padding", with(convolution, "pads", Sizes {1, 1, 0, 0}), "Conv (/1/Conv): pads");
    row("negative padding",
        with(convolution, "pads", Sizes {-1, -1, -1, -1}),
        "Conv (/1/Conv): pads");
    row("the same size with a stride",
        all(with_padding(convolution, "SAME_UPPER"), with(convolution, "strides", Sizes {2, 2})),
        "Conv (/1/Conv): auto_pad");
    row(
        "the same size with an even window",
        [](OnnxGraph& file) {
            file.numbers("even", {2, 1, 2, 2}, some_numbers(8, 1));
            node_of(file, convolution).set_input(1, "even");
            OnnxGraph::set(node_of(file, convolution), "kernel_shape", Sizes {2, 2});
            OnnxGraph::set_text(node_of(file, convolution), "auto_pad", "SAME_LOWER");
        },
        "Conv (/1/Conv): auto_pad"
    );
    row("padding of an unknown kind",
        with_padding(convolution, "MIRROR"),
        "Conv (/1/Conv): auto_pad");
    row("another slope", with(bend, "alpha", 0.5F), "Elu (/2/Elu): alpha");
    row("padding in pooling",
        with(pooling, "pads", Sizes {1, 1, 1, 1}),
        "MaxPool (/3/MaxPool): pads");
    row("dilations in pooling",
        with(pooling, "dilations", Sizes {2, 2}),
        "MaxPool (/3/MaxPool): dilations");
    row("windows over the edge",
        all(with(pooling, "ceil_mode", 1), with(pooling, "kernel_shape", Sizes {3, 3})),
        "MaxPool (/3/MaxPool): ceil_mode");
    row("another order", with(order, "perm", Sizes {0, 3, 2, 1}), "Transpose (/4/Transpose): perm");
    row("an order of the examples",
        with(order, "perm", Sizes {3, 2, 1, 0}),
        "Transpose (/4/Transpose): perm");
    row("all in one row", with(flatten, "axis", 0), "Flatten (/5/Flatten): axis");
    row("rows that stay", with(flatten, "axis", 2), "Flatten (/5/Flatten): axis");
    row("another shape", with_shape({-1, 9}), "Reshape (/5/Flatten): shape");
    row("three dimensions", with_shape({-1, 9, 2}), "Reshape (/5/Flatten): shape");
    row("an image of another kind", with_shape({-1, 2, 3, 3}), "Reshape (/5/Flatten): shape");
    row("turned inputs", with(dense, "transA", 1), "Gemm (/6/Gemm): transA");
    row("a softmax over the examples", with(scores, "axis", 0), "Softmax (/7/Softmax): axis");
}

void OnnxSettingsTest::settingsNoLayerHasAreRefused()
{
    QFETCH(Change, change);
    QFETCH(QString, subject);
    OnnxGraph file = image_network();
    change(file);
    const auto model = decode_onnx(file.content());
    QVERIFY(!model.has_value());
    QCOMPARE(QString::fromStdString(model.error().subject), subject);
    QCOMPARE(model.error().code, ErrorCode::unsupported_setting);
}

void OnnxSettingsTest::settingsThatChangeNothingAreRead_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("none") << Change([](OnnxGraph&) {});
    QTest::newRow("no padding by name") << with_padding(convolution, "VALID");
    QTest::newRow("padding as it is given") << with_padding(convolution, "NOTSET");
    QTest::newRow("windows that fill the image") << with(pooling, "ceil_mode", 1);
    QTest::newRow("an axis from the end") << with(flatten, "axis", -3);
    QTest::newRow("the last axis") << with(scores, "axis", -1);
    QTest::newRow("a reshape") << with_shape({-1, 18});
    QTest::newRow("a reshape of single examples") << with_shape({1, -1});
}

void OnnxSettingsTest::settingsThatChangeNothingAreRead()
{
    QFETCH(Change, change);
    OnnxGraph file = image_network();
    change(file);
    const auto model = decode_onnx(file.content());
    QVERIFY2(model.has_value(), model ? "" : model.error().subject.c_str());
    const auto plain = decode_onnx(image_network().content());
    QVERIFY(*model == *plain);
}

QTEST_GUILESS_MAIN(OnnxSettingsTest)
#include "onnx_settings_test.moc"
