// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/steadylabel.h"
#include "ui/labs/losschart.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/paintedtexts.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

/// The chart of the losses of the playground, and the numbers below it.
class TestPlaygroundLoss : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init()
    {
        openPage();
        for (int step = 0; step < epochCount; ++step) {
            run().step();
            QVERIFY(isAtRest());
        }
    }
    void cleanup() { m_page.reset(); }

    void theLinesAreWhatWasRecorded();
    void theNumbersAreThoseOfTheEpoch();
    void theAxesAreNamed();
    void theEpochUnderThePointerIsRead();
    void theHandleIsDraggedThroughTheEpochs();
    void withoutTestPointsThereIsOneLine();

private:
    static constexpr int epochCount = 5;

    LossPanel& panel() { return *part<LossPanel>(); }
    const nn::RecordedEpoch& epoch(std::size_t number) { return run().recording().at(number); }
    QString sentenceOf(const nn::RecordedEpoch& recorded)
    {
        return QString("Epoch %1: training %2, test %3")
            .arg(recorded.epoch)
            .arg(numberText(recorded.training_loss, 3), numberText(recorded.test_loss, 3));
    }
};

void TestPlaygroundLoss::theLinesAreWhatWasRecorded()
{
    const QList<PlotLine>& lines = panel().plot().lines(); // The last one lies on top.
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].name, QString("Test"));
    QCOMPARE(lines[1].name, QString("Training"));
    QCOMPARE(lines[0].style, Qt::DashLine);
    QCOMPARE(lines[1].style, Qt::SolidLine);
    for (const PlotLine& line : lines) {
        QCOMPARE(line.points.size(), epochCount + 1);
    }
    for (int number = 0; number <= epochCount; ++number) {
        const nn::RecordedEpoch& recorded = epoch(std::size_t(number));
        QCOMPARE(lines[0].points[number], QPointF(number, recorded.test_loss));
        QCOMPARE(lines[1].points[number], QPointF(number, recorded.training_loss));
        QVERIFY(panel().plot().yRange().contains(recorded.training_loss));
    }
    QVERIFY(epoch(5).training_loss != epoch(5).test_loss);
    QCOMPARE(panel().plot().xRange().least, 0.0);
    QVERIFY(panel().plot().xRange().greatest >= epochCount);
}

void TestPlaygroundLoss::theNumbersAreThoseOfTheEpoch()
{
    const auto hasNumbersOf = [this](const nn::RecordedEpoch& recorded) {
        const QString words =
            QString("training %1 · test %2")
                .arg(numberText(recorded.training_loss, 3), numberText(recorded.test_loss, 3));
        return std::ranges::any_of(panel().findChildren<SteadyLabel*>(), [&](auto* label) {
            return label->isVisible() && label->text() == words;
        });
    };
    QVERIFY(epoch(5).training_loss != epoch(5).test_loss);
    QVERIFY(hasNumbersOf(epoch(5)));
    panel().slider().setFocus();
    key(Qt::Key_Home);
    TRY_VERIFY(hasNumbersOf(epoch(0)));
    QVERIFY(!hasNumbersOf(epoch(5)));
}

void TestPlaygroundLoss::theAxesAreNamed()
{
    LinePlot& plot = panel().plot();
    QHash<QString, QRectF> texts;
    for (const test::PaintedText& painted : test::paintedTexts(plot)) {
        texts.insert(painted.text, painted.ink);
    }
    QVERIFY(texts.contains("Epoch"));
    QVERIFY(texts.contains("Loss"));
    QVERIFY(texts.contains("0"));
    const QRectF area = plot.plotArea();
    QVERIFY(texts["Epoch"].top() > area.bottom()); // In the row of its numbers.
    QVERIFY(texts["Epoch"].right() < area.left());
    QVERIFY(texts["Loss"].bottom() < area.top());
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        QVERIFY2(QRectF(plot.rect()).contains(text.value()), qPrintable(text.key()));
        for (auto other = texts.cbegin(); other != text; ++other) {
            QVERIFY2(!other->intersects(*text), qPrintable(text.key() + other.key()));
        }
    }
    QCOMPARE(plot.accessibleName(), QString("Loss by epoch"));
}

void TestPlaygroundLoss::theEpochUnderThePointerIsRead()
{
    LinePlot& plot = panel().plot();
    QCOMPARE(panel().readingText(), sentenceOf(epoch(5)));
    QCOMPARE(plot.accessibleDescription(), sentenceOf(epoch(5)));
    bringIntoSight(&plot);
    const double middle = plot.yRange().greatest / 2;
    const QPoint place = plot.mapToPlot({2.1, middle}).toPoint();
    QTest::mouseMove(m_page->windowHandle(), plot.mapTo(m_page.get(), place));
    QCOMPARE(panel().readingText(), sentenceOf(epoch(2)));
    QCOMPARE(plot.accessibleDescription(), sentenceOf(epoch(2)));
    QCOMPARE(plot.point()->place, QPointF(2, epoch(2).training_loss));
    QVERIFY(plot.point()->hasGuides);
    QTest::mouseMove(m_page->windowHandle(), QPoint(1, 1));
    TRY_COMPARE(panel().readingText(), sentenceOf(epoch(5)));
    QCOMPARE(document().numbers().epoch, std::size_t {epochCount}); // Looking changes nothing.
}

void TestPlaygroundLoss::theHandleIsDraggedThroughTheEpochs()
{
    CalmSlider& slider = panel().slider();
    const nn::Parameters newest = *document().numbers().parameters;
    bringIntoSight(&slider);
    const auto place = [&](double share) { // Half of the handle is beside each end.
        const double room = slider.width() - slider.height();
        const double x = slider.height() / 2.0 + share * room;
        return slider.mapTo(m_page.get(), QPointF(x, slider.height() / 2.0)).toPoint();
    };
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, place(1));
    QList<std::size_t> epochs;
    for (const double share : {0.8, 0.6, 0.4, 0.2, 0.0, 0.2, 0.4}) {
        QTest::mouseMove(m_page->windowHandle(), place(share));
        epochs.append(document().numbers().epoch);
    }
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, place(0.4));
    QCOMPARE(epochs, (QList<std::size_t> {4, 3, 2, 1, 0, 1, 2}));
    QVERIFY(*document().numbers().parameters == epoch(2).parameters);
    QCOMPARE(panel().readingText(), sentenceOf(epoch(2)));
    m_page->undoStack()->undo(); // The drag was one step.
    QVERIFY(*document().numbers().parameters == newest);
}

void TestPlaygroundLoss::withoutTestPointsThereIsOneLine()
{
    auto own = std::make_shared<nn::PointsTable>();
    own->points = {{1, 1, 1}};
    document().setOwnPoints("Points", own);
    PlaygroundSetup setup = document().setup();
    setup.data.reset();
    document().changeSetup("Own", setup);
    run().step();
    QVERIFY(isAtRest());
    QCOMPARE(panel().plot().lines().size(), 1);
    QCOMPARE(panel().plot().lines().front().name, QString("Training"));
    QVERIFY(!panel().readingText().contains("test"));
}

QTEST_MAIN(TestPlaygroundLoss)
#include "tst_playgroundloss.moc"
