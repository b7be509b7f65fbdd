// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/handmademodel.h"
#include "tests/cli/program.h"

using test::Call;
using test::lovelaceCli;

/// Evaluation of a network whose answers are known in advance.
class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNumbersAreRight();
    void theTextHasTheSameNumbers();
    void anyOutputActivationWillDo_data();
    void anyOutputActivationWillDo();
    void aMissingModelIsRefused();
    void aModelOfAnotherSizeIsRefused();
    void damagedDataAreRefused_data();
    void damagedDataAreRefused();
    void mnistIsThere();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Call evaluate(const QString& data, const QStringList& more = {}) const
    {
        return lovelaceCli(QStringList {"evaluate", path("m.lovelace"), "--data", data} + more);
    }

    QTemporaryDir m_folder;
};

void TestEvaluate::initTestCase()
{
    QVERIFY(test::saveModel(test::barModel(), path("m.lovelace")));
    // 3 of 5 threes are right, the others look like an eight; one zero looks like an eight; ten
    // ones.
    std::vector<test::Example> examples {{3, 3}, {3, 3}, {3, 3}, {8, 3}, {8, 3}, {8, 0}};
    examples.insert(examples.end(), 10, {1, 1});
    QVERIFY(test::writeExamples(path("data"), "t10k", examples));
}

void TestEvaluate::theNumbersAreRight()
{
    const Call call = evaluate(path("data"), {"--json"});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().size(), 1);
    const QJsonObject object = call.json().constFirst();
    QCOMPARE(object["accuracy"].toDouble(), 13.0 / 16);

    const QJsonArray rows = object["confusion"].toArray();
    QCOMPARE(rows.size(), 10);
    for (int truth = 0; truth < 10; ++truth) {
        QCOMPARE(rows[truth].toArray().size(), 10);
        for (int answer = 0; answer < 10; ++answer) {
            const QList known {truth, answer};
            const int count = known == QList {3, 3} ? 3
                : known == QList {3, 8}             ? 2
                : known == QList {0, 8}             ? 1
                : known == QList {1, 1}             ? 10
                                                    : 0;
            QCOMPARE(rows[truth][answer].toInt(-1), count);
        }
    }
    QCOMPARE(object["recall"][3].toDouble(), 0.6);
    QCOMPARE(object["precision"][3].toDouble(), 1.0);
    QCOMPARE(object["precision"][8].toDouble(-1), 0.0);
    QCOMPARE(object["recall"][1].toDouble(), 1.0);
}

void TestEvaluate::theTextHasTheSameNumbers()
{
    const Call call = evaluate(path("data"));
    QCOMPARE(call.status, 0);
    QVERIFY2(call.out.startsWith("13 of 16 right: accuracy 81.25%\n"), qPrintable(call.out));
    QVERIFY(call.out.contains(QRegularExpression("\n +3 +100.00% +60.00%\n")));
    QVERIFY(call.out.contains(QRegularExpression("\n +3 +0 +0 +0 +3 +0 +0 +0 +0 +2 +0\n")));
}

void TestEvaluate::anyOutputActivationWillDo_data()
{
    QTest::addColumn<int>("activation");
    for (const auto activation :
         {nn::Activation::identity, nn::Activation::sigmoid, nn::Activation::tanh}) {
        QTest::addRow("%s", nn::name_of(activation).data()) << static_cast<int>(activation);
    }
}

void TestEvaluate::anyOutputActivationWillDo()
{
    QFETCH(int, activation);
    QVERIFY(test::saveModel(
        test::barModel(static_cast<nn::Activation>(activation)), path("other.lovelace")
    ));
    const Call call =
        lovelaceCli({"evaluate", path("other.lovelace"), "--data", path("data"), "--json"});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().value(0)["accuracy"].toDouble(), 13.0 / 16);
}

void TestEvaluate::aMissingModelIsRefused()
{
    const Call call = lovelaceCli({"evaluate", "no-such-network", "--data", path("data")});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("“no-such-network”"), qPrintable(call.err));
    QCOMPARE(call.out, QString());
}

void TestEvaluate::aModelOfAnotherSizeIsRefused()
{
    auto topology = nn::Topology::make({{28, 28, 1}, {nn::Dense {3, nn::Activation::softmax}}});
    nn::Parameters parameters {nn::Buffer(topology->parameter_count())};
    QVERIFY(test::saveModel({*topology, parameters, {}, {}}, path("three.lovelace")));
    const Call call = lovelaceCli({"evaluate", path("three.lovelace"), "--data", path("data")});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("3 outputs"), qPrintable(call.err));
}

void TestEvaluate::damagedDataAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("length"); ///< What is left of it; -1: there is no such file.
    QTest::newRow("images cut off") << "t10k-images-idx3-ubyte" << 1000;
    QTest::newRow("no images") << "t10k-images-idx3-ubyte" << -1;
    QTest::newRow("labels cut off") << "t10k-labels-idx1-ubyte" << 9;
    QTest::newRow("no labels") << "t10k-labels-idx1-ubyte" << -1;
}

void TestEvaluate::damagedDataAreRefused()
{
    QFETCH(QString, file);
    QFETCH(int, length);
    QVERIFY(test::writeExamples(path("damaged"), "t10k", test::rightExamples(20)));
    const QString damaged = path("damaged/" + file);
    QVERIFY(length < 0 ? QFile::remove(damaged) : QFile::resize(damaged, length));
    const Call call = evaluate(path("damaged"));
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains(damaged + ": "), qPrintable(call.err));
    QCOMPARE(call.out, QString());
}

void TestEvaluate::mnistIsThere()
{
    const Call call = evaluate("mnist", {"--json"});
    QCOMPARE(call.status, 0);
    int total = 0;
    for (const auto& row : call.json().value(0)["confusion"].toArray()) {
        for (const auto& count : row.toArray()) {
            total += count.toInt();
        }
    }
    QCOMPARE(total, 10'000);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
