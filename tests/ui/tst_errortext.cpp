// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QSet>
#include <QTest>

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnSentence();
    void theNumbersAreInIt_data();
    void theNumbersAreInIt();
    void numbersAreThoseOfTheLocale();
    void onlyTheFileNameOfAPathIsShown();
    void aNamelessFileIsStillAFile();
    void layersAreCountedFromOne();
    void aNameWithAPlaceholderIsLeftAsItIs();
};

namespace {

const QLocale english(QStringLiteral("en_US"));
constexpr int codeCount = static_cast<int>(nn::ErrorCode::malformed_text) + 1;

} // namespace

void TestErrorText::everyCodeHasItsOwnSentence()
{
    QSet<QString> texts;
    for (int code = 0; code < codeCount; ++code) {
        const nn::Error error {static_cast<nn::ErrorCode>(code), "/home/ada/a.lovelace", 12, 34};
        const QString text = ui::errorText(error, english);
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), codeCount);
}

void TestErrorText::theNumbersAreInIt_data()
{
    QTest::addColumn<int>("code");
    using enum nn::ErrorCode;
    for (const auto code :
         {too_large,
          truncated,
          trailing_bytes,
          unsupported_version,
          wrong_dimension,
          count_mismatch,
          label_out_of_range,
          bad_shape}) {
        QTest::addRow("%d", static_cast<int>(code)) << static_cast<int>(code);
    }
}

void TestErrorText::theNumbersAreInIt()
{
    QFETCH(int, code);
    const QString text =
        ui::errorText({static_cast<nn::ErrorCode>(code), "m", 101'770, 40}, english);
    QVERIFY2(text.contains(QStringLiteral("101,770")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("40")), qPrintable(text));
}

void TestErrorText::numbersAreThoseOfTheLocale()
{
    const nn::Error error {nn::ErrorCode::truncated, "m", 101'770, 40};
    const QString text = ui::errorText(error, QLocale(QStringLiteral("fr_FR")));
    QVERIFY2(text.contains(QStringLiteral("101\u202F770")), qPrintable(text));
}

void TestErrorText::onlyTheFileNameOfAPathIsShown()
{
    const QString text =
        ui::errorText({nn::ErrorCode::bad_magic, "/home/ada/手書き.lovelace"}, english);
    QVERIFY2(text.contains(QStringLiteral("“手書き.lovelace”")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("/home")), qPrintable(text));
}

void TestErrorText::aNamelessFileIsStillAFile()
{
    const QString text = ui::errorText({nn::ErrorCode::truncated, {}, 10, 5}, english);
    QVERIFY2(text.startsWith(QStringLiteral("The file is")), qPrintable(text));
}

void TestErrorText::layersAreCountedFromOne()
{
    const QString text = ui::errorText({nn::ErrorCode::bad_layer, "units", 0, 2}, english);
    QVERIFY2(text.contains(QStringLiteral("Layer 3 ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("units")), qPrintable(text));
}

void TestErrorText::aNameWithAPlaceholderIsLeftAsItIs()
{
    const QString text = ui::errorText({nn::ErrorCode::truncated, "a%2b%3.txt", 10, 5}, english);
    QVERIFY2(text.contains(QStringLiteral("“a%2b%3.txt”")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
