// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that takes long has to stop soon when somebody cancels, and half a step is no step.
#include "engine/base/random.h"
#include "engine/nn/initializer.h"
#include "engine/train/trainer.h"

#include <QTest>

#include <chrono>
#include <stop_token>
#include <thread>

#include "tests/support/networks.h"

using namespace nn;

namespace {

using Clock = std::chrono::steady_clock;

/// One batch of 4,000 rows through 162,001 parameters.
struct LongBatch
{
    Topology topology = test::topology_of(
        {1, 1, 2},
        {Dense {400, Activation::tanh},
         Dense {400, Activation::tanh},
         Dense {1, Activation::identity}}
    );
    Dataset data;
    TrainOptions options;
    Parameters start;

    LongBatch()
    {
        Rng rng(8);
        data = test::numbers_dataset({1, 1, 2}, 4'000, 1, rng);
        start = make_parameters(topology, rng);
        options.loss = Loss::squared_error;
        options.batch_size = data.count;
    }

    Trainer trainer() const { return std::move(*Trainer::make(topology, start, data, options)); }
};

} // namespace

class LongBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsTakenWholeOrNotAtAll_data();
    void itIsTakenWholeOrNotAtAll();
};

/// The stop comes among the rows, among the weights, or too late.
void LongBatchTest::itIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("tenth");
    for (int tenth = 0; tenth < 12; ++tenth) {
        QTest::addRow("%d tenths of its length", tenth) << tenth;
    }
}

void LongBatchTest::itIsTakenWholeOrNotAtAll()
{
    QFETCH(int, tenth);
    const LongBatch batch;
    Trainer whole = batch.trainer();
    const Clock::time_point begin = Clock::now();
    QCOMPARE(whole.run_epoch().outcome, RunOutcome::completed);
    const Clock::duration length = Clock::now() - begin;
    QVERIFY(whole.parameters() != batch.start);

    Trainer trainer = batch.trainer();
    std::stop_source source;
    const Clock::time_point moment = Clock::now() + length * tenth / 10;
    const std::jthread impatient([&] {
        std::this_thread::sleep_until(moment);
        source.request_stop();
    });
    const RunReport report = trainer.run_epoch(source.get_token());
    const bool completed = report.outcome == RunOutcome::completed;
    QVERIFY(trainer.parameters() == (completed ? whole.parameters() : batch.start));
}

QTEST_APPLESS_MAIN(LongBatchTest)
#include "long_batch_test.moc"
