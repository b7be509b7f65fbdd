// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plane_data.h"
#include "engine/data/plane_features.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

constexpr std::size_t point_count = 400;

double radius(const PlanePoint& point)
{
    return std::hypot(point.x1, point.x2);
}

/// Share of `points` for which the rule gives their class.
template <typename Rule>
double share_right(const PlanePoints& points, Rule is_class_1)
{
    const auto right = std::ranges::count_if(points, [&](const PlanePoint& point) {
        return is_class_1(point) == (point.target == 1);
    });
    return static_cast<double>(right) / static_cast<double>(points.size());
}

/// The best that any straight line through one of many directions and places does.
double best_line(const PlanePoints& points)
{
    double best = 0;
    for (int direction = 0; direction < 36; ++direction) {
        const double angle = direction * 3.14159265358979 / 18;
        for (double place = -6; place <= 6; place += 0.25) {
            best =
                std::max(best, share_right(points, [&](const PlanePoint& point) {
                             return point.x1 * std::cos(angle) + point.x2 * std::sin(angle) > place;
                         }));
        }
    }
    return best;
}

} // namespace

class PlaneDataTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadBack();
    void theSameSeedGivesTheSamePoints();
    void classesAreOfEqualSizeAndEverythingIsInThePlane();
    void anyStretchIsAFairSample();
    void shapesAreWhatTheirNamesSay();
    void onlyBlobsCanBeSeparatedByALine();
    void noiseMovesPointsAndKeepsAnswers();
    void answersOfRegressionFollowTheirFormula();
    void featuresAreComputedFromTheCoordinates();
    void theGridStartsAtTheUpperLeft();
};

void PlaneDataTest::namesAreReadBack()
{
    for (const PlaneData data : all_plane_data) {
        QCOMPARE(plane_data_named(name_of(data)), data);
    }
    for (const PlaneFeature feature : all_plane_features) {
        QCOMPARE(plane_feature_named(name_of(feature)), feature);
    }
    QVERIFY(!plane_data_named("Circle"));
    QVERIFY(!plane_feature_named(""));
}

void PlaneDataTest::theSameSeedGivesTheSamePoints()
{
    for (const PlaneData data : all_plane_data) {
        QCOMPARE(make_plane_data(data, 50, 0.2, 7), make_plane_data(data, 50, 0.2, 7));
        QVERIFY(make_plane_data(data, 50, 0.2, 7) != make_plane_data(data, 50, 0.2, 8));
    }
}

void PlaneDataTest::classesAreOfEqualSizeAndEverythingIsInThePlane()
{
    for (const PlaneData data : all_plane_data) {
        for (const double noise : {0.0, max_plane_noise}) {
            const PlanePoints points = make_plane_data(data, 301, noise, 1);
            QCOMPARE(points.size(), std::size_t {301});
            for (const PlanePoint& point : points) {
                QVERIFY(std::abs(point.x1) <= plane_reach && std::abs(point.x2) <= plane_reach);
                QVERIFY(std::abs(point.target) <= 1);
            }
            if (!is_regression(data)) {
                QCOMPARE(std::ranges::count(points, 1.0, &PlanePoint::target), 151);
                QCOMPARE(std::ranges::count(points, 0.0, &PlanePoint::target), 150);
            }
        }
    }
    QVERIFY(make_plane_data(PlaneData::moons, 0, 0, 1).empty());
}

void PlaneDataTest::anyStretchIsAFairSample()
{
    for (const PlaneData data : all_plane_data) {
        const PlanePoints points = make_plane_data(data, point_count, 0, 3);
        const PlanePoints half(points.begin(), points.begin() + point_count / 2);
        double radii = 0;
        double half_radii = 0;
        for (const PlanePoint& point : points) {
            radii += radius(point) / point_count;
        }
        for (const PlanePoint& point : half) {
            half_radii += 2 * radius(point) / point_count;
        }
        QVERIFY(std::abs(radii - half_radii) < 0.35);
        if (!is_regression(data)) {
            const auto ones = std::ranges::count(half, 1.0, &PlanePoint::target);
            QVERIFY(ones > 75 && ones < 125);
        }
    }
}

void PlaneDataTest::shapesAreWhatTheirNamesSay()
{
    const auto points_of = [](PlaneData data) { return make_plane_data(data, point_count, 0, 5); };
    QCOMPARE(share_right(points_of(PlaneData::circle), [](auto& p) { return radius(p) < 3; }), 1.0);
    QCOMPARE(
        share_right(points_of(PlaneData::exclusive_or), [](auto& p) { return p.x1 * p.x2 < 0; }),
        1.0
    );
    QCOMPARE(
        share_right(
            points_of(PlaneData::ring), [](auto& p) { return radius(p) > 1.75 && radius(p) < 3.75; }
        ),
        1.0
    );
    // Along an arm of the spiral the angle grows by 3.5 pi from the middle to the end.
    QCOMPARE(
        share_right(
            points_of(PlaneData::spiral),
            [](auto& p) {
                const double turned =
                    std::atan2(p.x2, p.x1) - 3.5 * 3.14159265358979 * radius(p) / 5;
                return std::cos(turned) > 0;
            }
        ),
        1.0
    );
    QVERIFY(
        share_right(
            points_of(PlaneData::moons),
            [](auto& p) { return std::abs(std::hypot(p.x1 + 1.5, p.x2 + 0.75) - 3) < 1e-9; }
        )
        == 1.0
    );
}

void PlaneDataTest::onlyBlobsCanBeSeparatedByALine()
{
    for (const PlaneData data : all_plane_data) {
        if (!is_regression(data)) {
            const double share = best_line(make_plane_data(data, point_count, 0, 9));
            QVERIFY2(
                (share > 0.995) == (data == PlaneData::blobs),
                qPrintable(QString("%1: %2").arg(name_of(data).data()).arg(share))
            );
        }
    }
}

void PlaneDataTest::noiseMovesPointsAndKeepsAnswers()
{
    const PlanePoints clean = make_plane_data(PlaneData::circle, point_count, 0, 5);
    const PlanePoints noisy = make_plane_data(PlaneData::circle, point_count, 0.3, 5);
    QCOMPARE(share_right(clean, [](auto& p) { return radius(p) < 3; }), 1.0);
    const double share = share_right(noisy, [](auto& p) { return radius(p) < 3; });
    QVERIFY(share > 0.75 && share < 0.99);
}

void PlaneDataTest::answersOfRegressionFollowTheirFormula()
{
    for (const PlanePoint& point : make_plane_data(PlaneData::plane, 100, 0, 2)) {
        QVERIFY(std::abs(point.target - (point.x1 + point.x2) / 10) < 1e-12);
    }
    double highest = -2;
    for (const PlanePoint& point : make_plane_data(PlaneData::bumps, 4000, 0, 2)) {
        highest = std::max(highest, point.target);
        QVERIFY(point.target == 0 || (point.target > 0) == (point.x1 * point.x2 > 0));
    }
    QVERIFY(highest > 0.95 && highest < 1.0);
}

void PlaneDataTest::featuresAreComputedFromTheCoordinates()
{
    const PlanePoints points {{-1.5, 2, 1}, {0.5, -3, 0}};
    const Dataset data = make_plane_dataset(points, all_plane_features);
    QCOMPARE(data.count, std::size_t {2});
    QCOMPARE(data.input.size(), std::size_t {7});
    const std::vector<double> expected {
        -1.5,
        2,
        2.25,
        4,
        -3,
        -0.9974949866,
        0.9092974268, // sin by another program
        0.5,
        -3,
        0.25,
        9,
        -1.5,
        0.4794255386,
        -0.1411200081};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        QVERIFY(std::abs(static_cast<double>(data.values[index]) - expected[index]) < 1e-6);
    }
    QCOMPARE(data.targets, (std::vector<Real> {1, 0}));
}

void PlaneDataTest::theGridStartsAtTheUpperLeft()
{
    constexpr std::array features {PlaneFeature::x1, PlaneFeature::x2};
    QCOMPARE(plane_grid(features, 2), (std::vector<Real> {-3, 3, 3, 3, -3, -3, 3, -3}));
    QCOMPARE(plane_grid(features, 1), (std::vector<Real> {0, 0}));
}

QTEST_APPLESS_MAIN(PlaneDataTest)
#include "plane_data_test.moc"
