// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include "ui/text/numbertext.h"

#include <QTest>

#include <limits>

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void minusIsAMinusSign();
    void whatRoundsToZeroHasNoSign();
    void numbersThatAreNoneAreNamed();
    void percentagesFollowTheLocale_data();
    void percentagesFollowTheLocale();
    void countsAreGrouped();
    void figuresWriteNumbersAsTheProseDoes_data();
    void figuresWriteNumbersAsTheProseDoes();
    void sizesHaveUnits();
    void theDefaultLocaleIsUsed();
};

void TestNumberText::numbersFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("1,234.50");
    QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("1\u202F234,50");
    QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("1234,50");
    QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("1,234.50");
}

void TestNumberText::numbersFollowTheLocale()
{
    QFETCH(QString, locale);
    QTEST(ui::numberText(1234.5, 2, QLocale(locale)), "text");
}

void TestNumberText::minusIsAMinusSign()
{
    const QLocale english(QStringLiteral("en_US"));
    QCOMPARE(ui::numberText(-0.25, 2, english), QStringLiteral("\u22120.25"));
    QCOMPARE(ui::signedText(-0.25, 2, english), QStringLiteral("\u22120.25"));
    QCOMPARE(ui::signedText(0.25, 2, english), QStringLiteral("+0.25"));
    QCOMPARE(ui::countText(-1200, english), QStringLiteral("\u22121,200"));
    // Swedish has the true minus sign by itself: it must not be doubled.
    const QLocale swedish(QStringLiteral("sv_SE"));
    QCOMPARE(ui::countText(-7, swedish), QStringLiteral("\u22127"));
    QCOMPARE(ui::numberText(-7, 0, swedish), QStringLiteral("\u22127"));
}

void TestNumberText::whatRoundsToZeroHasNoSign()
{
    const QLocale english(QStringLiteral("en_US"));
    QCOMPARE(ui::numberText(-0.004, 2, english), QStringLiteral("0.00"));
    QCOMPARE(ui::signedText(0.004, 2, english), QStringLiteral("0.00"));
    QCOMPARE(ui::numberText(-0.006, 2, english), QStringLiteral("\u22120.01"));
    QCOMPARE(ui::numberText(-0.0, 1, english), QStringLiteral("0.0"));
}

void TestNumberText::numbersThatAreNoneAreNamed()
{
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(ui::numberText(std::numeric_limits<double>::quiet_NaN(), 2), QStringLiteral("NaN"));
    QCOMPARE(ui::numberText(infinity, 2), QStringLiteral("\u221E"));
    QCOMPARE(ui::signedText(-infinity, 2), QStringLiteral("\u2212\u221E"));
}

void TestNumberText::percentagesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("98.2%");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("98.2%");
    QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("98,2\u00A0%");
    QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("98,2\u202F%");
}

void TestNumberText::percentagesFollowTheLocale()
{
    QFETCH(QString, locale);
    QTEST(ui::percentText(0.98203, 1, QLocale(locale)), "text");
}

void TestNumberText::countsAreGrouped()
{
    QCOMPARE(ui::countText(60000, QLocale(QStringLiteral("en_US"))), QStringLiteral("60,000"));
    QCOMPARE(ui::countText(60000, QLocale(QStringLiteral("fr_FR"))), QStringLiteral("60\u202F000"));
    const QLocale spanish(QStringLiteral("es_ES"));
    QCOMPARE(ui::countText(1234, spanish), QStringLiteral("1234"));
    QCOMPARE(ui::countText(-60000, spanish), QStringLiteral("\u221260\u202F000"));
    QCOMPARE(ui::countText(1234567, spanish), QStringLiteral("1\u202F234\u202F567"));
    QCOMPARE(ui::numberText(12345.678, 2, spanish), QStringLiteral("12\u202F345,68"));
}

void TestNumberText::figuresWriteNumbersAsTheProseDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("number"); // As in the lessons of that language.
    const auto add = [](const char* language, const char* system, const char* used, auto number) {
        QTest::addRow("%s on %s", language, system)
            << QString(language) << QString(system) << QString(used) << number;
    };
    add("es", "es_MX", "es_ES", QStringLiteral("60\u202F000,7"));
    add("es", "es_ES", "es_ES", QStringLiteral("60\u202F000,7"));
    add("es", "es_AR", "es_AR", QStringLiteral("60\u202F000,7"));
    add("fr", "fr_CH", "fr_CH", QStringLiteral("60\u202F000,7"));
    add("fr", "fr_LU", "fr_FR", QStringLiteral("60\u202F000,7"));
    add("fr", "es_MX", "fr_FR", QStringLiteral("60\u202F000,7"));
    add("en", "en_GB", "en_GB", QStringLiteral("60,000.7"));
    add("en", "en_IN", "en_US", QStringLiteral("60,000.7"));
    add("en", "en_ZA", "en_US", QStringLiteral("60,000.7"));
    add("en", "de_DE", "en_US", QStringLiteral("60,000.7"));
    add("zh_CN", "zh_SG", "zh_SG", QStringLiteral("60,000.7"));
    add("zh_CN", "zh_TW", "zh_CN", QStringLiteral("60,000.7"));
    add("ja", "ja_JP", "ja_JP", QStringLiteral("60,000.7"));
    add("ko", "C", "ko_KR", QStringLiteral("60,000.7"));
}

void TestNumberText::figuresWriteNumbersAsTheProseDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    const QLocale locale = ui::localeFor(language, QLocale(system));
    QTEST(locale.name(), "used");
    QTEST(ui::numberText(60000.7, 1, locale), "number");
}

void TestNumberText::sizesHaveUnits()
{
    const QLocale english(QStringLiteral("en_US"));
    QCOMPARE(ui::dataSizeText(47'040'016, english), QStringLiteral("47.0 MB"));
    QCOMPARE(ui::dataSizeText(16, english), QStringLiteral("16 bytes"));
}

void TestNumberText::theDefaultLocaleIsUsed()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    const QString french = ui::numberText(0.5, 1);
    QLocale::setDefault(before);
    QCOMPARE(french, QStringLiteral("0,5"));
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
