// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"
#include "engine/nn/predictor.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/support/bytes.h"
#include "tests/support/networks.h"
#include "tests/support/onnx_graph.h"
#include "tests/support/sample_model.h"

using namespace nn;

/// Networks that we export and import again.
class OnnxTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasExportedIsImportedUnchanged();
    void everyShapeOfNetworkComesBackTheSame_data();
    void everyShapeOfNetworkComesBackTheSame();
    void everyNetworkThatFitsOurLimitsComesBack_data();
    void everyNetworkThatFitsOurLimitsComesBack();
    void aFileIsWrittenAndReadBack();
    void notesAndLabelsAreInTheMetadata();
    void weightsThatAreNotFiniteAreNotExported();
};

void OnnxTest::whatWasExportedIsImportedUnchanged()
{
    const Model model = test::sample_model();
    const auto content = encode_onnx(model);
    QVERIFY(content.has_value());
    const auto again = decode_onnx(*content);
    QVERIFY(again.has_value());
    QCOMPARE(again->notes, model.notes);
    QCOMPARE(again->preparation, model.preparation);
    QCOMPARE(again->topology, model.topology);
    QVERIFY(*again == model);
}

void OnnxTest::everyShapeOfNetworkComesBackTheSame_data()
{
    QTest::addColumn<NetworkSpec>("spec");
    const Convolution convolution {3, 2, 1, 0, Activation::relu};
    const Dense dense {4, Activation::tanh};
    QTest::newRow("vector") << NetworkSpec {{1, 1, 5}, {dense, dense}};
    QTest::newRow("image without flatten") << NetworkSpec {{4, 5, 1}, {dense}};
    QTest::newRow("image with channels") << NetworkSpec {{4, 5, 3}, {dense}};
    QTest::newRow("flatten first") << NetworkSpec {{4, 5, 3}, {Flatten {}, dense}};
    QTest::newRow("no flatten after a convolution")
        << NetworkSpec {{4, 5, 2}, {convolution, dense}};
    QTest::newRow("flatten twice")
        << NetworkSpec {{4, 5, 2}, {convolution, Flatten {}, Flatten {}, dense}};
    QTest::newRow("dropout first") << NetworkSpec {{4, 5, 2}, {Dropout {0.1}, convolution, dense}};
    QTest::newRow("convolution on neurons")
        << NetworkSpec {{1, 1, 5}, {dense, Convolution {2, 1, 1, 0, Activation::elu}, dense}};
    QTest::newRow("convolution on a flattened image")
        << NetworkSpec {{3, 3, 2}, {convolution, Flatten {}, Convolution {2, 1}, dense}};
    QTest::newRow("an image one pixel wide") << NetworkSpec {{5, 1, 3}, {dense}};
    QTest::newRow("dropout before flatten")
        << NetworkSpec {{4, 5, 2}, {Dropout {0.3}, Flatten {}, dense, Dropout {0.7}, dense}};
    QTest::newRow("everything in steps")
        << NetworkSpec {{9, 8, 2}, {Convolution {3, 3, 2, 2}, MaxPooling {3, 1}, dense}};
}

void OnnxTest::everyShapeOfNetworkComesBackTheSame()
{
    QFETCH(NetworkSpec, spec);
    const auto topology = Topology::make(spec);
    QVERIFY(topology.has_value());
    Rng rng(3);
    const Model model {*topology, test::random_parameters(*topology, rng, 0.5), {}, {}};
    const auto content = encode_onnx(model);
    QVERIFY(content.has_value());
    const auto again = decode_onnx(*content);
    QVERIFY2(again.has_value(), again ? "" : again.error().subject.c_str());
    QCOMPARE(again->topology.spec().input, spec.input);
    const auto thrice = decode_onnx(*encode_onnx(*again));
    QVERIFY(thrice.has_value() && *thrice == *again);
    QVERIFY(again->parameters == model.parameters);
    Predictor before(model.topology, model.parameters);
    Predictor after(again->topology, again->parameters);
    const auto input = test::random_numbers(topology->input_count(), rng);
    QVERIFY(std::ranges::equal(before.predict(input), after.predict(input)));
}

void OnnxTest::everyNetworkThatFitsOurLimitsComesBack_data()
{
    QTest::addColumn<NetworkSpec>("spec");
    const Convolution filter {1, 1, 1, 0, Activation::relu};
    const Dense dense {2, Activation::tanh};
    NetworkSpec deep {{3, 3, 1}, std::vector<LayerSpec>(Topology::max_layer_count, filter)};
    deep.layers.back() = dense;
    QTest::newRow("as many layers as there may be") << deep;
    deep.layers[Topology::max_layer_count - 2] = Flatten {};
    QTest::newRow("and one of them a flatten") << deep;
    deep.layers[Topology::max_layer_count - 3] = Flatten {};
    deep.layers[Topology::max_layer_count - 2] = filter;
    QTest::newRow("and a convolution on what was flattened") << deep;
    const NetworkSpec wide {
        {1000, 1000, 1}, {Convolution {15, 1, 1}, MaxPooling {4, 4}, Dense {1}}};
    QTest::newRow("almost as many activations as there may be") << wide;
    for (const double rate : {0.99999999, 1e-300}) {
        QTest::addRow("dropout %.9g", rate) << NetworkSpec {{1, 1, 5}, {Dropout {rate}, dense}};
    }
}

void OnnxTest::everyNetworkThatFitsOurLimitsComesBack()
{
    QFETCH(NetworkSpec, spec);
    const auto topology = Topology::make(spec);
    QVERIFY(topology.has_value());
    Rng rng(3);
    const Model model {*topology, test::random_parameters(*topology, rng, 0.5), {}, {}};
    const auto content = encode_onnx(model);
    QVERIFY(content.has_value());
    const auto again = decode_onnx(*content);
    QVERIFY2(again.has_value(), again ? "" : again.error().subject.c_str());
    QVERIFY(again->parameters == model.parameters);
}

void OnnxTest::aFileIsWrittenAndReadBack()
{
    const QTemporaryDir folder;
    const auto path = test::path_of(folder.filePath("a network.onnx"));
    QVERIFY(save_onnx(test::sample_model(), path).has_value());
    const auto again = load_onnx(path);
    QVERIFY(again.has_value());
    QVERIFY(*again == test::sample_model());
    const auto missing = load_onnx(test::path_of(folder.filePath("other.onnx")));
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::cannot_open);
}

void OnnxTest::notesAndLabelsAreInTheMetadata()
{
    const auto content = encode_onnx(test::sample_model());
    onnx::ModelProto proto;
    QVERIFY(proto.ParseFromArray(content->data(), static_cast<int>(content->size())));
    QCOMPARE(proto.producer_name(), std::string("Lovelace"));
    QMap<QString, QString> metadata;
    for (const auto& entry : proto.metadata_props()) {
        metadata.insert(QString::fromStdString(entry.key()), QString::fromStdString(entry.value()));
    }
    QCOMPARE(metadata.value("trained_on"), QString("手書き数字"));
    QCOMPARE(metadata.value("test_accuracy"), QString("0.9876"));
    QCOMPARE(metadata.value("labels"), QString("0,1"));
}

void OnnxTest::weightsThatAreNotFiniteAreNotExported()
{
    Model model = test::sample_model();
    model.parameters.values[6] = NAN;
    const auto content = encode_onnx(model);
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().code, ErrorCode::not_finite);
    QCOMPARE(content.error().actual, 6);
}

QTEST_GUILESS_MAIN(OnnxTest)
#include "onnx_test.moc"
