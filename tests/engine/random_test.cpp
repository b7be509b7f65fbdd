// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace nn;

class RandomTest : public QObject
{
    Q_OBJECT

private slots:
    void aSeedGivesTheSameNumbersOnEveryMachine();
    void uniformNumbersLieInTheUnitIntervalEvenly();
    void normalNumbersHaveMeanZeroAndVarianceOne();
    void belowIsEven_data();
    void belowIsEven();
    void belowTakesLargeCounts();
    void everyOrderIsAsLikely();
    void itemsHaveGeneratorsOfTheirOwn();
};

void RandomTest::aSeedGivesTheSameNumbersOnEveryMachine()
{
    // SplitMix64's finaliser of the seed, then the standard's 64-bit Mersenne twister, worked out
    // with Python: random bits shifted right by 11 and times 2^-53.
    Rng rng(1);
    const std::array golden {
        0.5324652433825516, 0.8926985632057755, 0.8904958874189624, 0.5553191281704938};
    for (const double number : golden) {
        QCOMPARE(rng.uniform(), number);
    }
    Rng item = Rng::for_item(1, 2, 3);
    QCOMPARE(item.uniform(), 0.6009684841560755);
}

void RandomTest::uniformNumbersLieInTheUnitIntervalEvenly()
{
    Rng rng(2);
    std::array<int, 64> counts {};
    for (int i = 0; i < 64'000; ++i) {
        const double number = rng.uniform();
        QVERIFY(number >= 0 && number < 1);
        ++counts[static_cast<std::size_t>(number * 64)];
        const double between = rng.uniform(-3, 5);
        QVERIFY(between >= -3 && between < 5);
    }
    double chi_square = 0;
    for (const int count : counts) {
        chi_square += (count - 1000.0) * (count - 1000.0) / 1000;
    }
    QVERIFY(chi_square < 103.4); // 63 degrees of freedom, one in a thousand.
}

void RandomTest::normalNumbersHaveMeanZeroAndVarianceOne()
{
    Rng rng(3);
    constexpr int count = 200'000;
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    for (int i = 0; i < count; ++i) {
        const double x = rng.normal();
        QVERIFY(std::isfinite(x));
        sum += x;
        squares += x * x;
        fourth += x * x * x * x;
    }
    QVERIFY(std::abs(sum / count) < 0.01);
    QVERIFY(std::abs(squares / count - 1) < 0.015);
    QVERIFY(std::abs(fourth / count - 3) < 0.1);
}

void RandomTest::belowIsEven_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 5, 10, 64, 100}) {
        QTest::addRow("%d", count) << count;
    }
}

void RandomTest::belowIsEven()
{
    QFETCH(int, count);
    Rng rng(4);
    std::vector<int> seen(static_cast<std::size_t>(count));
    const int draws = count * 2000;
    for (int i = 0; i < draws; ++i) {
        const std::uint64_t number = rng.below(static_cast<std::uint64_t>(count));
        QVERIFY(number < static_cast<std::uint64_t>(count));
        ++seen[number];
    }
    double chi_square = 0;
    for (const int number : seen) {
        chi_square += (number - 2000.0) * (number - 2000.0) / 2000;
    }
    const double freedom = count - 1; // Mean and variance of chi-square are freedom, 2 freedom.
    QVERIFY(chi_square <= freedom + 4 * std::sqrt(2 * freedom));
}

/// Just above a power of two, a careless remainder would prefer one half two to one.
void RandomTest::belowTakesLargeCounts()
{
    Rng rng(5);
    for (const std::uint64_t count :
         {std::uint64_t {3} << 30U,
          std::uint64_t {1} << 32U,
          (std::uint64_t {1} << 32U) + 1,
          std::uint64_t {3} << 62U,
          ~std::uint64_t {0}}) {
        int thirds[3] = {};
        for (int i = 0; i < 30'000; ++i) {
            const std::uint64_t number = rng.below(count);
            QVERIFY(number < count);
            ++thirds[std::min<std::uint64_t>(2, number / (count / 3))];
        }
        for (const int third : thirds) {
            QVERIFY(std::abs(third - 10'000) < 400);
        }
    }
}

void RandomTest::everyOrderIsAsLikely()
{
    Rng rng(6);
    std::array<int, 24> seen {};
    for (int i = 0; i < 24'000; ++i) {
        std::array items {0, 1, 2, 3};
        rng.shuffle(std::span<int>(items));
        std::size_t rank = 0;
        std::array order {0, 1, 2, 3};
        while (order != items) {
            std::ranges::next_permutation(order);
            ++rank;
        }
        ++seen[rank];
    }
    for (const int count : seen) {
        QVERIFY(std::abs(count - 1000) < 130);
    }
}

void RandomTest::itemsHaveGeneratorsOfTheirOwn()
{
    std::set<double> numbers;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        for (std::uint64_t round = 0; round < 10; ++round) {
            for (std::uint64_t item = 0; item < 10; ++item) {
                numbers.insert(Rng::for_item(seed, round, item).uniform());
                QCOMPARE(
                    Rng::for_item(seed, round, item).uniform(),
                    Rng::for_item(seed, round, item).uniform()
                );
            }
        }
    }
    QCOMPARE(numbers.size(), std::size_t {1000});
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
