// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/handmademodel.h"
#include "tests/cli/program.h"
#include "tests/support/bytes.h"

using test::Call;
using test::lovelaceCli;

/// info, verify and convert.
class TestModelFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void infoShowsWhatIsInTheFile();
    void infoAsJsonIsComplete();
    void everyKindOfLayerIsShown();
    void aSoundFileIsVerified();
    void aDamagedFileIsFound();
    void aBadFileDoesNotKeepTheOthersFromBeingVerified();
    void aFileMayHaveAnyName();
    void aNetworkGoesToOnnxAndBack();
    void weightsAreWrittenAsText();
    void whatCannotBeConvertedIsToldWithItsName();
    void anEndingThatSaysNothingIsRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestModelFiles::initTestCase()
{
    nn::Model model = test::barModel();
    model.notes = {
        .name = "Bars",
        .trained_on = "nothing",
        .recipe = "by hand",
        .created_by = "a test",
        .created_at = 86400,
        .notes = "Ünïcode",
        .test_accuracy = 0.5,
        .epoch_count = 1234};
    model.preparation.crop = nn::StageState::off;
    QVERIFY(test::saveModel(model, path("m.lovelace")));
}

void TestModelFiles::infoShowsWhatIsInTheFile()
{
    const Call call = lovelaceCli({"info", path("m.lovelace")}, {"LC_ALL=C.UTF-8"});
    QCOMPARE(call.status, 0);
    for (const QString& text : QStringList {
             "Bars",
             "nothing",
             "by hand",
             "a test",
             "1970-01-02T00:00:00Z",
             "Ünïcode",
             "50.00%",
             "784,10",
             "softmax",
             "crop off",
             "scale on"}) {
        QVERIFY2(call.out.contains(text), qPrintable(text));
    }
}

void TestModelFiles::infoAsJsonIsComplete()
{
    const Call call = lovelaceCli({"info", path("m.lovelace"), "--json"});
    QCOMPARE(call.status, 0);
    const QJsonObject info = call.json().value(0);
    QCOMPARE(info["name"].toString(), "Bars");
    QCOMPARE(info["trained_on"].toString(), "nothing");
    QCOMPARE(info["recipe"].toString(), "by hand");
    QCOMPARE(info["created_by"].toString(), "a test");
    QCOMPARE(info["created_at"].toString(), "1970-01-02T00:00:00Z");
    QCOMPARE(info["notes"].toString(), "Ünïcode");
    QCOMPARE(info["test_accuracy"].toDouble(), 0.5);
    QCOMPARE(info["epochs"].toInt(), 1234);
    QCOMPARE(info["parameters"].toInt(), 7850);
    QCOMPARE(info["input"].toArray(), (QJsonArray {28, 28, 1}));
    QCOMPARE(info["preparation"]["crop"].toBool(true), false);
    QCOMPARE(info["preparation"]["center"].toBool(false), true);
    QCOMPARE(info["preparation"]["pen_width"].toDouble(), 2.25);
    const QJsonObject layer {{"kind", "dense"}, {"neurons", 10}, {"activation", "softmax"}};
    QCOMPARE(info["layers"].toArray(), QJsonArray {layer});
}

void TestModelFiles::everyKindOfLayerIsShown()
{
    auto topology = nn::Topology::make(
        {{28, 28, 1},
         {nn::Convolution {4, 5, 2, 1, nn::Activation::tanh},
          nn::MaxPooling {3, 3},
          nn::Flatten {},
          nn::Dropout {0.25},
          nn::Dense {10, nn::Activation::identity}}}
    );
    QVERIFY(topology.has_value());
    nn::Parameters parameters {nn::Buffer(topology->parameter_count())};
    QVERIFY(test::saveModel({*topology, parameters, {}, {}}, path("all.lovelace")));
    const Call text = lovelaceCli({"info", path("all.lovelace")});
    QVERIFY2(
        text.out.contains("784,conv4x5s2p1,pool3,flatten,dropout0.25,10\n"), qPrintable(text.out)
    );
    const QJsonObject info = lovelaceCli({"info", path("all.lovelace"), "--json"}).json().value(0);
    const QJsonArray layers {
        QJsonObject {
            {"kind", "convolution"},
            {"channels", 4},
            {"window", 5},
            {"stride", 2},
            {"padding", 1},
            {"activation", "tanh"}},
        QJsonObject {{"kind", "max-pooling"}, {"window", 3}, {"stride", 3}},
        QJsonObject {{"kind", "flatten"}},
        QJsonObject {{"kind", "dropout"}, {"rate", 0.25}},
        QJsonObject {{"kind", "dense"}, {"neurons", 10}, {"activation", "identity"}}};
    QCOMPARE(info["layers"].toArray(), layers);
    QVERIFY(info["test_accuracy"].isNull());
    QVERIFY(info["created_at"].isNull());
}

void TestModelFiles::aSoundFileIsVerified()
{
    const Call text = lovelaceCli({"verify", path("m.lovelace")});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QString());
    QVERIFY(text.out.contains("7,850"));
    const Call json = lovelaceCli({"verify", path("m.lovelace"), "--json"});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json().value(0)["valid"].toBool(), true);
    QCOMPARE(json.json().value(0)["parameters"].toInt(), 7850);
}

void TestModelFiles::aDamagedFileIsFound()
{
    test::Bytes bytes = test::bytes_of(test::content_of(path("m.lovelace")));
    bytes[bytes.size() / 2] ^= 1U;
    QVERIFY(test::put(path("damaged.lovelace"), bytes));
    const QString damaged = path("damaged.lovelace");
    for (const QStringList& arguments :
         {QStringList {"verify", damaged},
          QStringList {"info", damaged},
          QStringList {"evaluate", damaged},
          QStringList {"classify", damaged, "a.png"}}) {
        const Call call = lovelaceCli(arguments);
        QCOMPARE(call.status, 1);
        QCOMPARE(call.out, QString());
        QVERIFY2(call.err.contains(damaged + ": "), qPrintable(call.err));
        QVERIFY2(call.err.contains("checksum"), qPrintable(call.err));
    }
}

void TestModelFiles::aBadFileDoesNotKeepTheOthersFromBeingVerified()
{
    const Call call = lovelaceCli({"verify", "--json", path("none"), path("m.lovelace")});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains(path("none")), qPrintable(call.err));
    const QList<QJsonObject> lines = call.json();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["source"].toString(), path("none"));
    QCOMPARE(lines[0]["valid"].toBool(true), false);
    QVERIFY(!lines[0]["problem"].toString().isEmpty());
    QCOMPARE(lines[1]["valid"].toBool(), true);
}

void TestModelFiles::aFileMayHaveAnyName()
{
    const QString name = path("手書き %1 \"x\".lovelace");
    QVERIFY(QFile::copy(path("m.lovelace"), name));
    const Call call = lovelaceCli({"verify", "--json", name});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().value(0)["source"].toString(), name);
}

void TestModelFiles::aNetworkGoesToOnnxAndBack()
{
    QCOMPARE(lovelaceCli({"convert", path("m.lovelace"), path("m.onnx")}).status, 0);
    const Call call = lovelaceCli({"convert", path("m.onnx"), path("back.lovelace"), "--json"});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().value(0)["layers"].toString(), "784,10");
    const Call verified = lovelaceCli({"verify", path("m.onnx")});
    QCOMPARE(verified.status, 0);
    QVERIFY2(verified.out.contains("7,850 parameters"), qPrintable(verified.out));
    QVERIFY2(!verified.out.contains("checksum is right"), qPrintable(verified.out));
    const QByteArray before = test::content_of(path("m.lovelace"));
    QVERIFY(!before.isEmpty());
    QCOMPARE(test::content_of(path("back.lovelace")), before);
    QCOMPARE(
        lovelaceCli({"info", path("m.onnx"), "--json"}).json().value(0)["name"].toString(), "Bars"
    );
}

void TestModelFiles::weightsAreWrittenAsText()
{
    QCOMPARE(lovelaceCli({"convert", path("m.lovelace"), path("m.csv")}).status, 0);
    QCOMPARE(test::content_of(path("m.csv")).count('\n'), 1 + 10 * 785);
    QCOMPARE(lovelaceCli({"convert", path("m.lovelace"), path("m.json")}).status, 0);
    QVERIFY(!QJsonDocument::fromJson(test::content_of(path("m.json"))).isNull());
}

void TestModelFiles::whatCannotBeConvertedIsToldWithItsName()
{
    QFile file(path("bad.onnx"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x08\x07 not a network") > 0);
    file.close();
    const Call call = lovelaceCli({"convert", path("bad.onnx"), path("out.lovelace")});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("bad.onnx"), qPrintable(call.err));
    QVERIFY(!QFile::exists(path("out.lovelace")));
    QCOMPARE(lovelaceCli({"convert", path("m.lovelace")}).status, 2);
}

void TestModelFiles::anEndingThatSaysNothingIsRefused()
{
    for (const QString& name : QStringList {"m.onxx", "m", "m.lovelace.bak", "onnx"}) {
        const Call call = lovelaceCli({"convert", path("m.lovelace"), path(name)});
        QCOMPARE(call.status, 2);
        for (const QString& ending : QStringList {".lovelace", ".onnx", ".json", ".csv"}) {
            QVERIFY2(call.err.contains(ending), qPrintable(call.err));
        }
        QVERIFY(!QFile::exists(path(name)));
    }
    QCOMPARE(lovelaceCli({"convert", path("m.lovelace"), path("LARGE.ONNX")}).status, 0);
}

QTEST_GUILESS_MAIN(TestModelFiles)
#include "tst_modelfiles.moc"
