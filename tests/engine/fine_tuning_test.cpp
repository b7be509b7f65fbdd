// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/labelled_drawing.h"
#include "engine/data/mnist.h"
#include "engine/io/model_file.h"
#include "engine/io/stroke_file.h"
#include "engine/nn/initializer.h"
#include "engine/train/fine_tuning.h"
#include "engine/train/metrics.h"

#include <QTest>

#include <algorithm>
#include <array>

using nn::Dataset;
using nn::DrawingUse;

namespace {

/// Straight strokes from corner to corner or side to side, each a little elsewhere.
Dataset strokes(double x0, double y0, double x1, double y1, std::uint8_t label, int count)
{
    std::vector<nn::LabelledDrawing> drawings;
    for (int i = 0; i < count; ++i) {
        drawings.push_back(
            {{{{x0 + 0.01 * i, y0 + 0.007 * i}, {x1, y1}}}, label, DrawingUse::training}
        );
    }
    return nn::digit_images(drawings, {}, std::array {DrawingUse::training});
}

Dataset joined(Dataset a, const Dataset& b)
{
    a.pixels.insert(a.pixels.end(), b.pixels.begin(), b.pixels.end());
    a.labels.insert(a.labels.end(), b.labels.begin(), b.labels.end());
    a.count += b.count;
    return a;
}

/// The drawn digits by somebody who writes them leaning far to the right: what shipped networks
/// have never seen. One in four is kept for testing.
std::vector<nn::LabelledDrawing> leaningHand()
{
    std::vector<nn::LabelledDrawing> hand;
    const auto items = nn::read_stroke_file(TESTDATA_FOLDER "/drawn-digits.jsonl");
    for (const nn::StrokeItem& item : items ? *items : std::vector<nn::StrokeItem>()) {
        const auto label = static_cast<std::uint8_t>(item.label.value_or(0));
        nn::LabelledDrawing drawing {item.drawing, label, nn::use_of_next(hand, label)};
        for (nn::Stroke& stroke : drawing.strokes) {
            for (nn::InkPoint& point : stroke) {
                point.x += 1.2 * (point.y - 0.5);
            }
        }
        hand.push_back(std::move(drawing));
    }
    return hand;
}

std::size_t countOf(const Dataset& data, std::span<const std::uint8_t> image)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < data.count; ++i) {
        const auto pixels = data.pixels_of(i);
        count += std::equal(pixels.begin(), pixels.end(), image.begin()) ? 1 : 0;
    }
    return count;
}

const Dataset known =
    joined(strokes(0.5, 0.2, 0.5, 0.8, 1, 20), strokes(0.2, 0.5, 0.8, 0.5, 7, 20));
const Dataset own = joined(strokes(0.2, 0.2, 0.8, 0.8, 2, 4), strokes(0.8, 0.2, 0.2, 0.8, 4, 4));

} // namespace

class FineTuningTest : public QObject
{
    Q_OBJECT

private slots:
    void ownDrawingsAreTheShareAskedFor();
    void knownDigitsAreDrawnOnce();
    void theSameSeedGivesTheSameEpoch();
    void aNetworkLearnsNewStrokesAndKeepsTheOld();
    void aNetworkThatKnowsDigitsOnlyDoubtsNothing();
    void aShippedNetworkLearnsAHandAndKeepsMnist();
};

void FineTuningTest::ownDrawingsAreTheShareAskedFor()
{
    const Dataset data = nn::fine_tuning_data(
        known, own, {}, {.known_count = 30, .own_share = 0.5, .non_digit_share = 0.25}
    );
    // 30 known ones, 8 own ones four times (30 would be half), a quarter of all as non-digits.
    QCOMPARE(data.count, std::size_t {30 + 32 + 16});
    QCOMPARE(countOf(data, own.pixels_of(3)), std::size_t {4});
}

void FineTuningTest::knownDigitsAreDrawnOnce()
{
    const Dataset data =
        nn::fine_tuning_data(known, own, {}, {.known_count = 1000, .non_digit_share = 0});
    for (std::size_t i = 0; i < known.count; ++i) {
        QCOMPARE(countOf(data, known.pixels_of(i)), std::size_t {1});
    }
}

void FineTuningTest::theSameSeedGivesTheSameEpoch()
{
    const Dataset one = nn::fine_tuning_data(known, own, {}, {.known_count = 10, .seed = 3});
    const Dataset same = nn::fine_tuning_data(known, own, {}, {.known_count = 10, .seed = 3});
    const Dataset other = nn::fine_tuning_data(known, own, {}, {.known_count = 10, .seed = 4});
    QVERIFY(one.pixels == same.pixels);
    QVERIFY(one.pixels != other.pixels);
}

void FineTuningTest::aNetworkLearnsNewStrokesAndKeepsTheOld()
{
    const auto topology = *nn::Topology::make(
        {{28, 28, 1},
         {nn::Flatten {},
          nn::Dense {20, nn::Activation::relu},
          nn::Dense {10, nn::Activation::softmax}}}
    );
    nn::Rng rng(2);
    const nn::FineTuning first {.known_count = 40, .own_share = 0.01, .epoch_count = 60};
    const Dataset before =
        nn::fine_tuning_data(known, strokes(0.5, 0.1, 0.5, 0.9, 1, 1), {}, first);
    auto taught = nn::train(
        topology,
        nn::make_parameters(topology, rng),
        before,
        nn::fine_tuning_options(topology, first, 1)
    );
    QVERIFY(taught);
    const auto accuracy = [&](const nn::Parameters& parameters, const Dataset& data) {
        return nn::evaluate(topology, parameters, data, nn::Loss::cross_entropy)
            .confusion.accuracy();
    };
    QVERIFY(accuracy(taught->parameters, known) == 1);
    QVERIFY(accuracy(taught->parameters, own) == 0);

    const nn::FineTuning tuning {.known_count = 40, .epoch_count = 80};
    const Dataset data = nn::fine_tuning_data(known, own, {}, tuning);
    const auto tuned =
        nn::train(topology, taught->parameters, data, nn::fine_tuning_options(topology, tuning, 1));
    QVERIFY(tuned);
    QCOMPARE(accuracy(tuned->parameters, own), 1.0);
    QCOMPARE(accuracy(tuned->parameters, known), 1.0);
}

void FineTuningTest::aNetworkThatKnowsDigitsOnlyDoubtsNothing()
{
    const auto doubts = [](const char* name) {
        const auto model = nn::load_model(std::string(DATA_FOLDER "/models/") + name + ".lovelace");
        return nn::doubts_non_digits(model->topology, model->parameters, model->preparation);
    };
    QVERIFY(!doubts("one-layer"));
    QVERIFY(doubts("two-layer"));
    QVERIFY(doubts("convolutional"));
}

void FineTuningTest::aShippedNetworkLearnsAHandAndKeepsMnist()
{
    const auto model = nn::load_model(DATA_FOLDER "/models/two-layer.lovelace");
    const auto known = nn::read_mnist(DATA_FOLDER "/mnist", nn::MnistPart::training);
    const auto test = nn::read_mnist(DATA_FOLDER "/mnist", nn::MnistPart::test);
    const std::vector<nn::LabelledDrawing> hand = leaningHand();
    QVERIFY(model && known && test && hand.size() == 120);
    const auto images = [&](DrawingUse use) {
        return nn::digit_images(hand, model->preparation, std::array {use});
    };
    const Dataset learnt = images(DrawingUse::training);
    const Dataset kept = images(DrawingUse::test);
    QCOMPARE(kept.count, std::size_t {30});

    const nn::FineTuning tuning; // As in the Digit lab.
    const auto tuned = nn::train(
        model->topology,
        model->parameters,
        nn::fine_tuning_data(*known, learnt, model->preparation, tuning),
        nn::fine_tuning_options(model->topology, tuning, 2)
    );
    QVERIFY(tuned);
    const auto score = [&](const nn::Parameters& parameters, const Dataset& data) {
        return nn::evaluate(model->topology, parameters, data, nn::Loss::cross_entropy, 2);
    };
    const auto keptBefore = score(model->parameters, kept).confusion.accuracy();
    const auto keptAfter = score(tuned->parameters, kept).confusion.accuracy();
    const nn::Evaluation before = score(model->parameters, *test);
    const nn::Evaluation after = score(tuned->parameters, *test);
    qInfo(
        "own %.3f -> %.3f; MNIST %.4f -> %.4f, loss %.4f -> %.4f",
        keptBefore,
        keptAfter,
        before.confusion.accuracy(),
        after.confusion.accuracy(),
        before.mean_loss,
        after.mean_loss
    );
    QVERIFY(keptAfter >= keptBefore + 0.3);
    QVERIFY(after.confusion.accuracy() >= before.confusion.accuracy() - 0.005);
    QVERIFY(after.mean_loss <= before.mean_loss + 0.02);
}

QTEST_APPLESS_MAIN(FineTuningTest)
#include "fine_tuning_test.moc"
