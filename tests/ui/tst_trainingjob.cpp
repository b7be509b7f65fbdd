// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/plane_features.h"
#include "engine/nn/initializer.h"
#include "engine/train/metrics.h"
#include "ui/jobs/mailbox.h"
#include "ui/jobs/trainingjob.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>
#include <semaphore>
#include <thread>

#include "tests/support/patience.h"

using namespace ui;

namespace {

constexpr std::array features {nn::PlaneFeature::x1, nn::PlaneFeature::x2};

nn::Dataset circle(std::uint64_t seed)
{
    return nn::make_plane_dataset(
        nn::make_plane_data(nn::PlaneData::circle, 100, 0.05, seed), features
    );
}

TrainingTask task(double rate = 0.01, nn::Activation activation = nn::Activation::tanh)
{
    const auto topology = nn::Topology::make(
        {{1, 1, 2}, {nn::Dense {4, activation}, nn::Dense {1, nn::Activation::sigmoid}}}
    );
    nn::Rng rng(1);
    TrainingTask task {*topology, nn::make_parameters(*topology, rng), circle(1), circle(2)};
    task.options.loss = nn::Loss::binary_cross_entropy;
    task.options.optimizer.kind = nn::OptimizerKind::adam;
    task.options.learning_rate = rate;
    task.options.batch_size = 10;
    return task;
}

/// A job, with what it has told.
struct Watched
{
    explicit Watched(TrainingTask task) : job(std::move(*TrainingJob::make(std::move(task))))
    {
        QObject::connect(
            job.get(),
            &TrainingJob::newsArrived,
            job.get(),
            [this](const TrainingNews& told) {
                news = told;
                for (const nn::RecordedEpoch& epoch : told.epochs.epochs()) {
                    epochs.push_back(epoch);
                }
            }
        );
    }
    bool ends()
    {
        return test::waitFor([this] { return !job->isRunning(); });
    }

    std::unique_ptr<TrainingJob> job;
    std::optional<TrainingNews> news;
    std::vector<nn::RecordedEpoch> epochs;
};

/// What the engine makes of it without any threads.
nn::Parameters trained(const TrainingTask& task, std::size_t epochs)
{
    auto trainer = nn::Trainer::make(task.topology, task.parameters, task.training, task.options);
    trainer->set_frozen(task.frozen);
    while (trainer->epoch() < epochs) {
        trainer->run_epoch();
    }
    return trainer->parameters();
}

} // namespace

class TestTrainingJob : public QObject
{
    Q_OBJECT

private slots:
    void itTellsTheLossesBeforeItTrains();
    void aStepIsOneEpochOfTheEngine();
    void stepsFollowOneAnotherAsInOneRun();
    void aRunGoesOnUntilItIsPaused();
    void everyEpochIsToldOnceAndInOrder();
    void aNumberSetWhileItRunsStaysIfItIsFrozen();
    void aNumberThatWasSetNeverJumpsBack();
    void aNumberSetWhilePausedIsInTheLosses();
    void theOptimiserRemembersWhatWasBeforeAnEdit();
    void divergenceKeepsTheLastGoodNumbers();
    void afterDivergenceItCanGoOnMoreSlowly();
    void whatDoesNotFitIsRefused();
    void aJobCanBeDroppedAtAnyTime();
    void whoLooksNeverWaitsForWhoPuts();
};

void TestTrainingJob::itTellsTheLossesBeforeItTrains()
{
    const TrainingTask start = task();
    Watched watched(start);
    TRY_VERIFY(watched.news);
    QCOMPARE(watched.news->state, TrainingState::Paused);
    QCOMPARE(watched.news->epoch, std::size_t {0});
    const nn::Loss loss = start.options.loss;
    QCOMPARE(
        watched.news->trainingLoss,
        nn::evaluate(start.topology, start.parameters, start.training, loss).mean_loss
    );
    QCOMPARE(
        watched.news->testLoss,
        nn::evaluate(start.topology, start.parameters, start.test, loss).mean_loss
    );
}

void TestTrainingJob::aStepIsOneEpochOfTheEngine()
{
    Watched watched(task());
    watched.job->run(1);
    QVERIFY(watched.job->isRunning());
    QVERIFY(watched.ends());
    QCOMPARE(watched.news->epoch, std::size_t {1});
    QVERIFY(watched.news->parameters == trained(task(), 1));
}

void TestTrainingJob::stepsFollowOneAnotherAsInOneRun()
{
    Watched watched(task());
    for (const std::size_t count : {1U, 3U, 2U}) {
        watched.job->run(count);
        QVERIFY(watched.ends());
    }
    QVERIFY(watched.news->parameters == trained(task(), 6));
}

void TestTrainingJob::aRunGoesOnUntilItIsPaused()
{
    Watched watched(task());
    watched.job->run();
    TRY_VERIFY(watched.news && watched.news->epoch > 20);
    QCOMPARE(watched.news->state, TrainingState::Running);
    watched.job->pause();
    QVERIFY(watched.ends());
    QCOMPARE(watched.news->state, TrainingState::Paused);
    QVERIFY(watched.news->trainingLoss < watched.epochs.front().training_loss);
}

void TestTrainingJob::everyEpochIsToldOnceAndInOrder()
{
    Watched watched(task());
    watched.job->run(200);
    QVERIFY(watched.ends());
    QCOMPARE(watched.epochs.size(), std::size_t {201});
    for (std::size_t epoch = 0; epoch < watched.epochs.size(); ++epoch) {
        QCOMPARE(watched.epochs[epoch].epoch, epoch);
    }
    QVERIFY(watched.epochs[7].parameters == trained(task(), 7));
}

void TestTrainingJob::aNumberSetWhileItRunsStaysIfItIsFrozen()
{
    Watched watched(task());
    watched.job->setFrozen({3});
    watched.job->run();
    TRY_VERIFY(watched.news && watched.news->epoch > 5);
    watched.job->setNumber(3, 1.5);
    const std::size_t epoch = watched.news->epoch;
    TRY_VERIFY(watched.news->epoch > epoch + 5);
    QCOMPARE(watched.news->parameters.values[3], nn::Real(1.5));
}

void TestTrainingJob::aNumberThatWasSetNeverJumpsBack()
{
    TrainingTask start = task();
    start.frozen = {0};
    Watched watched(start);
    watched.job->run();
    TRY_VERIFY(watched.news && watched.news->epoch > 5);
    for (int value = 1; value <= 50; ++value) {
        const auto number = static_cast<nn::Real>(value);
        watched.job->setNumber(0, number);
        watched.news.reset();
        TRY_VERIFY(watched.news);
        QCOMPARE(watched.news->parameters.values[0], number);
    }
}

void TestTrainingJob::aNumberSetWhilePausedIsInTheLosses()
{
    TrainingTask start = task();
    Watched watched(start);
    watched.job->setNumber(5, 2);
    start.parameters.values[5] = 2;
    TRY_VERIFY(watched.news && watched.news->answered == 1);
    QVERIFY(watched.news->parameters == start.parameters);
    QCOMPARE(
        watched.news->trainingLoss,
        nn::evaluate(start.topology, start.parameters, start.training, start.options.loss).mean_loss
    );
}

void TestTrainingJob::theOptimiserRemembersWhatWasBeforeAnEdit()
{
    const TrainingTask start = task();
    Watched watched(start);
    watched.job->run(3);
    QVERIFY(watched.ends());
    watched.job->setNumber(2, 0.25);
    watched.job->run(1);
    QVERIFY(watched.ends());

    auto trainer =
        nn::Trainer::make(start.topology, start.parameters, start.training, start.options);
    for (int epoch = 0; epoch < 3; ++epoch) {
        trainer->run_epoch();
    }
    nn::Parameters edited = trainer->parameters();
    edited.values[2] = 0.25;
    trainer->set_parameters(edited);
    trainer->run_epoch();
    QVERIFY(watched.news->parameters == trainer->parameters());
}

void TestTrainingJob::divergenceKeepsTheLastGoodNumbers()
{
    TrainingTask start = task(1e18, nn::Activation::relu);
    start.options.optimizer.kind = nn::OptimizerKind::sgd;
    start.firstEpoch = 10;
    Watched watched(start);
    watched.job->run();
    QVERIFY(watched.ends());
    QCOMPARE(watched.news->state, TrainingState::Diverged);
    QVERIFY(watched.news->divergence->epoch >= 11);
    QCOMPARE(watched.news->divergence->epoch, watched.news->epoch + 1);
    QVERIFY(!nn::first_not_finite(watched.news->parameters));
}

void TestTrainingJob::afterDivergenceItCanGoOnMoreSlowly()
{
    TrainingTask start = task(1e18, nn::Activation::relu);
    start.options.optimizer.kind = nn::OptimizerKind::sgd;
    Watched watched(start);
    watched.job->run();
    QVERIFY(watched.ends());
    watched.job->setLearningRate(0.01);
    watched.job->run(20);
    QVERIFY(watched.ends());
    QCOMPARE(watched.news->state, TrainingState::Paused);
    QVERIFY(!watched.news->divergence);
    QVERIFY(watched.news->trainingLoss < watched.epochs.front().training_loss);
}

void TestTrainingJob::whatDoesNotFitIsRefused()
{
    TrainingTask start = task();
    start.options.loss = nn::Loss::cross_entropy;
    QCOMPARE(TrainingJob::make(std::move(start)).error().code, nn::ErrorCode::bad_layer);
}

void TestTrainingJob::aJobCanBeDroppedAtAnyTime()
{
    for (int round = 0; round < 30; ++round) {
        Watched watched(task());
        if (round % 3 != 0) {
            watched.job->run();
        }
        if (round % 2 == 0) {
            watched.job->setNumber(0, 1);
            TRY_VERIFY(watched.news);
        }
    }
}

/// A thread that trains may lose its processor in the middle of telling what is new.
void TestTrainingJob::whoLooksNeverWaitsForWhoPuts()
{
    Mailbox<int> mailbox;
    mailbox.put(1);
    std::binary_semaphore isPutting(0);
    std::binary_semaphore mayEnd(0);
    std::jthread writer([&] {
        mailbox.put(2, [&](int&, int&) {
            isPutting.release();
            mayEnd.acquire();
        });
    });
    isPutting.acquire();
    QVERIFY(!mailbox.take());
    mayEnd.release();
    writer.join();
    QCOMPARE(mailbox.take(), 2);
}

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "tst_trainingjob.moc"
