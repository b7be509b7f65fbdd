// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that PyTorch comes to; tests/testdata/reference says how.
#include "engine/train/trainer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

#include "tests/support/networks.h"

using namespace nn;

namespace {

std::size_t count_in(const QJsonObject& object, const char* name)
{
    return static_cast<std::size_t>(object[QLatin1String(name)].toInt());
}

std::vector<Real> numbers_in(const QJsonValue& value)
{
    std::vector<Real> numbers;
    for (const QJsonValue number : value.toArray()) {
        numbers.push_back(number.toDouble());
    }
    return numbers;
}

Parameters parameters_in(const QJsonValue& value)
{
    const std::vector<Real> numbers = numbers_in(value);
    return {Buffer(numbers.begin(), numbers.end())};
}

LayerSpec layer_in(const QJsonObject& object)
{
    const QString kind = object["kind"].toString();
    if (kind == "pooling") {
        return MaxPooling {count_in(object, "window"), count_in(object, "stride")};
    }
    const Activation activation = *activation_named(object["activation"].toString().toStdString());
    if (kind == "dense") {
        return Dense {count_in(object, "neurons"), activation};
    }
    return Convolution {
        count_in(object, "channels"),
        count_in(object, "window"),
        count_in(object, "stride"),
        count_in(object, "padding"),
        activation};
}

Topology topology_in(const QJsonObject& object)
{
    const QJsonArray shape = object["input"].toArray();
    const auto side = [&](int i) { return static_cast<std::size_t>(shape[i].toInt()); };
    std::vector<LayerSpec> layers;
    for (const QJsonValue layer : object["layers"].toArray()) {
        layers.push_back(layer_in(layer.toObject()));
    }
    return test::topology_of({side(0), side(1), side(2)}, layers);
}

TrainOptions options_in(const QJsonObject& object)
{
    const QJsonObject optimizer = object["optimizer"].toObject();
    TrainOptions options;
    options.loss = *loss_named(object["loss"].toString().toStdString());
    options.optimizer.kind = *optimizer_named(optimizer["kind"].toString().toStdString());
    options.optimizer.momentum = optimizer["momentum"].toDouble();
    options.optimizer.beta1 = optimizer["beta1"].toDouble();
    options.optimizer.beta2 = optimizer["beta2"].toDouble();
    options.optimizer.epsilon = optimizer["epsilon"].toDouble(1);
    options.optimizer.l1 = optimizer["l1"].toDouble();
    options.optimizer.l2 = optimizer["l2"].toDouble();
    options.learning_rate = object["learning_rate"].toDouble();
    options.batch_size = count_in(object, "batch_size");
    return options;
}

/// The order in which a trainer shows `count` examples, found by watching one: the loss of a
/// network that always answers 0 is the target squared.
std::vector<std::size_t> order_shown(std::size_t count)
{
    const Topology topology = test::topology_of({1, 1, 1}, {Dense {1, Activation::step}});
    Dataset data;
    data.input = {1, 1, 1};
    data.count = count;
    data.target_count = 1;
    data.values.assign(count, 1);
    for (std::size_t example = 0; example < count; ++example) {
        data.targets.push_back(static_cast<Real>(example));
    }
    TrainOptions options;
    options.loss = Loss::squared_error;
    options.batch_size = 1;
    auto trainer = Trainer::make(topology, {Buffer(topology.parameter_count())}, data, options);
    std::vector<std::size_t> order;
    for (std::size_t batch = 0; batch < count; ++batch) {
        order.push_back(
            static_cast<std::size_t>(std::lround(std::sqrt(trainer->run_batch().mean_loss)))
        );
    }
    return order;
}

/// The examples, placed so that a trainer shows them in the order of the file.
Dataset data_in(const QJsonObject& object, const Topology& topology)
{
    const std::vector<Real> inputs = numbers_in(object["inputs"]);
    const std::vector<Real> targets = numbers_in(object["targets"]);
    Dataset data;
    data.input = topology.spec().input;
    data.count = count_in(object, "count");
    data.target_count = topology.output_count();
    data.values.resize(inputs.size());
    data.targets.resize(targets.size());
    const std::vector<std::size_t> order = order_shown(data.count);
    const auto copy_row = [](const std::vector<Real>& from,
                             std::size_t row,
                             std::size_t length,
                             std::vector<Real>& to,
                             std::size_t place) {
        for (std::size_t i = 0; i < length; ++i) {
            to[place * length + i] = from[row * length + i];
        }
    };
    for (std::size_t row = 0; row < data.count; ++row) {
        copy_row(inputs, row, data.input.size(), data.values, order[row]);
        copy_row(targets, row, data.target_count, data.targets, order[row]);
    }
    return data;
}

/// Index of the first parameter that is not what it should be, or -1.
int first_difference(const Parameters& actual, const Parameters& expected)
{
    if (actual.values.size() != expected.values.size()) {
        return 0;
    }
    for (std::size_t i = 0; i < actual.values.size(); ++i) {
        if (!(std::abs(actual.values[i] - expected.values[i]) < 1e-11)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void oneStepAndOneEpochComeToPyTorchsNumbers_data();
    void oneStepAndOneEpochComeToPyTorchsNumbers();
};

void ReferenceTest::oneStepAndOneEpochComeToPyTorchsNumbers_data()
{
    QTest::addColumn<QJsonObject>("reference");
    QFile file(TESTDATA_FOLDER "/reference/training.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases.size(), 41);
    for (const QJsonValue reference : cases) {
        QTest::newRow(qPrintable(reference["name"].toString())) << reference.toObject();
    }
}

void ReferenceTest::oneStepAndOneEpochComeToPyTorchsNumbers()
{
    QFETCH(QJsonObject, reference);
    const Topology topology = topology_in(reference);
    const Dataset data = data_in(reference, topology);
    TrainOptions options = options_in(reference);
    const QJsonArray losses = reference["losses"].toArray();
    for (const unsigned threads : {1U, 2U}) {
        options.thread_count = threads;
        auto trainer = Trainer::make(topology, parameters_in(reference["initial"]), data, options);
        QVERIFY(trainer.has_value());
        QCOMPARE(trainer->batches_per_epoch(), static_cast<std::size_t>(losses.size()));
        for (int batch = 0; batch < losses.size(); ++batch) {
            const RunReport report = trainer->run_batch();
            QVERIFY(std::abs(report.mean_loss - losses[batch].toDouble()) < 1e-11);
            if (batch == 0) {
                const Parameters expected = parameters_in(reference["after_step"]);
                QCOMPARE(first_difference(trainer->parameters(), expected), -1);
            }
        }
        QCOMPARE(trainer->epoch(), std::size_t {1});
        const Parameters expected = parameters_in(reference["after_last"]);
        QCOMPARE(first_difference(trainer->parameters(), expected), -1);
    }
}

QTEST_APPLESS_MAIN(ReferenceTest)
#include "reference_test.moc"
