// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/initializer.h"
#include "engine/train/trainer.h"

#include <QTest>

#include <set>

#include "tests/support/networks.h"

using namespace nn;

class FrozenParametersTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFrozenStaysAndTheRestLearns_data();
    void whatIsFrozenStaysAndTheRestLearns();
};

void FrozenParametersTest::whatIsFrozenStaysAndTheRestLearns_data()
{
    QTest::addColumn<int>("optimizer");
    for (const OptimizerKind kind : all_optimizers) {
        QTest::newRow(name_of(kind).data()) << static_cast<int>(kind);
    }
}

void FrozenParametersTest::whatIsFrozenStaysAndTheRestLearns()
{
    QFETCH(int, optimizer);
    Rng rng(1);
    const Topology topology =
        test::topology_of({1, 1, 2}, {Dense {4, Activation::tanh}, Dense {1, Activation::sigmoid}});
    const Dataset data = test::numbers_dataset({1, 1, 2}, 100, 1, rng);
    const Parameters before = make_parameters(topology, rng);
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.optimizer.kind = static_cast<OptimizerKind>(optimizer);
    options.optimizer.l2 = 0.01;
    options.batch_size = 10;
    auto trainer = Trainer::make(topology, before, data, options);
    QVERIFY(trainer.has_value());

    const std::set<std::size_t> frozen {1, 9, 16}; // A weight, a hidden bias, the output's bias.
    trainer->set_frozen({1, 9, 16});
    QCOMPARE(trainer->run_epoch().outcome, RunOutcome::completed);
    for (std::size_t index = 0; index < before.values.size(); ++index) {
        const bool is_same = trainer->parameters().values[index] == before.values[index];
        QCOMPARE(is_same, frozen.contains(index));
    }
    trainer->set_frozen({});
    trainer->run_epoch();
    QVERIFY(trainer->parameters().values[1] != before.values[1]);
}

QTEST_APPLESS_MAIN(FrozenParametersTest)
#include "frozen_parameters_test.moc"
