// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pixel_input.h"
#include "engine/nn/forward.h"
#include "ui/controls/numberfield.h"
#include "ui/digits/digitreader.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/predictionview.h"
#include "ui/plots/scorebar.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/digitfigure.h"

using namespace ui;
using test::DigitFigure;

/// A test digit goes through a trained network.
class TestMnistForward : public QObject
{
    Q_OBJECT

private slots:
    void aDigitIsReadAndItsAnswerJudgedInWords();
    void everyNumberIsThatOfTheNetwork_data();
    void everyNumberIsThatOfTheNetwork();
    void nextAndBackGoFromDigitToDigit();
    void atTheEndItBeginsAgain();
    void randomShowsAnotherOne();
    void aNumberLeadsToItsDigit();
    void onlyMistakesAreShownOnceTheyAreFound();
    void lookingForMistakesCanBeUndone();
    void anotherNetworkReadsTheSameDigit();
    void aHiddenNeuronTellsItsOutput();
    void aNetworkWithoutHiddenLayerSaysSo();
    void theStateComesBack();
    void wrongSettingsAreToldToTheAuthor();

private:
    static bool says(DigitFigure& figure, const QString& words)
    {
        const auto labels = figure.demo().findChildren<RoleLabel*>();
        return std::ranges::any_of(labels, [&words](RoleLabel* label) {
            return label->text().contains(words);
        });
    }
};

void TestMnistForward::aDigitIsReadAndItsAnswerJudgedInWords()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    QCOMPARE(figure.metric("digit"), 7.0);
    QCOMPARE(figure.metric("answer"), 7.0);
    QCOMPARE(figure.metric("is_wrong"), 0.0);
    auto* prediction = figure.part<PredictionView>();
    QVERIFY(prediction->truthText().contains("Right: it is a 7."));
    QCOMPARE(figure.part<DigitImageView>()->digit(), figure.store().digits().image(0));
    QCOMPARE(figure.demo().headline(), QString("784 × 128 × 10"));

    figure.demo().restoreState({{"index", 659}});
    QCOMPARE(figure.metric("digit"), 2.0);
    QCOMPARE(figure.metric("answer"), 1.0);
    QCOMPARE(figure.metric("is_wrong"), 1.0);
    QVERIFY(std::abs(figure.metric("score") - 0.931) < 0.001);
    QVERIFY(prediction->truthText().contains("It is a 2, the network reads a 1."));
}

void TestMnistForward::everyNumberIsThatOfTheNetwork_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("hiddenLayer");
    QTest::newRow("one layer") << "one-layer" << -1;
    QTest::newRow("two layers") << "two-layer" << 0;
}

void TestMnistForward::everyNumberIsThatOfTheNetwork()
{
    QFETCH(const QString, network);
    QFETCH(const int, hiddenLayer);
    DigitFigure figure("mnist-forward", {{"index", 0}, {"network", network}});
    QVERIFY(figure.isOpen());
    const nn::Model& model = *figure.store().network(network);
    DigitReader reader(model);
    for (const int index : {0, 18, 659}) {
        figure.demo().restoreState({{"index", index}});
        const nn::DigitImage image = figure.store().digits().image(index);
        const Reading& reading = reader.read(image);
        const auto bars = figure.part<PredictionView>()->findChildren<ScoreBar*>();
        QCOMPARE(bars.size(), 10);
        for (int digit = 0; digit < 10; ++digit) { // From above to below.
            const double score = reading.scores[std::size_t(digit)];
            const ScoreBar& bar = *bars[digit];
            QVERIFY(digit == 0 || bar.y() > bars[digit - 1]->y());
            QCOMPARE(bar.text(), percentText(score));
            QCOMPARE(bar.share(), score);
            const QString name = QString::number(digit);
            QVERIFY2(bar.accessibleName().startsWith(name), qPrintable(bar.accessibleName()));
        }
        if (hiddenLayer < 0) {
            continue;
        }
        std::vector<nn::Real> pixels(image.size());
        nn::copy_pixels(image, pixels);
        nn::ForwardTrace trace;
        nn::forward(model.topology, model.parameters, pixels, trace);
        const auto& outputs = trace.layers[std::size_t(hiddenLayer)].a;
        auto* hidden = figure.part<NeuronGrid>();
        QCOMPARE(hidden->activations().size(), outputs.size());
        for (std::size_t neuron = 0; neuron < outputs.size(); ++neuron) {
            QVERIFY(std::abs(hidden->activations()[neuron] - outputs[neuron]) < 1e-4);
        }
        const auto strongest = int(std::ranges::max_element(outputs) - outputs.begin());
        QTest::mouseMove(hidden, hidden->cellRect(strongest).center());
        const QString number = numberText(outputs[std::size_t(strongest)], 2);
        QVERIFY(says(figure, QString("Neuron %1: %2").arg(strongest + 1).arg(number)));
    }
}

void TestMnistForward::nextAndBackGoFromDigitToDigit()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    figure.press("Next →");
    QCOMPARE(figure.metric("index"), 1.0);
    QVERIFY(figure.demo().isTouched());
    figure.press("Next →");
    figure.press("← Back");
    QCOMPARE(figure.metric("index"), 1.0);
    QCOMPARE(figure.stack().count(), 0); // Back leads back; that is no edit.
}

void TestMnistForward::atTheEndItBeginsAgain()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    figure.press("← Back");
    QCOMPARE(figure.metric("index"), 9999.0);
    figure.press("Next →");
    QCOMPARE(figure.metric("index"), 0.0);
}

void TestMnistForward::randomShowsAnotherOne()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    for (int time = 0; time < 20; ++time) {
        const double before = figure.metric("index");
        figure.press("Random");
        QVERIFY(figure.metric("index") != before);
    }
}

void TestMnistForward::aNumberLeadsToItsDigit()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    auto* field = figure.part<NumberField>();
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(field, "19");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(figure.metric("index"), 18.0);
    QCOMPARE(figure.metric("is_wrong"), 1.0);
    field->selectAll();
    QTest::keyClicks(field, "20000"); // There are 10,000.
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(figure.metric("index") < 10'000);
}

void TestMnistForward::onlyMistakesAreShownOnceTheyAreFound()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    auto* box = figure.part<QCheckBox>("Only mistakes");
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!figure.part<QPushButton>("Next →")->isEnabled()); // They are still being looked for.
    TRY_COMPARE(figure.metric("index"), 18.0); // The first one.
    QCOMPARE(figure.metric("is_wrong"), 1.0);
    QVERIFY(says(figure, "115 mistake(s) in 10,000 digits."));
    figure.press("Next →");
    QCOMPARE(figure.metric("index"), 115.0);
    figure.press("← Back");
    figure.press("← Back");
    QCOMPARE(figure.metric("is_wrong"), 1.0);
    QVERIFY(figure.metric("index") > 9000); // The last one.
    for (int time = 0; time < 10; ++time) {
        figure.press("Random");
        QCOMPARE(figure.metric("is_wrong"), 1.0);
    }
}

void TestMnistForward::lookingForMistakesCanBeUndone()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    figure.store().findAnswers("two-layer");
    TRY_VERIFY(figure.store().answers("two-layer") != nullptr);
    figure.press("Only mistakes");
    QCOMPARE(figure.metric("index"), 18.0); // Known already: at once.
    QCOMPARE(figure.stack().count(), 1);
    figure.stack().undo();
    QCOMPARE(figure.metric("index"), 0.0);
    QVERIFY(!figure.part<QCheckBox>("Only mistakes")->isChecked());
}

void TestMnistForward::anotherNetworkReadsTheSameDigit()
{
    DigitFigure figure("mnist-forward", {{"index", 8}});
    QVERIFY(figure.isOpen());
    QCOMPARE(figure.metric("is_wrong"), 0.0);
    auto* networks = figure.part<QComboBox>("Network");
    networks->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(networks, "One");
    QCOMPARE(figure.demo().saveState().value("network").toString(), QString("one-layer"));
    QCOMPARE(figure.metric("index"), 8.0);
    QCOMPARE(figure.metric("answer"), 6.0); // It takes this 5 for a 6.
    figure.stack().undo();
    QCOMPARE(figure.metric("is_wrong"), 0.0);
}

void TestMnistForward::aHiddenNeuronTellsItsOutput()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    auto* hidden = figure.part<NeuronGrid>();
    QCOMPARE(hidden->activations().size(), std::size_t(128));
    QTest::mouseMove(hidden, hidden->cellRect(18).center());
    QCOMPARE(hidden->current(), std::optional(18));
    QVERIFY(says(figure, "Neuron 19: "));
    hidden->setFocus(Qt::TabFocusReason);
    QTest::keyClick(hidden, Qt::Key_Down); // Sixteen in a row.
    QVERIFY(says(figure, "Neuron 35: "));
    QVERIFY(hidden->accessibleDescription().contains("Neuron 35 answers "));
}

void TestMnistForward::aNetworkWithoutHiddenLayerSaysSo()
{
    DigitFigure figure("mnist-forward", {{"index", 0}, {"network", "one-layer"}});
    QVERIFY(figure.isOpen());
    QVERIFY(figure.part<NeuronGrid>()->isHidden());
    QVERIFY(says(figure, "This network has none"));
    figure.demo().restoreState({{"network", "convolutional"}});
    QVERIFY(!figure.part<NeuronGrid>()->isHidden());
    QCOMPARE(figure.part<NeuronGrid>()->activations().size(), std::size_t(128));
}

void TestMnistForward::theStateComesBack()
{
    DigitFigure figure("mnist-forward", {{"index", 0}});
    QVERIFY(figure.isOpen());
    const QJsonObject state {{"index", 5}, {"network", "one-layer"}, {"only_mistakes", false}};
    figure.demo().restoreState(state);
    QCOMPARE(figure.demo().saveState(), state);
    figure.demo().restoreState({{"index", -1}, {"network", "../secret"}, {"only_mistakes", 3}});
    QCOMPARE(figure.demo().saveState(), state);
}

void TestMnistForward::wrongSettingsAreToldToTheAuthor()
{
    QUndoStack stack;
    const auto problem = [&stack](const QJsonObject& settings) {
        return makeDemo("mnist-forward", stack)->configure(settings);
    };
    QVERIFY(problem({{"index", 10'000}}).contains("index"));
    QVERIFY(problem({{"network", "mine"}}).contains("two-layer"));
    QVERIFY(problem({{"only_mistakes", 1}}).contains("only_mistakes"));
}

QTEST_MAIN(TestMnistForward)
#include "tst_mnistforward.moc"
