// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_file.h"
#include "ui/digits/drawingcollection.h"
#include "ui/labs/correctionrow.h"
#include "ui/labs/digitbuttons.h"
#include "ui/labs/drawingshelf.h"
#include "ui/labs/finetuningpanel.h"
#include "ui/labs/handwritingreport.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/pixelpath.h"
#include "ui/plots/confusionview.h"
#include "ui/plots/contributionbars.h"

#include <QDir>

#include <cstdlib>

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

/// All that the lab is for, one thing after the other: with a mouse, and once more with nothing but
/// a keyboard.
class TestDigitLabJourney : public DigitLabTest
{
    Q_OBJECT

private slots:
    void byMouse();
    void byKeyboard();

private:
    void start();
    void openTab(const QString& title);
    void openTabByKey(const QString& title);
    void tabTo(const QWidget* target);
    void clickByKey(QWidget* target);
    void drawByKey(bool isToTheRight, int length);
    void checkTuning();
    void checkExport();
    void checkPath(QPoint pixel);
    ui::FineTuningPanel* panel() const { return part<ui::FineTuningPanel>(); }
    ui::PixelPath* path() const { return part<ui::PixelPath>(); }
    const nn::ConfusionMatrix& report() const
    {
        return part<ui::HandwritingReport>()->table().matrix();
    }
    QString copy() const
    {
        return QDir(m_folders.networks)
            .filePath(QStringLiteral("One layer – my handwriting.lovelace"));
    }

    std::optional<ui::FileRequest> m_request; ///< What the lab wants to write.
};

/// With a network that takes the drawings of these journeys for others than they are.
void TestDigitLabJourney::start()
{
    QDir(m_folders.networks).removeRecursively();
    save(oneLayer(1, 7), fileIn(m_folder, "one-layer.lovelace"));
    m_lab = makeLab();
    m_lab->restoreState({{QStringLiteral("network"), QStringLiteral("one-layer")}});
    waitUntilReady();
    // Few examples, many rounds: fast, and enough for straight lines.
    panel()->setTuning({.known_count = 40, .epoch_count = 150, .learning_rate = 0.02});
    m_request.reset();
    connect(m_lab.get(), &ui::Page::writeFileRequested, this, [this](const auto& asked) {
        m_request = asked;
    });
}

void TestDigitLabJourney::openTab(const QString& title)
{
    for (auto* candidate : part<ui::LabTabs>()->findChildren<QPushButton*>()) {
        if (candidate->text().startsWith(title)) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such tab");
}

/// One of them has the keyboard, the arrows go on.
void TestDigitLabJourney::openTabByKey(const QString& title)
{
    const auto tabs = part<ui::LabTabs>()->findChildren<QPushButton*>();
    const auto current = std::ranges::find_if(tabs, &QPushButton::isChecked);
    const auto wanted = std::ranges::find_if(tabs, [&title](const QPushButton* tab) {
        return tab->text().startsWith(title);
    });
    tabTo(*current);
    for (auto distance = std::abs(wanted - current); distance > 0; --distance) {
        QTest::keyClick(
            QApplication::focusWidget(), wanted > current ? Qt::Key_Right : Qt::Key_Left
        );
    }
    QVERIFY((*wanted)->isChecked());
}

/// Presses Tab until `target` has the keyboard.
void TestDigitLabJourney::tabTo(const QWidget* target)
{
    for (int step = 0; step < 200 && !target->hasFocus(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(target->hasFocus());
}

void TestDigitLabJourney::clickByKey(QWidget* target)
{
    tabTo(target);
    QTest::keyClick(target, Qt::Key_Space);
}

/// The pen goes back where it began.
void TestDigitLabJourney::drawByKey(bool isToTheRight, int length)
{
    auto* pad = part<ui::DrawingPad>();
    QTest::keyClick(pad, Qt::Key_Space);
    for (int step = 0; step < length; ++step) {
        QTest::keyClick(pad, isToTheRight ? Qt::Key_Right : Qt::Key_Left);
        QTest::keyClick(pad, Qt::Key_Down);
    }
    QTest::keyClick(pad, Qt::Key_Space);
    for (int step = 0; step < length; ++step) {
        QTest::keyClick(pad, isToTheRight ? Qt::Key_Left : Qt::Key_Right);
        QTest::keyClick(pad, Qt::Key_Up);
    }
    answer();
}

void TestDigitLabJourney::checkTuning()
{
    TRY_VERIFY(!panel()->isRunning());
    QVERIFY(panel()->tableTexts().at(2).startsWith(
        QStringLiteral("your drawings kept for testing|0 of ")
    ));
}

/// Writes what the lab asked for, and reads it again: all drawings.
void TestDigitLabJourney::checkExport()
{
    QVERIFY(m_request);
    const QString path = fileIn(m_folder, "strokes.jsonl");
    QVERIFY(m_request->write(path));
    const auto items = nn::read_stroke_file(path.toStdU16String());
    QVERIFY(items);
    const auto& drawings = m_lab->drawings().drawings();
    QCOMPARE(items->size(), drawings.size());
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        QVERIFY(items->at(i).label == drawings[i].label);
        QVERIFY(items->at(i).drawing == drawings[i].strokes);
    }
    QVERIFY(QFile::remove(path));
}

/// It is followed into the score of 2, and what is printed adds up to what the copy computes.
void TestDigitLabJourney::checkPath(QPoint pixel)
{
    QVERIFY(path()->isVisible());
    QCOMPARE(path()->pixel(), pixel);
    QVERIFY(path()->image().inkAt(pixel) > 0);
    QVERIFY2(
        path()->sumTitle().startsWith(QStringLiteral("Digit 2")), qPrintable(path()->sumTitle())
    );
    std::vector<nn::Real> input;
    for (const std::uint8_t ink : path()->image().digit()) {
        input.push_back(nn::Real(ink) / 255);
    }
    nn::ForwardTrace trace;
    const nn::Model& model = m_lab->reader()->model();
    nn::forward(model.topology, model.parameters, input, trace);
    qint64 sum = 0;
    for (const ui::ContributionBars::Row& row : path()->sum().rows()) {
        sum += row.isSum ? 0 : inThousandths(row.number);
    }
    QCOMPARE(sum, inThousandths(path()->sum().rows().last().number));
    QCOMPARE(sum, qRound64(double(trace.layers.back().z[2]) * 1000));
}

void TestDigitLabJourney::byMouse()
{
    start();
    const auto* row = part<ui::CorrectionRow>();
    const auto digits = row->findChild<ui::DigitButtons*>()->findChildren<QPushButton*>();
    for (int number = 0; number < 10; ++number) {
        const double off = 0.01 * number;
        drawOn(0.2 + off, 0.2, 0.8, 0.8 - off);
        QTest::mouseClick(digits.at(2), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("Draw the Next One")), Qt::LeftButton);
        drawOn(0.8 - off, 0.2, 0.2, 0.8 - off);
        QTest::mouseClick(digits.at(4), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("Draw the Next One")), Qt::LeftButton);
    }
    openTab(QStringLiteral("My Handwriting"));
    TRY_COMPARE(report().total(), std::size_t {20});
    QCOMPARE(report().correct(), std::size_t {0});

    openTab(QStringLiteral("Fine-Tuning"));
    QTest::mouseClick(button(QStringLiteral("Start")), Qt::LeftButton);
    checkTuning();
    QTest::mouseClick(button(QStringLiteral("Use the Copy")), Qt::LeftButton);
    TRY_COMPARE(m_lab->networkId(), copy());
    openTab(QStringLiteral("My Handwriting"));
    TRY_COMPARE(report().correct(), std::size_t {20});

    openTab(QStringLiteral("My Drawings"));
    QTest::mouseClick(button(QStringLiteral("Export Strokes...")), Qt::LeftButton);
    checkExport();

    openTab(QStringLiteral("Draw"));
    drawOn(0.2, 0.2, 0.8, 0.8);
    const double side = seenImage()->width() / 28.0;
    const QPoint place(int(13.5 * side), int(13.5 * side));
    QTest::mouseClick(seenImage(), Qt::LeftButton, {}, place);
    const auto outputs = path()->outputs().findChildren<QPushButton*>();
    QTest::mouseClick(outputs.at(2), Qt::LeftButton);
    checkPath({13, 13});
}

void TestDigitLabJourney::byKeyboard()
{
    start();
    auto* pad = part<ui::DrawingPad>();
    pad->setFocus();
    for (int number = 0; number < 20; ++number) {
        const bool isTwo = number % 2 == 0;
        drawByKey(isTwo, 5 + number / 2);
        QTest::keyClick(pad, isTwo ? Qt::Key_2 : Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_lab->drawings().count(), number + 1);
        QTest::keyClick(pad, Qt::Key_Delete, Qt::ControlModifier);
    }
    openTabByKey(QStringLiteral("Fine-Tuning"));
    clickByKey(button(QStringLiteral("Start")));
    checkTuning();
    clickByKey(button(QStringLiteral("Use the Copy")));
    TRY_COMPARE(m_lab->networkId(), copy());
    openTabByKey(QStringLiteral("My Handwriting"));
    TRY_COMPARE(report().total(), std::size_t {20});
    // Of none before.
    TRY_VERIFY2(report().correct() > 10, qPrintable(QString::number(report().correct())));
    tabTo(&part<ui::HandwritingReport>()->table());

    openTabByKey(QStringLiteral("My Drawings"));
    clickByKey(button(QStringLiteral("Export Strokes...")));
    checkExport();

    openTabByKey(QStringLiteral("Draw"));
    tabTo(pad);
    drawByKey(true, 10);
    tabTo(seenImage());
    QTest::keyClick(seenImage(), Qt::Key_Right);
    const std::optional<QPoint> pixel = seenImage()->pixel();
    QVERIFY(pixel);
    QTest::keyClick(seenImage(), Qt::Key_Return);
    QVERIFY(path()->image().hasFocus());
    tabTo(path()->outputs().findChildren<QPushButton*>().at(0));
    for (int digit = 0; digit < 2; ++digit) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    checkPath(*pixel);
}

QTEST_MAIN(TestDigitLabJourney)
#include "tst_digitlabjourney.moc"
