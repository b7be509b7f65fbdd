// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plane_features.h"
#include "ui/plots/lineplot.h"
#include "ui/text/numbertext.h"

#include <optional>

#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

/// Back and forth in the epochs of the playground, and on from any of them.
class TestPlaygroundHistory : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void itGoesBackAndForth();
    void stepsGoOnFromAnyEpoch();
    void aRunGoesOnFromAnEpoch();
    void goingBackEndsARun();
    void aHistoryThatIsThinnedUnderTheHandIsTheOneSeen();
    void aLongHistoryIsThinned();
    void theChartOfAThinnedHistoryIsThatOfItsEpochs();

private:
    LossPanel& panel() { return *part<LossPanel>(); }
    CalmSlider& slider() { return panel().slider(); }
    const nn::Parameters& numbers() { return *document().numbers().parameters; }
    void step()
    {
        click(button("Step"));
        TRY_VERIFY(!run().isRunning());
    }
    /// The epochs from 0 on, one after the other.
    std::vector<nn::Parameters> epochsOf(int count)
    {
        std::vector<nn::Parameters> epochs {numbers()};
        while (std::ssize(epochs) <= count) {
            step();
            epochs.push_back(numbers());
        }
        return epochs;
    }
    /// With the keyboard.
    void goTo(std::size_t index)
    {
        slider().setFocus();
        key(Qt::Key_Home);
        for (std::size_t step = 0; step < index; ++step) {
            key(Qt::Key_Right);
        }
    }
    /// So that epochs are short.
    void takeSmallNetwork()
    {
        PlaygroundSetup setup = document().setup();
        setup.pointCount = leastPoints;
        setup.layers = {{1, nn::Activation::tanh}};
        document().changeSetup("Small", setup);
    }
    /// For more epochs than are kept.
    bool trainsLong()
    {
        click(button("Train"));
        const bool isLong = test::waitFor([this] { return document().numbers().epoch > 1500; });
        click(button("Pause"));
        return isLong && isAtRest();
    }
    bool hasSliderForAll()
    {
        return slider().maximum() + 1 == std::ssize(run().recording().epochs());
    }

    /// The engine alone, with the data and the options of the page.
    struct Alone
    {
        Alone(TestPlaygroundHistory& test, const nn::Parameters& start)
            : data(nn::make_plane_dataset(
                test.run().points().training, test.document().setup().features
            ))
            , trainer(std::move(*nn::Trainer::make(
                  test.document().topology(),
                  start,
                  data,
                  optionsOf(test.document().setup(), test.document().answers())
              )))
        { }
        const nn::Parameters& after(std::size_t epochs)
        {
            while (trainer.epoch() < epochs) {
                trainer.run_epoch();
            }
            return trainer.parameters();
        }

        nn::Dataset data;
        nn::Trainer trainer;
    };
};

void TestPlaygroundHistory::itGoesBackAndForth()
{
    const std::vector<nn::Parameters> epochs = epochsOf(5);
    QCOMPARE(slider().maximum(), 5);
    slider().setFocus();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(document().numbers().epoch, std::size_t {3});
    QVERIFY(numbers() == epochs[3]);
    QVERIFY(panel().readingText().startsWith("Epoch 3: "));
    key(Qt::Key_End);
    QVERIFY(numbers() == epochs[5]);
    key(Qt::Key_Home);
    QVERIFY(numbers() == epochs[0]);
    key(Qt::Key_Right);
    step();
    QCOMPARE(document().numbers().epoch, std::size_t {2});
    QCOMPARE(slider().maximum(), 2); // What came later is another story now.
    m_page->undoStack()->undo();
    QVERIFY(numbers() == epochs[1]);
}

void TestPlaygroundHistory::stepsGoOnFromAnyEpoch()
{
    const std::vector<nn::Parameters> epochs = epochsOf(6);
    for (const std::size_t epoch : {5, 3, 1, 0}) {
        goTo(epoch);
        QVERIFY(numbers() == epochs[epoch]);
        step();
        QCOMPARE(document().numbers().epoch, epoch + 1);
        QVERIFY(numbers() == Alone(*this, epochs[epoch]).after(1));
        QCOMPARE(slider().maximum(), int(epoch) + 1);
        step(); // What the optimiser remembers is that of the epochs since.
        QVERIFY(numbers() == Alone(*this, epochs[epoch]).after(2));
    }
}

void TestPlaygroundHistory::aRunGoesOnFromAnEpoch()
{
    const std::vector<nn::Parameters> epochs = epochsOf(4);
    goTo(2);
    click(button("Train"));
    TRY_VERIFY(document().numbers().epoch > 6);
    click(button("Pause"));
    QVERIFY(isAtRest());
    Alone alone(*this, epochs[2]);
    for (const nn::RecordedEpoch& recorded : run().recording().epochs()) {
        const std::size_t epoch = recorded.epoch;
        QVERIFY(recorded.parameters == (epoch <= 2 ? epochs[epoch] : alone.after(epoch - 2)));
    }
    QVERIFY(numbers() == run().recording().epochs().back().parameters);
    QVERIFY(hasSliderForAll());
}

void TestPlaygroundHistory::goingBackEndsARun()
{
    const nn::Parameters start = numbers();
    click(button("Train"));
    TRY_VERIFY(slider().maximum() > 5);
    slider().setFocus();
    QVERIFY(run().isRunning());
    key(Qt::Key_Left);
    QVERIFY(!run().isRunning());
    const std::size_t epoch = document().numbers().epoch;
    QVERIFY(epoch > 0 && epoch < run().recording().epochs().back().epoch);
    const nn::Parameters there = run().recording().at(epoch).parameters;
    QVERIFY(numbers() == there);
    QVERIFY(there == Alone(*this, start).after(epoch));
    QVERIFY(hasSliderForAll());
    step(); // From there, whatever the thread had still to tell.
    QCOMPARE(document().numbers().epoch, epoch + 1);
    QVERIFY(numbers() == Alone(*this, there).after(1));
}

void TestPlaygroundHistory::aHistoryThatIsThinnedUnderTheHandIsTheOneSeen()
{
    std::optional<std::size_t> gone; // Where the hand went.
    connect(&run(), &PlaygroundRun::progressed, &slider(), [&] {
        const bool isThinned = std::ssize(run().recording().epochs()) <= slider().value();
        if (!gone && isThinned && run().isRunning()) {
            gone = 0;
            QTest::keyClick(&slider(), Qt::Key_Left);
            gone = document().numbers().epoch;
        }
    });
    click(button("Train"));
    TRY_VERIFY(gone);
    QVERIFY(!run().isRunning());
    // One position before the newest that was seen: not half way back, and not at the newest.
    QVERIFY2(*gone >= 298, qPrintable(QString::number(*gone)));
    QVERIFY(*gone < run().recording().epochs().back().epoch);
    QVERIFY(hasSliderForAll());
}

void TestPlaygroundHistory::aLongHistoryIsThinned()
{
    takeSmallNetwork();
    const nn::Parameters start = numbers();
    QVERIFY(trainsLong());
    const auto epochs = run().recording().epochs();
    QVERIFY(epochs.size() > 100 && epochs.size() <= 600);
    QVERIFY(hasSliderForAll());
    QCOMPARE(epochs.front().epoch, std::size_t {0});
    QVERIFY(epochs.front().parameters == start);
    QCOMPARE(epochs.back().epoch, document().numbers().epoch);
    QVERIFY(epochs.back().parameters == numbers());
    for (const PlotLine& line : panel().plot().lines()) {
        QCOMPARE(line.points.last().x(), double(epochs.back().epoch));
    }

    bringIntoSight(&slider());
    const auto place = [this](double share) { // Half of the handle is beside each end.
        const double half = slider().height() / 2.0;
        const double x = half + share * (slider().width() - 2 * half);
        return slider().mapTo(m_page.get(), QPointF(x, half)).toPoint();
    };
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, place(1));
    for (const double share : {0.8, 0.6, 0.5}) {
        QTest::mouseMove(m_page->windowHandle(), place(share));
    }
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, place(0.5));
    const int index = slider().value();
    QVERIFY(std::abs(index - slider().maximum() / 2) < slider().maximum() / 10);
    const nn::RecordedEpoch middle = epochs[std::size_t(index)];
    QVERIFY(middle.epoch != std::size_t(index));
    QCOMPARE(document().numbers().epoch, middle.epoch);
    QVERIFY(numbers() == middle.parameters);
    const QString name = QString("Epoch %1: ").arg(countText(qint64(middle.epoch)));
    QVERIFY2(panel().readingText().startsWith(name), qPrintable(panel().readingText()));
    step();
    QCOMPARE(document().numbers().epoch, middle.epoch + 1);
    QVERIFY(numbers() == Alone(*this, middle.parameters).after(1));
    QVERIFY(hasSliderForAll());
}

void TestPlaygroundHistory::theChartOfAThinnedHistoryIsThatOfItsEpochs()
{
    takeSmallNetwork();
    QVERIFY(trainsLong());
    const auto epochs = run().recording().epochs();
    const auto lossAt = [&](double epoch) {
        const auto found = std::ranges::find(epochs, std::size_t(epoch), &nn::RecordedEpoch::epoch);
        return found == epochs.end() ? -1.0 : found->training_loss;
    };
    const LinePlot& plot = panel().plot();
    const PlotLine& training = plot.lines().back(); // It lies on top.
    QCOMPARE(training.name, QString("Training"));
    QVERIFY(training.points.size() > 50);
    for (const QPointF& point : training.points) {
        QCOMPARE(point.y(), lossAt(point.x()));
    }
    bringIntoSight(&panel().plot());
    const QPoint middle = plot.plotArea().center().toPoint();
    QTest::mouseMove(m_page->windowHandle(), plot.mapTo(m_page.get(), middle));
    const auto pointed = std::size_t(std::round(plot.mapToValue(middle).x()));
    const auto later = std::ranges::upper_bound(epochs, pointed, {}, &nn::RecordedEpoch::epoch);
    const nn::RecordedEpoch& shown = *std::prev(later);
    const QString said = panel().readingText();
    QVERIFY2(
        said.startsWith(QString("Epoch %1: training %2,")
                            .arg(countText(qint64(shown.epoch)))
                            .arg(numberText(shown.training_loss, 3))),
        qPrintable(said)
    );
}

QTEST_MAIN(TestPlaygroundHistory)
#include "tst_playgroundhistory.moc"
