// SPDX-License-Identifier: GPL-3.0-or-later
// Files that PyTorch wrote; tests/testdata/pytorch says how.
#include "engine/io/onnx_file.h"
#include "engine/nn/predictor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace nn;

namespace {

/// The example that PyTorch was asked about: a point of the plane, or a picture.
std::vector<float> example_of(const Topology& topology)
{
    if (topology.input_count() == 2) {
        return {0.75F, -1.5F};
    }
    std::vector<float> picture;
    for (int i = 0; i < 784; ++i) {
        picture.push_back(static_cast<float>(37 * i % 101) / 100);
    }
    return picture;
}

} // namespace

class OnnxPyTorchTest : public QObject
{
    Q_OBJECT

private slots:
    void aNetworkOfPyTorchGivesTheNumbersOfPyTorch_data();
    void aNetworkOfPyTorchGivesTheNumbersOfPyTorch();
    void aNetworkOfPyTorchIsTheSameAfterGoingOutAndComingBack_data();
    void aNetworkOfPyTorchIsTheSameAfterGoingOutAndComingBack();
};

void OnnxPyTorchTest::aNetworkOfPyTorchGivesTheNumbersOfPyTorch_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonArray>("answer");
    QFile file(TESTDATA_FOLDER "/pytorch/answers.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!answers.isEmpty());
    const QDir folder = QFileInfo(file).dir();
    QCOMPARE(folder.entryList({"*.onnx"}).size(), answers.size());
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        QTest::newRow(qPrintable(answer.key()))
            << folder.filePath(answer.key() + ".onnx") << answer.value().toArray();
    }
}

void OnnxPyTorchTest::aNetworkOfPyTorchGivesTheNumbersOfPyTorch()
{
    QFETCH(QString, path);
    QFETCH(QJsonArray, answer);
    const auto model = load_onnx(path.toStdString());
    QVERIFY2(model, model ? "" : model.error().subject.c_str());
    Predictor predictor(model->topology, model->parameters);
    const auto outputs = predictor.predict(example_of(model->topology));
    QCOMPARE(qsizetype(outputs.size()), answer.size());
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const double difference = std::abs(outputs[std::size_t(i)] - answer[i].toDouble());
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
    }
}

void OnnxPyTorchTest::aNetworkOfPyTorchIsTheSameAfterGoingOutAndComingBack_data()
{
    aNetworkOfPyTorchGivesTheNumbersOfPyTorch_data();
}

void OnnxPyTorchTest::aNetworkOfPyTorchIsTheSameAfterGoingOutAndComingBack()
{
    QFETCH(QString, path);
    const auto model = load_onnx(path.toStdString());
    QVERIFY2(model, model ? "" : model.error().subject.c_str());
    const auto content = encode_onnx(*model);
    QVERIFY(content);
    const auto again = decode_onnx(*content);
    QVERIFY(again);
    QCOMPARE(again->topology.spec(), model->topology.spec());
    QCOMPARE(again->parameters, model->parameters);
}

QTEST_GUILESS_MAIN(OnnxPyTorchTest)
#include "onnx_pytorch_test.moc"
