// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack();
    void aLanguageThatNobodyChoseIsNotKept();
    void theFirstStartHasDefaults();
    void aDamagedFileIsRenamedAndKept_data();
    void aDamagedFileIsRenamedAndKept();
    void keptFilesAreNotOverwritten();
    void aFileThatCannotBeRenamedIsNotOverwritten();
    void nonsenseKeepsTheDefault();
    void aFolderThatIsMissingIsMade();
    void anUnwritableFolderIsReported();
    void recentFilesAreFewAndDiffer();
    void progressOfAnOlderVersionIsKept();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("deep/settings.json")); }
    void write(const QByteArray& content) const;
    QByteArray content(const QString& file) const;

    std::optional<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestSettings::write(const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestSettings::content(const QString& file) const
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("cannot be opened");
}

void TestSettings::everythingComesBack()
{
    const ui::Settings before {
        .look = {ui::ThemeChoice::Dark, 125, QStringLiteral("ja"), true, true},
        .isLanguageChosen = true,
        .windowGeometry = QByteArray("\x00\xFF\x07", 3),
        .contentsWanted = false,
        .page = QStringLiteral("digit-lab"),
        .recentFiles = {QStringLiteral("/tmp/手書き.lovelace")},
    };
    QVERIFY(ui::SettingsFile(path()).save(before));
    ui::Settings after;
    QCOMPARE(ui::SettingsFile(path()).load(after), ui::SettingsFile::Outcome::Read);
    QVERIFY(after == before);
}

void TestSettings::aLanguageThatNobodyChoseIsNotKept()
{
    ui::SettingsFile file(path());
    QVERIFY(file.save({.look = {.language = QStringLiteral("fr")}}));
    ui::Settings settings {.look = {.language = QStringLiteral("ja")}}; // The system's today.
    file.load(settings);
    QCOMPARE(settings.look.language, QStringLiteral("ja"));
    QVERIFY(!settings.isLanguageChosen);

    QVERIFY(file.save({.look = {.language = QStringLiteral("fr")}, .isLanguageChosen = true}));
    file.load(settings);
    QCOMPARE(settings.look.language, QStringLiteral("fr"));
    QVERIFY(settings.isLanguageChosen);
}

void TestSettings::theFirstStartHasDefaults()
{
    ui::Settings settings;
    QCOMPARE(ui::SettingsFile(path()).load(settings), ui::SettingsFile::Outcome::Missing);
    QVERIFY(settings == ui::Settings());
}

void TestSettings::aDamagedFileIsRenamedAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << QByteArray("{\"version\": 1, \"theme\": \"da");
    QTest::newRow("not JSON") << QByteArray("\x00\x01\x02garbage", 10);
    QTest::newRow("an array") << QByteArray("[1, 2, 3]");
    QTest::newRow("without version") << QByteArray("{\"theme\": \"dark\"}");
    QTest::newRow("of the future") << QByteArray("{\"version\": 2, \"theme\": \"dark\"}");
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[');
}

void TestSettings::aDamagedFileIsRenamedAndKept()
{
    QFETCH(QByteArray, content);
    write(content);
    ui::SettingsFile file(path());
    ui::Settings settings;
    QCOMPARE(file.load(settings), ui::SettingsFile::Outcome::SetAside);
    QVERIFY(settings == ui::Settings());
    QVERIFY(file.save(settings));
    QCOMPARE(this->content(file.asidePath()), content);
}

void TestSettings::keptFilesAreNotOverwritten()
{
    QStringList kept;
    for (const char* content : {"first", "second", "third"}) {
        write(content);
        ui::SettingsFile file(path());
        ui::Settings settings;
        file.load(settings);
        kept.append(file.asidePath());
    }
    QCOMPARE(content(kept.at(0)), QByteArray("first"));
    QCOMPARE(content(kept.at(1)), QByteArray("second"));
    QCOMPARE(content(kept.at(2)), QByteArray("third"));
}

void TestSettings::aFileThatCannotBeRenamedIsNotOverwritten()
{
    write("damaged");
    // A link to nowhere: nothing can be renamed to it.
    const QString aside = QFileInfo(path()).dir().filePath(QStringLiteral("settings.kept-1.json"));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("no folder/file")), aside));

    ui::SettingsFile file(path());
    ui::Settings settings;
    QCOMPARE(file.load(settings), ui::SettingsFile::Outcome::SetAside);
    QVERIFY(!file.save(settings));
    QCOMPARE(content(path()), QByteArray("damaged"));
}

void TestSettings::nonsenseKeepsTheDefault()
{
    write(R"({"version": 1, "theme": "pink", "textPercent": 9000, "language": "tlh",
              "window": 7, "contents": "yes", "page": [], "pages": 3, "recentFiles": [1, "a"]})");
    ui::Settings settings;
    QCOMPARE(ui::SettingsFile(path()).load(settings), ui::SettingsFile::Outcome::Read);
    QCOMPARE(settings.look.choice, ui::ThemeChoice::System);
    QCOMPARE(settings.look.textPercent, 200);
    QCOMPARE(settings.look.language, QStringLiteral("en"));
    QVERIFY(settings.contentsWanted);
    QVERIFY(settings.page.isEmpty());
    QVERIFY(settings.olderPageStates.isEmpty());
    QCOMPARE(settings.recentFiles, QStringList {QStringLiteral("a")});
}

void TestSettings::aFolderThatIsMissingIsMade()
{
    QVERIFY(!QFileInfo::exists(QFileInfo(path()).path()));
    QVERIFY(ui::SettingsFile(path()).save({}));
    QVERIFY(QJsonDocument::fromJson(content(path())).isObject());
}

void TestSettings::anUnwritableFolderIsReported()
{
    write("a file where a folder should be");
    QVERIFY(!ui::SettingsFile(path() + QStringLiteral("/settings.json")).save({}));
}

void TestSettings::recentFilesAreFewAndDiffer()
{
    ui::Settings settings;
    for (int number = 0; number < 20; ++number) {
        settings.remember(QStringLiteral("/tmp/%1").arg(number));
    }
    settings.remember(QStringLiteral("/tmp/15"));
    QCOMPARE(settings.recentFiles.size(), ui::Settings::recentFileLimit);
    QCOMPARE(settings.recentFiles.constFirst(), QStringLiteral("/tmp/15"));
    QCOMPARE(settings.recentFiles.count(QStringLiteral("/tmp/15")), 1);
    settings.forget(QStringLiteral("/tmp/15"));
    QVERIFY(!settings.recentFiles.contains(QStringLiteral("/tmp/15")));
}

void TestSettings::progressOfAnOlderVersionIsKept()
{
    write(R"({"version": 1, "pages": {"layers": {"place": 0.5}}})");
    ui::SettingsFile file(path());
    ui::Settings settings;
    QCOMPARE(file.load(settings), ui::SettingsFile::Outcome::Read);
    const QJsonObject layers {{QStringLiteral("place"), 0.5}};
    QCOMPARE(settings.olderPageStates.value(QLatin1String("layers")).toObject(), layers);

    QVERIFY(file.save(settings));
    ui::Settings again;
    ui::SettingsFile(path()).load(again);
    QCOMPARE(again.olderPageStates, settings.olderPageStates);
    settings.olderPageStates = {};
    QVERIFY(file.save(settings));
    QVERIFY(!content(path()).contains("pages"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
