// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/augmentation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace nn;

namespace {

constexpr Shape digit_shape {28, 28, 1};

using Image = std::vector<std::uint8_t>;

/// A filled rectangle, columns left ... right - 1 and rows top ... bottom - 1.
Image rectangle(std::size_t left, std::size_t top, std::size_t right, std::size_t bottom)
{
    Image image(digit_shape.size());
    for (std::size_t row = top; row < bottom; ++row) {
        for (std::size_t column = left; column < right; ++column) {
            image[row * 28 + column] = 255;
        }
    }
    return image;
}

std::vector<Real> changed(const Augmentation& augmentation, const Image& image, std::uint64_t seed)
{
    Rng rng(seed);
    std::vector<Real> out(image.size(), Real {-1});
    augment(augmentation, digit_shape, image, rng, out);
    return out;
}

double mass(const std::vector<Real>& image)
{
    return std::accumulate(image.begin(), image.end(), 0.0);
}

struct Moments
{
    double x = 0, y = 0, xx = 0, xy = 0, yy = 0;
};

Moments moments(const std::vector<Real>& image)
{
    Moments m;
    const double total = mass(image);
    for (std::size_t i = 0; i < image.size(); ++i) {
        m.x += image[i] * static_cast<double>(i % 28) / total;
        m.y += image[i] * static_cast<double>(i / 28) / total;
    }
    for (std::size_t i = 0; i < image.size(); ++i) {
        const double x = static_cast<double>(i % 28) - m.x;
        const double y = static_cast<double>(i / 28) - m.y;
        m.xx += image[i] * x * x / total;
        m.xy += image[i] * x * y / total;
        m.yy += image[i] * y * y / total;
    }
    return m;
}

} // namespace

class AugmentationTest : public QObject
{
    Q_OBJECT

private slots:
    void withEverythingOffTheImageStays();
    void theSameSeedGivesTheSameCopy();
    void copiesDiffer();
    void numbersStayGreyValues();
    void shiftsStayWithinTheirSizeAndKeepTheInk();
    void rotationTurnsAboutTheMiddle();
    void scalingWorksOnEachAxis();
    void shearMovesRowsSideways();
    void thicknessGrowsAndShrinks();
    void thickeningIsOnePixelAtMost();
    void bendingMovesNoPixelFurtherThanAsked();
    void bendingIsNoPlainShift();
    void otherShapesWork();
};

void AugmentationTest::withEverythingOffTheImageStays()
{
    QVERIFY(is_identity({}));
    QVERIFY(!is_identity({.elastic = 0.1}));
    Image image(digit_shape.size());
    Rng rng(3);
    for (std::uint8_t& pixel : image) {
        pixel = static_cast<std::uint8_t>(rng.below(256));
    }
    const std::vector<Real> copy = changed({}, image, 1);
    for (std::size_t i = 0; i < image.size(); ++i) {
        QCOMPARE(copy[i], static_cast<Real>(image[i]) / 255);
    }
}

void AugmentationTest::theSameSeedGivesTheSameCopy()
{
    const Augmentation all {2, 15, 0.1, 0.1, 0.5, 2};
    const Image image = rectangle(9, 5, 14, 22);
    QCOMPARE(changed(all, image, 7), changed(all, image, 7));
}

void AugmentationTest::copiesDiffer()
{
    const Image image = rectangle(9, 5, 14, 22);
    const std::vector<Augmentation> each {
        {.shift = 1},
        {.rotation = 10},
        {.scale = 0.1},
        {.shear = 0.1},
        {.thickness = 0.5},
        {.elastic = 1},
    };
    for (const Augmentation& augmentation : each) {
        QVERIFY(changed(augmentation, image, 7) != changed(augmentation, image, 8));
    }
}

void AugmentationTest::numbersStayGreyValues()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        for (const Real value : changed({5, 90, 0.9, 2, 1, 9}, rectangle(0, 0, 28, 28), seed)) {
            QVERIFY(value >= 0 && value <= 1.00001);
        }
    }
}

void AugmentationTest::shiftsStayWithinTheirSizeAndKeepTheInk()
{
    const Image image = rectangle(12, 12, 16, 16); // Its middle is at 13.5.
    double farthest = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const std::vector<Real> copy = changed({.shift = 3}, image, seed);
        const Moments m = moments(copy);
        QVERIFY(std::abs(mass(copy) - 16) < 1e-4);
        QVERIFY(std::abs(m.x - 13.5) <= 3 && std::abs(m.y - 13.5) <= 3);
        farthest = std::max({farthest, std::abs(m.x - 13.5), std::abs(m.y - 13.5)});
    }
    QVERIFY(farthest > 2.5);
}

void AugmentationTest::rotationTurnsAboutTheMiddle()
{
    // A flat bar through the middle: its direction is the angle.
    const Image bar = rectangle(4, 13, 24, 15);
    double steepest = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Moments m = moments(changed({.rotation = 30}, bar, seed));
        const double degrees = std::atan2(2 * m.xy, m.xx - m.yy) / 2 * 57.29578;
        QVERIFY(std::abs(degrees) <= 30.1);
        QVERIFY(std::abs(m.x - 13.5) < 0.05 && std::abs(m.y - 13.5) < 0.05);
        QVERIFY(std::abs(m.xx + m.yy - 33.6) < 1.0); // (400 - 1) / 12 + (4 - 1) / 12
        steepest = std::max(steepest, std::abs(degrees));
    }
    QVERIFY(steepest > 27);
}

void AugmentationTest::scalingWorksOnEachAxis()
{
    const Image square = rectangle(8, 8, 20, 20);
    double widest = 0;
    double narrowest = 100;
    double most_unlike = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Moments m = moments(changed({.scale = 0.2}, square, seed));
        const double width = std::sqrt(12 * m.xx);
        const double height = std::sqrt(12 * m.yy);
        QVERIFY(std::abs(m.x - 13.5) < 0.01 && std::abs(m.y - 13.5) < 0.01);
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
        most_unlike = std::max(most_unlike, std::abs(width - height));
    }
    QVERIFY(widest > 13.9 && widest < 14.6); // 12 * 1.2 = 14.4
    QVERIFY(narrowest > 9.4 && narrowest < 10); // 12 * 0.8 = 9.6
    QVERIFY(most_unlike > 3);
}

void AugmentationTest::shearMovesRowsSideways()
{
    const Image bar = rectangle(13, 4, 15, 24);
    double most = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Moments m = moments(changed({.shear = 0.3}, bar, seed));
        const double slope = m.xy / m.yy; // Pixels sideways per pixel down.
        QVERIFY(std::abs(slope) < 0.31);
        QVERIFY(std::abs(std::sqrt(12 * m.yy) - 20) < 0.3); // As high as before.
        most = std::max(most, std::abs(slope));
    }
    QVERIFY(most > 0.27);
}

void AugmentationTest::thicknessGrowsAndShrinks()
{
    const Image bar = rectangle(10, 4, 14, 24);
    double most = 0;
    double least = 1000;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const double now = mass(changed({.thickness = 0.5}, bar, seed));
        most = std::max(most, now);
        least = std::min(least, now);
    }
    QVERIFY(most > 100 && most <= 5 * 21); // Half a pixel more at every edge of 4 x 20.
    QVERIFY(least < 60 && least >= 3 * 19); // Half a pixel less.
}

void AugmentationTest::thickeningIsOnePixelAtMost()
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const std::vector<Real> copy = changed({.thickness = 1}, rectangle(10, 10, 11, 11), seed);
        for (std::size_t i = 0; i < copy.size(); ++i) {
            const bool near = i % 28 >= 9 && i % 28 <= 11 && i / 28 >= 9 && i / 28 <= 11;
            QVERIFY(near || copy[i] == 0);
        }
    }
}

void AugmentationTest::bendingMovesNoPixelFurtherThanAsked()
{
    // Ink fills the left half: nothing may change further than 3 pixels from its edge.
    const Image half = rectangle(0, 0, 14, 28);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::vector<Real> copy = changed({.elastic = 3}, half, seed);
        for (std::size_t row = 4; row < 24; ++row) {
            QVERIFY(std::abs(copy[row * 28 + 10] - 1) < 1e-5);
            QVERIFY(std::abs(copy[row * 28 + 17]) < 1e-5);
        }
    }
}

void AugmentationTest::bendingIsNoPlainShift()
{
    // A vertical line bends: its rows move by different amounts, neighbours by nearly the same.
    const Image line = rectangle(13, 0, 15, 28);
    double largest_spread = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::vector<Real> copy = changed({.elastic = 4}, line, seed);
        std::vector<double> places;
        for (std::size_t row = 5; row < 23; ++row) {
            double sum = 0;
            double place = 0;
            for (std::size_t column = 0; column < 28; ++column) {
                sum += copy[row * 28 + column];
                place += copy[row * 28 + column] * static_cast<double>(column);
            }
            places.push_back(place / sum);
        }
        for (std::size_t i = 1; i < places.size(); ++i) {
            QVERIFY(std::abs(places[i] - places[i - 1]) < 1.2);
        }
        const auto [low, high] = std::minmax_element(places.begin(), places.end());
        largest_spread = std::max(largest_spread, *high - *low);
    }
    QVERIFY(largest_spread > 2);
}

void AugmentationTest::otherShapesWork()
{
    for (const Shape& shape :
         {Shape {1, 1, 1}, Shape {1, 9, 1}, Shape {7, 3, 1}, Shape {90, 64, 1}}) {
        Rng rng(5);
        const Image image(shape.size(), 255);
        std::vector<Real> out(shape.size(), Real {-1});
        augment({1, 10, 0.1, 0.1, 0.5, 1}, shape, image, rng, out);
        QVERIFY(std::all_of(out.begin(), out.end(), [](Real v) { return v >= 0 && v < 1.0001; }));
    }
}

QTEST_APPLESS_MAIN(AugmentationTest)
#include "augmentation_test.moc"
