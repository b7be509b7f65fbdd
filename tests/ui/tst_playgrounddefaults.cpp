// SPDX-License-Identifier: GPL-3.0-or-later
// With what the playground begins with, everybody shall see it succeed: ten seeds on each data set.
#include <QTest>

#include <algorithm>
#include <string_view>
#include <vector>

#include "tests/support/playground_runs.h"

class TestPlaygroundDefaults : public QObject
{
    Q_OBJECT

private slots:
    void everyDataSetIsSolvedOnTenSeeds_data();
    void everyDataSetIsSolvedOnTenSeeds();
};

void TestPlaygroundDefaults::everyDataSetIsSolvedOnTenSeeds_data()
{
    QTest::addColumn<nn::PlaneData>("data");
    QTest::addColumn<int>("mostEpochs");
    QTest::newRow("circle") << nn::PlaneData::circle << 100;
    QTest::newRow("xor") << nn::PlaneData::exclusive_or << 100;
    QTest::newRow("blobs") << nn::PlaneData::blobs << 100;
    QTest::newRow("spiral") << nn::PlaneData::spiral << 600;
}

void TestPlaygroundDefaults::everyDataSetIsSolvedOnTenSeeds()
{
    QFETCH(const nn::PlaneData, data);
    QFETCH(const int, mostEpochs);
    constexpr std::uint32_t seedCount = 10;
    std::vector<std::size_t> epochs;
    for (std::uint32_t seed = 1; seed <= seedCount; ++seed) {
        if (const auto needed = test::epochs_to_solve(data, seed, std::size_t(mostEpochs))) {
            epochs.push_back(*needed);
        }
    }
    QVERIFY(!epochs.empty());
    const auto [least, most] = std::ranges::minmax(epochs);
    qInfo(
        "solved with %zu of %u seeds, in %zu to %zu epochs", epochs.size(), seedCount, least, most
    );
    QCOMPARE(epochs.size(), std::size_t {seedCount});
}

QTEST_GUILESS_MAIN(TestPlaygroundDefaults)
#include "tst_playgrounddefaults.moc"
