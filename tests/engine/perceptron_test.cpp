// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/toy_data.h"
#include "engine/train/perceptron.h"

#include <QTest>

#include <cmath>

using namespace nn;

namespace {

constexpr std::size_t point_count = 20;
constexpr std::size_t seed_count = 200;

/// The corners of a square; opposite ones are of the same class.
const LabelledPoints corners {{-1, -1, 0}, {-1, 1, 1}, {1, -1, 1}, {1, 1, 0}};

/// (R / m)^2 for the line x1 + x2 = 0, whose normal has length 1.
double novikoff_bound(const LabelledPoints& points)
{
    double longest = 0;
    double margin = 1e9;
    for (const LabelledPoint& point : points) {
        const double side = point.label == 1 ? 1 : -1;
        margin = std::min(margin, side * (point.x1 + point.x2) / std::sqrt(2.0));
        longest = std::max(longest, 1 + point.x1 * point.x1 + point.x2 * point.x2);
    }
    return longest / (margin * margin);
}

double turn(const LabelledPoint& a, const LabelledPoint& b, const LabelledPoint& c)
{
    return (b.x1 - a.x1) * (c.x2 - a.x2) - (b.x2 - a.x2) * (c.x1 - a.x1);
}

/// A point inside a triangle of the other class: no line is right for all four.
bool has_surrounded_point(const LabelledPoints& points)
{
    for (const auto& inner : points) {
        for (const auto& a : points) {
            for (const auto& b : points) {
                for (const auto& c : points) {
                    const bool is_other =
                        a.label != inner.label && b.label != inner.label && c.label != inner.label;
                    if (is_other && turn(a, b, inner) > 0 && turn(b, c, inner) > 0
                        && turn(c, a, inner) > 0) {
                        return true;
                    }
                }
            }
        }
    }
    return false;
}

} // namespace

class PerceptronTest : public QObject
{
    Q_OBJECT

private slots:
    void three_points_stepped_on_paper();
    void a_step_goes_on_where_the_last_one_was();
    void what_is_right_is_left_alone();
    void zero_on_paper_is_answered_with_0();
    void no_points_are_all_right();
    void separable_points_are_learned_within_novikoffs_bound();
    void xor_is_never_learned();
    void same_seed_same_points();
    void points_are_tenths_within_reach_and_half_of_each_class();
    void no_line_is_right_for_overlapping_points();
};

void PerceptronTest::three_points_stepped_on_paper()
{
    const LabelledPoints points {{2, 1, 1}, {-1, 1, 0}, {1, -3, 0}};
    Perceptron perceptron;
    // f(A) = 0 says 0, should be 1: A is added.
    QCOMPARE(perceptron_step(perceptron, points), std::optional<std::size_t>(0));
    QCOMPARE(perceptron, (Perceptron {{2, 1, 1}, 1, 1}));
    // f(B) = 1 - 2 + 1 = 0 is right. f(C) = 1 + 2 - 3 = 0 is right. f(A) = 6 is right.
    QCOMPARE(perceptron_step(perceptron, points), std::nullopt);
    QCOMPARE(perceptron, (Perceptron {{2, 1, 1}, 1, 1}));

    perceptron = {{0, 1, 0}, 0, 0};
    // f(A) = 1 is right; f(B) = 1 says 1, should be 0: B is taken away.
    QCOMPARE(perceptron_step(perceptron, points), std::optional<std::size_t>(1));
    QCOMPARE(perceptron, (Perceptron {{1, 0, -1}, 2, 1}));
    // f(C) = -1 + 1 = 0 is right; f(A) = -1 + 2 = 1 is right; f(B) = -1 - 1 = -2 is right.
    QVERIFY(train_perceptron(perceptron, points, 1));
    QCOMPARE(perceptron.steps, std::size_t(1));
}

void PerceptronTest::a_step_goes_on_where_the_last_one_was()
{
    const LabelledPoints points {{1, 0, 1}, {-1, 0, 1}};
    Perceptron perceptron;
    // The first is added: (1, 0), b = 1. The second has f = 0: added, (0, 0), b = 2: all right.
    QCOMPARE(perceptron_step(perceptron, points), std::optional<std::size_t>(0));
    QCOMPARE(perceptron_step(perceptron, points), std::optional<std::size_t>(1));
    QCOMPARE(perceptron, (Perceptron {{0, 0, 2}, 0, 2}));
    QCOMPARE(perceptron_step(perceptron, points), std::nullopt);
    perceptron = {{}, 1, 0};
    QCOMPARE(perceptron_step(perceptron, points), std::optional<std::size_t>(1));
}

void PerceptronTest::what_is_right_is_left_alone()
{
    const LabelledPoints points {{1, 0, 1}, {-1, 0, 0}};
    Perceptron perceptron {{5, 0, 0}, 1, 7};
    QVERIFY(train_perceptron(perceptron, points, 100));
    QCOMPARE(perceptron, (Perceptron {{5, 0, 0}, 1, 7}));
    QCOMPARE(count_right(perceptron.rule, points), std::size_t(2));
    QCOMPARE(count_right({-5, 0, 0}, points), std::size_t(0));
}

void PerceptronTest::zero_on_paper_is_answered_with_0()
{
    // 0.1 * 3 - 0.3 is 5.6e-17 in binary numbers.
    QCOMPARE(answer({0.1, 0, -0.3}, {3, 0, 0}), 0);
    QCOMPARE(answer({0.1, 0, -0.29}, {3, 0, 0}), 1);
    QCOMPARE(score({2, -1, 0.5}, {1, 3, 0}), -0.5);
}

void PerceptronTest::no_points_are_all_right()
{
    Perceptron perceptron;
    QVERIFY(train_perceptron(perceptron, {}, 10));
    QCOMPARE(perceptron, Perceptron {});
}

void PerceptronTest::separable_points_are_learned_within_novikoffs_bound()
{
    for (std::uint64_t seed = 0; seed < seed_count; ++seed) {
        const LabelledPoints points = make_toy_data(ToyData::separable, point_count, seed);
        const double bound = novikoff_bound(points);
        QVERIFY(bound > 0 && bound < 200);
        Perceptron perceptron;
        QVERIFY(train_perceptron(perceptron, points, static_cast<std::size_t>(bound)));
        QCOMPARE(count_right(perceptron.rule, points), point_count);
        QVERIFY(perceptron.steps > 0);
    }
}

void PerceptronTest::xor_is_never_learned()
{
    Perceptron perceptron;
    QVERIFY(!train_perceptron(perceptron, corners, 1000));
    QCOMPARE(perceptron.steps, std::size_t(1000));
    for (std::uint64_t seed = 0; seed < seed_count; ++seed) {
        perceptron = {};
        const LabelledPoints points = make_toy_data(ToyData::exclusive_or, point_count, seed);
        QVERIFY(!train_perceptron(perceptron, points, 1000));
        for (const LabelledPoint& point : points) {
            QCOMPARE(point.label, point.x1 * point.x2 < 0 ? 1 : 0);
        }
    }
}

void PerceptronTest::same_seed_same_points()
{
    for (const ToyData kind : {ToyData::separable, ToyData::overlapping, ToyData::exclusive_or}) {
        const LabelledPoints points = make_toy_data(kind, point_count, 7);
        QVERIFY(points == make_toy_data(kind, point_count, 7));
        QVERIFY(points != make_toy_data(kind, point_count, 8));
    }
}

void PerceptronTest::points_are_tenths_within_reach_and_half_of_each_class()
{
    for (const ToyData kind : {ToyData::separable, ToyData::overlapping, ToyData::exclusive_or}) {
        const LabelledPoints points = make_toy_data(kind, 100, 3);
        int ones = 0;
        for (const LabelledPoint& point : points) {
            for (const double value : {point.x1, point.x2}) {
                QVERIFY(std::abs(value) <= toy_data_reach);
                QVERIFY(std::abs(value * 10 - std::round(value * 10)) < 1e-9);
            }
            ones += point.label;
        }
        QCOMPARE(ones, 50);
    }
}

void PerceptronTest::no_line_is_right_for_overlapping_points()
{
    const LabelledPoints points = make_toy_data(ToyData::overlapping, point_count, 1);
    QVERIFY(has_surrounded_point(points));
    Perceptron perceptron;
    QVERIFY(!train_perceptron(perceptron, points, 1000));
}

QTEST_APPLESS_MAIN(PerceptronTest)
#include "perceptron_test.moc"
