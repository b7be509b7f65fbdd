// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/labelled_drawing.h"

#include <QTest>

#include <array>
#include <limits>

using nn::DrawingUse;
using nn::LabelledDrawing;

namespace {

const nn::Drawing bar {{{0.5, 0.2}, {0.5, 0.8}}};

} // namespace

class LabelledDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void ofEachDigitOneInFourIsForTesting();
    void aPointTakesFewCharacters();
    void whatIsNoPointIsLeftOut();
    void theImagesAreThoseOfTheDrawings();
};

void LabelledDrawingTest::ofEachDigitOneInFourIsForTesting()
{
    std::vector<LabelledDrawing> drawings;
    std::vector<int> forTest;
    for (int number = 1; number <= 12; ++number) {
        const DrawingUse use = nn::use_of_next(drawings, 7);
        drawings.push_back({bar, 7, use});
        if (use == DrawingUse::test) {
            forTest.push_back(number);
        }
        drawings.push_back({bar, 1, DrawingUse::training}); // Another digit does not count.
    }
    QCOMPARE(forTest, (std::vector<int> {2, 6, 10}));
}

void LabelledDrawingTest::aPointTakesFewCharacters()
{
    const nn::Drawing drawing = nn::rounded({{{1.0 / 3, 2.0 / 3}}});
    QCOMPARE(drawing, (nn::Drawing {{{0.3333, 0.6667}}}));
    QCOMPARE(nn::rounded(drawing), drawing);
}

void LabelledDrawingTest::whatIsNoPointIsLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(nn::rounded({{{nan, 0}}, {{0.5, 0.5}, {0, nan}}}), (nn::Drawing {{{0.5, 0.5}}}));
    QCOMPARE(nn::rounded({{{1e305, 0}, {0.5, 0.5}, {0, -1e305}}}), (nn::Drawing {{{0.5, 0.5}}}));
}

void LabelledDrawingTest::theImagesAreThoseOfTheDrawings()
{
    const nn::Drawing level {{{0.2, 0.5}, {0.8, 0.5}}};
    const std::vector<LabelledDrawing> drawings {
        {bar, 1, DrawingUse::training},
        {level, 7, DrawingUse::test},
    };
    const nn::Dataset all =
        nn::digit_images(drawings, {}, std::array {DrawingUse::training, DrawingUse::test});
    QCOMPARE(all.labels, (std::vector<std::uint8_t> {1, 7}));
    const nn::Dataset tested = nn::digit_images(drawings, {}, std::array {DrawingUse::test});
    QCOMPARE(tested.count, std::size_t {1});
    QCOMPARE(tested.class_count, std::size_t {10});
    QCOMPARE(tested.labels, (std::vector<std::uint8_t> {7}));
    const nn::DigitImage image = nn::prepare_drawing(level, {});
    QVERIFY(std::equal(image.begin(), image.end(), tested.pixels_of(0).begin()));
}

QTEST_APPLESS_MAIN(LabelledDrawingTest)
#include "labelled_drawing_test.moc"
