// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_file.h"
#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawingfiles.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "tests/support/patience.h"

using nn::DrawingUse;
using ui::DrawingCollection;

namespace {

/// Drawings that differ.
nn::Drawing drawing(int number)
{
    return {{{0.5, 0.2}, {0.5, 0.2 + 0.001 * number}}};
}

std::vector<int> labelsOf(const DrawingCollection& collection)
{
    std::vector<int> labels;
    for (const nn::LabelledDrawing& each : collection.drawings()) {
        labels.push_back(each.label);
    }
    return labels;
}

} // namespace

class TestDrawingCollection : public QObject
{
    Q_OBJECT

private slots:
    void eachChangeIsAStep();
    void whatIsTakenOutComesBackWhereItWas();
    void whatADrawingIsForStays();
    void aDrawingIsFoundAgain();
    void everythingComesBackAtTheNextStart();
    void whatCannotBeReadIsKept();
    void aFullCollectionSaysSo();
    void strokesComeBackFromTheirFile();
    void picturesAreWhatTheNetworkSees();
    void noFolderIsWrittenInto();
};

void TestDrawingCollection::eachChangeIsAStep()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    QSignalSpy changed(&collection, &DrawingCollection::changed);
    QVERIFY(collection.add(drawing(1), 7));
    QVERIFY(collection.add(drawing(2), 1));
    collection.relabel({0, 1}, 4);
    QCOMPARE(labelsOf(collection), (std::vector<int> {4, 4}));
    QCOMPARE(steps.count(), 3);
    QCOMPARE(changed.count(), 3);
    steps.undo();
    QCOMPARE(labelsOf(collection), (std::vector<int> {7, 1}));
    steps.undo();
    QCOMPARE(labelsOf(collection), (std::vector<int> {7}));
    steps.redo();
    steps.redo();
    QCOMPARE(labelsOf(collection), (std::vector<int> {4, 4}));
    QCOMPARE(changed.count(), 7);
}

void TestDrawingCollection::whatIsTakenOutComesBackWhereItWas()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    for (int label = 0; label < 6; ++label) {
        QVERIFY(collection.add(drawing(label), label));
    }
    const QJsonArray before = collection.toJson();
    collection.remove({1, 4, 2});
    QCOMPARE(labelsOf(collection), (std::vector<int> {0, 3, 5}));
    QCOMPARE(collection.toJson().size(), 3);
    steps.undo();
    QCOMPARE(labelsOf(collection), (std::vector<int> {0, 1, 2, 3, 4, 5}));
    QCOMPARE(collection.toJson(), before);
}

void TestDrawingCollection::whatADrawingIsForStays()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(collection.add(drawing(number), 3));
    }
    const auto use = [&](std::size_t place) { return collection.drawings()[place].use; };
    QCOMPARE(use(1), DrawingUse::test);
    collection.remove({0});
    QCOMPARE(use(0), DrawingUse::test);
    collection.relabel({0}, 8);
    QCOMPARE(use(0), DrawingUse::test);
    QCOMPARE(collection.countFor(DrawingUse::test), 1);
}

void TestDrawingCollection::aDrawingIsFoundAgain()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    const nn::Drawing drawn {{{1.0 / 3, 0.5}, {2.0 / 3, 0.5}}};
    QVERIFY(!collection.find(drawn));
    QVERIFY(collection.add(drawing(1), 1));
    QVERIFY(collection.add(drawn, 2));
    QCOMPARE(collection.find(drawn), std::optional(1));
    QVERIFY(!collection.find({}));
}

void TestDrawingCollection::everythingComesBackAtTheNextStart()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    for (int number = 0; number < 5; ++number) {
        QVERIFY(collection.add(drawing(number), number % 2));
    }
    QUndoStack noSteps;
    DrawingCollection other(noSteps);
    other.restore(collection.toJson());
    QVERIFY(!other.isReady());
    QCOMPARE(other.toJson(), collection.toJson()); // If the program ends now, nothing is lost.
    TRY_VERIFY(other.isReady());
    QVERIFY(other.drawings() == collection.drawings());
    QCOMPARE(other.toJson(), collection.toJson());
    QCOMPARE(noSteps.count(), 0);
}

void TestDrawingCollection::whatCannotBeReadIsKept()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    QVERIFY(collection.add(drawing(1), 5));
    QJsonArray json = collection.toJson();
    const QJsonObject newer {{QStringLiteral("kind"), QStringLiteral("of a later version")}};
    const QJsonObject damaged {{QStringLiteral("line"), QStringLiteral("{\"label\":11}")}};
    json.prepend(newer);
    json.append(damaged);
    json.append(3);
    collection.restore(json);
    TRY_VERIFY(collection.isReady());
    QCOMPARE(labelsOf(collection), (std::vector<int> {5}));
    QVERIFY(collection.add(drawing(2), 6));
    QCOMPARE(labelsOf(collection), (std::vector<int> {5, 6}));
    const QJsonArray kept = collection.toJson();
    QCOMPARE(kept.size(), 5);
    QCOMPARE(kept.at(2).toObject(), newer);
    QCOMPARE(kept.at(3).toObject(), damaged);
    QCOMPARE(kept.at(4).toInt(), 3);
}

void TestDrawingCollection::aFullCollectionSaysSo()
{
    QUndoStack steps;
    DrawingCollection collection(steps);
    QJsonArray json;
    for (int number = 0; number < DrawingCollection::mostDrawings; ++number) {
        const std::string line = nn::stroke_line({drawing(number), 1});
        json.append(QJsonObject {{QStringLiteral("line"), QString::fromStdString(line)}});
    }
    collection.restore(json);
    TRY_VERIFY(collection.isReady());
    const auto added = collection.add(drawing(9), 1);
    QVERIFY(!added);
    QCOMPARE(added.error().code, nn::ErrorCode::too_large);
    QCOMPARE(added.error().expected, DrawingCollection::mostDrawings);
    QCOMPARE(collection.count(), DrawingCollection::mostDrawings);
    QCOMPARE(steps.count(), 0);
}

void TestDrawingCollection::strokesComeBackFromTheirFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("digits.jsonl"));
    const std::vector<nn::LabelledDrawing> drawings {{drawing(1), 3}, {drawing(2), 8}};
    QVERIFY(ui::writeStrokes(drawings, path));
    const auto read = nn::read_stroke_file(path.toStdU16String());
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t {2});
    QCOMPARE(read->at(0).drawing, drawing(1));
    QCOMPARE(read->at(1).label, std::optional<std::size_t>(8));
}

void TestDrawingCollection::picturesAreWhatTheNetworkSees()
{
    const QTemporaryDir folder;
    const std::vector<nn::LabelledDrawing> drawings {{drawing(300), 3}, {drawing(500), 8}};
    const QString name = QStringLiteral("digits");
    QVERIFY(ui::writePictures(drawings, {}, folder.path(), name));
    const QImage picture(folder.filePath(QStringLiteral("digits/8-002.png")));
    QCOMPARE(picture.size(), QSize(28, 28));
    const nn::DigitImage seen = nn::prepare_drawing(drawing(500), {});
    QVERIFY(seen[14 * 28 + 13] > 0);
    for (int y = 0; y < 28; ++y) {
        for (int x = 0; x < 28; ++x) {
            QCOMPARE(qGray(picture.pixel(x, y)), int(seen[std::size_t(y * 28 + x)]));
        }
    }
    // The folder that is there is left alone.
    QVERIFY(ui::writePictures(drawings, {}, folder.path(), name));
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("digits 2/3-001.png"))));
}

void TestDrawingCollection::noFolderIsWrittenInto()
{
    const auto written =
        ui::writePictures({{drawing(1), 3}}, {}, QStringLiteral("/nowhere"), QStringLiteral("x"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, nn::ErrorCode::cannot_write);
}

QTEST_GUILESS_MAIN(TestDrawingCollection)
#include "tst_drawingcollection.moc"
