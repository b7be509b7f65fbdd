// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/cli/program.h"

using test::Call;
using test::lovelaceCli;

/// What is asked in the wrong way, and help.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void badUsageIsRefused_data();
    void badUsageIsRefused();
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void helpNamesTheProgramWithoutItsFolder();
    void theVersionIsShown();
    void nothingNeedsADisplay();
};

void TestUsage::badUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("blamed");
    const auto row = [](const char* name, const QString& line, const QString& blamed) {
        QTest::newRow(name) << line.split(' ', Qt::SkipEmptyParts) << blamed;
    };
    row("nothing", "", "command");
    row("unknown command", "tarin", "“tarin”");
    row("unknown option", "--epochs 3", "--epochs");
    row("unknown option of a command", "train --epoch 3", "epoch");
    row("option of another command", "info m --epochs 3", "epochs");
    row("value is missing", "train --epochs", "epochs");
    row("too many words", "train mnist", "“mnist”");
    row("negative epochs", "train --epochs -3", "“-3”");
    row("no epochs", "train --epochs 0", "“0”");
    row("epochs without end", "train --epochs 99999999999999999999", "--epochs");
    row("half an epoch", "train --epochs 1.5", "“1.5”");
    row("no batch", "train --batch 0", "--batch");
    row("huge batch", "train --batch 1e99", "“1e99”");
    row("learning rate of nothing", "train --learning-rate 0", "--learning-rate");
    row("negative learning rate", "train --learning-rate -0.1", "--learning-rate");
    row("learning rate that is no number", "train --learning-rate nan", "“nan”");
    row("infinite learning rate", "train --learning-rate inf", "“inf”");
    row("learning rate with a comma", "train --learning-rate 0,1", "“0,1”");
    row("no threads", "train --threads 0", "--threads");
    row("a million threads", "train --threads 1000000", "--threads");
    row("negative seed", "train --seed -1", "--seed");
    row("full momentum", "train --optimizer momentum --momentum 1", "--momentum");
    row("momentum for nothing", "train --momentum 0.5", "--momentum");
    row("factor for nothing", "train --schedule cosine --schedule-factor 0.5", "--schedule-factor");
    row("interval for nothing", "train --schedule-every 3", "--schedule-every");
    row("unknown activation", "train --activation rleu", "“rleu”");
    row("softmax between layers", "train --activation softmax", "softmax");
    row("unknown loss", "train --loss crossentropy", "“crossentropy”");
    row("unknown optimizer", "train --optimizer sdg", "“sdg”");
    row("unknown schedule", "train --schedule linear", "“linear”");
    row("unknown initializer", "train --initializer xavier", "“xavier”");
    row("negative penalty", "train --l2 -1", "--l2");
    row("scale to nothing", "train --scale 1", "--scale");
    row("thick strokes", "train --thickness 2", "--thickness");
    row("notes for nothing", "train --notes n", "--out");
    row("layers of an old network", "train --from two-layer --layers 10", "--layers");
    row("evaluate nothing", "evaluate", "model");
    row("evaluate two", "evaluate a b", "model");
    row("info about nothing", "info", "model");
    row("verify nothing", "verify", "model");
    row("classify nothing", "classify two-layer", "file");
    row("unknown stage", "classify two-layer a.png --stage-off crop,rotate", "--stage-off");
}

void TestUsage::badUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, blamed);
    const Call call = lovelaceCli(arguments);
    QCOMPARE(call.status, 2);
    QCOMPARE(call.out, QString());
    QVERIFY2(call.err.startsWith("lovelace-cli: "), qPrintable(call.err));
    QVERIFY2(call.err.section('\n', 0, 0).contains(blamed), qPrintable(call.err));
    QVERIFY2(call.err.contains("--help"), qPrintable(call.err));
}

void TestUsage::helpNamesEveryCommand()
{
    for (const QString& option : QStringList {"--help", "-h"}) {
        const Call call = lovelaceCli({option});
        QCOMPARE(call.status, 0);
        QCOMPARE(call.err, QString());
        for (const QString& command :
             QStringList {"train", "evaluate", "classify", "info", "verify"}) {
            QVERIFY2(call.out.contains("\n  " + command + ' '), qPrintable(call.out));
        }
    }
}

void TestUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("train"
    ) << QStringList {"--data",           "--layers",     "--activation", "--initializer",
                      "--from",           "--loss",       "--optimizer",  "--learning-rate",
                      "--momentum",       "--schedule",   "--l1",         "--schedule-factor",
                      "--schedule-every", "--l2",         "--batch",      "--epochs",
                      "--seed",           "--threads",    "--shift",      "--rotation",
                      "--scale",          "--shear",      "--thickness",  "--elastic",
                      "--digit-styles",   "--non-digits", "--out",        "--name",
                      "--notes",          "--json",       "leaky-relu",   "nesterov",
                      "cosine",           "glorot",       "squared-error"};
    QTest::newRow("evaluate") << QStringList {"MODEL", "--data", "--json"};
    QTest::newRow("classify") << QStringList {"MODEL", "FILE...", "--stage-off", "--json"};
    QTest::newRow("info") << QStringList {"MODEL", "--json"};
    QTest::newRow("verify") << QStringList {"MODEL...", "--json"};
}

void TestUsage::everyCommandHasHelp()
{
    QFETCH(QStringList, options);
    const Call call = lovelaceCli({QTest::currentDataTag(), "--help"});
    QCOMPARE(call.status, 0);
    for (const QString& option : options) {
        QVERIFY2(call.out.contains(option), qPrintable(option));
    }
}

void TestUsage::helpNamesTheProgramWithoutItsFolder()
{
    const Call call = lovelaceCli({"verify", "--help"});
    QVERIFY2(
        call.out.startsWith("Usage: lovelace-cli verify [options] MODEL..."), qPrintable(call.out)
    );
}

void TestUsage::theVersionIsShown()
{
    const Call call = lovelaceCli({"--version"});
    QCOMPARE(call.status, 0);
    QVERIFY2(call.out.startsWith("lovelace-cli "), qPrintable(call.out));
    QVERIFY(call.out.contains('.'));
}

void TestUsage::nothingNeedsADisplay()
{
    const Call call =
        lovelaceCli({"--version"}, {"QT_QPA_PLATFORM=xcb", "DISPLAY=", "WAYLAND_DISPLAY="});
    QCOMPARE(call.status, 0);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
