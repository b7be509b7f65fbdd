// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/inkgeometry.h"
#include "ui/labs/strongest.h"
#include "ui/plots/signedimage.h"
#include "ui/theme/colors.h"

#include <QTest>

#include <algorithm>
#include <limits>

using ui::StrongestNeurons;
using Pace = StrongestNeurons::Pace;

/// The parts of figures that can be told without a screen.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void largestComeFirstAndEqualOnesInOrder();
    void aNeuronKeepsItsPlaceAmongTheStrong();
    void aNeuronThatFallsFarGivesItsPlaceToTheStrongest();
    void atRestTheStrongestAreShown();
    void neuronsThatSayNothingStayWhereTheyAre();
    void aSmallLayerShowsAllItsNeurons();

    void numbersBecomeColoursOnOneScale();
    void aScaleOfZeroIsPaper();
    void anotherThemeRecoloursTheSameNumbers();

    void aLongCornerStaysACorner();
    void aShortCornerBecomesACurve();
    void settledPiecesAndEndMakeTheWholePath();
    void theEraserLeavesWhatItDoesNotTouch();
    void theEraserShortensWhatItTouchesAtTheEnd();
    void theEraserTakesAStrokeWhollyInside();
};

namespace {

using nn::Real;

constexpr qreal padSide = 100;

} // namespace

void TestFigures::largestComeFirstAndEqualOnesInOrder()
{
    const std::vector<Real> values {1, 5, 3, 5, 0};
    QCOMPARE(ui::largest(values, 3), (std::vector<std::size_t> {1, 3, 2}));
    QCOMPARE(ui::largest(values, 9).size(), std::size_t(5));
    QVERIFY(ui::largest({}, 3).empty());
}

void TestFigures::aNeuronKeepsItsPlaceAmongTheStrong()
{
    StrongestNeurons shown(std::vector<Real> {6, 5, 4, 3, 2, 1}, 2);
    QCOMPARE(shown.places(), (std::vector<std::size_t> {0, 1}));
    // 0 and 1 are third and fourth now: among the strongest twice as many.
    QVERIFY(shown.follow(std::vector<Real> {3, 2, 5, 4, 0, 0}, Pace::Drawing).empty());
    QCOMPARE(shown.places(), (std::vector<std::size_t> {0, 1}));
}

void TestFigures::aNeuronThatFallsFarGivesItsPlaceToTheStrongest()
{
    StrongestNeurons shown(std::vector<Real> {6, 5, 4, 3, 2, 1}, 2);
    const auto changed = shown.follow(std::vector<Real> {0, 4, 1, 2, 3, 5}, Pace::Drawing);
    QCOMPARE(changed, (std::vector<std::size_t> {0}));
    QCOMPARE(shown.places(), (std::vector<std::size_t> {5, 1}));
}

void TestFigures::atRestTheStrongestAreShown()
{
    StrongestNeurons shown(std::vector<Real> {6, 5, 4, 3, 2, 1}, 2);
    shown.follow(std::vector<Real> {3, 5, 2, 4, 0, 0}, Pace::AtRest);
    QCOMPARE(shown.places(), (std::vector<std::size_t> {3, 1})); // 1 stays where it was.
}

void TestFigures::neuronsThatSayNothingStayWhereTheyAre()
{
    StrongestNeurons shown(std::vector<Real> {1, 2, 3, 4, 5, 6}, 2);
    QCOMPARE(shown.places(), (std::vector<std::size_t> {5, 4}));
    QVERIFY(shown.follow(std::vector<Real>(6, Real(0)), Pace::AtRest).empty());
}

void TestFigures::aSmallLayerShowsAllItsNeurons()
{
    StrongestNeurons shown(std::vector<Real> {1, 2, 3}, 20);
    QCOMPARE(shown.places().size(), std::size_t(3));
    QVERIFY(shown.follow(std::vector<Real> {9, 1, 4}, Pace::AtRest).empty());
}

void TestFigures::numbersBecomeColoursOnOneScale()
{
    const ui::Colors& colors = ui::lightColors();
    const Real nan = std::numeric_limits<Real>::quiet_NaN();
    const std::vector<Real> values {2, -2, 0, 50, 1, nan};
    const QImage image = ui::signedImage(values, {3, 2}, 2, colors);
    QCOMPARE(image.size(), QSize(3, 2));
    QCOMPARE(image.pixelColor(0, 0), colors.positive);
    QCOMPARE(image.pixelColor(1, 0), colors.negative);
    QCOMPARE(image.pixelColor(2, 0), colors.paper);
    QCOMPARE(image.pixelColor(0, 1), colors.positive); // Beyond the scale is its end.
    const QColor half = ui::mixed(colors.paper, colors.positive, 0.5);
    QVERIFY(std::abs(image.pixelColor(1, 1).red() - half.red()) <= 2);
    QCOMPARE(image.pixelColor(2, 1), colors.wrong);
}

void TestFigures::aScaleOfZeroIsPaper()
{
    const QImage image = ui::signedImage(std::vector<Real> {0, 3}, {2, 1}, 0, ui::lightColors());
    QCOMPARE(image.pixelColor(0, 0), ui::lightColors().paper);
    QCOMPARE(image.pixelColor(1, 0), ui::lightColors().paper);
}

void TestFigures::anotherThemeRecoloursTheSameNumbers()
{
    const std::vector<Real> values {1, -1};
    QImage image = ui::signedImage(values, {2, 1}, 1, ui::lightColors());
    ui::recolor(image, ui::darkColors());
    QCOMPARE(image, ui::signedImage(values, {2, 1}, 1, ui::darkColors()));
    QImage other(2, 1, QImage::Format_RGB32);
    other.fill(Qt::red);
    ui::recolor(other, ui::darkColors()); // Not one of ours: stays as it is.
    QCOMPARE(other.pixelColor(0, 0), QColor(Qt::red));
}

void TestFigures::aLongCornerStaysACorner()
{
    const QPainterPath path = ui::smoothPath({{0.1, 0.1}, {0.1, 0.9}, {0.9, 0.9}}, padSide);
    bool reachesCorner = false;
    for (int i = 0; i < path.elementCount(); ++i) {
        reachesCorner |= QPointF(path.elementAt(i)) == QPointF(10, 90);
    }
    QVERIFY(reachesCorner);
}

void TestFigures::aShortCornerBecomesACurve()
{
    const QPainterPath path = ui::smoothPath({{0.5, 0.5}, {0.55, 0.5}, {0.55, 0.55}}, padSide);
    bool curves = false;
    for (int i = 0; i < path.elementCount(); ++i) {
        curves |= path.elementAt(i).isCurveTo();
    }
    QVERIFY(curves);
    QVERIFY(!path.contains(QPointF(55, 50)));
    QCOMPARE(path.currentPosition(), QPointF(55, 55));
}

void TestFigures::settledPiecesAndEndMakeTheWholePath()
{
    const nn::Stroke stroke {{0.1, 0.1}, {0.12, 0.14}, {0.5, 0.5}, {0.51, 0.53}, {0.5, 0.56}};
    double length = 0;
    nn::Stroke growing;
    for (const nn::InkPoint& point : stroke) {
        growing.push_back(point);
        if (growing.size() > 1) {
            length += ui::lastSettledPiece(growing, padSide).length();
        }
    }
    length += ui::endOfStroke(stroke, padSide).length();
    QVERIFY(std::abs(length - ui::smoothPath(stroke, padSide).length()) < 1e-6);
}

void TestFigures::theEraserLeavesWhatItDoesNotTouch()
{
    const nn::Drawing drawing {{{0.1, 0.1}, {0.9, 0.1}}, {{0.5, 0.5}}};
    QCOMPARE(ui::erased(drawing, {0.1, 0.9}, {0.9, 0.9}, 0.1), drawing);
}

void TestFigures::theEraserShortensWhatItTouchesAtTheEnd()
{
    const nn::Drawing rest = ui::erased({{{0.2, 0.5}, {0.8, 0.5}}}, {0.8, 0.5}, {0.8, 0.5}, 0.1);
    QCOMPARE(rest.size(), std::size_t(1));
    QCOMPARE(rest[0].front(), (nn::InkPoint {0.2, 0.5}));
    QVERIFY(std::abs(rest[0].back().x - 0.7) < 1e-9);
}

void TestFigures::theEraserTakesAStrokeWhollyInside()
{
    const nn::Drawing small {{{0.5, 0.5}, {0.52, 0.5}, {0.52, 0.52}}};
    QVERIFY(ui::erased(small, {0.5, 0.5}, {0.5, 0.5}, 0.1).empty());
    // The eraser's way counts, not only its ends.
    QVERIFY(ui::erased(small, {0.1, 0.5}, {0.9, 0.5}, 0.1).empty());
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
