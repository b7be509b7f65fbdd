// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/digit_blur.h"
#include "engine/data/digit_image.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

using namespace nn;

namespace {

constexpr PreparationSettings all_off {StageState::off, StageState::off, StageState::off, 2.0};

int pixel(const DigitImage& image, std::size_t column, std::size_t row)
{
    return image[row * digit_side + column];
}

double mass(const DigitImage& image)
{
    return std::accumulate(image.begin(), image.end(), 0.0) / 255;
}

/// In pixel-index coordinates.
InkPoint center_of(const DigitImage& image)
{
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < image.size(); ++i) {
        x += image[i] * static_cast<double>(i % digit_side);
        y += image[i] * static_cast<double>(i / digit_side);
    }
    return {x / mass(image) / 255, y / mass(image) / 255};
}

int largest_difference(const DigitImage& a, const DigitImage& b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, std::abs(int {a[i]} - int {b[i]}));
    }
    return largest;
}

/// Columns, or rows, from the first to the last that have ink of at least half darkness.
std::pair<int, int> inked_extent(const DigitImage& image)
{
    int left = 28, right = -1, top = 28, bottom = -1;
    for (int row = 0; row < 28; ++row) {
        for (int column = 0; column < 28; ++column) {
            if (pixel(image, static_cast<std::size_t>(column), static_cast<std::size_t>(row))
                >= 128) {
                left = std::min(left, column);
                right = std::max(right, column);
                top = std::min(top, row);
                bottom = std::max(bottom, row);
            }
        }
    }
    return {right - left + 1, bottom - top + 1};
}

/// A five in two strokes, in the unit square.
Drawing five()
{
    Stroke body {{0.9, 0.02}, {0.25, 0.0}, {0.2, 0.42}};
    for (int i = 0; i <= 20; ++i) {
        const double angle = (-0.75 + 1.4 * i / 20) * std::numbers::pi;
        body.push_back({0.45 + 0.38 * std::cos(angle), 0.66 + 0.33 * std::sin(angle)});
    }
    return {body, {{0.2, 0.8}, {0.18, 0.82}}};
}

Drawing placed(Drawing drawing, double x, double y, double size)
{
    for (Stroke& stroke : drawing) {
        for (InkPoint& point : stroke) {
            point = {x + size * point.x, y + size * point.y};
        }
    }
    return drawing;
}

} // namespace

class DigitImageTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingDrawnIsPaper();
    void withoutStagesThePadIsTheImage();
    void aStraightLineIsAsDarkAsThePenIsWide();
    void aDiagonalLineHasTheSameWeight();
    void theInkFillsTwentyPixels();
    void theCenterOfMassIsInTheMiddle();
    void cropPutsTheMiddleOfTheInkInTheMiddle();
    void scaleAloneWorksAboutThePadsMiddle();
    void blurComesLastAndOnlyIfAskedFor();
    void placeAndSizeOnThePadDoNotMatter_data();
    void placeAndSizeOnThePadDoNotMatter();
    void thePenHasItsWidthWhateverTheSize();
    void aDotStaysADot();
    void aTapIsNotBlownUp();
    void oneStepOfThePenMakesNoJump();
    void pointsThatAreNoPlaceAreLeftOut();
    void aStrokeWithoutAUsablePointIsNothing();
    void inkOutsideThePadIsCutOff();
    void aHundredThousandWildPointsAreDrawn();
    void repeatedPointsChangeNothing();
};

void DigitImageTest::nothingDrawnIsPaper()
{
    QCOMPARE(mass(prepare_drawing({}, {})), 0.0);
    QCOMPARE(mass(prepare_drawing({{}, {}}, {})), 0.0);
    QCOMPARE(mass(prepare_drawing({{}}, all_off)), 0.0);
}

void DigitImageTest::withoutStagesThePadIsTheImage()
{
    // From (7, 7) to (21, 7) in pixels: half of rows 6 and 7 lie within the pen's radius of 1.
    const DigitImage image = prepare_drawing({{{0.25, 0.25}, {0.75, 0.25}}}, all_off);
    QCOMPARE(pixel(image, 14, 6), 255);
    QCOMPARE(pixel(image, 14, 7), 255);
    QCOMPARE(pixel(image, 14, 5), 0);
    QCOMPARE(pixel(image, 14, 8), 0);
    QCOMPARE(pixel(image, 4, 7), 0);
    QCOMPARE(pixel(image, 23, 7), 0);
    QCOMPARE(pixel(image, 14, 14), 0);
}

void DigitImageTest::aStraightLineIsAsDarkAsThePenIsWide()
{
    PreparationSettings settings = all_off;
    settings.pen_width = 2.5;
    // Along the middle of row 10: pixels 1 away are covered by 1.25 + 0.5 - 1 = 0.75 of their
    // height.
    const double y = 10.5 / 28;
    const DigitImage image = prepare_drawing({{{0.2, y}, {0.8, y}}}, settings);
    QCOMPARE(pixel(image, 14, 9), 191);
    QCOMPARE(pixel(image, 14, 10), 255);
    QCOMPARE(pixel(image, 14, 11), 191);
    QCOMPARE(pixel(image, 14, 12), 0);
}

void DigitImageTest::aDiagonalLineHasTheSameWeight()
{
    // A capsule of length L and width w covers w L + pi w^2 / 4, in whatever direction it lies.
    for (const double angle : {0.0, 0.3, 0.785, 1.2, 2.6}) {
        const double x = 0.3 * std::cos(angle);
        const double y = 0.3 * std::sin(angle);
        const DigitImage image =
            prepare_drawing({{{0.5 - x, 0.5 - y}, {0.5 + x, 0.5 + y}}}, all_off);
        const double expected = 2 * 0.6 * 28 + std::numbers::pi;
        QVERIFY(std::abs(mass(image) - expected) < 0.04 * expected);
    }
}

void DigitImageTest::theInkFillsTwentyPixels()
{
    const auto [width, height] = inked_extent(prepare_drawing(five(), {}));
    QVERIFY(width < height);
    QVERIFY(height == 20 || height == 21); // 20, lying across pixel borders or not.

    const auto [wide, flat] = inked_extent(prepare_drawing({{{0.1, 0.5}, {0.9, 0.4}}}, {}));
    QVERIFY(wide == 20 || wide == 21);
    QVERIFY(flat < 8);
}

void DigitImageTest::theCenterOfMassIsInTheMiddle()
{
    const DigitImage image = prepare_drawing(five(), {});
    QVERIFY(std::abs(center_of(image).x - 13.5) < 0.02);
    QVERIFY(std::abs(center_of(image).y - 13.5) < 0.02);

    PreparationSettings settings;
    settings.center = StageState::off;
    const InkPoint off = center_of(prepare_drawing({{{0, 0}, {1, 0}, {1, 1}}}, settings));
    QVERIFY(off.x > 15 && off.y < 12); // Else the stage that is tested would have had no work.
}

void DigitImageTest::cropPutsTheMiddleOfTheInkInTheMiddle()
{
    const PreparationSettings crop {StageState::on, StageState::off, StageState::off, 2.0};
    const DigitImage image = prepare_drawing({{{0.0, 0.1}, {0.5, 0.1}, {0.5, 0.6}}}, crop);
    // A corner of 14 x 14 pixels, so from 7 to 21 each way.
    QCOMPARE(pixel(image, 14, 6), 255);
    QCOMPARE(pixel(image, 14, 7), 255);
    QCOMPARE(pixel(image, 20, 14), 255);
    QCOMPARE(pixel(image, 21, 14), 255);
    QCOMPARE(pixel(image, 14, 14), 0);
    QCOMPARE(pixel(image, 4, 7), 0);
}

void DigitImageTest::scaleAloneWorksAboutThePadsMiddle()
{
    const PreparationSettings scale {StageState::off, StageState::on, StageState::off, 2.0};
    // 18 pixels for 0.5 of the pad: 36 pixels a pad. The line at 0.6 is 3.6 pixels below the
    // middle.
    const DigitImage image = prepare_drawing({{{0.25, 0.6}, {0.75, 0.6}}}, scale);
    QCOMPARE(pixel(image, 14, 17), 255);
    QCOMPARE(pixel(image, 14, 15), 0);
    QCOMPARE(pixel(image, 5, 17), 255);
    QCOMPARE(pixel(image, 22, 17), 255);
    QCOMPARE(pixel(image, 2, 17), 0);
    QCOMPARE(pixel(image, 25, 17), 0);
}

void DigitImageTest::blurComesLastAndOnlyIfAskedFor()
{
    PreparationSettings settings;
    QVERIFY(settings.blur == StageState::off);
    const DigitImage sharp = prepare_drawing(five(), settings);
    settings.blur = StageState::on;
    const DigitImage soft = prepare_drawing(five(), settings);
    QVERIFY(soft == blurred(sharp));
    QVERIFY(largest_difference(soft, sharp) > 40);
    // What is lost at the border aside, no ink comes or goes.
    QVERIFY(std::abs(mass(soft) - mass(sharp)) < 0.005 * mass(sharp));
    QVERIFY(prepare_drawing({}, settings) == DigitImage {});
}

void DigitImageTest::placeAndSizeOnThePadDoNotMatter_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("size");
    QTest::newRow("quarter, top left") << 0.01 << 0.02 << 0.25;
    QTest::newRow("quarter, bottom right") << 0.7 << 0.73 << 0.25;
    QTest::newRow("half") << 0.123 << 0.321 << 0.5;
    QTest::newRow("nearly all") << 0.05 << 0.07 << 0.9;
    QTest::newRow("a tenth") << 0.4 << 0.4 << 0.1;
    QTest::newRow("outside") << 3.0 << -7.0 << 2.0;
}

void DigitImageTest::placeAndSizeOnThePadDoNotMatter()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(double, size);
    const DigitImage image = prepare_drawing(five(), {});
    QVERIFY(largest_difference(prepare_drawing(placed(five(), x, y, size), {}), image) <= 2);
}

void DigitImageTest::thePenHasItsWidthWhateverTheSize()
{
    for (const double size : {0.25, 0.5, 0.9}) {
        PreparationSettings settings = all_off;
        settings.pen_width = 3;
        const DigitImage image = prepare_drawing({{{0.05, 0.5}, {0.05 + size, 0.5}}}, settings);
        double column_sum = 0;
        for (std::size_t row = 0; row < digit_side; ++row) {
            column_sum += pixel(image, 4, row);
        }
        QVERIFY(std::abs(column_sum / 255 - 3) < 0.02);
    }
}

void DigitImageTest::aDotStaysADot()
{
    const DigitImage image = prepare_drawing({{{0.9, 0.2}}}, {});
    QVERIFY(mass(image) > 3 && mass(image) < 5); // pi / 4 * 2.25^2 = 3.98
    QVERIFY(std::abs(center_of(image).x - 13.5) < 0.02);
    QCOMPARE(prepare_drawing({{{0.9, 0.2}, {0.9, 0.2}, {0.9, 0.2}}}, {}), image);
}

void DigitImageTest::aTapIsNotBlownUp()
{
    // Three pixels of a pad of 400.
    const auto [width, height] =
        inked_extent(prepare_drawing({{{0.5, 0.5}, {0.5075, 0.5}, {0.505, 0.503}}}, {}));
    QVERIFY(width <= 6 && height <= 4);
}

void DigitImageTest::oneStepOfThePenMakesNoJump()
{
    // Growing across the size from which on ink is brought to 20 pixels.
    DigitImage before = prepare_drawing({{{0.5, 0.5}, {0.53, 0.5}}}, {});
    for (double length = 0.0301; length < 0.08; length += 0.0001) {
        const DigitImage now = prepare_drawing({{{0.5, 0.5}, {0.5 + length, 0.5}}}, {});
        QVERIFY(largest_difference(before, now) < 30);
        before = now;
    }
}

void DigitImageTest::pointsThatAreNoPlaceAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const DigitImage image = prepare_drawing({{{0.2, 0.2}, {0.7, 0.9}}}, {});
    for (const InkPoint bad :
         {InkPoint {nan, 0.5},
          {0.5, nan},
          {infinity, 0.1},
          {0.1, -infinity},
          {1e300, -1e300},
          {-1.7e308, 1.7e308}}) {
        QCOMPARE(prepare_drawing({{bad, {0.2, 0.2}, bad, {0.7, 0.9}, bad}, {bad}}, {}), image);
        for (const double side : {0.3, 0.6}) {
            QVERIFY(mass(prepare_drawing({{bad, {side, side}}}, all_off)) > 2);
        }
    }
}

void DigitImageTest::aStrokeWithoutAUsablePointIsNothing()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(mass(prepare_drawing({{{nan, nan}, {1e300, 0}}}, {})), 0.0);
}

void DigitImageTest::inkOutsideThePadIsCutOff()
{
    QCOMPARE(mass(prepare_drawing({{{2, 2}, {3, 2}}}, all_off)), 0.0);
    const DigitImage image = prepare_drawing({{{-900, 0.5}, {900, 0.5}}}, all_off);
    QVERIFY(std::abs(mass(image) - 2 * 28) < 0.1);
}

void DigitImageTest::aHundredThousandWildPointsAreDrawn()
{
    Rng rng(1);
    Stroke wild(100'000);
    for (InkPoint& point : wild) {
        point = {rng.uniform(-999, 999), rng.uniform(-999, 999)};
    }
    QVERIFY(mass(prepare_drawing({wild}, {})) > 300);
    QCOMPARE(
        mass(prepare_drawing(Drawing(100'000, Stroke {{0.5, 0.5}}), all_off)),
        mass(prepare_drawing({{{0.5, 0.5}}}, all_off))
    );
}

void DigitImageTest::repeatedPointsChangeNothing()
{
    const Drawing once = five();
    Drawing often;
    for (const Stroke& stroke : once) {
        Stroke repeated;
        for (const InkPoint& point : stroke) {
            repeated.insert(repeated.end(), 50, point);
        }
        often.push_back(repeated);
    }
    QCOMPARE(prepare_drawing(often, {}), prepare_drawing(once, {}));
}

QTEST_APPLESS_MAIN(DigitImageTest)
#include "digit_image_test.moc"
