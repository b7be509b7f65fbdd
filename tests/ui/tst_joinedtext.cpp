// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/joinedtext.h"

#include <QTest>

/// What stands between texts, in each language.
class TestJoinedText : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasItsOwnSigns_data();
    void everyLanguageHasItsOwnSigns();
    void whatIsEmptyLeavesNoGap();
    void aLineBeginsWithACapital();
    void theLanguageInUseIsTaken();
};

void TestJoinedText::everyLanguageHasItsOwnSigns_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("English") << "en"
                             << "a, b"
                             << "a; b"
                             << "a. b.";
    QTest::newRow("Spanish") << "es"
                             << "a, b"
                             << "a; b"
                             << "a. b.";
    QTest::newRow("Korean") << "ko"
                            << "a, b"
                            << "a; b"
                            << "a. b.";
    QTest::newRow("French") << "fr"
                            << "a, b" << QStringLiteral("a\u202F; b") << "a. b.";
    QTest::newRow("Japanese") << "ja"
                              << "a、b"
                              << "a；b"
                              << "a。b。";
    QTest::newRow("Chinese") << "zh_CN"
                             << "a、b"
                             << "a；b"
                             << "a。b。";
}

void TestJoinedText::everyLanguageHasItsOwnSigns()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    QTEST(ui::joinedList({"a", "b"}, locale), "list");
    QTEST(ui::joinedParts({"a", "b"}, locale), "parts");
    const QStringList sentences {ui::asSentence("a", locale), ui::asSentence("b", locale)};
    QTEST(ui::joinedSentences(sentences, locale), "sentences");
}

void TestJoinedText::whatIsEmptyLeavesNoGap()
{
    QCOMPARE(ui::joinedSentences({"", "One.", "", "Two.", ""}), QString("One. Two."));
    QCOMPARE(ui::joinedSentences({}), QString());
}

void TestJoinedText::aLineBeginsWithACapital()
{
    QCOMPARE(ui::capitalised("été à XOR"), QString("Été à XOR"));
    QCOMPARE(ui::capitalised("训练"), QString("训练"));
    QCOMPARE(ui::capitalised({}), QString());
}

void TestJoinedText::theLanguageInUseIsTaken()
{
    QLocale::setDefault(QLocale("ja"));
    QCOMPARE(ui::joinedList({"a", "b"}), QString("a、b"));
    QLocale::setDefault(QLocale("en"));
    QCOMPARE(ui::joinedList({"a", "b"}), QString("a, b"));
}

QTEST_GUILESS_MAIN(TestJoinedText)
#include "tst_joinedtext.moc"
