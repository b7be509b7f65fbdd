// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulastore.h"
#include "ui/formula/outlinepath.h"

#include <QTest>

using namespace ui;

namespace {

/// One square glyph of 100 units, used in the formula "a" and, as 0, in numbers.
QByteArray file(const QByteArray& formulas)
{
    return R"({"version":1,"glyphs":["M0 0H100V100H0Z"],
        "characters":{"0":{"glyph":0,"advance":100},"?":{"glyph":0,"advance":70},"x":{"glyph":5,"advance":1}},)"
        + formulas + "}";
}

const QByteArray good = R"({"width":100,"ascent":100,"descent":0,"glyphs":[
    {"glyph":0,"matrix":[1,0,0,-1,0,0]}],"bars":[],"slots":[]})";

} // namespace

class TestFormulaStore : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreReadCommandByCommand();
    void damagedPathsAreRefused_data();
    void damagedPathsAreRefused();
    void aFormulaIsFoundByNameAndByLatexHoweverItIsSpaced();
    void damagedFormulasAreLeftOut_data();
    void damagedFormulasAreLeftOut();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void unknownCharactersAreQuestionMarks();
    void wordsFallBackToEnglish();
};

void TestFormulaStore::pathsAreReadCommandByCommand()
{
    const auto path = outlinePath(u"M1 2L-3,4.5H6V-7Q8 9 10 11T12 13C1 2 3 4 5 6S7 8 9 10Z");
    QVERIFY(path);
    // M, L, H, V; Q and T as cubics of three points each; C and S; the line that closes it.
    QCOMPARE(path->elementCount(), 4 + 4 * 3 + 1);
    QCOMPARE(QPointF(path->elementAt(1)), QPointF(-3, 4.5));
    QCOMPARE(QPointF(path->elementAt(2)), QPointF(6, 4.5));
    QCOMPARE(QPointF(path->elementAt(3)), QPointF(6, -7));
    QCOMPARE(QPointF(path->elementAt(6)), QPointF(10, 11));
    // T's control point mirrors Q's (8, 9) at (10, 11): (12, 13), its own end; a cubic's first
    // control point is two thirds of the way there.
    QCOMPARE(QPointF(path->elementAt(7)), QPointF(10 + 4.0 / 3, 11 + 4.0 / 3));
    // S mirrors C's (3, 4) at (5, 6).
    QCOMPARE(QPointF(path->elementAt(13)), QPointF(7, 8));
    QCOMPARE(QPointF(path->elementAt(16)), QPointF(1, 2));
    QCOMPARE(outlinePath(u"M0 0 10 0 10 10")->elementCount(), 3);
}

void TestFormulaStore::damagedPathsAreRefused_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("unknown command") << "M0 0A1 1 0 0 0 5 5";
    QTest::newRow("relative") << "m0 0l1 1";
    QTest::newRow("cut") << "M0 0Q1 2 3";
    QTest::newRow("no start") << "L1 1";
    QTest::newRow("curve without start") << "Q1 1 2 2";
    QTest::newRow("numbers after the end") << "M0 0L1 1Z5 5";
    QTest::newRow("huge") << "M0 0L1e99 0";
    QTest::newRow("huge digits") << "M0 0L1" + QString(400, u'0') + " 0";
    QTest::newRow("two minus") << "M0 0L--1 0";
    QTest::newRow("numbers first") << "1 2";
}

void TestFormulaStore::damagedPathsAreRefused()
{
    QFETCH(QString, data);
    QVERIFY(!outlinePath(data));
}

void TestFormulaStore::aFormulaIsFoundByNameAndByLatexHoweverItIsSpaced()
{
    const auto store = FormulaStore::fromJson(
        file(R"("inline":{"a + b":)" + good + R"(},"live":{"sum":)" + good + "}")
    );
    QVERIFY(store);
    QVERIFY(store->find("sum", FormulaStyle::Inline) != nullptr);
    const FormulaArt* art = store->find(" a  +\n b ", FormulaStyle::Display);
    QVERIFY(art != nullptr);
    QCOMPARE(art->latex, "a + b");
    QCOMPARE(art->glyphs.size(), 1);
    QVERIFY(store->find("a+b", FormulaStyle::Inline) == nullptr);
}

void TestFormulaStore::damagedFormulasAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QVERIFY(good.contains(before));
        QTest::newRow(name) << before << after;
    };
    row("no such outline", R"("glyph":0)", R"("glyph":1)");
    row("negative outline", R"("glyph":0)", R"("glyph":-1)");
    row("short matrix", "[1,0,0,-1,0,0]", "[1,0,0,-1,0]");
    row("words for numbers", "[1,0,0,-1,0,0]", R"([1,0,0,"x",0,0])");
    row("endless", R"("width":100)", R"("width":1e300)");
    row("flat", R"("width":100)", R"("width":0)");
    row("no width", R"("width":100)", R"("w":100)");
    row("bad bar", R"("bars":[])", R"("bars":[{"x":1}])");
    row("bad slot", R"("slots":[])", R"("slots":[7])");
}

void TestFormulaStore::damagedFormulasAreLeftOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray bad = good;
    bad.replace(before, after);
    const auto store =
        FormulaStore::fromJson(file(R"("display":{"a":)" + bad + R"(,"b":)" + good + "}"));
    QVERIFY(store);
    QVERIFY(store->find("a", FormulaStyle::Display) == nullptr);
    QVERIFY(store->find("b", FormulaStyle::Display) != nullptr);
}

void TestFormulaStore::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{{{");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("another version")
        << file(R"("live":{})").replace(R"("version":1)", R"("version":2)");
    QTest::newRow("damaged outline") << file(R"("live":{})").replace("H100", "H");
    QTest::newRow("cut") << file(R"("live":{})").chopped(20);
}

void TestFormulaStore::damagedFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!FormulaStore::fromJson(json));
}

void TestFormulaStore::unknownCharactersAreQuestionMarks()
{
    const auto store = FormulaStore::fromJson(file(R"("live":{})"));
    QVERIFY(store);
    QCOMPARE(store->character(u'0').advance, 100);
    QCOMPARE(store->character(u'Z').advance, 70);
    QCOMPARE(store->character(u'x').advance, 70); // Its outline does not exist.
    QCOMPARE(store->character(QChar(u'\u202f')).outline, -1);
}

void TestFormulaStore::wordsFallBackToEnglish()
{
    FormulaStore store;
    store.addWords("en", R"({"z":"z","a b":"a times b"})");
    store.addWords("fr", R"({"a b":"a fois b", "c": 7})");
    store.addWords("es", "damaged");
    QCOMPARE(store.words("a  b", "fr_FR"), "a fois b");
    QCOMPARE(store.words("z", "fr"), "z");
    QCOMPARE(store.words("a b", "es"), "a times b");
    store.addWords("zh_CN", R"({"a b": "a 乘 b"})");
    QCOMPARE(store.words("a b", "zh_SG"), "a 乘 b");
    QCOMPARE(store.words("c", "fr"), QString());
}

QTEST_GUILESS_MAIN(TestFormulaStore)
#include "tst_formulastore.moc"
