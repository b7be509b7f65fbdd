// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/verdict.h"

#include <QTest>

#include <array>
#include <limits>
#include <numeric>
#include <vector>

using namespace nn;

namespace {

using Scores = std::array<Real, 10>;

/// Certain of a seven, with the rest for a one.
constexpr Scores seven {0, 0.05F, 0, 0, 0, 0, 0, 0.95F, 0, 0};

DigitImage drawn_seven()
{
    return prepare_drawing({{{0.1, 0.1}, {0.8, 0.1}, {0.4, 0.9}}}, {});
}

/// `count` upright strokes, a pad wide together.
Drawing fence(std::size_t count, double height)
{
    Drawing drawing;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(i) / static_cast<double>(count - 1);
        drawing.push_back({{x, 0}, {x, height}});
    }
    return drawing;
}

Drawing turned(Drawing drawing)
{
    for (Stroke& stroke : drawing) {
        for (InkPoint& point : stroke) {
            point = {point.y, point.x};
        }
    }
    return drawing;
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void aClearDigitIsADigit();
    void nothingDrawnIsEmpty();
    void theTwoBestAreNamed_data();
    void theTwoBestAreNamed();
    void aLowScoreIsUnsure();
    void twoCloseScoresAreUnsure();
    void aScoreThatIsNoNumberIsUnsure();
    void inkThatNoDigitHasIsUnsure_data();
    void inkThatNoDigitHasIsUnsure();
    void inkOfDigitsPasses_data();
    void inkOfDigitsPasses();
};

void VerdictTest::aClearDigitIsADigit()
{
    const Verdict expected {Certainty::digit, 7, 1};
    QCOMPARE(judge(drawn_seven(), seven), expected);
}

void VerdictTest::nothingDrawnIsEmpty()
{
    QCOMPARE(judge(DigitImage {}, seven).certainty, Certainty::empty);
    DigitImage speck {};
    speck[300] = 1;
    QCOMPARE(judge(speck, seven).certainty, Certainty::unsure);
}

void VerdictTest::theTwoBestAreNamed_data()
{
    QTest::addColumn<std::vector<Real>>("scores");
    QTest::addColumn<std::size_t>("best");
    QTest::addColumn<std::size_t>("second");
    QTest::newRow("rising") << std::vector<Real> {0.1F, 0.2F, 0.7F} << std::size_t {2}
                            << std::size_t {1};
    QTest::newRow("falling") << std::vector<Real> {0.7F, 0.2F, 0.1F} << std::size_t {0}
                             << std::size_t {1};
    QTest::newRow("ends") << std::vector<Real> {0.3F, 0.1F, 0.0F, 0.6F} << std::size_t {3}
                          << std::size_t {0};
    QTest::newRow("two") << std::vector<Real> {0.1F, 0.9F} << std::size_t {1} << std::size_t {0};
    QTest::newRow("negative") << std::vector<Real> {-3, -9, -2, -8} << std::size_t {2}
                              << std::size_t {0};
    QTest::newRow("all the same") << std::vector<Real> {0.1F, 0.1F, 0.1F} << std::size_t {0}
                                  << std::size_t {1};
}

void VerdictTest::theTwoBestAreNamed()
{
    QFETCH(std::vector<Real>, scores);
    QTEST(judge(drawn_seven(), scores).best, "best");
    QTEST(judge(drawn_seven(), scores).second, "second");
}

void VerdictTest::aLowScoreIsUnsure()
{
    Scores scores {};
    scores[7] = static_cast<Real>(least_score + 0.01);
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::digit);
    scores[7] = static_cast<Real>(least_score - 0.01);
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::unsure);
}

void VerdictTest::twoCloseScoresAreUnsure()
{
    // Scores of independent outputs (sigmoid) can both be high.
    Scores scores = seven;
    scores[1] = seven[7] - static_cast<Real>(least_lead + 0.01);
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::digit);
    scores[1] = seven[7] - static_cast<Real>(least_lead - 0.01);
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::unsure);
}

void VerdictTest::aScoreThatIsNoNumberIsUnsure()
{
    Scores scores;
    scores.fill(std::numeric_limits<Real>::quiet_NaN());
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::unsure);
    scores.fill(std::numeric_limits<Real>::infinity());
    QCOMPARE(judge(drawn_seven(), scores).certainty, Certainty::unsure);
}

void VerdictTest::inkThatNoDigitHasIsUnsure_data()
{
    QTest::addColumn<Drawing>("drawing");
    QTest::newRow("dot") << Drawing {{{0.5, 0.5}}};
    QTest::newRow("tap") << Drawing {{{0.5, 0.5}, {0.51, 0.505}}};
    QTest::newRow("flat line") << Drawing {{{0.1, 0.5}, {0.9, 0.52}}};
    QTest::newRow("filled pad") << fence(20, 1);
    QTest::newRow("fence") << fence(6, 0.6);
    QTest::newRow("ladder") << turned(fence(6, 0.6));
    Drawing small_writing;
    for (int i = 0; i < 8; ++i) {
        const double x = 0.1 * i;
        small_writing.push_back({{x, 0.4}, {x + 0.05, 0.4}, {x + 0.02, 0.5}});
    }
    QTest::newRow("line of sevens") << small_writing;
}

void VerdictTest::inkThatNoDigitHasIsUnsure()
{
    QFETCH(Drawing, drawing);
    const DigitImage image = prepare_drawing(drawing, {});
    QVERIFY(!could_be_digit(image));
    QCOMPARE(judge(image, seven).certainty, Certainty::unsure);
}

void VerdictTest::inkOfDigitsPasses_data()
{
    QTest::addColumn<Drawing>("drawing");
    QTest::newRow("upright one") << Drawing {{{0.5, 0.1}, {0.5, 0.9}}};
    QTest::newRow("wide two"
    ) << Drawing {{{0.1, 0.3}, {0.4, 0.2}, {0.8, 0.3}, {0.2, 0.75}, {0.95, 0.75}}};
    QTest::newRow("four"
    ) << Drawing {{{0.3, 0.1}, {0.2, 0.6}, {0.8, 0.6}}, {{0.6, 0.3}, {0.6, 1.0}}};
    QTest::newRow("flag and foot")
        << Drawing {{{0.2, 0.4}, {0.5, 0.1}, {0.5, 0.9}}, {{0.2, 0.9}, {0.8, 0.9}}};
}

void VerdictTest::inkOfDigitsPasses()
{
    QFETCH(Drawing, drawing);
    QVERIFY(could_be_digit(prepare_drawing(drawing, {})));
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "verdict_test.moc"
