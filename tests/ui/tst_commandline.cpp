// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/display.h"

#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasAnOption();
    void withoutArgumentsNothingIsAsked();
    void mistakesAreAnsweredWithStatusTwo_data();
    void mistakesAreAnsweredWithStatusTwo();
    void helpNamesEveryOption();
    void theVersionIsTold();
    void aDisplayIsPromisedByTheEnvironment_data();
    void aDisplayIsPromisedByTheEnvironment();
};

namespace {

std::variant<app::CommandLine, app::Answer> parse(QStringList arguments)
{
    arguments.prepend(QStringLiteral("lovelace"));
    return app::CommandLineReader::parse(arguments);
}

} // namespace

void TestCommandLine::everythingHasAnOption()
{
    const auto result =
        parse(QStringLiteral("my.lovelace --page digit-lab --theme dark --high-contrast --language "
                             "ja --text-size 150 "
                             "--window-size 1024x700 --lessons / --check-lessons /tmp "
                             "--screenshot shots --data place")
                  .split(u' '));
    const auto* request = std::get_if<app::CommandLine>(&result);
    QVERIFY(request != nullptr);
    QCOMPARE(request->file, QStringLiteral("my.lovelace"));
    QCOMPARE(request->page, QStringLiteral("digit-lab"));
    QVERIFY(request->theme == ui::ThemeChoice::Dark);
    QVERIFY(request->highContrast);
    QCOMPARE(request->language, QStringLiteral("ja"));
    QVERIFY(request->textPercent == 150);
    QCOMPARE(request->windowSize, QSize(1024, 700));
    QCOMPARE(request->lessonsFolder, QStringLiteral("/"));
    QCOMPARE(request->checkFolder, QStringLiteral("/tmp"));
    QCOMPARE(request->screenshotFolder, QStringLiteral("shots"));
    QCOMPARE(request->dataFolder, QStringLiteral("place"));
}

void TestCommandLine::withoutArgumentsNothingIsAsked()
{
    const auto result = parse({});
    const auto* request = std::get_if<app::CommandLine>(&result);
    QVERIFY(request != nullptr);
    QVERIFY(request->file.isEmpty());
    QVERIFY(!request->highContrast);
    QVERIFY(!request->theme && !request->textPercent && !request->windowSize.isValid());
}

void TestCommandLine::mistakesAreAnsweredWithStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char* arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    add("--thme dark");
    add("--theme pink");
    add("--theme");
    add("--language tlh");
    add("--text-size 79");
    add("--text-size 201");
    add("--text-size big");
    add("--window-size 1024");
    add("--window-size 0x700");
    add("--window-size -5x7");
    add("--lessons /no/such/folder");
    add("--check-lessons /no/such/folder");
    add("one.lovelace two.lovelace");
}

void TestCommandLine::mistakesAreAnsweredWithStatusTwo()
{
    QFETCH(QStringList, arguments);
    const auto result = parse(arguments);
    const auto* answer = std::get_if<app::Answer>(&result);
    QVERIFY(answer != nullptr);
    QCOMPARE(answer->exitStatus, 2);
    QVERIFY(answer->text.contains(QStringLiteral("--help")));
}

void TestCommandLine::helpNamesEveryOption()
{
    const auto result = parse({QStringLiteral("--help")});
    const auto* answer = std::get_if<app::Answer>(&result);
    QVERIFY(answer != nullptr);
    QCOMPARE(answer->exitStatus, 0);
    for (const char* option :
         {"--page",
          "--theme",
          "--high-contrast",
          "--language",
          "--screenshot",
          "--data",
          "--lessons",
          "--check-lessons",
          "--text-size",
          "--window-size",
          "--version",
          "FILE"}) {
        QVERIFY2(answer->text.contains(QString::fromLatin1(option)), option);
    }
}

void TestCommandLine::theVersionIsTold()
{
    const auto result = parse({QStringLiteral("--version")});
    const auto* answer = std::get_if<app::Answer>(&result);
    QVERIFY(answer != nullptr);
    QCOMPARE(answer->exitStatus, 0);
    QCOMPARE(answer->text, QStringLiteral("lovelace " LOVELACE_VERSION));
}

void TestCommandLine::aDisplayIsPromisedByTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<QByteArray>("wayland");
    QTest::addColumn<bool>("promised");
    using Bytes = QByteArray;
    QTest::newRow("nothing") << Bytes() << Bytes() << Bytes() << false;
    QTest::newRow("X") << Bytes() << Bytes(":0") << Bytes() << true;
    QTest::newRow("Wayland") << Bytes() << Bytes() << Bytes("wayland-0") << true;
    QTest::newRow("offscreen") << Bytes("offscreen") << Bytes() << Bytes() << true;
    QTest::newRow("X wanted, none there") << Bytes("xcb") << Bytes() << Bytes() << false;
}

void TestCommandLine::aDisplayIsPromisedByTheEnvironment()
{
    QFETCH(QByteArray, platform);
    QFETCH(QByteArray, display);
    QFETCH(QByteArray, wayland);
    QFETCH(bool, promised);
    qputenv("QT_QPA_PLATFORM", platform);
    qputenv("DISPLAY", display);
    qputenv("WAYLAND_DISPLAY", wayland);
    QCOMPARE(app::Display::isPromised(), promised);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
