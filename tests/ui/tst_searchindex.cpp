// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossary.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonplace.h"
#include "ui/lessons/searchpassages.h"
#include "ui/page/searchindex.h"

#include <QTest>

using namespace ui;

namespace {

using Kind = Passage::Kind;

Passage passage(Kind kind, const QString& place, const QString& title, const QString& text)
{
    return {kind, "page", place, "Page", title, text};
}

/// The first words of each result.
QStringList found(const SearchIndex& index, const QString& query)
{
    QStringList titles;
    for (const SearchResult& result : index.find(query)) {
        const Passage& each = result.passage;
        titles.append(each.kind == Kind::Text ? each.text.left(12) : each.title);
    }
    return titles;
}

SearchIndex shippedIndex()
{
    QList<Passage> passages;
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), "en");
    for (const Lesson& lesson : library.lessons()) {
        passages += passagesOf(lesson, lesson.title);
    }
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), "en");
    passages += passagesOf(glossary, "glossary", "Glossary");
    return SearchIndex(passages);
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void titlesComeBeforeHeadingsTermsAndText();
    void whatBeginsSoComesFirst();
    void wordsMayStandInAnyOrder();
    void textUnderATitleThatFitsIsNotRepeated();
    void chineseIsFoundWithinAWord();
    void aSnippetIsAroundWhatWasFound();
    void resultsAreLimited();
    void anEmptyQueryFindsNothing();
    void aLessonGivesTitleHeadingsTextCaptionsAndTasks();
    void hintsAndAnswersAreNotGivenAway();
    void placesSurviveTheirText();
    void theShippedTextsAreFound_data();
    void theShippedTextsAreFound();
};

void TestSearchIndex::titlesComeBeforeHeadingsTermsAndText()
{
    const SearchIndex index({
        passage(Kind::Text, "1", "Heading", "about slopes"),
        passage(Kind::Term, "2", "The Slope term", ""),
        passage(Kind::Heading, "3", "The slope heading", ""),
        passage(Kind::Title, "4", "The slöpe title", ""),
        passage(Kind::Text, "5", "Heading", "nothing of the kind"),
    });
    const QStringList expected {
        "The slöpe title", "The slope heading", "The Slope term", "about slopes"};
    QCOMPARE(found(index, "SLOPE"), expected);
}

void TestSearchIndex::whatBeginsSoComesFirst()
{
    const SearchIndex index({
        passage(Kind::Term, "1", "Hidden layer", ""),
        passage(Kind::Term, "2", "Layer", ""),
    });
    QCOMPARE(found(index, "layer"), QStringList({"Layer", "Hidden layer"}));
}

void TestSearchIndex::wordsMayStandInAnyOrder()
{
    const SearchIndex index({
        passage(Kind::Text, "1", "A", "weight then a bias"),
        passage(Kind::Text, "2", "B", "the bias weight"),
        passage(Kind::Text, "3", "C", "only a bias"),
    });
    QCOMPARE(found(index, "bias weight"), QStringList({"the bias wei", "weight then "}));
    QCOMPARE(index.find("bias weight").at(0).found, "bias weight");
    QCOMPARE(index.find("bias weight").at(1).found, "weight");
}

void TestSearchIndex::textUnderATitleThatFitsIsNotRepeated()
{
    const SearchIndex index({
        passage(Kind::Term, "1", "Bias", "The bias is added."),
        passage(Kind::Text, "1", "Bias", "The bias is added."),
        passage(Kind::Text, "2", "B", "a bias"),
        passage(Kind::Text, "2", "B", "another bias"),
    });
    QCOMPARE(found(index, "bias"), QStringList({"Bias", "a bias"}));
}

void TestSearchIndex::chineseIsFoundWithinAWord()
{
    const SearchIndex index({passage(Kind::Text, "1", "一", "人工神经网络由神经元组成")});
    QCOMPARE(index.find(QStringLiteral("神经网络")).size(), 1);
    QCOMPARE(index.find(QStringLiteral("网络神经")).size(), 0);
}

void TestSearchIndex::aSnippetIsAroundWhatWasFound()
{
    const QString before = QString("before ").repeated(30);
    const QString after = QString(" after").repeated(60);
    const QString text = before + QChar(Passage::formula) + " the word" + after;
    const SearchIndex index({passage(Kind::Text, "1", "A", text)});
    const QString snippet = index.find("the word").at(0).snippet;
    QVERIFY(snippet.contains("… the word after"));
    QVERIFY(snippet.startsWith(QStringLiteral("…before")));
    QVERIFY(snippet.endsWith(u'…'));
    QVERIFY(snippet.size() < 170);
}

void TestSearchIndex::resultsAreLimited()
{
    QList<Passage> passages;
    for (int i = 0; i < 1000; ++i) {
        passages.append(passage(Kind::Text, QString::number(i), "A", "same"));
    }
    QCOMPARE(SearchIndex(passages).find("same").size(), SearchIndex::mostResults);
}

void TestSearchIndex::anEmptyQueryFindsNothing()
{
    const SearchIndex index({passage(Kind::Text, "1", "A", "text")});
    QVERIFY(index.find(" ").isEmpty());
    QVERIFY(SearchIndex().find("text").isEmpty());
}

void TestSearchIndex::aLessonGivesTitleHeadingsTextCaptionsAndTasks()
{
    const LessonSource source {
        R"({"id": "small", "minutes": 1, "demos": {"plot": {"type": "plot"}},
            "tasks": {"sign": {"kind": "choice", "correct": 1}}})",
        "# Small\n\nThe lead.\n\n## Part\n\nProse with *weight* and $w_1$.\n\n"
        "```demo plot\nDrag it.\n```\n\n"
        "```task sign\nWhich one?\n- This\n  > Secret.\n- That\nhint: Secret.\ndone: "
        "Secret.\n```\n",
        "lesson.json",
        "en.md"};
    QStringList lines;
    for (const Passage& each : passagesOf(parseLesson(source).lesson, "1  Small")) {
        lines.append(QStringList({each.place, each.title, each.text}).join('|'));
    }
    const auto formula = QString(QChar(Passage::formula));
    const QStringList expected {
        "lead|Small|The lead.",
        "lead|Small|The lead.",
        "block:0|Part|Prose with weight and " + formula + ".",
        "block:0|Part|Prose with weight and " + formula + ".",
        "block:1|Part|Drag it.",
        "block:2|Part|Which one?",
        "block:2|Part|This",
        "block:2|Part|That",
    };
    QCOMPARE(lines, expected);
}

void TestSearchIndex::hintsAndAnswersAreNotGivenAway()
{
    // A done line and a hint of chapter 3.
    QVERIFY(shippedIndex().find("Only one of the ends is near").isEmpty());
    QVERIFY(shippedIndex().find("almost deaf to small changes").isEmpty());
}

void TestSearchIndex::placesSurviveTheirText()
{
    QCOMPARE(LessonPlace::from(LessonPlace::ofBlock(7).toString()).block, 7);
    QCOMPARE(LessonPlace::from(LessonPlace::ofTerm("bias").toString()).term, "bias");
    for (const QString& text : {"", "lead", "block:", "block:-3", "block:x", "7"}) {
        const LessonPlace place = LessonPlace::from(text);
        QCOMPARE(place.block, -1);
        QVERIFY(place.term.isEmpty());
    }
}

void TestSearchIndex::theShippedTextsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("title");
    QTest::newRow("a title") << "activation fun"
                             << "activation-functions"
                             << "Activation functions";
    QTest::newRow("a heading") << "vanishing gradient"
                               << "activation-functions"
                               << "The vanishing gradient";
    QTest::newRow("a term") << "synap"
                            << "glossary"
                            << "Synapse";
}

void TestSearchIndex::theShippedTextsAreFound()
{
    QFETCH(QString, query);
    const QList<SearchResult> results = shippedIndex().find(query);
    QVERIFY(!results.isEmpty());
    QTEST(results.at(0).passage.page, "page");
    QTEST(results.at(0).passage.title, "title");
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
