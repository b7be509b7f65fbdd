// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foldedtext.h"

#include <QTest>

using namespace ui;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void lettersAreFolded_data();
    void lettersAreFolded();
    void placesAreThoseOfTheTextAsItWas();
    void placesDoNotOverlap();
    void wordsAreFoundInTextWithoutSpaces();
    void nothingIsFoundForNothing();
    void allWordsHaveToBeThere();
};

void TestFoldedText::lettersAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("capitals") << "ReLU"
                              << "relu";
    QTest::newRow("accents") << QStringLiteral("Réseau à l’œil")
                             << QStringLiteral("reseau a l'œil");
    QTest::newRow("accents of their own") << QStringLiteral("e\u0301te\u0301") << "ete";
    QTest::newRow("Greek") << QStringLiteral("Σίγμα") << QStringLiteral("σιγμα");
    QTest::newRow("minus") << QStringLiteral("\u22120.5") << "-0.5";
    QTest::newRow("spaces") << QStringLiteral("a \n\u00A0 b") << "a b";
    QTest::newRow("hyphenation") << QStringLiteral("net\u00ADwork") << "network";
    QTest::newRow("wide letters") << QStringLiteral("ＲｅＬＵ") << "relu";
    QTest::newRow("voiced kana stay") << QStringLiteral("がく") << QStringLiteral("がく");
    QTest::newRow("Korean stays") << QStringLiteral("신경망") << QStringLiteral("신경망");
    QTest::newRow("beyond 16 bits") << QStringLiteral("𝐱é") << QStringLiteral("xe");
}

void TestFoldedText::lettersAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(FoldedText(text).letters(), folded);
}

void TestFoldedText::placesAreThoseOfTheTextAsItWas()
{
    const QString text = QStringLiteral("𝐱 is  the e\u0301te\u0301, the ﬁne");
    const FoldedText folded(text);
    const auto placed = [&](const QString& wanted) {
        const TextRange place = folded.find(wanted).value(0);
        return text.mid(place.begin, place.end - place.begin);
    };
    QCOMPARE(placed("x"), QStringLiteral("𝐱"));
    QCOMPARE(placed("is the"), QStringLiteral("is  the"));
    QCOMPARE(placed("ete"), QStringLiteral("e\u0301te\u0301"));
    QCOMPARE(placed("fine"), QStringLiteral("ﬁne")); // A ligature is two letters.
    QCOMPARE(placed("f"), QStringLiteral("ﬁ"));
}

void TestFoldedText::placesDoNotOverlap()
{
    const QList<TextRange> expected {{0, 2}, {2, 4}};
    QCOMPARE(FoldedText("aaaaa").find("aa"), expected);
}

void TestFoldedText::wordsAreFoundInTextWithoutSpaces()
{
    const QString text = QStringLiteral("神经网络由神经元组成。");
    const QList<TextRange> expected {{0, 2}, {5, 7}};
    QCOMPARE(FoldedText(text).find(foldedQuery(QStringLiteral(" 神经 "))), expected);
}

void TestFoldedText::nothingIsFoundForNothing()
{
    QVERIFY(FoldedText("text").find({}).isEmpty());
    QVERIFY(FoldedText(QString()).find("t").isEmpty());
    QVERIFY(wordsOf(foldedQuery(" \n ")).isEmpty());
}

void TestFoldedText::allWordsHaveToBeThere()
{
    const QStringList words = wordsOf(foldedQuery("Slope  BIAS"));
    QCOMPARE(words, QStringList({"slope", "bias"}));
    QVERIFY(holdsAll("the bias and the slope", words));
    QVERIFY(!holdsAll("the bias", words));
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
