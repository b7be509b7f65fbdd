// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/mnist.h"
#include "engine/data/verdict.h"
#include "engine/io/model_file.h"
#include "engine/io/stroke_file.h"
#include "engine/nn/predictor.h"
#include "engine/train/metrics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace nn;

namespace {

const std::filesystem::path data_folder = DATA_FOLDER;
const std::filesystem::path testdata_folder = TESTDATA_FOLDER;

/// What a network answers to a drawing.
Verdict read(Predictor& predictor, const PreparationSettings& preparation, const Drawing& drawing)
{
    const DigitImage image = prepare_drawing(drawing, preparation);
    std::array<Real, digit_pixel_count> input;
    std::transform(image.begin(), image.end(), input.begin(), [](std::uint8_t pixel) {
        return static_cast<Real>(pixel) / 255;
    });
    return judge(image, predictor.predict(input));
}

struct Tally
{
    double items = 0;
    double correct = 0;
    double unsure = 0;
    double correct_but_unsure = 0;
};

Tally read_all(const Model& model, const std::vector<StrokeItem>& items)
{
    Predictor predictor(model.topology, model.parameters);
    Tally tally;
    for (const StrokeItem& item : items) {
        const Verdict verdict = read(predictor, model.preparation, item.drawing);
        const bool is_correct = item.label == verdict.best;
        const bool is_unsure = verdict.certainty == Certainty::unsure;
        tally.items += 1;
        tally.correct += is_correct ? 1 : 0;
        tally.unsure += is_unsure ? 1 : 0;
        tally.correct_but_unsure += is_correct && is_unsure ? 1 : 0;
    }
    return tally;
}

/// The same strokes with their box moved to (x, y) and its longer side made `size`.
std::vector<StrokeItem> placed(std::vector<StrokeItem> items, double x, double y, double size)
{
    for (StrokeItem& item : items) {
        InkPoint low {1e9, 1e9};
        InkPoint high {-1e9, -1e9};
        for (const Stroke& stroke : item.drawing) {
            for (const InkPoint& point : stroke) {
                low = {std::min(low.x, point.x), std::min(low.y, point.y)};
                high = {std::max(high.x, point.x), std::max(high.y, point.y)};
            }
        }
        const double scale = size / std::max(high.x - low.x, high.y - low.y);
        for (Stroke& stroke : item.drawing) {
            for (InkPoint& point : stroke) {
                point = {x + scale * (point.x - low.x), y + scale * (point.y - low.y)};
            }
        }
    }
    return items;
}

} // namespace

/// The networks that come with the program: what they promise.
class BuiltinModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void testDigitsAreRead_data() { promises(); }
    void testDigitsAreRead();
    void theFileKnowsItsAccuracy_data() { promises(); }
    void theFileKnowsItsAccuracy();
    void mistakesAreAsManyAsTheLessonSays_data();
    void mistakesAreAsManyAsTheLessonSays();
    void otherHandsAreRead_data() { promises(); }
    void otherHandsAreRead();
    void placeAndSizeDoNotMatter_data() { promises(); }
    void placeAndSizeDoNotMatter();
    void fewGoodDigitsAreDoubted_data() { promises(); }
    void fewGoodDigitsAreDoubted();
    void nonDigitsAreDoubted_data() { promises(); }
    void nonDigitsAreDoubted();
    void theConvolutionalNetworkIsSmall();

private:
    /// Percentages: of MNIST's test digits and of drawn digits that are read right, of right ones
    /// that are called unsure, of non-digits that are called unsure.
    static void promises();
    static Model model();

    Dataset m_test;
    std::vector<StrokeItem> m_digits;
    std::vector<StrokeItem> m_non_digits;
};

void BuiltinModelsTest::promises()
{
    QTest::addColumn<double>("test");
    QTest::addColumn<double>("drawn");
    QTest::addColumn<double>("doubted");
    QTest::addColumn<double>("caught");
    QTest::newRow("one-layer") << 92.3 << 97.0 << 9.0 << 50.0;
    QTest::newRow("two-layer") << 98.2 << 98.0 << 3.0 << 80.0;
    QTest::newRow("convolutional") << 99.5 << 98.0 << 2.0 << 90.0;
}

Model BuiltinModelsTest::model()
{
    return *load_model(
        data_folder / "models" / (std::string(QTest::currentDataTag()) + ".lovelace")
    );
}

void BuiltinModelsTest::initTestCase()
{
    auto test = read_mnist(data_folder / "mnist", MnistPart::test);
    auto digits = read_stroke_file(testdata_folder / "drawn-digits.jsonl");
    auto non_digits = read_stroke_file(testdata_folder / "non-digits.jsonl");
    QVERIFY(test && digits && non_digits);
    m_test = std::move(*test);
    m_digits = std::move(*digits);
    m_non_digits = std::move(*non_digits);
    QCOMPARE(m_digits.size(), std::size_t {120});
    QCOMPARE(m_non_digits.size(), std::size_t {212});
}

void BuiltinModelsTest::testDigitsAreRead()
{
    QFETCH(double, test);
    const Model network = model();
    const Evaluation evaluation =
        evaluate(network.topology, network.parameters, m_test, Loss::cross_entropy);
    QCOMPARE(evaluation.confusion.total(), std::size_t {10'000});
    const double share = 100 * evaluation.confusion.accuracy();
    qInfo("%.2f %% of the test digits", share);
    QVERIFY(share >= test);
}

void BuiltinModelsTest::theFileKnowsItsAccuracy()
{
    const Model network = model();
    const Evaluation evaluation =
        evaluate(network.topology, network.parameters, m_test, Loss::cross_entropy);
    QVERIFY(network.notes.test_accuracy.has_value());
    // Another machine may round a sum otherwise and tip a digit or two.
    QVERIFY(std::abs(*network.notes.test_accuracy - evaluation.confusion.accuracy()) < 0.0005);
    QVERIFY(network.notes.recipe.starts_with("lovelace-cli train "));
    QCOMPARE(network.notes.name, std::string(QTest::currentDataTag()));
}

void BuiltinModelsTest::mistakesAreAsManyAsTheLessonSays_data()
{
    QTest::addColumn<std::size_t>("mistakes"); // As in chapter 8, in six languages.
    QTest::newRow("one-layer") << std::size_t {729};
    QTest::newRow("two-layer") << std::size_t {115};
    QTest::newRow("convolutional") << std::size_t {46};
}

void BuiltinModelsTest::mistakesAreAsManyAsTheLessonSays()
{
    QFETCH(const std::size_t, mistakes);
    const Model network = model();
    const Evaluation evaluation =
        evaluate(network.topology, network.parameters, m_test, Loss::cross_entropy);
    const double wrong = evaluation.confusion.total() * (1 - evaluation.confusion.accuracy());
    QCOMPARE(static_cast<std::size_t>(std::lround(wrong)), mistakes);
}

void BuiltinModelsTest::otherHandsAreRead()
{
    QFETCH(double, drawn);
    const Tally tally = read_all(model(), m_digits);
    const double share = 100 * tally.correct / tally.items;
    qInfo("%.1f %% of the drawn digits", share);
    QVERIFY(share >= drawn);
}

void BuiltinModelsTest::placeAndSizeDoNotMatter()
{
    const Model network = model();
    const double whole = read_all(network, placed(m_digits, 0.05, 0.05, 0.9)).correct;
    for (const InkPoint place : {InkPoint {0.02, 0.03}, {0.7, 0.1}, {0.33, 0.71}}) {
        const double quarter = read_all(network, placed(m_digits, place.x, place.y, 0.25)).correct;
        QVERIFY(std::abs(quarter - whole) <= 0.005 * 120);
    }
}

void BuiltinModelsTest::fewGoodDigitsAreDoubted()
{
    QFETCH(double, doubted);
    const Model network = model();
    const Tally tally = read_all(network, m_digits);
    const double drawn = 100 * tally.correct_but_unsure / tally.correct;

    Predictor predictor(network.topology, network.parameters);
    std::array<Real, digit_pixel_count> input;
    double correct = 0;
    double correct_but_unsure = 0;
    for (std::size_t i = 0; i < 2000; ++i) {
        DigitImage image;
        std::ranges::copy(m_test.pixels_of(i), image.begin());
        m_test.copy_input(i, input);
        const Verdict verdict = judge(image, predictor.predict(input));
        if (verdict.best == m_test.labels[i]) {
            correct += 1;
            correct_but_unsure += verdict.certainty == Certainty::unsure ? 1 : 0;
        }
    }
    const double tested = 100 * correct_but_unsure / correct;
    qInfo("%.1f %% of drawn digits, %.1f %% of test digits", drawn, tested);
    QVERIFY(drawn <= doubted);
    QVERIFY(tested <= doubted);
}

void BuiltinModelsTest::nonDigitsAreDoubted()
{
    QFETCH(double, caught);
    const Tally tally = read_all(model(), m_non_digits);
    const double share = 100 * tally.unsure / tally.items;
    qInfo("%.1f %% of the non-digits", share);
    QVERIFY(share >= caught);
}

void BuiltinModelsTest::theConvolutionalNetworkIsSmall()
{
    const auto network = load_model(data_folder / "models" / "convolutional.lovelace");
    QVERIFY(network.has_value());
    QVERIFY(network->topology.parameter_count() <= 150'000);
}

QTEST_APPLESS_MAIN(BuiltinModelsTest)
#include "builtin_models_test.moc"
