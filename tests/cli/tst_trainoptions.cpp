// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "tests/cli/handmademodel.h"
#include "tests/cli/program.h"

using test::Call;
using test::lovelaceCli;

/// What each option of train does to the network.
class TestTrainOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void threadsDoNotChangeTheFile();
    void everyOptionChangesTheWeights_data();
    void everyOptionChangesTheWeights();
    void momentumIsZeroWithoutMomentum();
    void layersAreAsTyped_data();
    void layersAreAsTyped();
    void theOutputSuitsTheLoss_data();
    void theOutputSuitsTheLoss();
    void hiddenLayersHaveTheActivation();

private:
    /// The model that these options, after usual ones, train; nothing if that failed.
    std::optional<nn::Model> train(const QStringList& options, const QString& layers = "12,10");
    QByteArray trainFile(const QStringList& options, const QString& folder);

    QTemporaryDir m_folder;
    QString m_data;
};

void TestTrainOptions::initTestCase()
{
    m_data = m_folder.filePath("bars");
    QVERIFY(test::writeData(m_data));
}

QByteArray TestTrainOptions::trainFile(const QStringList& options, const QString& folder)
{
    const QString out = m_folder.filePath(folder) + "/m.lovelace";
    if (!QDir().mkpath(m_folder.filePath(folder))) {
        return {};
    }
    const QStringList usual {"train", "--data", m_data, "--epochs", "2", "--out", out};
    const Call call = lovelaceCli(usual + options, {"SOURCE_DATE_EPOCH=1"});
    if (call.status != 0) {
        qWarning().noquote() << call.err;
        return {};
    }
    return test::content_of(out);
}

std::optional<nn::Model> TestTrainOptions::train(const QStringList& options, const QString& layers)
{
    const QByteArray content = trainFile(QStringList {"--layers", layers} + options, "model");
    const auto model = nn::decode_model(test::bytes_of(content));
    return model ? std::optional(*model) : std::nullopt;
}

void TestTrainOptions::threadsDoNotChangeTheFile()
{
    const QStringList options {"--layers", "12,dropout0.2,10", "--shift", "1"};
    const QByteArray one = trainFile(options + QStringList {"--threads", "1"}, "one");
    const QByteArray two = trainFile(options + QStringList {"--threads", "2"}, "two");
    QVERIFY(!one.isEmpty());
    QCOMPARE(two, one);
}

void TestTrainOptions::everyOptionChangesTheWeights_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const QString& before, const QString& after) {
        QTest::newRow(qPrintable(before + " | " + after))
            << before.split(' ', Qt::SkipEmptyParts) << after.split(' ');
    };
    row("", "--seed 2");
    row("", "--epochs 3");
    row("", "--batch 32");
    row("", "--learning-rate 0.05");
    row("", "--activation tanh");
    row("", "--initializer uniform");
    row("--initializer uniform", "--initializer normal");
    row("", "--loss squared-error");
    row("--loss squared-error", "--loss binary-cross-entropy");
    row("", "--optimizer momentum");
    row("--optimizer momentum", "--optimizer nesterov");
    row("--optimizer momentum", "--optimizer momentum --momentum 0.5");
    row("", "--optimizer adam");
    row("", "--schedule cosine");
    row("", "--schedule exponential");
    row("--schedule exponential", "--schedule exponential --schedule-factor 0.9");
    row("", "--schedule step --schedule-every 1");
    row("--schedule step --schedule-every 1",
        "--schedule step --schedule-every 1 --schedule-factor 0.9");
    row("", "--l1 0.01");
    row("", "--l2 0.01");
    row("", "--shift 2");
    row("", "--rotation 20");
    row("", "--scale 0.2");
    row("", "--shear 0.2");
    row("", "--thickness 0.5");
    row("", "--elastic 1");
    row("", "--digit-styles 0.1");
    row("", "--non-digits 0.1");
}

void TestTrainOptions::everyOptionChangesTheWeights()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto first = train(before);
    const auto second = train(after);
    QVERIFY(first && second);
    QVERIFY(!(first->parameters == second->parameters));
}

void TestTrainOptions::momentumIsZeroWithoutMomentum()
{
    const auto plain = train({"--learning-rate", "0.01"});
    const auto moving = train({"--optimizer", "momentum", "--momentum", "0"});
    QVERIFY(plain && moving);
    // Compilers may round a product before it is added in one of the two, and not in the other.
    constexpr double roundedOff = 1e-5;
    QCOMPARE(moving->parameters.values.size(), plain->parameters.values.size());
    for (std::size_t i = 0; i < plain->parameters.values.size(); ++i) {
        const double difference = moving->parameters.values[i] - plain->parameters.values[i];
        QVERIFY2(std::abs(difference) < roundedOff, qPrintable(QString::number(difference)));
    }
}

void TestTrainOptions::layersAreAsTyped_data()
{
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QList<int>>("neurons"); ///< Numbers that come out of each layer.
    QTest::newRow("input is typed") << "784,12,10" << QList {12, 10};
    QTest::newRow("input is not typed") << "12,10" << QList {12, 10};
    QTest::newRow("spaces") << " 784, 12, 10" << QList {12, 10};
    QTest::newRow("as many neurons as inputs") << "784,784,10" << QList {784, 10};
    QTest::newRow("one layer") << "10" << QList {10};
    QTest::newRow("convolution") << "conv2x3,pool2,10" << QList {2 * 26 * 26, 2 * 13 * 13, 10};
    QTest::newRow("stride and padding") << "conv2x5s2p1,pool3,flatten,dropout0.5,10"
                                        << QList {2 * 13 * 13, 2 * 4 * 4, 2 * 4 * 4, 2 * 4 * 4, 10};
}

void TestTrainOptions::layersAreAsTyped()
{
    QFETCH(QString, layers);
    QFETCH(QList<int>, neurons);
    const auto model = train({"--epochs", "1"}, layers);
    QVERIFY(model);
    QList<int> sizes;
    for (std::size_t i = 0; i < model->topology.layer_count(); ++i) {
        sizes << static_cast<int>(model->topology.layer(i).output.size());
    }
    QCOMPARE(sizes, neurons);
}

void TestTrainOptions::theOutputSuitsTheLoss_data()
{
    QTest::addColumn<int>("activation");
    QTest::newRow("cross-entropy") << static_cast<int>(nn::Activation::softmax);
    QTest::newRow("binary-cross-entropy") << static_cast<int>(nn::Activation::sigmoid);
    QTest::newRow("squared-error") << static_cast<int>(nn::Activation::identity);
}

void TestTrainOptions::theOutputSuitsTheLoss()
{
    QFETCH(int, activation);
    const auto model = train({"--loss", QTest::currentDataTag()});
    QVERIFY(model);
    QCOMPARE(static_cast<int>(model->topology.activation(1)), activation);
}

void TestTrainOptions::hiddenLayersHaveTheActivation()
{
    const auto model = train({"--activation", "gelu"}, "conv2x5,pool4,12,10");
    QVERIFY(model);
    QVERIFY(model->topology.activation(0) == nn::Activation::gelu);
    QVERIFY(model->topology.activation(2) == nn::Activation::gelu);
    QVERIFY(model->topology.activation(3) == nn::Activation::softmax);
}

QTEST_GUILESS_MAIN(TestTrainOptions)
#include "tst_trainoptions.moc"
