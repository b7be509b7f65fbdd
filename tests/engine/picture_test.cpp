// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/digit_blur.h"
#include "engine/data/digit_image.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace nn;

namespace {

/// A three in MNIST's own size and place.
DigitImage three()
{
    return prepare_drawing(
        {{{0.2, 0.1},
          {0.5, 0},
          {0.7, 0.1},
          {0.7, 0.3},
          {0.4, 0.45},
          {0.7, 0.55},
          {0.75, 0.8},
          {0.5, 1},
          {0.2, 0.95}}},
        {}
    );
}

/// The three on paper of `side` pixels, enlarged `zoom` times, with its corner at (left, top); grey
/// is `paper` where there is no ink and goes towards `pen` with the ink.
GrayPicture photograph(
    std::size_t side,
    std::size_t zoom,
    std::size_t left,
    std::size_t top,
    const std::function<double(double x, double y)>& paper,
    const std::function<double(double paper)>& pen
)
{
    const DigitImage digit = three();
    GrayPicture picture {side, side, {}};
    for (std::size_t y = 0; y < side; ++y) {
        for (std::size_t x = 0; x < side; ++x) {
            const bool inside =
                x >= left && y >= top && x < left + zoom * 28 && y < top + zoom * 28;
            const double ink =
                inside ? digit[(y - top) / zoom * 28 + (x - left) / zoom] / 255.0 : 0.0;
            const auto size = static_cast<double>(side);
            const double ground =
                paper(static_cast<double>(x) / size, static_cast<double>(y) / size);
            const double grey = ground + ink * (pen(ground) - ground);
            picture.pixels.push_back(static_cast<std::uint8_t>(std::clamp(grey, 0.0, 255.0)));
        }
    }
    return picture;
}

/// Cosine of the angle between two images as vectors: 1 if they are the same but for brightness.
double likeness(const DigitImage& a, const DigitImage& b)
{
    const auto dot = [](const DigitImage& p, const DigitImage& q) {
        return std::inner_product(p.begin(), p.end(), q.begin(), 0.0);
    };
    return dot(a, b) / std::sqrt(dot(a, a) * dot(b, b) + 1e-9);
}

double ink_of(const DigitImage& image)
{
    return std::accumulate(image.begin(), image.end(), 0.0) / 255;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private slots:
    void anImageOfMnistStaysAsItIs();
    void anImageOfMnistMayBeDarkOnLight();
    void photographsAreRead_data();
    void photographsAreRead();
    void grainDoesNotBecomeInk();
    void thePlaceInThePictureDoesNotMatter();
    void withoutStagesThePictureIsTheImage();
    void aPictureIsBlurredLast();
    void blankPaperIsNothing_data();
    void blankPaperIsNothing();
    void smallestPicturesAreHarmless();
    void aSpeckIsNotBlownUp();
    void thinStrokesGetTheWidthOfThePen_data();
    void thinStrokesGetTheWidthOfThePen();
    void thickStrokesStay();
};

void PictureTest::anImageOfMnistStaysAsItIs()
{
    const DigitImage digit = three();
    QCOMPARE(prepare_picture({28, 28, {digit.begin(), digit.end()}}, {}), digit);
}

void PictureTest::anImageOfMnistMayBeDarkOnLight()
{
    const DigitImage digit = three();
    GrayPicture picture {28, 28, {digit.begin(), digit.end()}};
    for (std::uint8_t& pixel : picture.pixels) {
        pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    QCOMPARE(prepare_picture(picture, {}), digit);
}

void PictureTest::photographsAreRead_data()
{
    using Function = std::function<double(double)>;
    QTest::addColumn<GrayPicture>("picture");
    const Function black = [](double) { return 20.0; };
    const auto even = [](double, double) { return 235.0; };
    QTest::newRow("scan") << photograph(300, 8, 40, 20, even, black);
    QTest::newRow("small scan") << photograph(40, 1, 3, 9, even, black);
    QTest::newRow("large photo") << photograph(1400, 30, 250, 500, even, black);
    QTest::newRow("pale pencil"
    ) << photograph(300, 8, 40, 20, even, [](double paper) { return paper - 60; });
    QTest::newRow("blackboard") << photograph(
        300, 8, 70, 60, [](double, double) { return 40.0; }, [](double) { return 220.0; }
    );
    const auto shaded = [](double x, double y) { return 90 + 120 * x + 40 * y * y; };
    QTest::newRow("light from the right")
        << photograph(300, 8, 40, 20, shaded, [](double paper) { return paper * 0.3; });
}

void PictureTest::photographsAreRead()
{
    QFETCH(GrayPicture, picture);
    const DigitImage image = prepare_picture(picture, {});
    QVERIFY2(
        likeness(image, three()) > 0.93, qPrintable(QString::number(likeness(image, three())))
    );
    QVERIFY(std::abs(ink_of(image) / ink_of(three()) - 1) < 0.2);
}

void PictureTest::grainDoesNotBecomeInk()
{
    Rng rng(4);
    GrayPicture picture = photograph(
        300, 8, 40, 20, [](double, double) { return 200.0; }, [](double) { return 50.0; }
    );
    for (std::uint8_t& pixel : picture.pixels) {
        pixel = static_cast<std::uint8_t>(std::clamp(pixel + 8 * rng.normal(), 0.0, 255.0));
    }
    const DigitImage image = prepare_picture(picture, {});
    QVERIFY(likeness(image, three()) > 0.93);
    for (std::size_t column = 0; column < digit_side; ++column) {
        QVERIFY(image[column] < 10); // The top row is paper.
    }
}

void PictureTest::thePlaceInThePictureDoesNotMatter()
{
    const auto at = [](std::size_t left, std::size_t top) {
        return prepare_picture(
            photograph(
                250, 5, left, top, [](double, double) { return 240.0; }, [](double) { return 10.0; }
            ),
            {}
        );
    };
    QVERIFY(likeness(at(3, 90), at(60, 7)) > 0.999);
}

void PictureTest::withoutStagesThePictureIsTheImage()
{
    const PreparationSettings off {StageState::off, StageState::off, StageState::off, 2.25};
    // A black bar over the left half of rows 100 to 149 of 280: columns 2 to 13, rows 10 to 14.
    GrayPicture picture {280, 280, std::vector<std::uint8_t>(280 * 280, 255)};
    for (std::size_t row = 100; row < 150; ++row) {
        std::fill_n(picture.pixels.begin() + static_cast<std::ptrdiff_t>(row * 280 + 20), 120, 0);
    }
    const DigitImage image = prepare_picture(picture, off);
    QVERIFY(image[12 * 28 + 3] > 250);
    QVERIFY(image[12 * 28 + 12] > 250);
    QVERIFY(image[12 * 28 + 15] < 5);
    QVERIFY(image[8 * 28 + 7] < 5);
    QVERIFY(image[16 * 28 + 7] < 5);
}

void PictureTest::aPictureIsBlurredLast()
{
    const GrayPicture picture = photograph(
        250, 5, 3, 90, [](double, double) { return 240.0; }, [](double) { return 10.0; }
    );
    const DigitImage sharp = prepare_picture(picture, {});
    const GrayPicture prepared {digit_side, digit_side, {sharp.begin(), sharp.end()}};
    PreparationSettings settings;
    settings.blur = StageState::on;
    QVERIFY(prepare_picture(picture, settings) == blurred(sharp));
    QVERIFY(prepare_picture(prepared, settings) == blurred(sharp));
}

void PictureTest::blankPaperIsNothing_data()
{
    QTest::addColumn<GrayPicture>("picture");
    for (const std::uint8_t grey : {0, 1, 127, 255}) {
        QTest::addRow("grey %d", grey)
            << GrayPicture {60, 50, std::vector<std::uint8_t>(60 * 50, grey)};
    }
    GrayPicture shaded {60, 50, {}};
    for (std::size_t i = 0; i < 60 * 50; ++i) {
        shaded.pixels.push_back(static_cast<std::uint8_t>(100 + i % 60 + i / 60));
    }
    QTest::newRow("light from one side") << shaded;
}

void PictureTest::blankPaperIsNothing()
{
    QFETCH(GrayPicture, picture);
    QCOMPARE(ink_of(prepare_picture(picture, {})), 0.0);
}

void PictureTest::smallestPicturesAreHarmless()
{
    QCOMPARE(ink_of(prepare_picture({1, 1, {200}}, {})), 0.0);
    const DigitImage image =
        prepare_picture({3, 3, {255, 255, 255, 255, 0, 255, 255, 255, 255}}, {});
    QVERIFY(ink_of(image) <= 401);
    const DigitImage line = prepare_picture({1, 5000, std::vector<std::uint8_t>(5000, 9)}, {});
    QCOMPARE(ink_of(line), 0.0);
}

void PictureTest::aSpeckIsNotBlownUp()
{
    GrayPicture picture {250, 250, std::vector<std::uint8_t>(250 * 250, 255)};
    picture.pixels[100 * 250 + 90] = 0;
    picture.pixels[100 * 250 + 91] = 0;
    QVERIFY(ink_of(prepare_picture(picture, {})) < 16);
}

void PictureTest::thinStrokesGetTheWidthOfThePen_data()
{
    QTest::addColumn<std::size_t>("width");
    for (const std::size_t width : {1, 2, 4, 8, 14}) {
        QTest::addRow("%zu of 240 pixels", width) << width;
    }
}

void PictureTest::thinStrokesGetTheWidthOfThePen()
{
    // An upright line of 160 pixels: 20 in the image, where the pen is 2.25 wide.
    QFETCH(std::size_t, width);
    GrayPicture picture {240, 240, std::vector<std::uint8_t>(240 * 240, 255)};
    for (std::size_t row = 40; row < 200; ++row) {
        for (std::size_t column = 60; column < 60 + width; ++column) {
            picture.pixels[row * 240 + column] = 0;
        }
    }
    const DigitImage image = prepare_picture(picture, {});
    double across = 0;
    for (std::size_t column = 0; column < digit_side; ++column) {
        across += image[14 * digit_side + column] / 255.0;
    }
    QVERIFY2(across > 1.7 && across < 2.9, qPrintable(QString::number(across)));
    QVERIFY(ink_of(image) < 20 * 2.9);
}

void PictureTest::thickStrokesStay()
{
    GrayPicture picture {240, 240, std::vector<std::uint8_t>(240 * 240, 255)};
    for (std::size_t row = 40; row < 200; ++row) {
        std::fill_n(picture.pixels.begin() + static_cast<std::ptrdiff_t>(row * 240 + 60), 40, 0);
    }
    const double ink = ink_of(prepare_picture(picture, {})); // 20 pixels times 5.
    QVERIFY2(std::abs(ink - 100) < 3, qPrintable(QString::number(ink)));
}

QTEST_APPLESS_MAIN(PictureTest)
#include "picture_test.moc"
