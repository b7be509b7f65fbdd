// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include <cmath>

#include "tests/support/perceptron_file.h"

using namespace nn;
using namespace test;

/// Files of whoever: the numbers in them, and those in what is said about them.
class HostileOnnxTensorTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void errorsTellTheRightNumbers_data();
    void errorsTellTheRightNumbers();
    void longNamesAreCutBetweenCharacters();
};

void HostileOnnxTensorTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const Change& change, ErrorCode code, const char* subject
                     ) { QTest::newRow(name) << change << static_cast<int>(code) << subject; };
    row(
        "numbers in another file",
        [](OnnxGraph& file) { tensor_of(file, 0).set_data_location(onnx::TensorProto::EXTERNAL); },
        ErrorCode::external_tensor,
        "0.weight"
    );
    row(
        "numbers of a kind we have not",
        [](OnnxGraph& file) { tensor_of(file, 0).set_data_type(onnx::TensorProto::BFLOAT16); },
        ErrorCode::bad_tensor_type,
        "0.weight"
    );
    row(
        "too few bytes",
        [](OnnxGraph& file) { tensor_of(file, 0).mutable_raw_data()->pop_back(); },
        ErrorCode::truncated,
        "0.weight"
    );
    row(
        "too many bytes",
        [](OnnxGraph& file) { tensor_of(file, 0).mutable_raw_data()->push_back('x'); },
        ErrorCode::trailing_bytes,
        "0.weight"
    );
    row(
        "NaN",
        [](OnnxGraph& file) {
            file.numbers("nan", {5}, {0, 1, NAN, 3, 4});
            node_of(file, 0).set_input(2, "nan");
        },
        ErrorCode::not_finite,
        "nan"
    );
    row(
        "a factor that is NaN",
        [](OnnxGraph& file) { OnnxGraph::set(node_of(file, 0), "alpha", NAN); },
        ErrorCode::not_finite,
        ""
    );
    row(
        "a factor that makes weights too large",
        [](OnnxGraph& file) {
            file.numbers("large", {5, 4}, Numbers(20, 100.0F));
            node_of(file, 0).set_input(1, "large");
            OnnxGraph::set(node_of(file, 0), "alpha", 1e38F);
        },
        ErrorCode::not_finite,
        ""
    );
    row(
        "biases whose sum is too large",
        [](OnnxGraph& file) {
            file.numbers("large", {5}, Numbers(5, 3e38F));
            node_of(file, 0).set_input(2, "large");
            file.node("Add", {"/0/Gemm_output_0", "large"}, "sum");
            node_of(file, 1).set_input(0, "sum");
        },
        ErrorCode::not_finite,
        ""
    );
    row(
        "a negative size",
        [](OnnxGraph& file) { tensor_of(file, 0).set_dims(0, -5); },
        ErrorCode::wrong_dimension,
        "0.weight"
    );
    row(
        "a huge size",
        [](OnnxGraph& file) { tensor_of(file, 0).set_dims(0, std::int64_t {1} << 60); },
        ErrorCode::too_large,
        "0.weight"
    );
    row(
        "sizes whose product overflows",
        [](OnnxGraph& file) {
            tensor_of(file, 0).set_dims(0, std::int64_t {1} << 32);
            tensor_of(file, 0).set_dims(1, std::int64_t {1} << 32);
        },
        ErrorCode::too_large,
        "0.weight"
    );
    row(
        "weights of three dimensions",
        [](OnnxGraph& file) { tensor_of(file, 0).add_dims(1); },
        ErrorCode::wrong_dimension,
        "0.weight"
    );
    row(
        "weights for other inputs",
        [](OnnxGraph& file) {
            tensor_of(file, 0).set_dims(0, 4);
            tensor_of(file, 0).set_dims(1, 5);
        },
        ErrorCode::wrong_dimension,
        "0.weight"
    );
    row(
        "biases for other neurons",
        [](OnnxGraph& file) { node_of(file, 0).set_input(2, "2.bias"); },
        ErrorCode::wrong_dimension,
        "2.bias"
    );
    row(
        "an input of unknown size",
        [](OnnxGraph& file) {
            file.graph().clear_input();
            file.input("onnx::Gemm_0", {-1});
        },
        ErrorCode::wrong_dimension,
        "onnx::Gemm_0"
    );
    row(
        "an input of five dimensions",
        [](OnnxGraph& file) {
            file.graph().clear_input();
            file.input("onnx::Gemm_0", {1, 1, 1, 4});
        },
        ErrorCode::wrong_dimension,
        "onnx::Gemm_0"
    );
    row(
        "an image that is not flattened",
        [](OnnxGraph& file) {
            file.graph().clear_input();
            file.input("onnx::Gemm_0", {1, 2, 2});
        },
        ErrorCode::wrong_dimension,
        "0.weight"
    );
    row(
        "an input that is an integer",
        [](OnnxGraph& file) {
            file.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(
                onnx::TensorProto::INT64
            );
        },
        ErrorCode::bad_tensor_type,
        "onnx::Gemm_0"
    );
}

void HostileOnnxTensorTest::whatCannotBeIsRefused()
{
    QFETCH(Change, change);
    QFETCH(int, code);
    QFETCH(QString, subject);
    OnnxGraph file = perceptron();
    change(file);
    const auto model = decode_onnx(file.content());
    QVERIFY(!model.has_value());
    QCOMPARE(QString::fromStdString(model.error().subject), subject);
    QCOMPARE(static_cast<int>(model.error().code), code);
}

void HostileOnnxTensorTest::errorsTellTheRightNumbers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error>("error");
    const auto with_input = [](const std::vector<int>& sizes) {
        return [sizes](OnnxGraph& file) {
            file.graph().clear_input();
            file.input("onnx::Gemm_0", sizes);
        };
    };
    const auto filtered = [](const std::vector<int>& sizes) {
        return [sizes](OnnxGraph& file) {
            file.graph().clear_input();
            file.graph().clear_node();
            file.input("x", sizes);
            file.numbers("filter", {1, 1, 1, 1}, {1});
            OnnxGraph::set(file.node("Transpose", {"x"}, "turned"), "perm", {0, 2, 3, 1});
            file.convolution({sizes.size() == 3 ? "turned" : "x", "filter"}, "7", 1, 0);
        };
    };
    const auto row = [](const char* name, const Change& change, const Error& error) {
        QTest::newRow(name) << change << error;
    };
    row("a convolution on rows", filtered({3, 3}), {ErrorCode::wrong_dimension, "filter", 4, 3});
    row("a convolution on numbers", filtered({9}), {ErrorCode::wrong_dimension, "filter", 4, 2});
    row("a convolution on channels last",
        filtered({1, 3, 3}),
        {ErrorCode::unsupported_operator, "Conv (/2/Conv)"});
    row("too few dimensions", with_input({}), {ErrorCode::wrong_dimension, "onnx::Gemm_0", 2, 1});
    row("too many dimensions",
        with_input({1, 1, 1, 4}),
        {ErrorCode::wrong_dimension, "onnx::Gemm_0", 4, 5});
    row("an input of negative size",
        with_input({-4}),
        {ErrorCode::wrong_dimension, "onnx::Gemm_0", 1, -4});
    row("weights of negative size",
        [](OnnxGraph& file) { tensor_of(file, 0).set_dims(0, -5); },
        {ErrorCode::wrong_dimension, "0.weight", 1, -5});
    row("a list that is too short",
        [](OnnxGraph& file) {
            tensor_of(file, 1).clear_raw_data();
            tensor_of(file, 1).add_float_data(1);
        },
        {ErrorCode::truncated, "0.bias", 20, 4});
}

void HostileOnnxTensorTest::errorsTellTheRightNumbers()
{
    QFETCH(Change, change);
    QFETCH(Error, error);
    OnnxGraph file = perceptron();
    change(file);
    const auto model = decode_onnx(file.content());
    QVERIFY(!model.has_value());
    QCOMPARE(QString::fromStdString(model.error().subject), QString::fromStdString(error.subject));
    QCOMPARE(model.error().expected, error.expected);
    QCOMPARE(model.error().actual, error.actual);
    QCOMPARE(static_cast<int>(model.error().code), static_cast<int>(error.code));
}

void HostileOnnxTensorTest::longNamesAreCutBetweenCharacters()
{
    for (int shift = 0; shift < 4; ++shift) {
        OnnxGraph file = perceptron();
        const QString name = QString(shift, 'x') + QString("重み").repeated(20);
        node_of(file, 0).set_input(1, name.toStdString());
        const auto model = decode_onnx(file.content());
        QVERIFY(!model.has_value());
        const QString cut = QString::fromStdString(model.error().subject);
        QVERIFY2(cut.endsWith("…") && name.startsWith(cut.chopped(1)), qPrintable(cut));
    }
}

QTEST_GUILESS_MAIN(HostileOnnxTensorTest)
#include "hostile_onnx_tensor_test.moc"
