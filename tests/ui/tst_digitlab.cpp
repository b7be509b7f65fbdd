// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/hiddenview.h"
#include "ui/labs/networkbar.h"
#include "ui/labs/stageswitches.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"
#include "ui/plots/scorebar.h"
#include "ui/plots/tilegrid.h"
#include "ui/plots/tileview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

using ui::DigitLab;

class TestDigitLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void itBeginsWithTheTwoLayerNetwork();
    void nothingDrawnIsNoDigit();
    void theAnswerComesWhileThePenIsDown();
    void aNetworkThatCannotTellSaysBoth();
    void clearTakesTheAnswerBack();
    void undoBringsTheAnswerBack();

    void aStageSwitchChangesThePicture();
    void everySwitchIsForItsStage();
    void anAnswerThatHangsOnAStageIsTold();
    void aSampleComesWithItsTruth();
    void nextAndPreviousWalkThroughTheSamples();
    void aDigitKeyFetchesThatDigit();
    void inkOnASampleIsRead();

    void choosingANetworkChangesTheAnswer();
    void aFileIsOpenedAndRemembered();
    void aDamagedFileLeavesTheNetwork();
    void aNetworkForSomethingElseIsRefused();
    void aMissingNetworkIsToldAndLeavesTheOldOne();
    void savingGivesAFileThatOpens();
    void withoutModelsItSaysSoOnce();
    void theChosenNetworkMayBeOvertaken();

    void everythingComesBack();
    void damagedStateIsIgnored();
    void copyGivesThePictureAndTheStrokes();

    void tilesShowTheWeights();
    void convolutionsShowTheirMaps();
    void aPixelIsFollowedIntoTheTiles();
    void tilesAreReachedByArrowKeys();
    void everyPartHasAName();
    void noLayoutScrollsSideways_data();
    void noLayoutScrollsSideways();
    void everyButtonIsReachedByTab();
    void anotherLanguageReachesEveryText();
    void theTruthIsColouredForTheTheme();

private:
    std::unique_ptr<DigitLab> makeLab() const;
    void waitUntilReady();
    template <typename T>
    T* part() const
    {
        return m_lab->findChild<T*>();
    }
    void drawOn(double x0, double y0, double x1, double y1);
    QPushButton* button(const QString& text) const;
    void answer();

    QTemporaryDir m_folder;
    ui::LabFolders m_folders;
    std::unique_ptr<DigitLab> m_lab;
};

namespace {

using nn::Real;

/// Puts every text in brackets: what has none was not asked for again.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

/// Which way a stroke goes, told by its ink: class 1 if there is ink in the top middle (upright
/// stroke), class 7 if there is ink at the right edge of the middle row (level stroke).
constexpr std::size_t topPixel = 6 * 28 + 13;
constexpr std::size_t sidePixel = 13 * 28 + 21;

nn::Topology topologyOf(std::vector<nn::LayerSpec> layers, nn::Shape input = {28, 28, 1})
{
    return *nn::Topology::make({input, std::move(layers)});
}

nn::Model modelOf(nn::Topology topology)
{
    nn::Parameters parameters;
    parameters.values.assign(topology.parameter_count(), 0);
    return {std::move(topology), std::move(parameters), {}, {}};
}

Real& weightAt(nn::Model& model, std::size_t layer, std::size_t input, std::size_t neuron)
{
    const std::size_t columns = model.topology.layer(layer).weight_columns;
    return nn::weights(model.topology, model.parameters, layer)[input * columns + neuron];
}

/// 784 x 10: reads upright as `upright` and level as `level`, nothing else with conviction.
nn::Model oneLayer(std::size_t upright, std::size_t level)
{
    nn::Model model =
        modelOf(topologyOf({nn::Flatten {}, nn::Dense {10, nn::Activation::softmax}}));
    weightAt(model, 1, topPixel, upright) = 12;
    weightAt(model, 1, sidePixel, level) = 12;
    return model;
}

/// The same through 30 hidden neurons: number 4 sees upright strokes, number 9 level ones.
nn::Model twoLayers()
{
    nn::Model model = modelOf(topologyOf(
        {nn::Flatten {},
         nn::Dense {30, nn::Activation::relu},
         nn::Dense {10, nn::Activation::softmax}}
    ));
    weightAt(model, 1, topPixel, 4) = 2;
    weightAt(model, 1, sidePixel, 9) = 2;
    weightAt(model, 2, 4, 1) = 6;
    weightAt(model, 2, 9, 7) = 6;
    return model;
}

/// Two filters, the second of which passes the picture on.
nn::Model convolutional()
{
    nn::Model model = modelOf(topologyOf(
        {nn::Convolution {2, 3, 1, 1, nn::Activation::relu},
         nn::Flatten {},
         nn::Dense {10, nn::Activation::softmax}}
    ));
    weightAt(model, 0, 4, 1) = 1;
    weightAt(model, 2, 2 * topPixel + 1, 4) = 12;
    weightAt(model, 2, 2 * sidePixel + 1, 5) = 12;
    return model;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray idxHeader(char dimensions, std::initializer_list<int> sizes)
{
    QByteArray header("\0\0\x08", 3);
    header.append(dimensions);
    for (const int size : sizes) {
        header.append("\0\0", 2);
        header.append(static_cast<char>(size >> 8));
        header.append(static_cast<char>(size & 255));
    }
    return header;
}

/// Four digits: upright bars called 1, level bars called 7, in turn.
void writeSamples(const QString& folder)
{
    QByteArray pixels;
    QByteArray labels;
    for (int i = 0; i < 4; ++i) {
        QByteArray image(784, '\0');
        for (int k = 5; k < 23; ++k) {
            const int pixel = i % 2 == 0 ? k * 28 + 13 : 13 * 28 + k;
            image[pixel] = static_cast<char>(255);
        }
        pixels += image;
        labels += static_cast<char>(i % 2 == 0 ? 1 : 7);
    }
    writeBytes(
        folder + QStringLiteral("/t10k-images-idx3-ubyte"), idxHeader(3, {4, 28, 28}) + pixels
    );
    writeBytes(folder + QStringLiteral("/t10k-labels-idx1-ubyte"), idxHeader(1, {4}) + labels);
}

void save(const nn::Model& model, const QString& path)
{
    QVERIFY(nn::save_model(model, path.toStdU16String()));
}

QString fileIn(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name));
}

} // namespace

void TestDigitLab::initTestCase()
{
    save(oneLayer(2, 3), fileIn(m_folder, "one-layer.lovelace"));
    save(twoLayers(), fileIn(m_folder, "two-layer.lovelace"));
    save(convolutional(), fileIn(m_folder, "convolutional.lovelace"));
    writeSamples(m_folder.path());
    m_folders = {m_folder.path(), m_folder.path()};
}

std::unique_ptr<DigitLab> TestDigitLab::makeLab() const
{
    auto lab = std::make_unique<DigitLab>(m_folders);
    lab->resize(1094, 852);
    return lab;
}

void TestDigitLab::waitUntilReady()
{
    m_lab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_lab.get()));
    QTRY_VERIFY(m_lab->isReady());
}

void TestDigitLab::init()
{
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    m_lab = makeLab();
    waitUntilReady();
}

void TestDigitLab::cleanup()
{
    m_lab.reset();
}

void TestDigitLab::answer()
{
    QSignalSpy answered(m_lab.get(), &DigitLab::answered);
    QVERIFY(answered.wait());
}

void TestDigitLab::drawOn(double x0, double y0, double x1, double y1)
{
    auto* pad = part<ui::DrawingPad>();
    const QRectF rect = pad->padRect();
    const auto at = [&rect](double x, double y) {
        return QPoint(int(rect.x() + x * rect.width()), int(rect.y() + y * rect.height()));
    };
    QTest::mousePress(pad, Qt::LeftButton, {}, at(x0, y0));
    for (int step = 1; step <= 10; ++step) {
        const double share = step / 10.0;
        QTest::mouseMove(pad, at(x0 + share * (x1 - x0), y0 + share * (y1 - y0)));
    }
    QTest::mouseRelease(pad, Qt::LeftButton, {}, at(x1, y1));
    answer();
}

QPushButton* TestDigitLab::button(const QString& text) const
{
    for (auto* candidate : m_lab->findChildren<QPushButton*>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    qFatal("no button %s", qPrintable(text));
}

void TestDigitLab::itBeginsWithTheTwoLayerNetwork()
{
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QVERIFY(part<ui::NetworkBar>()->summaryText().startsWith(QStringLiteral("784 × 30 × 10 · ")));
    QCOMPARE(
        part<ui::HiddenView>()->headingText(0), QStringLiteral("Hidden layer · 20 of 30 neurons")
    );
}

void TestDigitLab::nothingDrawnIsNoDigit()
{
    const auto* prediction = part<ui::PredictionView>();
    QCOMPARE(prediction->answerText(), QStringLiteral("?"));
    QCOMPARE(prediction->detailText(), QStringLiteral("Draw a digit"));
    for (const auto* bar : m_lab->findChildren<ui::ScoreBar*>()) {
        QCOMPARE(bar->share(), 0.0);
    }
}

void TestDigitLab::theAnswerComesWhileThePenIsDown()
{
    auto* pad = part<ui::DrawingPad>();
    QTest::mousePress(pad, Qt::LeftButton, {}, {170, 40});
    QTest::mouseMove(pad, {170, 300});
    answer();
    QVERIFY(pad->isGestureRunning());
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    // e^12 against nine times e^0.
    const auto bars = m_lab->findChildren<ui::ScoreBar*>();
    QVERIFY(bars.at(1)->share() > 0.99);
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {170, 300});
}

void TestDigitLab::aNetworkThatCannotTellSaysBoth()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    drawOn(0.2, 0.5, 0.8, 0.5); // A cross is both.
    const QString text = part<ui::PredictionView>()->answerText();
    QVERIFY2(
        text == QStringLiteral("1 or 7") || text == QStringLiteral("7 or 1"), qPrintable(text)
    );
    QVERIFY(part<ui::PredictionView>()->detailText().startsWith(QStringLiteral("Not sure")));
}

void TestDigitLab::clearTakesTheAnswerBack()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    answer();
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("?"));
    QVERIFY(!button(QStringLiteral("Clear"))->isEnabled());
}

void TestDigitLab::undoBringsTheAnswerBack()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Undo Stroke")), Qt::LeftButton);
    answer();
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    QVERIFY(button(QStringLiteral("Redo"))->isEnabled());
}

void TestDigitLab::aStageSwitchChangesThePicture()
{
    drawOn(0.1, 0.1, 0.1, 0.3); // Small and in a corner.
    const auto* seen = part<ui::DigitImageView>();
    QVERIFY(seen->inkAt({13, 6}) > 0); // Fitted: it is in the middle and long.
    for (auto* box : m_lab->findChildren<QCheckBox*>()) {
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(!box->isChecked());
    }
    QCOMPARE(seen->inkAt({13, 6}), 0);
    QVERIFY(seen->inkAt({2, 5}) > 0); // As it lies on the pad.
    QCOMPARE(part<ui::PredictionView>()->answerText() == QStringLiteral("1"), false);
}

void TestDigitLab::everySwitchIsForItsStage()
{
    const std::array keys {
        std::pair(QStringLiteral("Crop"), QStringLiteral("crop")),
        std::pair(QStringLiteral("Scale"), QStringLiteral("scale")),
        std::pair(QStringLiteral("Centre"), QStringLiteral("center")),
    };
    for (auto* box : m_lab->findChildren<QCheckBox*>()) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        const QJsonObject state = m_lab->saveState();
        for (const auto& [text, key] : keys) {
            QCOMPARE(state[key].toBool(), text != box->text());
        }
        QTest::keyClick(box, Qt::Key_Space);
    }
}

void TestDigitLab::anAnswerThatHangsOnAStageIsTold()
{
    drawOn(0.5, 0.4, 0.5, 0.6); // So short that only scaling takes it to the top.
    const auto* stages = part<ui::StageSwitches>();
    QTRY_VERIFY(stages->otherAnswerText(1).startsWith(QStringLiteral("without: ")));
    QVERIFY(stages->otherAnswerText(0).isEmpty());
}

void TestDigitLab::aSampleComesWithItsTruth()
{
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    const auto* prediction = part<ui::PredictionView>();
    QCOMPARE(prediction->answerText(), QStringLiteral("1"));
    QCOMPARE(prediction->truthText(), QStringLiteral("✓ Right: it is a 1."));
    part<ui::DrawingPad>()->clear();
    answer();
    QVERIFY(prediction->truthText().isEmpty());
}

void TestDigitLab::nextAndPreviousWalkThroughTheSamples()
{
    const auto* pad = part<ui::DrawingPad>();
    auto* next = button(QStringLiteral("Next MNIST Digit →"));
    for (const int wanted : {0, 1, 2, 3, 0}) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(pad->content().sample, std::optional(wanted));
    }
    QTest::mouseClick(button(QStringLiteral("←")), Qt::LeftButton);
    QCOMPARE(pad->content().sample, std::optional(3));
    QTest::mouseClick(button(QStringLiteral("Random")), Qt::LeftButton);
    QVERIFY(pad->content().sample.has_value());
    m_lab->undoStack()->undo();
    QCOMPARE(pad->content().sample, std::optional(3));
}

void TestDigitLab::aDigitKeyFetchesThatDigit()
{
    auto* pad = part<ui::DrawingPad>();
    QTest::keyClick(pad, Qt::Key_7);
    QCOMPARE(pad->content().sample, std::optional(1));
    QTest::keyClick(pad, Qt::Key_7);
    QCOMPARE(pad->content().sample, std::optional(3));
    QTest::keyClick(pad, Qt::Key_5); // There is none.
    QCOMPARE(pad->content().sample, std::optional(3));
}

void TestDigitLab::inkOnASampleIsRead()
{
    QTest::keyClick(part<ui::DrawingPad>(), Qt::Key_1);
    answer();
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    QCOMPARE(part<ui::DigitImageView>()->inkAt({20, 13}), 0);
    drawOn(0.1, 0.48, 0.9, 0.48);
    QVERIFY(part<ui::DigitImageView>()->inkAt({20, 13}) > 200);
    QVERIFY(part<ui::PredictionView>()->answerText() != QStringLiteral("1"));
    QVERIFY(part<ui::PredictionView>()->truthText().isEmpty()); // It is no longer what it was.
}

void TestDigitLab::choosingANetworkChangesTheAnswer()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    auto* choice = part<QComboBox>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("2"));
    QCOMPARE(part<ui::DrawingPad>()->content().strokes.size(), std::size_t(1));
}

void TestDigitLab::aFileIsOpenedAndRemembered()
{
    const QString path = fileIn(m_folder, "mine.lovelace");
    nn::Model model = oneLayer(8, 9);
    model.notes.trained_on = "bars";
    model.notes.test_accuracy = 0.5;
    save(model, path);
    drawOn(0.5, 0.2, 0.5, 0.8);
    QVERIFY(m_lab->openModel(path));
    QCOMPARE(m_lab->networkId(), path);
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("8"));
    QCOMPARE(
        part<ui::NetworkBar>()->summaryText(),
        QStringLiteral("784 × 10 · trained on bars · 50.0% right on digits it never saw")
    );
    QCOMPARE(part<QComboBox>()->currentText(), QStringLiteral("mine"));
}

void TestDigitLab::aDamagedFileLeavesTheNetwork()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const QString path = fileIn(m_folder, "damaged.lovelace");
    QFile sound(fileIn(m_folder, "one-layer.lovelace"));
    QVERIFY(sound.open(QIODevice::ReadOnly));
    writeBytes(path, sound.readAll().chopped(100));
    const nn::Expected<void> opened = m_lab->openModel(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, nn::ErrorCode::truncated);
    QCOMPARE(opened.error().subject, path.toStdString());
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1"));
    QCOMPARE(part<QComboBox>()->count(), 3);
}

void TestDigitLab::aNetworkForSomethingElseIsRefused()
{
    const QString path = fileIn(m_folder, "two-inputs.lovelace");
    save(modelOf(topologyOf({nn::Dense {10, nn::Activation::softmax}}, {1, 1, 2})), path);
    const nn::Expected<void> opened = m_lab->openModel(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, nn::ErrorCode::bad_shape);
    QCOMPARE(opened.error().expected, std::int64_t(784));
    QCOMPARE(opened.error().actual, std::int64_t(2));
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
}

void TestDigitLab::aMissingNetworkIsToldAndLeavesTheOldOne()
{
    const QString path = fileIn(m_folder, "gone.lovelace");
    save(oneLayer(1, 2), path);
    QVERIFY(m_lab->openModel(path));
    m_lab->chooseNetwork(QStringLiteral("two-layer"));
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QVERIFY(QFile::remove(path));
    QSignalSpy failed(m_lab.get(), &ui::Page::failed);
    m_lab->chooseNetwork(path);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QCOMPARE(part<QComboBox>()->currentData().toString(), QStringLiteral("two-layer"));
    QCOMPARE(part<QComboBox>()->findData(path), -1);
}

void TestDigitLab::savingGivesAFileThatOpens()
{
    const QString path = fileIn(m_folder, "saved.lovelace");
    QVERIFY(m_lab->saveModel(path));
    const auto model = nn::load_model(path.toStdU16String());
    QVERIFY(model);
    QVERIFY(*model == m_lab->reader()->model());
    QVERIFY(part<QComboBox>()->findData(path) >= 0);
    const auto refused = m_lab->saveModel(fileIn(m_folder, "no/such/folder/a.lovelace"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, nn::ErrorCode::cannot_write);
}

void TestDigitLab::withoutModelsItSaysSoOnce()
{
    const QTemporaryDir empty;
    m_lab = std::make_unique<DigitLab>(ui::LabFolders {empty.path(), m_folder.path()});
    QSignalSpy failed(m_lab.get(), &ui::Page::failed);
    m_lab->show();
    QTRY_COMPARE(failed.count(), 1);
    QTest::mouseClick(part<ui::DrawingPad>(), Qt::LeftButton);
    answer();
    QCOMPARE(part<ui::PredictionView>()->detailText(), QStringLiteral("No network yet"));
    QVERIFY(!button(QStringLiteral("Save..."))->isEnabled());
    m_lab->chooseNetwork(QStringLiteral("one-layer"));
    QTRY_COMPARE(failed.count(), 3); // This one, and the one to fall back on; then it gives up.
    QVERIFY(!m_lab->saveModel(fileIn(m_folder, "nothing.lovelace")));
}

void TestDigitLab::theChosenNetworkMayBeOvertaken()
{
    QStringList shown;
    connect(m_lab.get(), &ui::Page::stateChanged, this, [this, &shown] {
        shown.append(m_lab->networkId());
    });
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    m_lab->chooseNetwork(QStringLiteral("one-layer"));
    QTRY_VERIFY(m_lab->isReady());
    QCOMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    QVERIFY(!shown.contains(QStringLiteral("convolutional")));
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    m_lab.reset(); // A page may go while a network is being read.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestDigitLab::everythingComesBack()
{
    const QString path = fileIn(m_folder, "kept.lovelace");
    QVERIFY(m_lab->saveModel(path));
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    drawOn(0.5, 0.2, 0.5, 0.8);
    auto* scale = m_lab->findChildren<QCheckBox*>().at(1);
    QTest::mouseClick(scale, Qt::LeftButton, {}, {8, scale->height() / 2});
    const ui::PadContent content = part<ui::DrawingPad>()->content();
    const QJsonObject state = m_lab->saveState();

    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QCOMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    QCOMPARE(part<ui::DrawingPad>()->content(), content);
    QVERIFY(!m_lab->findChildren<QCheckBox*>().at(1)->isChecked());
    QVERIFY(m_lab->findChildren<QCheckBox*>().at(0)->isChecked());
    QVERIFY(part<QComboBox>()->findData(path) >= 0);
    QVERIFY(!m_lab->undoStack()->canUndo());

    QTest::keyClick(part<ui::DrawingPad>(), Qt::Key_7);
    const QJsonObject withSample = m_lab->saveState();
    m_lab = makeLab();
    m_lab->restoreState(withSample);
    waitUntilReady();
    QCOMPARE(part<ui::DrawingPad>()->content().sample, std::optional(1));
    QTRY_COMPARE(part<ui::DigitImageView>()->inkAt({20, 13}), 255);
}

void TestDigitLab::damagedStateIsIgnored()
{
    QJsonObject state;
    state[QStringLiteral("network")] = QStringLiteral("no such network");
    state[QStringLiteral("files")] = 17;
    state[QStringLiteral("pad")] = QJsonArray {1, 2};
    state[QStringLiteral("crop")] = QStringLiteral("maybe");
    state[QStringLiteral("sample")] = 4000000;
    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QCOMPARE(m_lab->networkId(), QStringLiteral("two-layer"));
    QVERIFY(part<ui::DrawingPad>()->content().isEmpty());
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->content().sample.has_value());
}

void TestDigitLab::copyGivesThePictureAndTheStrokes()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const nn::Drawing drawing = part<ui::DrawingPad>()->content().strokes;
    m_lab->activateWindow();
    part<ui::DrawingPad>()->setFocus();
    QTest::keySequence(part<ui::DrawingPad>(), QKeySequence::Copy);
    const QImage picture = QGuiApplication::clipboard()->image();
    QCOMPARE(picture.size(), QSize(280, 280));
    QVERIFY(picture.pixelColor(135, 140).lightness() > 200);
    QCOMPARE(picture.pixelColor(20, 140).lightness(), 0);
    part<ui::DrawingPad>()->clear();
    QTest::keySequence(part<ui::DrawingPad>(), QKeySequence::Paste);
    QCOMPARE(part<ui::DrawingPad>()->content().strokes, drawing);
}

void TestDigitLab::tilesShowTheWeights()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const auto* hidden = part<ui::HiddenView>();
    const std::vector<std::size_t> neurons = hidden->neurons(0);
    QCOMPARE(neurons.size(), std::size_t(20));
    const auto place = std::find(neurons.begin(), neurons.end(), std::size_t(4));
    QVERIFY(place != neurons.end());
    const ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - neurons.begin()));
    QCOMPARE(tile.accessibleName(), QStringLiteral("Neuron 5"));
    QVERIFY(tile.isFramed());
    QCOMPARE(tile.share(), 1.0);
    QCOMPARE(tile.image().size(), QSize(28, 28));
    QCOMPARE(tile.image().pixelColor(13, 6), ui::lightColors().positive);
    QCOMPARE(tile.image().pixelColor(3, 3), ui::lightColors().paper);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    QCOMPARE(tile.image().pixelColor(13, 6), ui::darkColors().positive);
}

void TestDigitLab::convolutionsShowTheirMaps()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    const auto* hidden = part<ui::HiddenView>();
    QCOMPARE(hidden->headingText(0), QStringLiteral("First convolution · 2 of 2 channels"));
    const std::vector<std::size_t> channels = hidden->neurons(0);
    const auto place = std::find(channels.begin(), channels.end(), std::size_t(1));
    const ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - channels.begin()));
    // This channel passes the picture on as it is.
    QCOMPARE(tile.image().pixelColor(13, 13), ui::lightColors().positive);
    QCOMPARE(tile.image().pixelColor(2, 13), ui::lightColors().paper);
    QVERIFY(hidden->neurons(1).empty()); // There is one convolution only.
}

void TestDigitLab::aPixelIsFollowedIntoTheTiles()
{
    auto* seen = part<ui::DigitImageView>();
    const double side = seen->width() / 28.0;
    QTest::mouseMove(seen, {int(13.5 * side), int(6.5 * side)});
    QCOMPARE(seen->pixel(), std::optional(QPoint(13, 6)));
    const auto* hidden = part<ui::HiddenView>();
    const std::vector<std::size_t> neurons = hidden->neurons(0);
    const auto place = std::find(neurons.begin(), neurons.end(), std::size_t(4));
    ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - neurons.begin()));
    tile.setFocus();
    QVERIFY2(
        hidden->detailText().contains(QStringLiteral("Weight of the pixel: +2.000.")),
        qPrintable(hidden->detailText())
    );
}

void TestDigitLab::tilesAreReachedByArrowKeys()
{
    const ui::TileGrid& grid = part<ui::HiddenView>()->grid(0);
    m_lab->activateWindow();
    grid.tile(0).setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(grid.tile(0).hasFocus());
    QTest::keyClick(&grid.tile(0), Qt::Key_Right);
    QVERIFY(grid.tile(1).hasFocus());
    QTest::keyClick(&grid.tile(1), Qt::Key_Down);
    QVERIFY(grid.tile(5).hasFocus()); // Four columns.
    QTest::keyClick(&grid.tile(5), Qt::Key_End);
    QVERIFY(grid.tile(19).hasFocus());
    QVERIFY(!part<ui::HiddenView>()->detailText().trimmed().isEmpty());
}

void TestDigitLab::everyPartHasAName()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    for (const auto* widget : m_lab->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QScrollBar") || widget->inherits("QComboBoxListView")) {
            continue;
        }
        const auto* abstractButton = qobject_cast<const QAbstractButton*>(widget);
        const QString name = abstractButton ? abstractButton->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(
        m_lab->findChildren<ui::ScoreBar*>().at(0)->accessibleName(),
        QStringLiteral("0: score 0.0%")
    );
}

void TestDigitLab::noLayoutScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("usual") << QSize(1094, 852) << 100;
    QTest::newRow("small window") << QSize(1024, 652) << 100;
    QTest::newRow("beside the contents") << QSize(758, 652) << 100;
    QTest::newRow("one and a half") << QSize(1024, 652) << 150;
    QTest::newRow("twice the text") << QSize(1024, 652) << 200;
    QTest::newRow("large") << QSize(1900, 1100) << 100;
}

void TestDigitLab::noLayoutScrollsSideways()
{
    QFETCH(const QSize, size);
    QFETCH(const int, textPercent);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, textPercent, QStringLiteral("en")});
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    m_lab->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(m_lab->size(), size);
    const auto* scroll = part<QScrollArea>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const QRect inside = scroll->widget()->rect();
    for (const auto* widget : scroll->widget()->findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            const QRect place(widget->mapTo(scroll->widget(), QPoint(0, 0)), widget->size());
            QVERIFY2(
                place.left() >= 0 && place.right() <= inside.right(),
                widget->metaObject()->className()
            );
        }
    }
}

void TestDigitLab::everyButtonIsReachedByTab()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    m_lab->activateWindow();
    part<ui::DrawingPad>()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(part<ui::DrawingPad>()->hasFocus());
    QStringList reached;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        const auto* pressed = qobject_cast<const QAbstractButton*>(focused);
        reached.append(
            pressed ? pressed->text() : QString::fromLatin1(focused->metaObject()->className())
        );
    } while (!part<ui::DrawingPad>()->hasFocus() && reached.size() < 40);
    QCOMPARE(
        reached.join(u' '),
        QStringLiteral("Clear Undo Stroke Eraser ← Next MNIST Digit → Random ui::DigitImageView "
                       "Crop Scale Centre ui::TileView QComboBox Open... Save... ui::DrawingPad")
    );
}

void TestDigitLab::anotherLanguageReachesEveryText()
{
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    QTRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    const auto isTranslated = [](const QString& text) {
        return text.contains(u'[') || std::none_of(text.begin(), text.end(), [](QChar letter) {
                   return letter.isLetter();
               });
    };
    for (const auto* widget : m_lab->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const ui::RoleLabel*>(widget);
        const auto* pressed = qobject_cast<const QAbstractButton*>(widget);
        const QString shown = label ? label->accessibleName() + label->text()
            : pressed               ? pressed->text()
                                    : widget->accessibleName();
        if (widget->isVisibleTo(m_lab.get())) {
            QVERIFY2(isTranslated(shown), qPrintable(shown));
            QVERIFY2(isTranslated(widget->toolTip()), qPrintable(widget->toolTip()));
        }
    }
    QVERIFY(isTranslated(part<ui::PredictionView>()->detailText()));
    QVERIFY(isTranslated(part<QComboBox>()->itemText(0)));
    for (const QAction* action : m_lab->commands()) {
        QVERIFY(!action || isTranslated(action->text()));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestDigitLab::theTruthIsColouredForTheTheme()
{
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    const auto hasColor = [this](const QColor& color) {
        for (const auto* label : m_lab->findChildren<ui::RoleLabel*>()) {
            if (label->text().contains(color.name())) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(hasColor(ui::lightColors().right));
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    QVERIFY(hasColor(ui::darkColors().right));
}

QTEST_MAIN(TestDigitLab)
#include "tst_digitlab.moc"
