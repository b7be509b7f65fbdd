// SPDX-License-Identifier: GPL-3.0-or-later
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
    void sizesHaveUnits();
    void theDefaultLocaleIsUsed();
};

void TestNumberText::numbersFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("1,234.50");
    QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("1\u202F234,50");
    QTest::newRow("Spanish") << QStringLiteral("es_MX") << QStringLiteral("1,234.50");
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
