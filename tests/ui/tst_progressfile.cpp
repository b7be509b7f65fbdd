// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <optional>

using Outcome = ui::ProgressFile::Outcome;

class TestProgressFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack();
    void theFirstStartIsEmpty();
    void aDamagedFileIsRenamedAndKept_data();
    void aDamagedFileIsRenamedAndKept();
    void aHugeFileIsSetAsideUnread();
    void whatCannotBeRenamedIsNotOverwritten();
    void aFailedWriteLeavesTheOldFile();
    void twoProgramsWriteOneAfterTheOther();
    void theLockOfACrashedProgramIsBroken();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("progress.json")); }
    void write(const QByteArray& content) const;
    static QByteArray content(const QString& file);

    std::optional<QTemporaryDir> m_folder;
};

namespace {

const QJsonObject states {
    {QStringLiteral("layers"), QJsonObject {{QStringLiteral("place"), 0.25}}},
    {QStringLiteral("of-another-version"),
     QJsonObject {{QStringLiteral("x"), QStringLiteral("手")}}},
};

} // namespace

void TestProgressFile::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestProgressFile::write(const QByteArray& content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestProgressFile::content(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("cannot be opened");
}

void TestProgressFile::everythingComesBack()
{
    QVERIFY(ui::ProgressFile(path()).save(states));
    QJsonObject loaded;
    QCOMPARE(ui::ProgressFile(path()).load(loaded), Outcome::Read);
    QCOMPARE(loaded, states);
}

void TestProgressFile::theFirstStartIsEmpty()
{
    QJsonObject loaded;
    QCOMPARE(ui::ProgressFile(path()).load(loaded), Outcome::Missing);
    QVERIFY(loaded.isEmpty());
}

void TestProgressFile::aDamagedFileIsRenamedAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << QByteArray("{\"version\": 1, \"pages\": {\"layers\": {\"pla");
    QTest::newRow("not JSON") << QByteArray("\x00\x01\x02garbage", 10);
    QTest::newRow("without version") << QByteArray("{\"pages\": {}}");
    QTest::newRow("of the future") << QByteArray("{\"version\": 2, \"pages\": {}}");
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[');
}

void TestProgressFile::aDamagedFileIsRenamedAndKept()
{
    QFETCH(QByteArray, content);
    write(content);
    ui::ProgressFile file(path());
    QJsonObject loaded;
    QCOMPARE(file.load(loaded), Outcome::SetAside);
    QVERIFY(loaded.isEmpty());
    QVERIFY(file.save(states));
    QCOMPARE(TestProgressFile::content(file.asidePath()), content);
    QCOMPARE(ui::ProgressFile(path()).load(loaded), Outcome::Read);
}

void TestProgressFile::aHugeFileIsSetAsideUnread()
{
    write("{\"version\": 1, \"pages\": {}}");
    constexpr qint64 size = ui::VersionedJsonFile::largestFile + 1;
    QVERIFY(QFile(path()).resize(size)); // A hole: it takes no room on the disk.
    ui::ProgressFile file(path());
    QJsonObject loaded;
    QCOMPARE(file.load(loaded), Outcome::SetAside);
    QCOMPARE(QFile(file.asidePath()).size(), size);
}

void TestProgressFile::whatCannotBeRenamedIsNotOverwritten()
{
    write("damaged");
    // A link to nowhere: nothing can be renamed to it.
    const QString aside = m_folder->filePath(QStringLiteral("progress.kept-1.json"));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("no folder/file")), aside));
    ui::ProgressFile file(path());
    QJsonObject loaded;
    QCOMPARE(file.load(loaded), Outcome::SetAside);
    QVERIFY(!file.save(states));
    QCOMPARE(content(path()), QByteArray("damaged"));
}

void TestProgressFile::aFailedWriteLeavesTheOldFile()
{
    write("a file where a folder should be");
    QVERIFY(!ui::ProgressFile(path() + QStringLiteral("/progress.json")).save(states));
    QCOMPARE(content(path()), QByteArray("a file where a folder should be"));
}

void TestProgressFile::twoProgramsWriteOneAfterTheOther()
{
    constexpr int rounds = 50;
    const auto work = [this](const QString& page) {
        ui::ProgressFile file(path());
        bool isSaved = true;
        for (int round = 1; round <= rounds; ++round) {
            isSaved =
                file.save({{page, QJsonObject {{QStringLiteral("round"), round}}}}) && isSaved;
        }
        return isSaved;
    };
    auto other = std::async(std::launch::async, work, QStringLiteral("one"));
    QVERIFY(work(QStringLiteral("two")));
    QVERIFY(other.get());
    QJsonObject kept;
    QCOMPARE(ui::ProgressFile(path()).load(kept), Outcome::Read);
    for (const char* page : {"one", "two"}) {
        const QJsonObject state = kept[QLatin1String(page)].toObject();
        QCOMPARE(state[QStringLiteral("round")].toInt(), rounds);
    }
}

void TestProgressFile::theLockOfACrashedProgramIsBroken()
{
    QProcess gone; // Its number is nobody's any more.
    gone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
    QVERIFY(gone.waitForStarted());
    const qint64 number = gone.processId();
    QVERIFY(gone.waitForFinished());
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("%1\nlovelace\n%2\n")
                   .arg(QString::number(number), QSysInfo::machineHostName())
                   .toUtf8());
    lock.close();
    QVERIFY(ui::ProgressFile(path()).save(states));
    QVERIFY(!lock.exists());
    QJsonObject kept;
    QCOMPARE(ui::ProgressFile(path()).load(kept), Outcome::Read);
    QCOMPARE(kept, states);
}

QTEST_GUILESS_MAIN(TestProgressFile)
#include "tst_progressfile.moc"
