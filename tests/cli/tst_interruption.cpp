// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/cli/program.h"
#include "tests/cli/smalldata.h"
#include "tests/support/patience.h"

namespace {

/// Whether the first thread of a process waits for something (proc(5), "stat").
bool isAsleep(qint64 process)
{
    const QByteArray stat = test::content_of(QString("/proc/%1/stat").arg(process));
    return stat.mid(stat.lastIndexOf(')')).startsWith(") S");
}

} // namespace

/// Training that is asked to stop, by Ctrl-C or otherwise.
class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aRunSavesWhatItHasLearned_data();
    void aRunSavesWhatItHasLearned();
    void aSecondRequestEndsTheProgramAtOnce();
    void aSignalThatWasIgnoredStaysSo();

private:
    /// Arguments of a run that would take days.
    QStringList endlessRun() const;
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process->processId()), signal); }
    bool nextLine() const
    {
        return m_process->canReadLine() || m_process->waitForReadyRead(60'000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

void TestInterruption::initTestCase()
{
    QVERIFY(test::writeData(m_folder.filePath("bars")));
}

void TestInterruption::init()
{
    m_process = std::make_unique<QProcess>();
}

void TestInterruption::cleanup()
{
    m_process->kill();
    m_process->waitForFinished();
}

QStringList TestInterruption::endlessRun() const
{
    return {
        "train",
        "--data",
        m_folder.filePath("bars"),
        "--layers",
        "10",
        "--epochs",
        "1000000",
        "--json",
        "--out",
        m_folder.filePath("m.lovelace")};
}

void TestInterruption::aRunSavesWhatItHasLearned_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

void TestInterruption::aRunSavesWhatItHasLearned()
{
    QFETCH(int, signal);
    m_process->start(LOVELACE_CLI, endlessRun());
    QVERIFY(nextLine());
    send(signal);
    QVERIFY(m_process->waitForFinished(60'000));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 128 + signal);
    const QString told = QString::fromUtf8(m_process->readAllStandardError());
    QVERIFY2(told.contains("m.lovelace"), qPrintable(told));

    const auto model = nn::load_model(test::path_of(m_folder.filePath("m.lovelace")));
    QVERIFY(model.has_value());
    QVERIFY(model->notes.epoch_count > 0);
    QVERIFY(model->notes.recipe.empty()); // It cannot be had by typing a command.
    const auto lines = m_process->readAllStandardOutput().count('\n');
    QCOMPARE(static_cast<qsizetype>(model->notes.epoch_count), lines);
}

void TestInterruption::aSecondRequestEndsTheProgramAtOnce()
{
    // The program cannot stop by itself while it waits for a reader who never reads.
    const QString fifo = m_folder.filePath("unread");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const int end = ::open(QFile::encodeName(fifo).constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(end >= 0);
    m_process->setStandardOutputFile(fifo, QIODevice::Append);
    m_process->start(LOVELACE_CLI, endlessRun() + QStringList {"--threads", "1"});
    const auto hasBegun = [&] {
        int waiting = 0;
        return ::ioctl(end, FIONREAD, &waiting) == 0 && waiting > 0;
    };
    TRY_VERIFY(hasBegun());
    while (::write(end, "x", 1) == 1) { }
    TRY_VERIFY(isAsleep(m_process->processId()));

    // Requests that come close together may arrive as one, so two are the least it takes.
    const auto endsWhenAsked = [&] {
        if (m_process->state() == QProcess::Running) {
            send(SIGINT);
            m_process->waitForFinished(20);
        }
        return m_process->state() == QProcess::NotRunning;
    };
    TRY_VERIFY(endsWhenAsked());
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 128 + SIGINT);
    ::close(end);
}

void TestInterruption::aSignalThatWasIgnoredStaysSo()
{
    // As nohup does it.
    const QStringList nohup {"-c", "trap '' HUP; exec \"$@\"", "sh", LOVELACE_CLI};
    m_process->start("sh", nohup + endlessRun());
    QVERIFY(nextLine());
    send(SIGHUP);
    // More than the pipe can have held when the signal came.
    for (qsizetype lineCount = 0; lineCount < 1500;) {
        QVERIFY(nextLine());
        lineCount += m_process->readAllStandardOutput().count('\n');
    }
    send(SIGTERM);
    QVERIFY(m_process->waitForFinished(60'000));
    QCOMPARE(m_process->exitCode(), 128 + SIGTERM);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
