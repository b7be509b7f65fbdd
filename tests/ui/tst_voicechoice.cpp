// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the voices of a computer reads aloud. The lists are those of Debian 12 with eSpeak NG.

#include "ui/shell/voicechoice.h"

#include <QTest>

#include <algorithm>

using namespace ui;

namespace {

/// As Qt lists them, which is in another order each time the program starts.
const QStringList known {
    "kok_IN",
    "fr_CH",
    "en_US",
    "es_419",
    "de_DE",
    "C",
    "yue_HK",
    "fr_FR",
    "es_ES",
    "ja_JP",
    "fr_BE",
    "ko_KR",
    "en_GB",
    "pt_BR"};

QList<QLocale> locales(const QStringList& names)
{
    QList<QLocale> result;
    for (const QString& name : names) {
        result.append(QLocale(name));
    }
    return result;
}

QStringList tried(const QString& wanted, QStringList names = known)
{
    QStringList result;
    for (const QLocale& each : localesToTry(QLocale(wanted), locales(names))) {
        result.append(each.name());
    }
    return result;
}

const QStringList nameless {
    "Bishnupriya Manipuri",
    "Chinese (Mandarin, latin as English)",
    "Chinese (Mandarin, latin as Pinyin)",
    "Greek (Ancient)",
    "Hakka Chinese"};

} // namespace

class TestVoiceChoice : public QObject
{
    Q_OBJECT

private slots:
    void enginesThatCrashOrAreNotHeardAreNotAsked();
    void theVoiceOfTheCountryComesFirst_data();
    void theVoiceOfTheCountryComesFirst();
    void theOrderOfTheListDoesNotMatter();
    void mandarinIsFoundAmongVoicesOfNoLanguage();
    void chineseWithALocaleOfItsOwnIsTakenFromThere();
    void americansAreReadToByAnAmerican();
    void noVoiceIsTakenForAnotherLanguage();
};

void TestVoiceChoice::enginesThatCrashOrAreNotHeardAreNotAsked()
{
    const QStringList expected {"other", "speechd"};
    QCOMPARE(enginesToAsk({"flite", "speechd", "mock", "other"}), expected);
    QCOMPARE(enginesToAsk({"other", "mock", "speechd", "flite"}), expected);
    QVERIFY(enginesToAsk({"mock", "flite"}).isEmpty());
}

void TestVoiceChoice::theVoiceOfTheCountryComesFirst_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("English") << "en" << QStringList {"en_US", "en_GB"};
    QTest::newRow("of England") << "en_GB" << QStringList {"en_GB", "en_US"};
    QTest::newRow("of Australia") << "en_AU" << QStringList {"en_US", "en_GB"};
    QTest::newRow("Spanish") << "es" << QStringList {"es_ES", "es_419"};
    QTest::newRow("of Mexico") << "es_MX" << QStringList {"es_ES", "es_419"};
    QTest::newRow("French") << "fr" << QStringList {"fr_FR", "fr_BE", "fr_CH"};
    QTest::newRow("of Switzerland") << "fr_CH" << QStringList {"fr_CH", "fr_FR", "fr_BE"};
    QTest::newRow("Japanese") << "ja" << QStringList {"ja_JP"};
    QTest::newRow("Korean") << "ko" << QStringList {"ko_KR"};
    QTest::newRow("Chinese") << "zh_CN" << QStringList {"C"};
    QTest::newRow("unknown") << "zu" << QStringList();
}

void TestVoiceChoice::theVoiceOfTheCountryComesFirst()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, expected);
    QCOMPARE(tried(wanted), expected);
}

void TestVoiceChoice::theOrderOfTheListDoesNotMatter()
{
    QStringList others = known;
    for (qsizetype turn = 0; turn < known.size(); ++turn) {
        std::rotate(others.begin(), others.begin() + 1, others.end());
        QCOMPARE(tried("fr_CA", others), (QStringList {"fr_FR", "fr_BE", "fr_CH"}));
    }
}

void TestVoiceChoice::mandarinIsFoundAmongVoicesOfNoLanguage()
{
    const QLocale chinese("zh_CN");
    QCOMPARE(voiceToTake(chinese, QLocale::c(), nameless), 1);
    QCOMPARE(voiceToTake(chinese, QLocale::c(), {"Hakka Chinese", "Klingon"}), -1);
    QCOMPARE(voiceToTake(chinese, QLocale::c(), {}), -1);
}

void TestVoiceChoice::chineseWithALocaleOfItsOwnIsTakenFromThere()
{
    QCOMPARE(tried("zh_CN", {"C", "zh_TW", "zh_CN"}), (QStringList {"zh_CN", "zh_TW", "C"}));
    QCOMPARE(voiceToTake(QLocale("zh_CN"), QLocale("zh_CN"), {"Xiaoxiao", "Yunxi"}), 0);
}

void TestVoiceChoice::americansAreReadToByAnAmerican()
{
    const QStringList voices {
        "English (Caribbean)",
        "English (Caribbean)+Adam",
        "English (America)+Adam",
        "English (America)"};
    QCOMPARE(voiceToTake(QLocale("en_US"), QLocale("en_US"), voices), 3);
    const QStringList british {"English (Great Britain)", "English (Scotland)"};
    QCOMPARE(voiceToTake(QLocale("en_US"), QLocale("en_GB"), british), 0);
}

void TestVoiceChoice::noVoiceIsTakenForAnotherLanguage()
{
    QCOMPARE(voiceToTake(QLocale("ja_JP"), QLocale("ja_JP"), {}), -1);
    QCOMPARE(voiceToTake(QLocale("ja_JP"), QLocale::c(), nameless), -1);
    QCOMPARE(voiceToTake(QLocale("ja_JP"), QLocale("en_US"), {"English (America)"}), -1);
}

QTEST_GUILESS_MAIN(TestVoiceChoice)
#include "tst_voicechoice.moc"
