// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/digitbuttons.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/pixelpath.h"
#include "ui/plots/contributionbars.h"

#include <random>

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

class TestPixelPath : public DigitLabTest
{
    Q_OBJECT

private slots:
    void aClickOnThePictureFollowsThePixel();
    void thePixelFeedsItsNeurons();
    void aPixelWithoutInkFeedsNothing();
    void theArrowKeysWalkOverThePicture();
    void printedNumbersAddUpToThePrintedZ_data();
    void printedNumbersAddUpToThePrintedZ();
    void aDigitGathersPixelsThroughItsNeurons();
    void aConvolutionSaysWhatIsNotOffered();
    void curvesSayWhatIsNotOffered();
    void theFirstPageNamesTheStrongest();
    void pixelAndNeuronComeBackAtTheNextStart();

private:
    ui::PixelPath* path() const { return part<ui::PixelPath>(); }
    void openTab();
    void chooseNetwork(const QString& id);
};

namespace {

nn::Model randomModel(std::vector<nn::LayerSpec> layers)
{
    nn::Model model = modelOf(topologyOf(std::move(layers)));
    std::mt19937 generator(5);
    for (nn::Real& value : model.parameters.values) {
        value = static_cast<nn::Real>(generator() % 2001) / 1700 - nn::Real {0.6};
    }
    return model;
}

} // namespace

void TestPixelPath::openTab()
{
    for (auto* candidate : part<ui::LabTabs>()->findChildren<QPushButton*>()) {
        if (candidate->text() == QStringLiteral("Follow a Pixel")) {
            QTest::mouseClick(candidate, Qt::LeftButton);
        }
    }
}

void TestPixelPath::chooseNetwork(const QString& id)
{
    m_lab->chooseNetwork(id);
    TRY_COMPARE(m_lab->networkId(), id);
}

void TestPixelPath::aClickOnThePictureFollowsThePixel()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    auto* seen = seenImage();
    const double side = seen->width() / 28.0;
    QTest::mouseClick(seen, Qt::LeftButton, {}, {int(13.5 * side), int(6.5 * side)});
    QVERIFY(path()->isVisible());
    QCOMPARE(path()->pixel(), QPoint(13, 6));
    QVERIFY(path()->image().hasFocus());
    QVERIFY(path()->image().digit() == seen->digit());
}

void TestPixelPath::thePixelFeedsItsNeurons()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    path()->setPixel({13, 6});
    const int ink = path()->image().inkAt({13, 6});
    QVERIFY(ink > 0);
    const QList<ui::ContributionBars::Row> rows = path()->feeds().rows();
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows[0].name, QStringLiteral("Neuron 5")); // Number 4, counted from 0: weight 2.
    QCOMPARE(rows[0].value, double(nn::Real(2) * nn::Real(ink) / 255));
    QVERIFY(rows[0].number.startsWith(u'+'));
    QCOMPARE(rows[1].value, 0.0);
    QTest::mouseClick(&path()->feeds(), Qt::LeftButton, {}, path()->feeds().rowRect(0).center());
    QVERIFY2(
        path()->sumTitle().startsWith(QStringLiteral("Neuron 5: z = +")),
        qPrintable(path()->sumTitle())
    );
    QCOMPARE(path()->sum().rows()[0].name, QStringLiteral("bias"));
    QCOMPARE(path()->sum().rows()[1].name, QStringLiteral("column 14, row 7"));
}

void TestPixelPath::aPixelWithoutInkFeedsNothing()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    path()->setPixel({0, 0});
    QVERIFY(path()->feeds().rows().isEmpty());
    QVERIFY(!path()->feeds().isVisible());
}

void TestPixelPath::theArrowKeysWalkOverThePicture()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    path()->image().setFocus();
    QTest::keyClick(&path()->image(), Qt::Key_Right); // From the one before.
    QTest::keyClick(&path()->image(), Qt::Key_Up);
    QCOMPARE(path()->pixel(), QPoint(14, 12));
    path()->feeds().setFocus(); // The pixel stays.
    QCOMPARE(path()->pixel(), QPoint(14, 12));
    QTest::keyClick(&path()->feeds(), Qt::Key_Down);
    const QString first = path()->sumTitle();
    QTest::keyClick(&path()->feeds(), Qt::Key_Down);
    QVERIFY(path()->sumTitle() != first);
}

void TestPixelPath::printedNumbersAddUpToThePrintedZ_data()
{
    QTest::addColumn<bool>("isTwoLayers");
    QTest::newRow("one layer") << false;
    QTest::newRow("two layers") << true;
}

void TestPixelPath::printedNumbersAddUpToThePrintedZ()
{
    QFETCH(bool, isTwoLayers);
    const nn::Dense outputs {10, nn::Activation::softmax};
    const nn::Model model = isTwoLayers
        ? randomModel({nn::Flatten {}, nn::Dense {30, nn::Activation::relu}, outputs})
        : randomModel({nn::Flatten {}, outputs});
    const QString file = fileIn(m_folder, "random.lovelace");
    save(model, file);
    QVERIFY(opened(file));
    drawOn(0.3, 0.2, 0.7, 0.8);
    openTab();
    path()->setPixel({13, 13});
    nn::ForwardTrace trace;
    std::vector<nn::Real> input;
    for (const std::uint8_t ink : path()->image().digit()) {
        input.push_back(nn::Real(ink) / 255);
    }
    nn::forward(model.topology, model.parameters, input, trace);
    int checked = 0;
    const auto check = [&](double z) {
        const QList<ui::ContributionBars::Row> rows = path()->sum().rows();
        qint64 sum = 0;
        for (const ui::ContributionBars::Row& row : rows) {
            sum += row.isSum ? 0 : inThousandths(row.number);
        }
        QVERIFY(rows.size() > 5);
        QCOMPARE(sum, inThousandths(rows.last().number));
        QCOMPARE(inThousandths(rows.last().number), qRound64(z * 1000));
        ++checked;
    };
    for (int digit = 0; digit < 10; ++digit) {
        QTest::mouseClick(path()->outputs().findChildren<QPushButton*>().at(digit), Qt::LeftButton);
        check(trace.layers.back().z[std::size_t(digit)]);
    }
    ui::ContributionBars& feeds = path()->feeds();
    feeds.setFocus();
    for (int row = 0; row < feeds.rows().size(); ++row) { // To the first, and down from there.
        QTest::keyClick(&feeds, Qt::Key_Up);
    }
    for (int row = 0; row < feeds.rows().size(); ++row) {
        QTest::keyClick(&feeds, Qt::Key_Down);
        const QString name = feeds.rows().at(feeds.chosen()).name;
        QVERIFY2(path()->sumTitle().startsWith(name + u':'), qPrintable(path()->sumTitle()));
        check(trace.layers[1].z[std::size_t(name.section(u' ', 1).toInt() - (isTwoLayers ? 1 : 0))]
        );
    }
    QVERIFY(checked >= 20);
}

void TestPixelPath::aDigitGathersPixelsThroughItsNeurons()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    QTest::mouseClick(path()->outputs().findChildren<QPushButton*>().at(1), Qt::LeftButton);
    const double ink = path()->image().inkAt({13, 6}) / 255.0;
    // Through neuron 4: 2 times 6.
    const QList<ui::ContributionBars::Row> rows = path()->sum().rows();
    QCOMPARE(rows[0].name, QStringLiteral("all biases"));
    QCOMPARE(rows[1].name, QStringLiteral("column 14, row 7"));
    QCOMPARE(inThousandths(rows[1].number), qRound64(12 * ink * 1000));
    QVERIFY(path()->outputs().digit() == 1);
}

void TestPixelPath::aConvolutionSaysWhatIsNotOffered()
{
    openTab();
    chooseNetwork(QStringLiteral("convolutional"));
    QVERIFY(path()->noteText().contains(QStringLiteral("begins with a convolution")));
    QVERIFY(!path()->image().isVisible());
    chooseNetwork(QStringLiteral("one-layer"));
    QVERIFY(path()->image().isVisible());
}

void TestPixelPath::curvesSayWhatIsNotOffered()
{
    const QString file = fileIn(m_folder, "curved.lovelace");
    save(
        randomModel(
            {nn::Flatten {},
             nn::Dense {20, nn::Activation::sigmoid},
             nn::Dense {10, nn::Activation::softmax}}
        ),
        file
    );
    QVERIFY(opened(file));
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    QVERIFY(!path()->outputs().isVisible());
    QVERIFY(path()->sum().isVisible()); // Of the first layer there still is everything.
}

void TestPixelPath::theFirstPageNamesTheStrongest()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    auto* seen = seenImage();
    const double side = seen->width() / 28.0;
    QTest::mouseMove(seen, {int(13.5 * side), int(6.5 * side)});
    const QString text = part<ui::HiddenView>()->detailText();
    QVERIFY2(text.startsWith(QStringLiteral("The pixel feeds most: neuron 5 +")), qPrintable(text));
    QTest::mouseMove(seen, {2, 2});
    QCOMPARE(
        part<ui::HiddenView>()->detailText(), QStringLiteral("Without ink the pixel feeds nothing.")
    );
}

void TestPixelPath::pixelAndNeuronComeBackAtTheNextStart()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    openTab();
    path()->setPixel({13, 7});
    QTest::mouseClick(path()->outputs().findChildren<QPushButton*>().at(7), Qt::LeftButton);
    const QString title = path()->sumTitle();
    QVERIFY(title.startsWith(QStringLiteral("Digit 7")));
    const QJsonObject state = m_lab->saveState();
    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QCOMPARE(path()->pixel(), QPoint(13, 7));
    TRY_COMPARE(path()->sumTitle(), title);
}

QTEST_MAIN(TestPixelPath)
#include "tst_pixelpath.moc"
