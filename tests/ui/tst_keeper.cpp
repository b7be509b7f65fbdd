// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeper.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

/// What is written when, and what is read from files that other versions left.
class TestKeeper : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aChangeIsWrittenAMomentLater();
    void theLastChangeIsWrittenAtTheEnd();
    void olderSettingsGiveTheirProgressAway();
    void olderProgressStaysWhereItIsUntilItIsWritten();
    void newerProgressWins();
    void whatWasSetAsideIsTold();
    void aFailureIsToldOnce();
    void whatAnotherProgramKeptStays();
    void whatAnotherProgramDamagedIsSetAside();

private:
    QString fileIn(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& content) const;
    QJsonObject read(const char* name) const;
    QJsonObject pages(const char* name) const
    {
        return read(name).value(QLatin1String("pages")).toObject();
    }
    /// Another start of the program.
    void start();

    QTemporaryDir m_folder;
    std::unique_ptr<app::Keeper> m_keeper;
};

namespace {

const QJsonObject note {{QStringLiteral("note"), QStringLiteral("old")}};

} // namespace

void TestKeeper::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestKeeper::cleanup()
{
    m_keeper.reset();
    m_window.reset();
    QDir folder(m_folder.path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::System | QDir::Hidden)) {
        folder.remove(name);
    }
}

void TestKeeper::write(const char* name, const QByteArray& content) const
{
    QFile file(fileIn(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QJsonObject TestKeeper::read(const char* name) const
{
    QFile file(fileIn(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void TestKeeper::start()
{
    m_keeper = std::make_unique<app::Keeper>(m_folder.path());
    ui::Settings settings;
    QJsonObject states;
    m_keeper->load(settings, states);
    open(settings, states);
    m_keeper->watch(*m_window);
}

void TestKeeper::aChangeIsWrittenAMomentLater()
{
    start();
    QTest::keyClicks(page().note, QStringLiteral("seven"));
    emit page().stateChanged();
    TRY_VERIFY(pages("progress.json").contains(QLatin1String("first")));
    QCOMPARE(
        pages("progress.json")[QStringLiteral("first")].toObject()[QStringLiteral("note")],
        QStringLiteral("seven")
    );
    TRY_VERIFY(QFile::exists(fileIn("settings.json")));
}

void TestKeeper::theLastChangeIsWrittenAtTheEnd()
{
    start();
    QTest::keyClicks(page().note, QStringLiteral("eight"));
    m_keeper->finish();
    start();
    QCOMPARE(page().note->text(), QStringLiteral("eight"));
}

void TestKeeper::olderSettingsGiveTheirProgressAway()
{
    write(
        "settings.json",
        R"({"version": 1, "page": "lab", "pages": {"first": {"note": "old"}, "gone": {"x": 1}}})"
    );
    start();
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    m_window->showPage(QStringLiteral("first"));
    QCOMPARE(page().note->text(), QStringLiteral("old"));
    m_keeper->finish();
    QVERIFY(!read("settings.json").contains(QLatin1String("pages")));
    QCOMPARE(
        pages("progress.json")[QStringLiteral("first")].toObject()[QStringLiteral("note")],
        note[QStringLiteral("note")]
    );
    QVERIFY(pages("progress.json").contains(QLatin1String("gone")));
}

void TestKeeper::olderProgressStaysWhereItIsUntilItIsWritten()
{
    write("settings.json", R"({"version": 1, "pages": {"first": {"note": "old"}}})");
    // Neither readable nor renamable, so nothing may be written there.
    write("progress.json", "damaged");
    QVERIFY(QFile::link(fileIn("no folder/file"), fileIn("progress.kept-1.json")));
    start();
    QCOMPARE(page().note->text(), QStringLiteral("old"));
    m_keeper->finish();
    QCOMPARE(pages("settings.json")[QStringLiteral("first")].toObject(), note);
}

void TestKeeper::newerProgressWins()
{
    write("settings.json", R"({"version": 1, "pages": {"first": {"note": "old"}, "lab": {}}})");
    write("progress.json", R"({"version": 1, "pages": {"first": {"note": "new"}}})");
    start();
    QCOMPARE(page().note->text(), QStringLiteral("new"));
    QVERIFY(m_window->pageStates().contains(QLatin1String("lab")));
}

void TestKeeper::whatWasSetAsideIsTold()
{
    write("settings.json", "{}");
    write("progress.json", "{");
    start();
    QCOMPARE(m_keeper->problems().size(), 2);
    QVERIFY(m_keeper->problems().at(0).contains(QStringLiteral("settings.kept-1.json")));
    QVERIFY(m_keeper->problems().at(1).contains(QStringLiteral("progress.kept-1.json")));
}

void TestKeeper::aFailureIsToldOnce()
{
    write("a-file", "where a folder should be");
    app::Keeper keeper(fileIn("a-file"));
    const QSignalSpy told(&keeper, &app::Keeper::failed);
    open();
    keeper.watch(*m_window);
    keeper.finish();
    keeper.finish();
    QCOMPARE(told.count(), 1);
    QVERIFY(told.at(0).at(0).toString().contains(QStringLiteral("progress.json")));
}

void TestKeeper::whatAnotherProgramKeptStays()
{
    write("settings.json", R"({"version": 1, "recentFiles": ["/tmp/old"]})");
    write("progress.json", R"({"version": 1, "pages": {"first": {"note": "old"}, "gone": {}}})");
    start();
    QTest::keyClicks(page().note, QStringLiteral(" and new"));
    write("settings.json", R"({"version": 1, "recentFiles": ["/tmp/theirs", "/tmp/old"]})");
    write("progress.json", R"({"version": 1, "pages": {"first": {}, "lab": {"note": "theirs"}}})");
    m_keeper->finish();
    const QJsonObject kept = pages("progress.json");
    const auto noteOf = [&kept](const char* id) {
        return kept[QLatin1String(id)].toObject()[QStringLiteral("note")].toString();
    };
    QCOMPARE(noteOf("first"), QStringLiteral("old and new"));
    QCOMPARE(noteOf("lab"), QStringLiteral("theirs"));
    QVERIFY(!kept.contains(QStringLiteral("gone")));
    QCOMPARE(
        read("settings.json")[QStringLiteral("recentFiles")],
        QJsonArray({QStringLiteral("/tmp/theirs"), QStringLiteral("/tmp/old")})
    );
}

void TestKeeper::whatAnotherProgramDamagedIsSetAside()
{
    start();
    QTest::keyClicks(page().note, QStringLiteral("nine"));
    // A later version, for all this one knows.
    write("progress.json", R"({"version": 2, "pages": {"first": []}})");
    m_keeper->finish();
    QCOMPARE(read("progress.kept-1.json")[QStringLiteral("version")].toInt(), 2);
    start();
    QCOMPARE(page().note->text(), QStringLiteral("nine"));
}

QTEST_MAIN(TestKeeper)
#include "tst_keeper.moc"
