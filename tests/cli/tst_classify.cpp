// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/handmademodel.h"
#include "tests/cli/program.h"
#include "tests/support/gzip.h"

using test::Call;
using test::lovelaceCli;

namespace {

/// Where the network of barModel() sees its bar 2 and 5, in rows of 28.
constexpr double upperRow = 6.25;
constexpr int upperBar = 2;
constexpr int middleBar = 5;

/// A stroke line with one level line at the given row.
QString levelLine(double row, const QString& more = {})
{
    const double y = row / 28;
    return QString(R"({"strokes":[[[0.2,%1],[0.8,%1]]]%2})").arg(y).arg(more);
}

/// A level bar of ink at upperRow.
QImage levelPicture(QRgb paper, QRgb ink)
{
    QImage picture(280, 280, QImage::Format_ARGB32);
    picture.fill(paper);
    for (int y = 55; y < 70; ++y) {
        for (int x = 50; x < 230; ++x) {
            picture.setPixel(x, y, ink);
        }
    }
    return picture;
}

} // namespace

/// Reading of pictures and strokes by a network whose answers are known in advance.
class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLineHasEverything();
    void labelsAreCounted();
    void withoutLabelsNothingIsCounted();
    void emptyDrawingsAreNotRead();
    void placesAreUsed();
    void packedStrokesAreTheSame();
    void textSaysTheSame();
    void stagesCanBeSwitchedOff_data();
    void stagesCanBeSwitchedOff();
    void theModelsOwnPreparationIsUsed();
    void picturesAreRead_data();
    void picturesAreRead();
    void anEmptyPictureIsEmpty();
    void aPictureWithAWrongNameIsRead();
    void badFilesAreNamedAndTheOthersRead();
    void aHugePictureIsRefused();
    void aModelOfAnotherSizeIsRefused();
    void theReaderMayGoAway();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool write(const QString& name, const QString& text) const
    {
        return test::put(path(name), test::bytes_of(text.toUtf8()));
    }
    Call classify(const QStringList& files, const QStringList& more = {"--json"}) const
    {
        QStringList arguments {"classify", path("m.lovelace")};
        for (const QString& file : files) {
            arguments << path(file);
        }
        return lovelaceCli(arguments + more, {"LC_ALL=C.UTF-8"});
    }

    QTemporaryDir m_folder;
};

void TestClassify::initTestCase()
{
    QVERIFY(test::saveModel(test::barModel(), path("m.lovelace")));
    QVERIFY(write("one.jsonl", levelLine(upperRow)));
}

void TestClassify::aLineHasEverything()
{
    const Call call = classify({"one.jsonl"});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().size(), 1);
    const QJsonObject line = call.json().constFirst();
    QCOMPARE(line.keys(), (QStringList {"prediction", "scores", "source", "verdict"}));
    QCOMPARE(line["source"].toString(), path("one.jsonl") + ":1");
    QCOMPARE(line["prediction"].toInt(), middleBar); // The middle of the ink goes to the middle.
    const QJsonArray scores = line["scores"].toArray();
    QCOMPARE(scores.size(), 10);
    double sum = 0;
    for (const auto& score : scores) {
        sum += score.toDouble(-100);
    }
    QVERIFY(qAbs(sum - 1) < 1e-5);
    QVERIFY(scores[middleBar].toDouble() > 0.5);
    const QString verdict = line["verdict"].toString();
    QVERIFY2(verdict == "digit" || verdict == "unsure", qPrintable(verdict));
}

void TestClassify::labelsAreCounted()
{
    // Three labels, of which one is right; one line without; a blank line.
    const QStringList lines {
        levelLine(20, R"(,"label":5)"),
        levelLine(20, R"(,"label":4)"),
        levelLine(20),
        {},
        R"({"strokes":[],"label":0})"};
    QVERIFY(write("labels.jsonl", lines.join('\n') + '\n'));
    const Call call = classify({"labels.jsonl"});
    QCOMPARE(call.status, 0);
    const QList<QJsonObject> objects = call.json();
    QCOMPARE(objects.size(), 5);
    QCOMPARE(objects[0]["label"].toInt(-1), 5);
    QCOMPARE(objects[1]["label"].toInt(-1), 4);
    QVERIFY(!objects[2].contains("label"));
    QCOMPARE(objects[3]["label"].toInt(-1), 0);
    QCOMPARE(objects[4].keys(), (QStringList {"accuracy", "correct", "items"}));
    QCOMPARE(objects[4]["items"].toInt(), 3);
    QCOMPARE(objects[4]["correct"].toInt(), 1);
    QCOMPARE(objects[4]["accuracy"].toDouble(), 1.0 / 3);
}

void TestClassify::withoutLabelsNothingIsCounted()
{
    for (const QJsonObject& line : classify({"one.jsonl", "one.jsonl"}).json()) {
        QVERIFY(line.contains("source"));
    }
}

void TestClassify::emptyDrawingsAreNotRead()
{
    QVERIFY(write("empty.jsonl", R"({"strokes":[]})"));
    const QJsonObject line = classify({"empty.jsonl"}).json().value(0);
    QCOMPARE(line["verdict"].toString(), "empty");
    QVERIFY(line["prediction"].isNull());
    QCOMPARE(line["scores"].toArray().size(), 10);
}

void TestClassify::placesAreUsed()
{
    // The line at row 12.5 of its own square, of which the place makes row 6.25.
    QVERIFY(write("place.jsonl", levelLine(12.5, R"(,"place":[0.25,0,0.5])")));
    const Call call = classify({"place.jsonl"}, {"--json", "--stage-off", "crop,scale,center"});
    QCOMPARE(call.json().value(0)["prediction"].toInt(), upperBar);
}

void TestClassify::packedStrokesAreTheSame()
{
    const QByteArray text = levelLine(upperRow).toUtf8();
    QVERIFY(test::put(path("one.jsonl.gz"), test::gzip(test::bytes_of(text))));
    const QJsonObject packed = classify({"one.jsonl.gz"}).json().value(0);
    const QJsonObject plain = classify({"one.jsonl"}).json().value(0);
    QCOMPARE(packed["scores"], plain["scores"]);
    QVERIFY(!plain.isEmpty());
}

void TestClassify::textSaysTheSame()
{
    QVERIFY(write("text.jsonl", levelLine(9, R"(,"label":5)") + "\n{\"strokes\":[]}"));
    const Call call = classify({"text.jsonl"}, {});
    const QStringList lines = call.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(path("text.jsonl:1: ")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains("5 (score "), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(", labelled 5"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(path("text.jsonl:2: ")), qPrintable(lines[1]));
    QVERIFY2(!lines[1].contains("score"), qPrintable(lines[1]));
    QCOMPARE(lines[2], "1 of 1 right: accuracy 100.00%");
}

void TestClassify::stagesCanBeSwitchedOff_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("center") << ""
                            << "center";
    QTest::newRow("scale") << ""
                           << "scale";
    QTest::newRow("crop, which center makes up for") << "center"
                                                     << "center,crop";
}

void TestClassify::stagesCanBeSwitchedOff()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    // Small, off the middle, and heavier at the top.
    QVERIFY(write("t.jsonl", R"({"strokes":[[[0.1,0.1],[0.3,0.1]],[[0.2,0.1],[0.2,0.4]]]})"));
    const auto scores = [&](const QString& stages) {
        QStringList options {"--json"};
        if (!stages.isEmpty()) {
            options << "--stage-off" << stages;
        }
        return classify({"t.jsonl"}, options).json().value(0)["scores"].toArray();
    };
    QCOMPARE(scores(before).size(), 10);
    QCOMPARE(scores(after).size(), 10);
    QVERIFY(scores(before) != scores(after));
}

void TestClassify::theModelsOwnPreparationIsUsed()
{
    nn::Model model = test::barModel();
    model.preparation = {nn::StageState::off, nn::StageState::off, nn::StageState::off};
    QVERIFY(test::saveModel(model, path("off.lovelace")));
    const Call call = lovelaceCli({"classify", path("off.lovelace"), path("one.jsonl"), "--json"});
    QCOMPARE(call.json().value(0)["prediction"].toInt(), upperBar);
}

void TestClassify::picturesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QRgb>("paper");
    QTest::addColumn<QRgb>("ink");
    const QRgb clear = qRgba(0, 0, 0, 0);
    QTest::newRow("PNG, dark on light") << "a.png" << qRgb(255, 255, 255) << qRgb(0, 0, 0);
    QTest::newRow("PNG, light on dark") << "a.png" << qRgb(0, 0, 0) << qRgb(255, 255, 255);
    QTest::newRow("PNG, dark on nothing") << "a.png" << clear << qRgb(0, 0, 0);
    QTest::newRow("PNG, blue on yellow") << "a.png" << qRgb(250, 240, 160) << qRgb(20, 30, 120);
    QTest::newRow("JPEG, dark on light") << "a.jpg" << qRgb(240, 240, 230) << qRgb(30, 30, 30);
    QTest::newRow("JPEG, light on dark") << "a.JPEG" << qRgb(20, 60, 40) << qRgb(230, 230, 230);
}

void TestClassify::picturesAreRead()
{
    QFETCH(QString, file);
    QFETCH(QRgb, paper);
    QFETCH(QRgb, ink);
    QVERIFY(levelPicture(paper, ink).save(path(file)));
    const QJsonObject prepared = classify({file}).json().value(0);
    QCOMPARE(prepared["source"].toString(), path(file));
    QCOMPARE(prepared["prediction"].toInt(), middleBar);
    QVERIFY(!prepared.contains("label"));
    const Call call = classify({file}, {"--json", "--stage-off", "crop,scale,center"});
    QCOMPARE(call.json().value(0)["prediction"].toInt(), upperBar);
}

void TestClassify::anEmptyPictureIsEmpty()
{
    const QRgb white = qRgb(255, 255, 255);
    QVERIFY(levelPicture(white, white).save(path("white.png")));
    const QJsonObject line = classify({"white.png"}).json().value(0);
    QCOMPARE(line["verdict"].toString(), "empty");
    QVERIFY(line["prediction"].isNull());
}

void TestClassify::aPictureWithAWrongNameIsRead()
{
    QVERIFY(levelPicture(qRgb(255, 255, 255), 0xff000000).save(path("really.png"), "JPEG"));
    QCOMPARE(classify({"really.png"}).json().value(0)["prediction"].toInt(), middleBar);
}

void TestClassify::badFilesAreNamedAndTheOthersRead()
{
    QVERIFY(write("bad.jsonl", levelLine(3) + "\n{\"strokes\":7}\n"));
    QVERIFY(write("bad.png", "This is no picture."));
    const Call call = classify({"bad.jsonl", "none.jsonl", "bad.png", "none.png", "one.jsonl"});
    QCOMPARE(call.status, 1);
    for (const QString& name : QStringList {"bad.jsonl", "none.jsonl", "bad.png", "none.png"}) {
        QVERIFY2(call.err.contains("lovelace-cli: " + path(name) + ": "), qPrintable(call.err));
    }
    QCOMPARE(call.err.count('\n'), 4);
    QVERIFY2(call.err.contains("Line 2"), qPrintable(call.err));
    QCOMPARE(call.json().size(), 1);
    QCOMPARE(call.json().value(0)["source"].toString(), path("one.jsonl") + ":1");
}

void TestClassify::aHugePictureIsRefused()
{
    QVERIFY(write("huge.png", "P5 30000 30000 255\n"));
    const Call call = classify({"huge.png"});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("30000"), qPrintable(call.err));
}

void TestClassify::aModelOfAnotherSizeIsRefused()
{
    auto topology = nn::Topology::make({{14, 14, 1}, {nn::Dense {10, nn::Activation::softmax}}});
    nn::Parameters parameters {nn::Buffer(topology->parameter_count())};
    QVERIFY(test::saveModel({*topology, parameters, {}, {}}, path("half.lovelace")));
    const Call call = lovelaceCli({"classify", path("half.lovelace"), path("one.jsonl")});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("196") && call.err.contains("784"), qPrintable(call.err));
}

void TestClassify::theReaderMayGoAway()
{
    QString lines;
    for (int i = 0; i < 2000; ++i) {
        lines += levelLine(7) + '\n';
    }
    QVERIFY(write("many.jsonl", lines));
    const Call call = test::runProgram(
        "bash",
        {"-c",
         "set -o pipefail; \"$@\" | head -n 1",
         "bash",
         LOVELACE_CLI,
         "classify",
         path("m.lovelace"),
         path("many.jsonl"),
         "--json"}
    );
    QCOMPARE(call.status, 0);
    QCOMPARE(call.err, QString());
    QCOMPARE(call.json().size(), 1);
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
