// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/englishlines.h"
#include "tests/cli/program.h"

using test::Call;
using test::lovelaceCli;

namespace {

const QStringList commands {"train", "evaluate", "classify", "info", "convert", "verify"};

} // namespace

/// The language of what the command line says.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theEnvironmentDecides_data();
    void theEnvironmentDecides();
    void theOptionDecidesBeforeTheEnvironment();
    void anUnknownLanguageIsRefused();
    void helpIsInEveryLanguage_data() { addLanguages(); }
    void helpIsInEveryLanguage();
    void theManualIsInEveryLanguageAndHasEveryOption_data() { addLanguages(); }
    void theManualIsInEveryLanguageAndHasEveryOption();
    void noLineOfTheHelpIsWiderThanATerminal_data() { addLanguages(); }
    void noLineOfTheHelpIsWiderThanATerminal();
    void mistakesAreToldInTheLanguage();
    void numbersAreThoseOfTheLanguageButNotInJson();
    void theDecimalPointOfOptionsIsTheSameInAllLanguages();

private:
    static void addLanguages();
    static QString helpOf(const QString& command, const QString& language);
};

void TestLanguage::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language& language : ui::languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

QString TestLanguage::helpOf(const QString& command, const QString& language)
{
    QStringList arguments {"--language", language, command, "--help"};
    arguments.removeAll(QString());
    return lovelaceCli(arguments).out;
}

void TestLanguage::theEnvironmentDecides_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const QStringList& environment, const QString& language) {
        QTest::newRow(name) << environment << language;
    };
    row("LANG", {"LC_ALL=", "LANG=es_MX.UTF-8"}, "es");
    row("LC_MESSAGES before LANG", {"LC_ALL=", "LC_MESSAGES=ja_JP.UTF-8", "LANG=es_ES"}, "ja");
    row("LC_ALL before both", {"LC_ALL=ko_KR.UTF-8", "LC_MESSAGES=ja_JP", "LANG=es_ES"}, "ko");
    row("LANGUAGE before all", {"LC_ALL=ko_KR.UTF-8", "LANGUAGE=fr"}, "fr");
    row("the first that is spoken", {"LC_ALL=pt_BR.UTF-8", "LANGUAGE=pt_BR:de:fr:es"}, "fr");
    row("scripts want none", {"LC_ALL=C", "LANGUAGE=fr"}, "en");
    row("nor do these", {"LC_ALL=", "LANG=C.UTF-8", "LANGUAGE=fr"}, "en");
    row("nor POSIX", {"LC_ALL=POSIX"}, "en");
    row("traditional Chinese", {"LC_ALL=zh_TW.UTF-8"}, "zh_CN");
    row("of Hong Kong", {"LC_ALL=zh_HK.UTF-8", "LANGUAGE=zh_Hant_HK"}, "zh_CN");
    row("not spoken", {"LC_ALL=pt_BR.UTF-8"}, "en");
    row("no sense", {"LC_ALL=_", "LANGUAGE=::"}, "en");
}

void TestLanguage::theEnvironmentDecides()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, language);
    environment << "LC_CTYPE=C.UTF-8"; // Not every locale is installed.
    QCOMPARE(lovelaceCli({"verify", "--help"}, environment).out, helpOf("verify", language));
}

void TestLanguage::theOptionDecidesBeforeTheEnvironment()
{
    const QString french = helpOf("verify", "fr");
    QVERIFY(french != helpOf("verify", "en"));
    const QStringList environment {"LC_ALL=ja_JP.UTF-8", "LC_CTYPE=C.UTF-8"};
    for (const QStringList& arguments : QList<QStringList> {
             {"verify", "--help", "--language", "fr"},
             {"--language", "fr", "verify", "--help"},
             {"--language=fr_CA", "verify", "-h"},
         }) {
        QCOMPARE(lovelaceCli(arguments, environment).out, french);
    }
}

void TestLanguage::anUnknownLanguageIsRefused()
{
    const Call call = lovelaceCli({"info", "two-layer", "--language", "tlh"});
    QCOMPARE(call.status, 2);
    QVERIFY2(call.err.contains("“tlh”"), qPrintable(call.err));
    QCOMPARE(lovelaceCli({"info", "two-layer", "--language"}).status, 2);
    QCOMPARE(lovelaceCli({"--language"}).status, 2);
}

void TestLanguage::helpIsInEveryLanguage()
{
    QFETCH(const QString, language);
    QStringList left;
    for (const QString& command : QStringList {""} + commands) {
        const QString text = helpOf(command, language);
        QVERIFY(text.contains("--help"));
        if (language != "en") {
            left += test::englishLeft(text, helpOf(command, "en"));
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join('\n')));
}

void TestLanguage::theManualIsInEveryLanguageAndHasEveryOption()
{
    QFETCH(const QString, language);
    const Call call = lovelaceCli({"--language", language, "--manual"});
    QCOMPARE(call.status, 0);
    if (language != "en") {
        const QString english = lovelaceCli({"--language", "en", "--manual"}).out;
        const QStringList left = test::englishLeft(call.out, english);
        QVERIFY2(left.isEmpty(), qPrintable(left.join('\n')));
    }
    const QString manual = QString(call.out).replace("\\-", "-");
    QCOMPARE(manual.count("\n.TH LOVELACE-CLI 1 "), 1);
    static const QRegularExpression option("--[a-z0-9-]+");
    for (const QString& command : QStringList {""} + commands) {
        const QString text = helpOf(command, language);
        for (auto match = option.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured();
            QVERIFY2(manual.contains(name), qPrintable(name));
        }
    }
}

void TestLanguage::noLineOfTheHelpIsWiderThanATerminal()
{
    QFETCH(const QString, language);
    static const QRegularExpression wide("[\\x{1100}-\\x{115F}\\x{2E80}-\\x{FF60}]");
    for (const QString& command : QStringList {""} + commands) {
        for (const QString& line : helpOf(command, language).split('\n')) {
            QVERIFY2(line.size() + line.count(wide) <= 80, qPrintable(line));
        }
    }
}

void TestLanguage::mistakesAreToldInTheLanguage()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("bad.lovelace"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a network") > 0);
    file.close();
    for (const QStringList& arguments : QList<QStringList> {
             {},
             {"tarin"},
             {"train", "--epochs", "0"},
             {"train", "--no-such"},
             {"train", "--momentum", "0.5"},
             {"evaluate", "no-such-network"},
             {"evaluate", "two-layer", "--data", "/no/such/folder"},
             {"classify", "two-layer", "/no/such/file.png"},
             {"info", file.fileName()},
             {"convert", "two-layer", "out.txt"},
             {"verify", file.fileName()},
         }) {
        const Call english = lovelaceCli(arguments + QStringList {"--language", "en"});
        const Call french = lovelaceCli(arguments + QStringList {"--language", "fr"});
        QVERIFY(english.status != 0);
        QCOMPARE(french.status, english.status);
        QVERIFY2(french.err.startsWith("lovelace-cli: "), qPrintable(french.err));
        QVERIFY2(french.err != english.err, qPrintable(french.err));
    }
}

void TestLanguage::numbersAreThoseOfTheLanguageButNotInJson()
{
    const Call text = lovelaceCli({"info", "two-layer", "--language", "fr"});
    QVERIFY2(text.out.contains("101\u202F770"), qPrintable(text.out));
    QCOMPARE(
        lovelaceCli({"info", "two-layer", "--json", "--language", "fr"}).out,
        lovelaceCli({"info", "two-layer", "--json"}).out
    );
}

void TestLanguage::theDecimalPointOfOptionsIsTheSameInAllLanguages()
{
    const QStringList train {"train", "--data", "/no/such/folder", "--language", "fr"};
    QCOMPARE(lovelaceCli(train + QStringList {"--learning-rate", "0,1"}).status, 2);
    QCOMPARE(lovelaceCli(train + QStringList {"--learning-rate", "0.1"}).status, 1);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
