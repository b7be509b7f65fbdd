// SPDX-License-Identifier: GPL-3.0-or-later
// Worth running with the thread sanitizer, too.
#include "engine/base/random.h"
#include "engine/train/thread_team.h"

#include <QTest>

#include <atomic>

using namespace nn;

class ThreadTeamTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTaskRunsExactlyOnce_data() { addThreadCounts(); }
    void everyTaskRunsExactlyOnce();
    void oneJobSeesWhatTheJobsBeforeWrote_data() { addThreadCounts(); }
    void oneJobSeesWhatTheJobsBeforeWrote();
    void helpersHelp();
    void teamsComeAndGo();

private:
    static void addThreadCounts();
};

void ThreadTeamTest::addThreadCounts()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 2U, 3U, 4U}) {
        QTest::addRow("%u", threads) << threads;
    }
}

void ThreadTeamTest::everyTaskRunsExactlyOnce()
{
    QFETCH(unsigned, threads);
    ThreadTeam team(threads);
    QCOMPARE(team.size(), threads);
    Rng rng(threads);
    std::vector<int> runs; // No atomics: every task has its own place.
    std::vector<std::atomic<int>> inside(threads);
    std::atomic<bool> is_alone {true};
    for (int job = 0; job < 10'000; ++job) {
        const std::size_t task_count = rng.below(20) == 0 ? rng.below(500) : rng.below(6);
        runs.assign(task_count, 0);
        team.run(task_count, [&](std::size_t task, unsigned thread) {
            is_alone = is_alone && thread < threads && ++inside[thread] == 1;
            ++runs[task];
            --inside[thread];
        });
        QVERIFY(std::ranges::all_of(runs, [](int count) { return count == 1; }));
    }
    QVERIFY(is_alone); // No two tasks at once with the same thread number.
}

void ThreadTeamTest::oneJobSeesWhatTheJobsBeforeWrote()
{
    QFETCH(unsigned, threads);
    ThreadTeam team(threads);
    std::vector<std::uint64_t> numbers(64, 1);
    std::vector<std::uint64_t> next(64);
    for (int job = 0; job < 3'000; ++job) {
        team.run(64, [&](std::size_t task, unsigned) {
            next[task] = numbers[(task + 1) % 64] + numbers[(task + 7) % 64];
        });
        numbers.swap(next);
    }
    for (const std::uint64_t number : numbers) {
        QVERIFY(number == 0); // 2 to the power of 3,000, in 64 bits.
    }
    std::vector<std::uint64_t> squares(64);
    team.run(64, [&](std::size_t task, unsigned) { squares[task] = task * task; });
    for (std::size_t task = 0; task < 64; ++task) {
        QCOMPARE(squares[task], task * task);
    }
}

/// Two tasks that wait for each other can only end on two threads.
void ThreadTeamTest::helpersHelp()
{
    ThreadTeam team(2);
    for (int job = 0; job < 100; ++job) {
        std::atomic<int> arrived {0};
        team.run(2, [&](std::size_t, unsigned) {
            ++arrived;
            arrived.notify_all();
            for (int seen = arrived; seen < 2; seen = arrived) {
                arrived.wait(seen);
            }
        });
        QCOMPARE(arrived.load(), 2);
    }
}

void ThreadTeamTest::teamsComeAndGo()
{
    std::atomic<int> runs {0};
    for (unsigned round = 0; round < 300; ++round) {
        ThreadTeam idle(1 + round % 4);
        ThreadTeam team(1 + round % 4);
        if (round % 3 != 0) { // Others end without ever having worked.
            team.run(3, [&](std::size_t, unsigned) { ++runs; });
        }
    }
    QCOMPARE(runs.load(), 600);
}

QTEST_APPLESS_MAIN(ThreadTeamTest)
#include "thread_team_test.moc"
