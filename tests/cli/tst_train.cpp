// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/handmademodel.h"
#include "tests/cli/program.h"

using test::Call;
using test::lovelaceCli;

/// Training: what it tells, what it leaves behind, and what it refuses.
class TestTrain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEpochIsALineOfJson();
    void everyEpochIsALineOfText();
    void aTerminalShowsTheProgress();
    void theSavedNetworkIsTheTrainedOne();
    void whatIsSavedSaysWhereItComesFrom();
    void theRecipeMakesTheSameNetwork();
    void trainingGoesOnFromAModel();
    void aModelOfAnotherSizeIsRefused();
    void aLossThatDoesNotFitTheModelIsRefused();
    void withoutOutNothingIsSavedAndThatIsSaid();
    void withoutTestExamplesThereIsNoAccuracy();
    void theReaderMayGoAway();
    void divergenceLeavesTheOldFileAlone();
    void divergenceKeepsTheLastGoodEpoch();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aFullOutputIsAnError();

private:
    QStringList trainArguments(const QStringList& more) const
    {
        return QStringList {"train", "--data", m_data, "--layers", "10", "--epochs", "2"} + more;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    nn::Model load(const QString& name) const { return *nn::load_model(test::path_of(path(name))); }

    QTemporaryDir m_folder;
    QString m_data;
};

void TestTrain::initTestCase()
{
    m_data = path("bars");
    QVERIFY(test::writeData(m_data));
}

void TestTrain::everyEpochIsALineOfJson()
{
    const Call call = lovelaceCli(trainArguments({"--json", "--epochs", "3"}));
    QCOMPARE(call.status, 0);
    const QList<QJsonObject> lines = call.json();
    QCOMPARE(lines.size(), 3);
    const QStringList keys {"epoch", "images_per_second", "loss", "seconds", "test_accuracy"};
    for (int i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].keys(), keys);
        QCOMPARE(lines[i]["epoch"].toInt(), i + 1);
        const double speed = lines[i]["images_per_second"].toDouble();
        QVERIFY(qAbs(speed * lines[i]["seconds"].toDouble() / 200 - 1) < 1e-3);
    }
    QVERIFY(lines[2]["loss"].toDouble() < lines[0]["loss"].toDouble());
    QCOMPARE(lines[2]["test_accuracy"].toDouble(), 1.0);
}

void TestTrain::everyEpochIsALineOfText()
{
    const Call call = lovelaceCli(trainArguments({}), {"LC_ALL=C.UTF-8"});
    QCOMPARE(call.status, 0);
    const QStringList lines = call.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("Epoch 1 of 2: loss "), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith("test accuracy 100.00%"), qPrintable(lines[1]));
    // There is no terminal, so there is no progress bar.
    QVERIFY(!call.err.contains('\r'));
}

void TestTrain::aTerminalShowsTheProgress()
{
    if (QStandardPaths::findExecutable("script").isEmpty()) {
        QSKIP("There is no script(1), which makes terminals.");
    }
    const QString command =
        QString("'%1' %2").arg(QString(LOVELACE_CLI), trainArguments({"--json"}).join(' '));
    const Call call = test::runProgram("script", {"-qec", command, "/dev/null"});
    QCOMPARE(call.status, 0);
    QVERIFY2(call.out.startsWith("\rEpoch 1 of 2 ["), qPrintable(call.out));
    QVERIFY2(call.out.contains(" left\u001b[K"), qPrintable(call.out));
    // Where a line of output comes, the bar has made room for it.
    QVERIFY2(call.out.contains("\r\u001b[K{\"epoch\":1,"), qPrintable(call.out));
}

void TestTrain::theSavedNetworkIsTheTrainedOne()
{
    QCOMPARE(lovelaceCli(trainArguments({"--out", path("a.lovelace")})).status, 0);
    const Call call = lovelaceCli({"evaluate", path("a.lovelace"), "--data", m_data, "--json"});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.json().value(0)["accuracy"].toDouble(), 1.0);
}

void TestTrain::whatIsSavedSaysWhereItComesFrom()
{
    const QStringList options {
        "--name", "Bärs", "--notes", "it's easy", "--out", path("n.lovelace")};
    const Call call = lovelaceCli(trainArguments(options), {"SOURCE_DATE_EPOCH=86400"});
    QCOMPARE(call.status, 0);
    const nn::ModelNotes notes = load("n.lovelace").notes;
    QCOMPARE(QString::fromStdString(notes.name), "Bärs");
    QCOMPARE(QString::fromStdString(notes.notes), "it's easy");
    QCOMPARE(QString::fromStdString(notes.trained_on), "bars, 200 images");
    QCOMPARE(notes.created_at, 86400);
    QCOMPARE(notes.epoch_count, 2U);
    QVERIFY(notes.test_accuracy.has_value());
    QCOMPARE(*notes.test_accuracy, 1.0);
    QVERIFY(QString::fromStdString(notes.created_by).startsWith("lovelace-cli "));
}

void TestTrain::theRecipeMakesTheSameNetwork()
{
    const QStringList environment {"SOURCE_DATE_EPOCH=1"};
    const QStringList options {"--notes", "it's $easy", "--out", path("once.lovelace")};
    QCOMPARE(lovelaceCli(trainArguments(options), environment).status, 0);
    QString recipe = QString::fromStdString(load("once.lovelace").notes.recipe);
    QVERIFY2(recipe.startsWith("lovelace-cli train "), qPrintable(recipe));
    recipe.replace(0, qstrlen("lovelace-cli"), "'" LOVELACE_CLI "'");
    QVERIFY(QDir(path("")).mkdir("again"));
    const Call call = test::runProgram(
        "sh", {"-c", "cd \"$1\" && eval \"$2\"", "sh", path("again"), recipe}, environment
    );
    QCOMPARE(call.status, 0);
    QCOMPARE(
        test::content_of(path("again/once.lovelace")), test::content_of(path("once.lovelace"))
    );
}

void TestTrain::trainingGoesOnFromAModel()
{
    QVERIFY(test::saveModel(test::barModel(), path("bars.lovelace")));
    const Call call = lovelaceCli(
        {"train",
         "--data",
         m_data,
         "--from",
         path("bars.lovelace"),
         "--epochs",
         "1",
         "--json",
         "--learning-rate",
         "1e-9",
         "--out",
         path("more.lovelace")}
    );
    QCOMPARE(call.status, 0);
    // The network of barModel() is sure of every bar, so there is hardly any loss.
    QVERIFY(call.json().value(0)["loss"].toDouble() < 1e-6);
    const nn::Model more = load("more.lovelace");
    QCOMPARE(more.notes.epoch_count, 1U);
    QVERIFY(more.topology == test::barModel().topology);
}

void TestTrain::aModelOfAnotherSizeIsRefused()
{
    auto topology = nn::Topology::make({{1, 1, 4}, {nn::Dense {2, nn::Activation::softmax}}});
    nn::Parameters parameters {nn::Buffer(topology->parameter_count())};
    QVERIFY(test::saveModel({*topology, parameters, {}, {}}, path("small.lovelace")));
    const Call call = lovelaceCli({"train", "--data", m_data, "--from", path("small.lovelace")});
    QCOMPARE(call.status, 1);
    for (const QString& number : QStringList {" 4 ", " 2 ", " 784 ", " 10 "}) {
        QVERIFY2(call.err.contains(number), qPrintable(call.err));
    }
}

void TestTrain::aLossThatDoesNotFitTheModelIsRefused()
{
    QVERIFY(test::saveModel(test::barModel(), path("softmax.lovelace")));
    const Call call = lovelaceCli(
        {"train",
         "--data",
         m_data,
         "--from",
         path("softmax.lovelace"),
         "--loss",
         "binary-cross-entropy"}
    );
    QCOMPARE(call.status, 2);
    QVERIFY2(call.err.contains("--loss"), qPrintable(call.err));
}

void TestTrain::withoutOutNothingIsSavedAndThatIsSaid()
{
    const Call call = lovelaceCli(trainArguments({}));
    QCOMPARE(call.status, 0);
    QVERIFY2(call.err.contains("--out"), qPrintable(call.err));
}

void TestTrain::withoutTestExamplesThereIsNoAccuracy()
{
    QVERIFY(test::writeExamples(path("untested"), "train", test::rightExamples(20)));
    const Call call = lovelaceCli(
        {"train",
         "--data",
         path("untested"),
         "--layers",
         "10",
         "--epochs",
         "1",
         "--json",
         "--out",
         path("untested.lovelace")}
    );
    QCOMPARE(call.status, 0);
    QVERIFY(call.json().value(0)["test_accuracy"].isNull());
    QVERIFY(!load("untested.lovelace").notes.test_accuracy);
}

void TestTrain::theReaderMayGoAway()
{
    QStringList command {
        "-c",
        "out=$1; shift; \"$@\" --out \"$out\" | head -n 1",
        "sh",
        path("alone.lovelace"),
        LOVELACE_CLI};
    const Call call = test::runProgram("sh", command + trainArguments({"--epochs", "50"}));
    QCOMPARE(call.err, QString());
    QCOMPARE(call.out.count('\n'), 1);
    QCOMPARE(load("alone.lovelace").notes.epoch_count, 50U);
}

void TestTrain::divergenceLeavesTheOldFileAlone()
{
    QVERIFY(test::saveModel(test::barModel(), path("old.lovelace")));
    const QByteArray old = test::content_of(path("old.lovelace"));
    // One step per example, each of which throws the weights further: no epoch survives that.
    const Call call = lovelaceCli(trainArguments(
        {"--loss",
         "squared-error",
         "--learning-rate",
         "1e6",
         "--batch",
         "1",
         "--out",
         path("old.lovelace")}
    ));
    QCOMPARE(call.status, 1);
    QVERIFY2(call.err.contains("epoch 1"), qPrintable(call.err));
    QVERIFY2(call.err.contains("layer 1"), qPrintable(call.err));
    QVERIFY2(call.err.contains("--learning-rate, such as 100000"), qPrintable(call.err));
    QCOMPARE(test::content_of(path("old.lovelace")), old);
}

void TestTrain::divergenceKeepsTheLastGoodEpoch()
{
    // With one step per epoch the numbers take some epochs to leave the range of floats.
    const Call call = lovelaceCli(trainArguments(
        {"--loss",
         "squared-error",
         "--learning-rate",
         "1e4",
         "--batch",
         "200",
         "--epochs",
         "100",
         "--json",
         "--out",
         path("last.lovelace")}
    ));
    QCOMPARE(call.status, 1);
    const int good = static_cast<int>(call.json().size());
    QVERIFY(good > 0 && good < 100);
    QVERIFY2(call.err.contains(QString("epoch %1:").arg(good + 1)), qPrintable(call.err));
    const nn::Model last = load("last.lovelace");
    QCOMPARE(static_cast<int>(last.notes.epoch_count), good);
    QVERIFY(last.notes.recipe.empty());
}

void TestTrain::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("blamed");
    const auto in = [](const QString& name) {
        return QDir::tempPath() + "/no-such-folder/" + name;
    };
    QTest::newRow("no data") << QStringList {"--data", in("d")} << 1 << in("d");
    QTest::newRow("no folder for the result")
        << QStringList {"--out", in("m.lovelace")} << 1 << in("m.lovelace");
    QTest::newRow("a folder as result") << QStringList {"--out", "/"} << 1 << "/";
    QTest::newRow("a folder that takes no files")
        << QStringList {"--out", "/proc/m.lovelace"} << 1 << "/proc/m.lovelace";
    QTest::newRow("no model") << QStringList {"--from", in("m")} << 1 << in("m");
    QTest::newRow("too few outputs") << QStringList {"--layers", "784,9"} << 2 << "9 neurons";
    QTest::newRow("no layer") << QStringList {"--layers", "784,x,10"} << 2 << "“x”";
    QTest::newRow("an empty layer") << QStringList {"--layers", "784,,10"} << 2 << "“”";
    QTest::newRow("no neurons") << QStringList {"--layers", "0,10"} << 2 << "--layers";
    QTest::newRow("four billion neurons")
        << QStringList {"--layers", "4000000000,10"} << 2 << "--layers";
    QTest::newRow("too many weights") << QStringList {"--layers", "1000000,10"} << 2 << "--layers";
    QTest::newRow("a window larger than the image")
        << QStringList {"--layers", "conv4x29,10"} << 2 << "--layers";
    QTest::newRow("pooling at the end") << QStringList {"--layers", "10,pool2"} << 2 << "--layers";
    QTest::newRow("everything dropped")
        << QStringList {"--layers", "dropout1.0,10"} << 2 << "--layers";
}

void TestTrain::badInputIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, blamed);
    const bool isNew = !arguments.contains("--from");
    QStringList all {"train", "--epochs", "1", "--data", m_data};
    all +=
        isNew && !arguments.contains("--layers") ? QStringList {"--layers", "10"} : QStringList();
    const Call call = lovelaceCli(all + arguments);
    QCOMPARE(call.status, status);
    QVERIFY2(call.err.contains(blamed), qPrintable(call.err));
}

void TestTrain::aFullOutputIsAnError()
{
    if (!QFileInfo::exists("/dev/full")) {
        QSKIP("There is no /dev/full here.");
    }
    const QStringList command {"-c", "exec \"$@\" > /dev/full", "sh", LOVELACE_CLI};
    const Call call =
        test::runProgram("sh", command + trainArguments({"--out", path("full.lovelace")}));
    QCOMPARE(call.status, 1);
    QCOMPARE(load("full.lovelace").notes.epoch_count, 2U);
}

QTEST_GUILESS_MAIN(TestTrain)
#include "tst_train.moc"
