// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_styles.h"
#include "engine/data/non_digits.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace nn;

namespace {

/// Two digits, an eight and a three, as grey as their labels.
Dataset two_digits()
{
    Dataset data;
    data.input = {digit_side, digit_side, 1};
    data.count = 2;
    data.pixels.assign(digit_pixel_count, 8);
    data.pixels.resize(2 * digit_pixel_count, 3);
    data.class_count = 10;
    data.labels = {8, 3};
    return data;
}

void verifyFinite(const Drawing& drawing)
{
    QVERIFY(!drawing.empty());
    for (const Stroke& stroke : drawing) {
        QVERIFY(!stroke.empty());
        for (const InkPoint& point : stroke) {
            QVERIFY(std::isfinite(point.x) && std::isfinite(point.y));
        }
    }
}

} // namespace

/// Drawings that are added to the training images: non-digits, and digits in other styles.
class ExtraDrawingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfNonDigitCanBeDrawn();
    void everyStyleOfDigitCanBeDrawn();
    void theSameSeedDrawsTheSame();
    void aLoneLineNeverStands();
    void nonDigitsGetTheSameTargetForEveryClass();
    void theDigitsStayAsTheyAre();
    void stylesGetTheirLabels();
    void aShareOfNothingAddsNothing();
    void otherSeedsAddOtherImages();
};

void ExtraDrawingsTest::everyKindOfNonDigitCanBeDrawn()
{
    for (const NonDigit kind : all_non_digits) {
        std::set<std::size_t> sizes;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Rng rng(seed);
            const Drawing drawing = draw_non_digit(kind, rng);
            verifyFinite(drawing);
            const DigitImage image = prepare_drawing(drawing, {});
            sizes.insert(std::accumulate(image.begin(), image.end(), std::size_t {0}));
        }
        QVERIFY(sizes.size() > 20); // No two need be the same, but some may be.
    }
}

void ExtraDrawingsTest::everyStyleOfDigitCanBeDrawn()
{
    for (const DigitStyle style : all_digit_styles) {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Rng rng(seed);
            const Drawing drawing = draw_digit(style, rng);
            verifyFinite(drawing);
            // Taller than wide, as digits are; the bar of a seven and the foot of a one are
            // strokes.
            const bool has_bar =
                style == DigitStyle::one_with_foot || style == DigitStyle::seven_with_bar;
            QCOMPARE(drawing.size(), std::size_t {has_bar ? 2U : 1U});
        }
    }
    QCOMPARE(int {digit_of(DigitStyle::one_with_flag)}, 1);
    QCOMPARE(int {digit_of(DigitStyle::seven_with_bar)}, 7);
    QCOMPARE(int {digit_of(DigitStyle::nine_with_hook)}, 9);
}

void ExtraDrawingsTest::theSameSeedDrawsTheSame()
{
    for (const NonDigit kind : all_non_digits) {
        Rng one(5);
        Rng same(5);
        Rng other(6);
        const Drawing drawing = draw_non_digit(kind, one);
        QCOMPARE(draw_non_digit(kind, same), drawing);
        QVERIFY(draw_non_digit(kind, other) != drawing);
    }
}

void ExtraDrawingsTest::aLoneLineNeverStands()
{
    // A network must not be taught that a one is no digit.
    std::size_t lone_count = 0;
    for (const NonDigit kind : {NonDigit::lines, NonDigit::dots}) {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            Rng rng(seed);
            const Drawing drawing = draw_non_digit(kind, rng);
            if (drawing.size() > 1) {
                continue;
            }
            ++lone_count;
            const InkPoint from = drawing[0].front();
            const InkPoint to = drawing[0].back();
            const double length = std::hypot(to.x - from.x, to.y - from.y);
            QVERIFY(length < 0.05 || std::abs(to.y - from.y) < std::abs(to.x - from.x));
        }
    }
    QVERIFY(lone_count > 50);
}

void ExtraDrawingsTest::nonDigitsGetTheSameTargetForEveryClass()
{
    const Dataset mixed = with_non_digits(two_digits(), 10, {}, 1);
    QCOMPARE(mixed.count, std::size_t {22});
    QVERIFY(!mixed.has_labels());
    QCOMPARE(mixed.answer_count(), std::size_t {10});
    QCOMPARE(mixed.targets.size(), std::size_t {220});
    QCOMPARE(mixed.pixels.size(), 22 * digit_pixel_count);
    QVERIFY(std::all_of(mixed.targets.begin() + 20, mixed.targets.end(), [](Real target) {
        return target == Real {1} / 10;
    }));
}

void ExtraDrawingsTest::theDigitsStayAsTheyAre()
{
    const Dataset mixed = with_non_digits(two_digits(), 10, {}, 1);
    for (std::size_t k = 0; k < 10; ++k) {
        QCOMPARE(mixed.targets[k], Real {k == 8 ? 1.0F : 0.0F});
        QCOMPARE(mixed.targets[10 + k], Real {k == 3 ? 1.0F : 0.0F});
    }
    QCOMPARE(int {mixed.pixels_of(0)[17]}, 8);
    QCOMPARE(int {mixed.pixels_of(1)[17]}, 3);
    QVERIFY(std::count(mixed.pixels_of(2).begin(), mixed.pixels_of(2).end(), 0) > 100);
}

void ExtraDrawingsTest::stylesGetTheirLabels()
{
    const Dataset mixed = with_digit_styles(two_digits(), 4, {}, 1);
    QCOMPARE(mixed.count, std::size_t {10});
    QCOMPARE(mixed.pixels.size(), 10 * digit_pixel_count);
    const std::vector<std::uint8_t> expected {8, 3, 1, 1, 7, 9, 1, 1, 7, 9};
    QCOMPARE(mixed.labels, expected);
}

void ExtraDrawingsTest::aShareOfNothingAddsNothing()
{
    QCOMPARE(with_digit_styles(two_digits(), 0, {}, 1).count, std::size_t {2});
    QCOMPARE(with_non_digits(two_digits(), 0, {}, 1).count, std::size_t {2});
}

void ExtraDrawingsTest::otherSeedsAddOtherImages()
{
    QCOMPARE(
        with_non_digits(two_digits(), 5, {}, 3).pixels,
        with_non_digits(two_digits(), 5, {}, 3).pixels
    );
    QVERIFY(
        with_non_digits(two_digits(), 5, {}, 3).pixels
        != with_non_digits(two_digits(), 5, {}, 4).pixels
    );
    QVERIFY(
        with_digit_styles(two_digits(), 5, {}, 3).pixels
        != with_digit_styles(two_digits(), 5, {}, 4).pixels
    );
}

QTEST_APPLESS_MAIN(ExtraDrawingsTest)
#include "extra_drawings_test.moc"
