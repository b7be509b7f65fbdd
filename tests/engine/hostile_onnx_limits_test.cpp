// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include <array>
#include <string>
#include <utility>

#include "tests/support/bytes.h"
#include "tests/support/perceptron_file.h"

using namespace nn;
using namespace test;

/// Files of whoever: what they would cost, and what is made of them.
class HostileOnnxLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void notesThatCannotBeAreLeftOut_data();
    void notesThatCannotBeAreLeftOut();
    void parametersFitTheTopology_data();
    void parametersFitTheTopology();
    void manyOperatorsThatDoNothingAreReadInOnePass();
    void structureThatWouldCostMuchMemoryIsRefused_data();
    void structureThatWouldCostMuchMemoryIsRefused();
};

void HostileOnnxLimitsTest::notesThatCannotBeAreLeftOut_data()
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

void HostileOnnxLimitsTest::notesThatCannotBeAreLeftOut()
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

void HostileOnnxLimitsTest::parametersFitTheTopology_data()
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

void HostileOnnxLimitsTest::parametersFitTheTopology()
{
    QFETCH(OnnxGraph, file);
    QFETCH(NetworkSpec, spec);
    const auto model = decode_onnx(file.content());
    QVERIFY(model.has_value());
    QCOMPARE(model->topology.spec(), spec);
    QCOMPARE(model->parameters.values.size(), model->topology.parameter_count());
}

/// Looked up anew by each of the Reshapes, the way through the Identities took minutes.
void HostileOnnxLimitsTest::manyOperatorsThatDoNothingAreReadInOnePass()
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

void HostileOnnxLimitsTest::structureThatWouldCostMuchMemoryIsRefused_data()
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

void HostileOnnxLimitsTest::structureThatWouldCostMuchMemoryIsRefused()
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

QTEST_GUILESS_MAIN(HostileOnnxLimitsTest)
#include "hostile_onnx_limits_test.moc"
