// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "tests/support/patience.h"

/// The program started while it runs: each start is a process of its own, as on a desktop.
class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileOpensInTheWindowThatIsThere();
    void aPageAndALookAreFollowed();
    void aRefusalIsToldWhereItWasAskedFor();
    void otherDataHasAWindowOfItsOwn();
    void picturesAreTakenByAnotherProgram();
    void afterACrashTheNextStartIsTheFirst();
    void whatWasDoneLastIsKeptWhenTheSystemEndsTheProgram();
    void twoComputersKeepTheDataOfBoth();
    void aFolderThatCannotBeWrittenHasAWindowToo();

private:
    using Running = std::unique_ptr<QProcess>;

    Running start(const QStringList& arguments, const QString& computer = QStringLiteral("one"));
    /// Starts the program and waits until its window has shown `page`.
    Running startOn(const QString& page, const QString& computer = QStringLiteral("one"));
    /// The exit status; -1 if it does not end by itself.
    static int status(QProcess& process);
    QJsonObject kept(const char* file) const;
    QString keptPage() const
    {
        return kept("data/settings.json")[QStringLiteral("page")].toString();
    }
    QStringList keptFiles() const;
    bool hasProgress(const char* page) const
    {
        return kept("data/progress.json")[QStringLiteral("pages")].toObject().contains(
            QLatin1String(page)
        );
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_workingFolder;
};

void TestHandOver::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_workingFolder = m_folder->path();
}

TestHandOver::Running TestHandOver::start(const QStringList& arguments, const QString& computer)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Sockets are found here, so another folder is as good as another computer.
    const QString run = m_folder->filePath(computer);
    if (!QDir().mkpath(run)
        || !QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return nullptr;
    }
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_workingFolder);
    QStringList all = arguments;
    if (!arguments.contains(QStringLiteral("--data"))) {
        all.prepend(m_folder->filePath(QStringLiteral("data")));
        all.prepend(QStringLiteral("--data"));
    }
    process->start(QStringLiteral(LOVELACE_PROGRAM), all);
    return process;
}

TestHandOver::Running TestHandOver::startOn(const QString& page, const QString& computer)
{
    Running process = start({QStringLiteral("--page"), page}, computer);
    const bool isThere = test::waitFor([&] { return keptPage() == page; });
    return isThere ? std::move(process) : nullptr;
}

int TestHandOver::status(QProcess& process)
{
    const bool ended = process.waitForFinished(60'000);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QJsonObject TestHandOver::kept(const char* file) const
{
    QFile opened(m_folder->filePath(QLatin1String(file)));
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object()
                                            : QJsonObject();
}

QStringList TestHandOver::keptFiles() const
{
    QStringList files;
    const QJsonArray list = kept("data/settings.json")[QStringLiteral("recentFiles")].toArray();
    for (const auto& file : list) {
        files.append(file.toString());
    }
    return files;
}

void TestHandOver::aFileOpensInTheWindowThatIsThere()
{
    const Running first = startOn(QStringLiteral("glossary"));
    QVERIFY(first);
    // Found from the folder of whoever asks, whatever it is called.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("mine")));
    m_workingFolder = m_folder->filePath(QStringLiteral("mine"));
    const QString path = m_folder->filePath(QStringLiteral("mine/-net.lovelace"));
    QVERIFY(QFile::copy(QStringLiteral(LOVELACE_MODEL), path));
    const Running second = start({QStringLiteral("--"), QStringLiteral("-net.lovelace")});
    QVERIFY(second);
    QCOMPARE(status(*second), 0);
    TRY_COMPARE(keptFiles(), QStringList {path});
    const Running third = start({QStringLiteral(LOVELACE_SESSION)});
    QVERIFY(third);
    QCOMPARE(status(*third), 0);
    TRY_COMPARE(keptFiles(), QStringList({QStringLiteral(LOVELACE_SESSION), path}));
    TRY_COMPARE(keptPage(), QStringLiteral("layers"));
    QCOMPARE(first->state(), QProcess::Running);
}

void TestHandOver::aPageAndALookAreFollowed()
{
    const Running first = startOn(QStringLiteral("glossary"));
    QVERIFY(first);
    const Running second = start(
        {QStringLiteral("--page"),
         QStringLiteral("my-models"),
         QStringLiteral("--theme"),
         QStringLiteral("dark"),
         QStringLiteral("--high-contrast"),
         QStringLiteral("--text-size"),
         QStringLiteral("125")}
    );
    QVERIFY(second);
    QCOMPARE(status(*second), 0);
    TRY_COMPARE(keptPage(), QStringLiteral("my-models"));
    const QJsonObject settings = kept("data/settings.json");
    QCOMPARE(settings[QStringLiteral("theme")].toString(), QStringLiteral("dark"));
    QVERIFY(settings[QStringLiteral("highContrast")].toBool());
    QCOMPARE(settings[QStringLiteral("textPercent")].toInt(), 125);
}

void TestHandOver::aRefusalIsToldWhereItWasAskedFor()
{
    const Running first = startOn(QStringLiteral("glossary"));
    QVERIFY(first);
    const Running second = start({QStringLiteral("--page"), QStringLiteral("digit-lap")});
    QVERIFY(second);
    QCOMPARE(status(*second), 2);
    const QByteArray told = second->readAllStandardError();
    QVERIFY2(told.contains("digit-lap") && told.contains("digit-lab"), told.constData());
    QCOMPARE(first->state(), QProcess::Running);
}

void TestHandOver::otherDataHasAWindowOfItsOwn()
{
    const Running first = startOn(QStringLiteral("glossary"));
    QVERIFY(first);
    const Running second = start({QStringLiteral("--data"), QStringLiteral("other")});
    QVERIFY(second);
    TRY_VERIFY(!kept("other/settings.json").isEmpty());
    QCOMPARE(second->state(), QProcess::Running);
}

void TestHandOver::picturesAreTakenByAnotherProgram()
{
    const Running first = startOn(QStringLiteral("glossary"));
    QVERIFY(first);
    const Running second = start(
        {QStringLiteral("--screenshot"),
         QStringLiteral("shots"),
         QStringLiteral("--page"),
         QStringLiteral("my-models")}
    );
    QVERIFY(second);
    QCOMPARE(status(*second), 0);
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("shots"))).isEmpty());
    QCOMPARE(keptPage(), QStringLiteral("glossary"));
}

void TestHandOver::afterACrashTheNextStartIsTheFirst()
{
    const Running crashed = startOn(QStringLiteral("glossary"));
    QVERIFY(crashed);
    // As if it had died in the middle of saving, on a computer that is not this one.
    QFile lock(m_folder->filePath(QStringLiteral("data/progress.json.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nlovelace\nanother-computer\n");
    lock.close();
    crashed->kill();
    QVERIFY(crashed->waitForFinished());

    const Running next = startOn(QStringLiteral("my-models"));
    QVERIFY(next);
    TRY_VERIFY(hasProgress("my-models"));
    const Running second = start({QStringLiteral("--page"), QStringLiteral("glossary")});
    QVERIFY(second);
    QCOMPARE(status(*second), 0);
    TRY_COMPARE(keptPage(), QStringLiteral("glossary"));
}

void TestHandOver::whatWasDoneLastIsKeptWhenTheSystemEndsTheProgram()
{
    const Running first = startOn(QStringLiteral("playground"));
    QVERIFY(first);
    const Running second = start({QStringLiteral("--page"), QStringLiteral("glossary")});
    QCOMPARE(status(*second), 0);
    first->terminate();
    QCOMPARE(status(*first), 0);
    QCOMPARE(keptPage(), QStringLiteral("glossary"));
}

void TestHandOver::twoComputersKeepTheDataOfBoth()
{
    const Running here = startOn(QStringLiteral("glossary"), QStringLiteral("here"));
    QVERIFY(here);
    TRY_VERIFY(hasProgress("glossary"));
    const Running there = startOn(QStringLiteral("my-models"), QStringLiteral("there"));
    QVERIFY(there);
    TRY_VERIFY(hasProgress("my-models"));

    const Running model = start({QStringLiteral(LOVELACE_MODEL)}, QStringLiteral("here"));
    QVERIFY(model);
    QCOMPARE(status(*model), 0);
    TRY_VERIFY(hasProgress("digit-lab"));
    QVERIFY(hasProgress("my-models"));
    const Running page =
        start({QStringLiteral("--page"), QStringLiteral("playground")}, QStringLiteral("there"));
    QVERIFY(page);
    QCOMPARE(status(*page), 0);
    TRY_VERIFY(hasProgress("playground"));
    QVERIFY(hasProgress("glossary") && hasProgress("my-models") && hasProgress("digit-lab"));
    QCOMPARE(keptFiles(), QStringList {QStringLiteral(LOVELACE_MODEL)});
}

void TestHandOver::aFolderThatCannotBeWrittenHasAWindowToo()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList inFile {
        QStringLiteral("--data"), QStringLiteral("file/data"), QStringLiteral("--page")};
    const Running first = start(inFile + QStringList {QStringLiteral("glossary")});
    QVERIFY(first);
    QByteArray told;
    QVERIFY(test::waitFor([&] {
        told += first->readAllStandardError();
        return told.contains("cannot be written");
    }));
    const Running second = start(inFile + QStringList {QStringLiteral("digit-lap")});
    QVERIFY(second);
    QCOMPARE(status(*second), 2);
    QCOMPARE(first->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
