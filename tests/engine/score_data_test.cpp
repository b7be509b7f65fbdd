// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/score_data.h"
#include "engine/data/toy_data.h"
#include "engine/train/metrics.h"

#include <QTest>

#include <cmath>

using namespace nn;

/// Points and scores of the chapter on classification.
class ScoreDataTest : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreHundredthsBetweenNoAndYes();
    void theClassesOverlapInTheMiddleAndNotAtTheEnds();
    void theSameSeedGivesTheSameScores();
    void threeCloudsLieAtTheCornersOfATriangle();
};

void ScoreDataTest::scoresAreHundredthsBetweenNoAndYes()
{
    const ScoredExamples examples = make_score_data(300, 700, 3);
    QCOMPARE(examples.size(), std::size_t {1000});
    for (std::size_t index = 0; index < examples.size(); ++index) {
        QCOMPARE(examples[index].label, index < 300 ? 1 : 0);
        const double hundredths = 100 * examples[index].score;
        QVERIFY(std::abs(hundredths - std::round(hundredths)) < 1e-9);
        QVERIFY(hundredths > 0.5 && hundredths < 99.5);
    }
}

void ScoreDataTest::theClassesOverlapInTheMiddleAndNotAtTheEnds()
{
    const ScoredExamples examples = make_score_data(5000, 5000, 5);
    const double accuracy = binary_confusion(examples, 0.5).accuracy();
    QVERIFY2(accuracy > 0.78 && accuracy < 0.86, qPrintable(QString::number(accuracy)));
    QVERIFY(binary_confusion(examples, 0.1).recall(1) > 0.97);
    QVERIFY(binary_confusion(examples, 0.9).precision(1) > 0.97);
}

void ScoreDataTest::theSameSeedGivesTheSameScores()
{
    QVERIFY(make_score_data(20, 20, 1) == make_score_data(20, 20, 1));
    QVERIFY(make_score_data(20, 20, 1) != make_score_data(20, 20, 2));
    QVERIFY(make_score_data(0, 0, 1).empty());
}

void ScoreDataTest::threeCloudsLieAtTheCornersOfATriangle()
{
    const LabelledPoints points = make_three_clouds(3000, 7);
    QCOMPARE(points.size(), std::size_t {3000});
    double sums[3][2] {};
    for (std::size_t index = 0; index < points.size(); ++index) {
        const LabelledPoint& point = points[index];
        QCOMPARE(point.label, int(index % 3));
        QVERIFY(std::abs(point.x1) <= toy_data_reach && std::abs(point.x2) <= toy_data_reach);
        QVERIFY(std::abs(10 * point.x1 - std::round(10 * point.x1)) < 1e-9);
        sums[point.label][0] += point.x1 / 1000;
        sums[point.label][1] += point.x2 / 1000;
    }
    QVERIFY(sums[0][0] < -1 && sums[0][1] < -0.7);
    QVERIFY(std::abs(sums[1][0]) < 0.1 && sums[1][1] > 1);
    QVERIFY(sums[2][0] > 1 && sums[2][1] < -0.7);
}

QTEST_APPLESS_MAIN(ScoreDataTest)
#include "score_data_test.moc"
