// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <QTest>

#include "tests/support/bytes.h"
#include "tests/support/perceptron_file.h"

using namespace nn;
using namespace test;

/// Files of whoever, which may hold anything: operators and how they hang together.
class HostileOnnxTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aFileCutAnywhereIsRefused();
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
        "softmax on an image",
        [](OnnxGraph& file) {
            file.integers("pixel", {-1, 3, 1, 1});
            file.node("Reshape", {"7", "pixel"}, "image");
            OnnxGraph::set(file.node("Softmax", {"image"}, "8"), "axis", -1);
            file.graph().mutable_output(0)->set_name("8");
        },
        ErrorCode::unsupported_operator,
        "Softmax (/5/Softmax)"
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

void HostileOnnxTest::aFileCutAnywhereIsRefused()
{
    const auto content = perceptron().content();
    for (std::size_t size = 0; size < content.size(); ++size) {
        QVERIFY(!decode_onnx(std::span(content).first(size)).has_value());
    }
    QVERIFY(decode_onnx(content).has_value());
    QCOMPARE(decode_onnx(bytes_of("LOVELACE")).error().code, ErrorCode::bad_magic);
}

QTEST_GUILESS_MAIN(HostileOnnxTest)
#include "hostile_onnx_test.moc"
