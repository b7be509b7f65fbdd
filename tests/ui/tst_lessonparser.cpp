// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonparser.h"
#include "ui/lessons/markdowncut.h"
#include "ui/lessons/taskwords.h"

#include <QTest>

using namespace ui;

namespace {

const QByteArray facts = R"({
    "id": "small",
    "minutes": 5,
    "demos": {"curve": {"type": "plot", "z": 1}},
    "tasks": {
        "far": {"kind": "goal", "demo": "curve", "goals": [{"metric": "z", "above": 2}]},
        "sign": {"kind": "choice", "correct": 1}
    }
})";

const QByteArray words = R"(# A small lesson

What it is about,
in two lines.

## First

Prose with $a_1 * b_1 * c$ in it.

$$
y = x^2
$$

> To be or not.
> — Somebody

```demo curve
Drag it.
```

```task far
Go far.
hint: Right.
hint: More
to the right.
done: There.
```

```task sign
Which?
- One
  > Not this.
  > Really.
- Two
done: Yes.
```

```aside
Quiet.
```

```reading
- Somebody: *Book*.
```
)";

ParsedLesson parse(const QByteArray& json, const QByteArray& markdown)
{
    return parseLesson({json, markdown, "lesson.json", "en.md"});
}

QStringList skeleton(const Lesson& lesson)
{
    static const QStringList names {"text", "quote", "formula", "demo", "task", "aside", "reading"};
    QStringList result;
    for (const Block& block : lesson.blocks) {
        result.append(names.at(static_cast<qsizetype>(block.index())));
    }
    return result;
}

} // namespace

class TestLessonParser : public QObject
{
    Q_OBJECT

private slots:
    void aLessonIsCutIntoItsBlocks();
    void aTaskGetsItsWordsAndItsFacts();
    void aGoalGetsItsNameAndANumberItsMistakes();
    void formulasAreTakenOutOfProse();
    void mistakesAreToldWithFileAndLine_data();
    void mistakesAreToldWithFileAndLine();
    void aBrokenPartLeavesTheRest();
    void aGoalIsComparedAsItSays_data();
    void aGoalIsComparedAsItSays();
    void halfOfALessonIsNoTrouble();
};

void TestLessonParser::aLessonIsCutIntoItsBlocks()
{
    const ParsedLesson parsed = parse(facts, words);
    QVERIFY2(parsed.problems.isEmpty(), qPrintable(parsed.problems.value(0, {"", 0, ""}).message));
    const Lesson& lesson = parsed.lesson;
    QCOMPARE(lesson.id, QString("small"));
    QCOMPARE(lesson.minutes, 5);
    QCOMPARE(lesson.title, QString("A small lesson"));
    QCOMPARE(lesson.lead, QString("What it is about,\nin two lines."));
    const QStringList expected {
        "text", "formula", "quote", "demo", "task", "task", "aside", "reading"};
    QCOMPARE(skeleton(lesson), expected);
    QCOMPARE(
        std::get<TextBlock>(lesson.blocks[0]).markdown,
        QString("## First\n\nProse with $a_1 * b_1 * c$ in it.")
    );
    QCOMPARE(std::get<FormulaBlock>(lesson.blocks[1]).latex, QString("y = x^2"));
    QCOMPARE(std::get<QuoteBlock>(lesson.blocks[2]).markdown, QString("To be or not."));
    QCOMPARE(std::get<QuoteBlock>(lesson.blocks[2]).source, QString("Somebody"));
    QCOMPARE(std::get<DemoBlock>(lesson.blocks[3]).caption, QString("Drag it."));
    QCOMPARE(lesson.demos.value("curve").type, QString("plot"));
    QCOMPARE(lesson.demos.value("curve").settings, (QJsonObject {{"z", 1}}));
}

void TestLessonParser::aTaskGetsItsWordsAndItsFacts()
{
    const Lesson lesson = parse(facts, words).lesson;
    const Task far = lesson.tasks.value("far");
    QCOMPARE(far.question, QString("Go far."));
    QCOMPARE(far.hints, (QStringList {"Right.", "More\nto the right."}));
    QCOMPARE(far.done, QString("There."));
    QCOMPARE(std::get<GoalTask>(far.kind).goals.size(), 1);
    const Task sign = lesson.tasks.value("sign");
    QCOMPARE(sign.items.size(), 2);
    QCOMPARE(sign.items[0].text, QString("One"));
    QCOMPARE(sign.items[0].explanation, QString("Not this.\nReally."));
    QCOMPARE(std::get<ChoiceTask>(sign.kind).correct, QList<int> {1});
}

void TestLessonParser::aGoalGetsItsNameAndANumberItsMistakes()
{
    QByteArray json = facts;
    json.replace("\"kind\": \"choice\", \"correct\": 1", "\"kind\": \"number\", \"answer\": 3");
    QByteArray markdown = words;
    markdown.replace("Go far.", "Go far.\n- z: How far");
    markdown.replace("- One", "- −1.5").replace("- Two", "- 1e3");
    const ParsedLesson parsed = parse(json, markdown);
    QVERIFY(parsed.problems.isEmpty());
    const auto goal = std::get<GoalTask>(parsed.lesson.tasks.value("far").kind);
    QCOMPARE(goal.goals[0].name, QString("How far"));
    const auto number = std::get<NumberTask>(parsed.lesson.tasks.value("sign").kind);
    QCOMPARE(number.mistakes.size(), 2);
    QCOMPARE(number.mistakes[0].number, -1.5);
    QCOMPARE(number.mistakes[0].explanation, QString("Not this.\nReally."));
}

void TestLessonParser::formulasAreTakenOutOfProse()
{
    const FormulaFreeText text = withoutFormulas("The *sum* $a_1 * b$ costs $$c_2$$, not 5 $.");
    const QChar hole(FormulaFreeText::placeholder);
    QCOMPARE(text.markdown, QString("The *sum* %1 costs %1, not 5 $.").arg(hole));
    QCOMPARE(text.formulas, (QStringList {"a_1 * b", "c_2"}));
}

void TestLessonParser::mistakesAreToldWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("about");

    const auto inFacts = [](const char* name,
                            const QByteArray& before,
                            const QByteArray& after,
                            int line,
                            const QString& about) {
        QVERIFY2(facts.contains(before), name);
        QByteArray json = facts;
        QTest::newRow(name) << json.replace(before, after) << words << "lesson.json" << line
                            << about;
    };
    const auto inWords = [](const char* name,
                            const QByteArray& before,
                            const QByteArray& after,
                            int line,
                            const QString& about) {
        QVERIFY2(words.contains(before), name);
        QByteArray markdown = words;
        QTest::newRow(name) << facts << markdown.replace(before, after) << "en.md" << line << about;
    };
    inFacts("no JSON", "\"minutes\": 5,", "\"minutes\": 5", 4, "JSON");
    inFacts("an id with spaces", "\"small\"", "\"a lesson\"", 2, "id");
    inFacts("an id that is a path", "\"small\"", "\"../x\"", 2, "id");
    inFacts("no time", "\"minutes\": 5", "\"minutes\": -5", 3, "minutes");
    inFacts("a figure of no type", "\"type\"", "\"tpye\"", 4, "type");
    inFacts("an unknown kind", "\"choice\"", "\"quiz\"", 7, "kind");
    inFacts("nothing is right", "\"correct\": 1", "\"correct\": []", 7, "correct");
    inFacts("a negative answer", "\"correct\": 1", "\"correct\": -1", 7, "correct");
    inFacts("twice the same answer", "\"correct\": 1", "\"correct\": [1, 1]", 7, "correct");
    inFacts("a figure that is not there", "\"demo\": \"curve\"", "\"demo\": \"cruve\"", 6, "cruve");
    inFacts("an unknown comparison", "\"above\"", "\"over\"", 6, "at_least");
    inFacts("two comparisons", "\"above\": 2", "\"above\": 2, \"below\": 3", 6, "at_least");
    inFacts("no goals", "[{\"metric\": \"z\", \"above\": 2}]", "[]", 6, "goals");
    inFacts(
        "a number without answer",
        "\"kind\": \"choice\", \"correct\": 1",
        "\"kind\": \"number\"",
        7,
        "answer"
    );
    inWords("no title", "# A small", "A small", 1, "title");
    inWords("no lead", "What it is about,\nin two lines.\n", "", 1, "lead");
    inWords("an unknown block", "```aside", "```note", 38, "note");
    inWords("an unknown figure", "```demo curve", "```demo cruve", 17, "cruve");
    inWords("an unknown task", "```task sign", "```task sing", 29, "sing");
    inWords("a block that is not closed", "Somebody: *Book*.\n```", "Somebody", 42, "closed");
    inWords("too few answers", "- One", "One", 29, "right");
    inWords("a task that asks nothing", "Which?\n", "", 29, "asks");
    inWords("a name of no goal", "Go far.", "Go far.\n- y: Height", 21, "y: Height");
    inWords("no praise", "done: Yes.\n", "", 29, "done");
}

void TestLessonParser::mistakesAreToldWithFileAndLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, markdown);
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, about);
    const QList<LessonProblem> problems = parse(json, markdown).problems;
    bool told = false;
    for (const LessonProblem& problem : problems) {
        told |= problem.file == file && problem.line == line && problem.message.contains(about);
    }
    const LessonProblem first = problems.value(0, {"none", 0, ""});
    const QString had = QString("%1:%2: %3").arg(first.file).arg(first.line).arg(first.message);
    QVERIFY2(told, qPrintable(had));
}

void TestLessonParser::aBrokenPartLeavesTheRest()
{
    QByteArray json = facts;
    json.replace("\"goal\"", "\"gaol\"");
    const Lesson lesson = parse(json, words).lesson;
    const QStringList expected {"text", "formula", "quote", "demo", "task", "aside", "reading"};
    QCOMPARE(skeleton(lesson), expected);
    QCOMPARE(lesson.tasks.keys(), QStringList {"sign"});
}

void TestLessonParser::aGoalIsComparedAsItSays_data()
{
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("met");
    using Comparison = Goal::Comparison;
    QTest::newRow("above") << Goal {"x", {}, Comparison::Above, 2} << 2.1 << true;
    QTest::newRow("not above") << Goal {"x", {}, Comparison::Above, 2} << 2.0 << false;
    QTest::newRow("below") << Goal {"x", {}, Comparison::Below, 2} << 1.9 << true;
    QTest::newRow("not below") << Goal {"x", {}, Comparison::Below, 2} << 2.0 << false;
    QTest::newRow("at least") << Goal {"x", {}, Comparison::AtLeast, 2} << 2.0 << true;
    QTest::newRow("less") << Goal {"x", {}, Comparison::AtLeast, 2} << 1.99 << false;
    QTest::newRow("at most") << Goal {"x", {}, Comparison::AtMost, 2} << 2.0 << true;
    QTest::newRow("more") << Goal {"x", {}, Comparison::AtMost, 2} << 2.01 << false;
    QTest::newRow("equal, as one adds")
        << Goal {"x", {}, Comparison::Equals, 0.3} << 0.1 + 0.2 << true;
    QTest::newRow("unequal") << Goal {"x", {}, Comparison::Equals, 0.3} << 0.301 << false;
    QTest::newRow("within") << Goal {"x", {}, Comparison::Equals, 0.3, 0.01} << 0.31 << true;
    QTest::newRow("not a number") << Goal {"x", {}, Comparison::Equals, 0.3} << qQNaN() << false;
}

void TestLessonParser::aGoalIsComparedAsItSays()
{
    QFETCH(Goal, goal);
    QFETCH(double, number);
    QFETCH(bool, met);
    QCOMPARE(goal.isMetBy(number), met);
}

void TestLessonParser::halfOfALessonIsNoTrouble()
{
    for (qsizetype length = 0; length <= words.size(); ++length) {
        const ParsedLesson parsed = parse(facts, words.left(length));
        QVERIFY(parsed.lesson.blocks.size() <= 9);
        QVERIFY(
            length > words.indexOf("```aside") || length >= words.indexOf("done: Yes.") + 14
            || !parsed.problems.isEmpty()
        );
    }
    for (qsizetype length = 0; length < facts.size(); ++length) {
        QVERIFY(!parse(facts.left(length), words).problems.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLessonParser)
#include "tst_lessonparser.moc"
