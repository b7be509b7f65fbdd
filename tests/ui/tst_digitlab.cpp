// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbertext.h"

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

using ui::DigitLab;

class TestDigitLab : public DigitLabTest
{
    Q_OBJECT

private slots:
    void itBeginsWithTheTwoLayerNetwork();
    void nothingDrawnIsNoDigit();
    void theAnswerComesWhileThePenIsDown();
    void aNetworkThatCannotTellSaysBoth();
    void clearTakesTheAnswerBack();
    void undoBringsTheAnswerBack();
    void aStageSwitchChangesThePicture();
    void everySwitchIsForItsStage();
    void blurIsOffAtFirstAndRemembered();
    void everyStageTellsTheAnswerItMakes();
    void nothingMovesWhenTheFirstAnswersCome();
    void aSampleComesWithItsTruth();
    void nextAndPreviousWalkThroughTheSamples();
    void aDigitKeyFetchesThatDigit();
    void inkOnASampleIsRead();
    void copyGivesThePictureAndTheStrokes();
};

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
    const auto* seen = seenImage();
    QVERIFY(seen->inkAt({13, 6}) > 0); // Fitted: it is in the middle and long.
    for (auto* box : m_lab->findChildren<QCheckBox*>()) {
        if (box->isChecked()) {
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        }
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
        std::pair(QStringLiteral("Blur"), QStringLiteral("blur")),
    };
    const QJsonObject before = m_lab->saveState();
    for (auto* box : m_lab->findChildren<QCheckBox*>()) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        const QJsonObject state = m_lab->saveState();
        for (const auto& [text, key] : keys) {
            QCOMPARE(state[key].toBool() != before[key].toBool(), text == box->text());
        }
        QTest::keyClick(box, Qt::Key_Space);
    }
    QCOMPARE(m_lab->findChildren<QCheckBox*>().size(), qsizetype {4});
    QCOMPARE(m_lab->saveState(), before);
}

void TestDigitLab::blurIsOffAtFirstAndRemembered()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const nn::Drawing strokes = part<ui::DrawingPad>()->content().strokes;
    const auto blackest = [this] {
        int most = 0;
        for (int row = 0; row < 28; ++row) {
            most = std::max(most, seenImage()->inkAt({11, row})); // Beside the stroke.
        }
        return most;
    };
    QCOMPARE(blackest(), 0);
    auto* blur = m_lab->findChildren<QCheckBox*>().constLast();
    QCOMPARE(blur->text(), QStringLiteral("Blur"));
    QTest::mouseClick(blur, Qt::LeftButton, {}, {8, blur->height() / 2});
    nn::PreparationSettings settings;
    settings.blur = nn::StageState::on;
    const nn::DigitImage expected = nn::prepare_drawing(strokes, settings);
    for (int i = 0; i < static_cast<int>(nn::digit_pixel_count); ++i) {
        QCOMPARE(seenImage()->inkAt({i % 28, i / 28}), int {expected.at(std::size_t(i))});
    }
    QVERIFY(blackest() > 0);

    const QJsonObject state = m_lab->saveState();
    QTest::mouseClick(blur, Qt::LeftButton, {}, {8, blur->height() / 2});
    QCOMPARE(blackest(), 0);
    m_lab->restoreState(state);
    QVERIFY(blur->isChecked());
    m_lab->restoreState({}); // As an earlier version kept it.
    QVERIFY(!blur->isChecked());
}

void TestDigitLab::everyStageTellsTheAnswerItMakes()
{
    const auto* stages = part<ui::StageSwitches>();
    const auto told = [stages] {
        QStringList texts;
        for (std::size_t stage = 0; stage < ui::StageSwitches::stageCount; ++stage) {
            texts.append(stages->otherAnswerText(stage));
        }
        return texts;
    };
    QCOMPARE(told(), QStringList({{}, {}, {}, {}})); // Nothing is drawn.
    drawOn(0.5, 0.4, 0.5, 0.6); // So short that only scaling takes it to the top.
    TRY_VERIFY(!told().contains(QString()));
    const nn::Drawing strokes = part<ui::DrawingPad>()->content().strokes;
    ui::DigitReader reader(m_lab->reader()->model());
    for (std::size_t stage = 0; stage < ui::StageSwitches::stageCount; ++stage) {
        const auto& reading =
            reader.read(nn::prepare_drawing(strokes, ui::StageSwitches::flipped({}, stage)));
        const std::size_t digit = reading.verdict.best;
        QCOMPARE(
            told().at(static_cast<qsizetype>(stage)),
            QStringLiteral("%1: %2, %3")
                .arg(
                    stage == 3 ? QStringLiteral("with") : QStringLiteral("without"),
                    QString::number(digit),
                    ui::percentText(reading.scores[digit])
                )
        );
    }
    QVERIFY(!told().at(1).startsWith(QStringLiteral("without: 1,"))); // It hangs on the scale.
    QVERIFY(told().at(0).startsWith(QStringLiteral("without: 1,")));
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    TRY_COMPARE(told(), QStringList({{}, {}, {}, {}})); // It came prepared.
}

void TestDigitLab::nothingMovesWhenTheFirstAnswersCome()
{
    const auto* stages = part<ui::StageSwitches>();
    const QSize room = stages->minimumSizeHint();
    drawOn(0.5, 0.2, 0.5, 0.8);
    TRY_VERIFY(!stages->otherAnswerText(3).isEmpty());
    QCOMPARE(stages->minimumSizeHint(), room);
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
    QCOMPARE(seenImage()->inkAt({20, 13}), 0);
    drawOn(0.1, 0.48, 0.9, 0.48);
    QVERIFY(seenImage()->inkAt({20, 13}) > 200);
    QVERIFY(part<ui::PredictionView>()->answerText() != QStringLiteral("1"));
    QVERIFY(part<ui::PredictionView>()->truthText().isEmpty()); // It is no longer what it was.
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

QTEST_MAIN(TestDigitLab)
#include "tst_digitlab.moc"
