// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_blur.h"

#include <QTest>

#include <array>
#include <cstdlib>

using namespace nn;

namespace {

int pixel(const DigitImage& image, std::size_t column, std::size_t row)
{
    return image[row * digit_side + column];
}

} // namespace

/// The blur alone; where it stands among the stages is in digit_image_test.
class DigitBlurTest : public QObject
{
    Q_OBJECT

private slots:
    void itSpreadsAPixelOverItsNeighbours_data();
    void itSpreadsAPixelOverItsNeighbours();
    void itIsRoundedOnceAtItsEnd();
};

void DigitBlurTest::itSpreadsAPixelOverItsNeighbours_data()
{
    QTest::addColumn<std::size_t>("column");
    QTest::addColumn<std::size_t>("row");
    for (const std::size_t place : {0, 13, 27}) {
        QTest::addRow("column %zu", place) << place << std::size_t {5};
        QTest::addRow("row %zu", place) << std::size_t {5} << place;
        QTest::addRow("both %zu", place) << place << place;
    }
}

void DigitBlurTest::itSpreadsAPixelOverItsNeighbours()
{
    QFETCH(std::size_t, column);
    QFETCH(std::size_t, row);
    DigitImage image {};
    image[row * digit_side + column] = 255;
    const DigitImage soft = blurred(image);
    // 255 / 16 is 15.94: a quarter stays, an eighth goes to each side, a sixteenth to each corner.
    constexpr std::array expected {64, 32, 16};
    for (std::size_t i = 0; i < digit_pixel_count; ++i) {
        const auto x = static_cast<int>(i % digit_side) - static_cast<int>(column);
        const auto y = static_cast<int>(i / digit_side) - static_cast<int>(row);
        const bool isNear = std::abs(x) <= 1 && std::abs(y) <= 1;
        const auto steps = static_cast<std::size_t>(std::abs(x) + std::abs(y));
        QCOMPARE(int {soft[i]}, isNear ? expected.at(steps) : 0);
    }
}

void DigitBlurTest::itIsRoundedOnceAtItsEnd()
{
    DigitImage image {};
    image[10 * digit_side + 10] = 7;
    image[10 * digit_side + 11] = 9;
    image[11 * digit_side + 10] = 200;
    const DigitImage soft = blurred(image);
    // By hand: (4 * 7 + 2 * 9 + 2 * 200) / 16 is 27.875, (2 * 7 + 4 * 9 + 200) / 16 is 15.625,
    // (2 * 7 + 9 + 4 * 200) / 16 is 51.4375, 7 / 16 is 0.4375, (7 * 2 + 9) / 16 is 1.4375.
    QCOMPARE(pixel(soft, 10, 10), 28);
    QCOMPARE(pixel(soft, 11, 10), 16);
    QCOMPARE(pixel(soft, 10, 11), 51);
    QCOMPARE(pixel(soft, 9, 9), 0);
    QCOMPARE(pixel(soft, 10, 9), 1);
}

QTEST_APPLESS_MAIN(DigitBlurTest)
#include "digit_blur_test.moc"
