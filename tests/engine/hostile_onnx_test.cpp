// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "tests/support/bytes.h"
#include "tests/support/perceptron_file.h"

using namespace nn;
using namespace test;

/// Files of whoever, which may hold anything.
class HostileOnnxTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void errorsTellTheRightNumbers_data();
    void errorsTellTheRightNumbers();
    void longNamesAreCutBetweenCharacters();
    void notesThatCannotBeAreLeftOut_data();
    void notesThatCannotBeAreLeftOut();
    void parametersFitTheTopology_data();
    void parametersFitTheTopology();
    void aFileCutAnywhereIsRefused();
    void manyOperatorsThatDoNothingAreReadInOnePass();
    void structureThatWouldCostMuchMemoryIsRefused_data();
    void structureThatWouldCostMuchMemoryIsRefused();
};

void HostileOnnxTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const Change& change, ErrorCode code, const char* subject
                     ) { QTest::newRow(name) << change << static_cast<int>(code) << subject; };
    row(
        "another operator",
        [](OnnxGraph& file) { node_of(file, 1).set_op_type("HardSwish"); },
        ErrorCode::unsupported_operator,
        "HardSwish (/2/Relu)"
    );
    row(
        "an operator of somebody else",
        [](OnnxGraph& file) { node_of(file, 0).set_domain("com.example"); },
        ErrorCode::unsupported_operator,
        "com.example.Gemm (/1/Gemm)"
    );
    row(
        "an activation of somebody else",
        [](OnnxGraph& file) { node_of(file, 1).set_domain("com.example"); },
        ErrorCode::unsupported_operator,
        "com.example.Relu (/2/Relu)"
    );
    row(
        "a step by somebody else",
        [](OnnxGraph& file) {
            file.constant("zero", 0);
            node_of(file, 1).set_op_type("Greater");
            node_of(file, 1).add_input("zero");
            node_of(file, 1).set_output(0, "is");
            onnx::NodeProto& cast = file.node("Cast", {"is"}, "/1/Relu_output_0");
            cast.set_domain("com.example");
            OnnxGraph::set(cast, "to", 1);
        },
        ErrorCode::unsupported_operator,
        "Greater (/2/Relu)"
    );
    row(
        "weights that somebody else passes on",
        [](OnnxGraph& file) {
            file.node("Identity", {"0.weight"}, "same").set_domain("com.example");
            node_of(file, 0).set_input(1, "same");
        },
        ErrorCode::missing_tensor,
        "same"
    );
    row(
        "an activation whose slope is computed",
        [](OnnxGraph& file) {
            node_of(file, 1).set_op_type("Elu");
            node_of(file, 1).set_input(0, "0.bias");
            node_of(file, 1).add_input("/0/Gemm_output_0");
        },
        ErrorCode::unsupported_operator,
        "Elu (/2/Relu)"
    );
    row(
        "an activation on the input",
        [](OnnxGraph& file) {
            file.node("Relu", {"onnx::Gemm_0"}, "early");
            node_of(file, 0).set_input(0, "early");
        },
        ErrorCode::unsupported_operator,
        "Relu (/4/Relu)"
    );
    row(
        "two activations on one layer",
        [](OnnxGraph& file) {
            file.node("Tanh", {"/1/Relu_output_0"}, "again");
            node_of(file, 2).set_input(0, "again");
        },
        ErrorCode::unsupported_operator,
        "Tanh (/4/Tanh)"
    );
    row(
        "a slope of its own",
        [](OnnxGraph& file) {
            node_of(file, 1).set_op_type("LeakyRelu");
            OnnxGraph::set(node_of(file, 1), "alpha", 0.2F);
        },
        ErrorCode::unsupported_setting,
        "LeakyRelu (/2/Relu): alpha"
    );
    row(
        "a setting of another type",
        [](OnnxGraph& file) { OnnxGraph::set_text(node_of(file, 0), "transB", "yes"); },
        ErrorCode::unsupported_setting,
        "Gemm (/1/Gemm): transB"
    );
    row(
        "approximate GELU",
        [](OnnxGraph& file) {
            node_of(file, 1).set_op_type("Gelu");
            OnnxGraph::set_text(node_of(file, 1), "approximate", "tanh");
        },
        ErrorCode::unsupported_setting,
        "Gelu (/2/Relu): approximate"
    );
    row(
        "missing numbers",
        [](OnnxGraph& file) { node_of(file, 0).set_input(1, "4.weight"); },
        ErrorCode::missing_tensor,
        "4.weight"
    );
    row(
        "weights that are computed",
        [](OnnxGraph& file) { node_of(file, 2).set_input(1, "/0/Gemm_output_0"); },
        ErrorCode::not_a_chain,
        "/0/Gemm_output_0"
    );
    row(
        "no weights at all",
        [](OnnxGraph& file) { node_of(file, 0).mutable_input()->DeleteSubrange(1, 2); },
        ErrorCode::missing_tensor,
        "Gemm (/1/Gemm)"
    );
    row(
        "numbers in another file",
        [](OnnxGraph& file) { tensor_of(file, 0).set_data_location(onnx::TensorProto::EXTERNAL); },
        ErrorCode::external_tensor,
        "0.weight"
    );
    row(
        "half precision",
        [](OnnxGraph& file) { tensor_of(file, 0).set_data_type(onnx::TensorProto::FLOAT16); },
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
    row(
        "two inputs",
        [](OnnxGraph& file) { file.input("second", {4}); },
        ErrorCode::not_a_chain,
        "second"
    );
    row(
        "two outputs",
        [](OnnxGraph& file) { file.output("second", {4}); },
        ErrorCode::not_a_chain,
        "second"
    );
    row(
        "no output",
        [](OnnxGraph& file) { file.graph().clear_output(); },
        ErrorCode::not_a_chain,
        "output"
    );
    row(
        "an output nobody makes",
        [](OnnxGraph& file) { file.graph().mutable_output(0)->set_name("8"); },
        ErrorCode::not_a_chain,
        "onnx::Gemm_0"
    );
    row(
        "a ring",
        [](OnnxGraph& file) { node_of(file, 0).set_input(0, "7"); },
        ErrorCode::not_a_chain,
        "onnx::Gemm_0"
    );
    row(
        "a ring of weights",
        [](OnnxGraph& file) {
            file.node("Identity", {"b"}, "a");
            file.node("Identity", {"a"}, "b");
            node_of(file, 0).set_input(1, "a");
        },
        ErrorCode::missing_tensor,
        "a"
    );
    row(
        "a branch",
        [](OnnxGraph& file) {
            file.node("Add", {"/1/Relu_output_0", "/0/Gemm_output_0"}, "sum");
            node_of(file, 2).set_input(0, "sum");
        },
        ErrorCode::not_a_chain,
        "/0/Gemm_output_0"
    );
    row(
        "a name given twice",
        [](OnnxGraph& file) { file.node("Tanh", {"onnx::Gemm_0"}, "/0/Gemm_output_0"); },
        ErrorCode::not_a_chain,
        "/0/Gemm_output_0"
    );
    row(
        "numbers given twice",
        [](OnnxGraph& file) { file.numbers("0.bias", {5}, some_numbers(5, 8)); },
        ErrorCode::not_a_chain,
        "0.bias"
    );
    row(
        "numbers that are computed as well",
        [](OnnxGraph& file) { file.node("Tanh", {"onnx::Gemm_0"}, "0.bias"); },
        ErrorCode::not_a_chain,
        "0.bias"
    );
    row(
        "a constant of another kind",
        [](OnnxGraph& file) {
            OnnxGraph::set_text(file.node("Constant", {}, "text"), "value_string", "a");
            node_of(file, 0).set_input(2, "text");
        },
        ErrorCode::unsupported_operator,
        "Constant (/4/Constant)"
    );
    row(
        "a ring of values without names",
        [](OnnxGraph& file) {
            file.graph().clear_node();
            file.node("Identity", {"onnx::Gemm_0"}, "");
            file.node("Identity", {""}, "").add_output("7");
        },
        ErrorCode::not_a_chain,
        "onnx::Gemm_0"
    );
    row(
        "an activation whose value has no name",
        [](OnnxGraph& file) {
            node_of(file, 1).set_output(0, "");
            node_of(file, 2).set_input(0, "");
        },
        ErrorCode::not_a_chain,
        "onnx::Gemm_0"
    );
    row(
        "softmax in the middle",
        [](OnnxGraph& file) { node_of(file, 1).set_op_type("Softmax"); },
        ErrorCode::bad_layer,
        "activation"
    );
    row(
        "a last layer that is none",
        [](OnnxGraph& file) {
            file.graph().clear_node();
            file.flatten("onnx::Gemm_0", "7");
        },
        ErrorCode::bad_shape,
        "layers"
    );
    row(
        "more layers than fit",
        [](OnnxGraph& file) {
            file.graph().clear_node();
            file.node("Dropout", {"onnx::Gemm_0"}, "0");
            for (int i = 0; i < 140; ++i) {
                file.node("Dropout", {std::to_string(i)}, i < 139 ? std::to_string(i + 1) : "end");
            }
            file.graph().mutable_output(0)->set_name("end");
        },
        ErrorCode::too_large,
        ""
    );
    row(
        "nothing but a version",
        [](OnnxGraph& file) { file.model.clear_graph(); },
        ErrorCode::not_a_chain,
        "input"
    );
}

void HostileOnnxTest::whatCannotBeIsRefused()
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

void HostileOnnxTest::errorsTellTheRightNumbers_data()
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

void HostileOnnxTest::errorsTellTheRightNumbers()
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

void HostileOnnxTest::longNamesAreCutBetweenCharacters()
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

void HostileOnnxTest::notesThatCannotBeAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* key, const QByteArray& value) {
        QTest::newRow(name) << QByteArray(key) << value;
    };
    row("an accuracy in percent", "test_accuracy", "97.5");
    row("an accuracy that is no number", "test_accuracy", "nan");
    row("notes that are too long", "notes", QByteArray(max_model_text + 1, 'x'));
    row("a name that is no text", "name", "\xE9t\xE9");
    row("a pen that is too wide", "pen_width", "1e9");
    row("a pen without width", "pen_width", "0");
}

void HostileOnnxTest::notesThatCannotBeAreLeftOut()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    OnnxGraph file = perceptron();
    const auto note = [&file](const std::string& name, const std::string& text) {
        auto& entry = *file.model.add_metadata_props();
        entry.set_key(name);
        entry.set_value(text);
    };
    note("trained_on", "digits");
    note(key.toStdString(), value.toStdString());
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    ModelNotes expected;
    expected.trained_on = "digits";
    expected.created_by = "pytorch";
    QCOMPARE(model->notes, expected);
    QCOMPARE(model->preparation, PreparationSettings {});

    file.model.set_producer_name("\xFF\xFE");
    const auto nameless = decode_onnx(file.content());
    QVERIFY(nameless.has_value());
    QCOMPARE(nameless->notes.created_by, std::string());
}

namespace {

/// A grey image of 14 x 14 is filtered, and then taken as one pixel with 196 channels.
OnnxGraph image_as_a_pixel()
{
    OnnxGraph file;
    file.input("x", {1, 14, 14});
    file.numbers("filter", {1, 1, 1, 1}, {1});
    file.integers("pixel", {-1, 196, 1, 1});
    file.numbers("mixer", {1, 196, 1, 1}, some_numbers(196, 1));
    file.numbers("rows", {1000, 1}, some_numbers(1000, 2));
    file.convolution({"x", "filter"}, "filtered", 1, 0);
    file.node("Reshape", {"filtered", "pixel"}, "channels");
    file.convolution({"channels", "mixer"}, "mixed", 1, 0);
    file.flatten("mixed", "flat");
    file.gemm({"flat", "rows"}, "y");
    file.output("y", {1000});
    return file;
}

/// The same without a filter, but with a dropout between.
OnnxGraph dropped_image_as_a_pixel()
{
    OnnxGraph file = image_as_a_pixel();
    node_of(file, 0).Clear();
    node_of(file, 0).set_op_type("Flatten");
    node_of(file, 0).add_input("x");
    node_of(file, 0).add_output("row");
    file.node("Dropout", {"row"}, "filtered");
    return file;
}

} // namespace

void HostileOnnxTest::parametersFitTheTopology_data()
{
    QTest::addColumn<OnnxGraph>("file");
    QTest::addColumn<NetworkSpec>("spec");
    const Convolution filter {1, 1, 1, 0, Activation::identity};
    const Dense dense {1000, Activation::identity};
    QTest::newRow("behind a convolution")
        << image_as_a_pixel()
        << NetworkSpec {{14, 14, 1}, {filter, Flatten {}, filter, Flatten {}, dense}};
    QTest::newRow("behind a dropout")
        << dropped_image_as_a_pixel()
        << NetworkSpec {{14, 14, 1}, {Dropout {0.5}, Flatten {}, filter, Flatten {}, dense}};
}

void HostileOnnxTest::parametersFitTheTopology()
{
    QFETCH(OnnxGraph, file);
    QFETCH(NetworkSpec, spec);
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    QCOMPARE(model->topology.spec(), spec);
    QCOMPARE(model->parameters.values.size(), model->topology.parameter_count());
}

void HostileOnnxTest::aFileCutAnywhereIsRefused()
{
    const auto content = perceptron().content();
    for (std::size_t size = 0; size < content.size(); ++size) {
        QVERIFY(!decode_onnx(std::span(content).first(size)).has_value());
    }
    QVERIFY(decode_onnx(content).has_value());
    QCOMPARE(decode_onnx(bytes_of("LOVELACE")).error().code, ErrorCode::bad_magic);
}

/// Looked up anew by each of the Reshapes, the way through the Identities took minutes.
void HostileOnnxTest::manyOperatorsThatDoNothingAreReadInOnePass()
{
    constexpr int many = 9'000;
    OnnxGraph file = perceptron();
    file.graph().clear_node();
    file.integers("s0", {-1, 4});
    for (int i = 0; i < many; ++i) {
        file.node("Identity", {"s" + std::to_string(i)}, "s" + std::to_string(i + 1));
    }
    const std::string sizes = "s" + std::to_string(many);
    std::string value = "onnx::Gemm_0";
    for (int i = 0; i < many; ++i) {
        file.node("Reshape", {std::exchange(value, std::to_string(i)), sizes}, std::to_string(i));
    }
    file.gemm({value, "0.weight", "0.bias"}, "end");
    file.graph().mutable_output(0)->set_name("end");
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    const NetworkSpec expected {{1, 1, 4}, {Dense {5, Activation::identity}}};
    QCOMPARE(model->topology.spec(), expected);
}

namespace {

std::string varint(std::size_t number)
{
    std::string bytes;
    for (; number > 0x7F; number >>= 7U) {
        bytes.push_back(static_cast<char>((number & 0x7FU) | 0x80U));
    }
    bytes.push_back(static_cast<char>(number));
    return bytes;
}

/// A field of a message that holds `content`.
std::string field(int number, const std::string& content)
{
    return varint(std::size_t(number) << 3U | 2U) + varint(content.size()) + content;
}

std::string repeated(int count, const std::string& part)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += part;
    }
    return all;
}

constexpr int graph_field = 7;
constexpr int node_field = 1;
constexpr int attribute_field = 5;
constexpr int initializer_field = 5;
constexpr std::array number_fields {4, 9, 10};

} // namespace

void HostileOnnxTest::structureThatWouldCostMuchMemoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("graph");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const std::string& graph, ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString(graph) << code;
    };
    // Two million of each: a few bytes, some hundred when they are read.
    constexpr int many = 2'000'000;
    row("operators", repeated(many, field(node_field, {})), ErrorCode::too_large);
    row("settings",
        field(node_field, repeated(many, field(attribute_field, {}))),
        ErrorCode::too_large);
    row("fewer settings",
        field(node_field, repeated(many / 3, field(attribute_field, {}))),
        ErrorCode::too_large);
    for (const int number : number_fields) {
        const std::string tag = varint(std::size_t(number) << 3U);
        const std::string begin = varint(std::size_t(number) << 3U | 3U);
        const std::string end = varint(std::size_t(number) << 3U | 4U);
        const std::string inside = repeated(many, std::string("\x08\x01", 2));
        row(qPrintable(QString("single numbers as field %1").arg(number)),
            field(initializer_field, repeated(many, tag + '\x01')),
            ErrorCode::too_large);
        row(qPrintable(QString("a group as field %1").arg(number)),
            field(initializer_field, begin + inside + end),
            ErrorCode::unreadable_content);
    }
}

void HostileOnnxTest::structureThatWouldCostMuchMemoryIsRefused()
{
    QFETCH(QByteArray, graph);
    QFETCH(ErrorCode, code);
    const std::string text =
        perceptron().model.SerializeAsString() + field(graph_field, graph.toStdString());
    const auto model = decode_onnx(bytes_of(QByteArray::fromStdString(text)));
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, code);
    if (code == ErrorCode::too_large) {
        QCOMPARE(model.error().expected, std::int64_t {max_onnx_structure});
        QVERIFY(model.error().actual >= graph.size());
    }
}

QTEST_GUILESS_MAIN(HostileOnnxTest)
#include "hostile_onnx_test.moc"
