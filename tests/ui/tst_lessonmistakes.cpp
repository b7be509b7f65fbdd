// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "ui/lessons/lessoncheck.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessonskeleton.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <sys/stat.h>

#include "tests/ui/lessonfolder.h"

using namespace ui;
using test::LessonFolder;

/// Lessons that somebody else has written: whatever is wrong with them, it is told and the rest is
/// shown.
class TestLessonMistakes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLessonWithoutMistakesHasNoProblems();
    void everyMistakeIsToldAndSurvived_data();
    void everyMistakeIsToldAndSurvived();
    void whatIsShownInsteadIsTold();
    void onlyTheFirstProblemsOfALessonAreTold();
    void linksAndPipesAreNotFollowedForEver();
    void theSecondWithAnIdIsLeftOut();
    void aFolderThatIsALessonIsOne();
    void withoutEnglishAnotherLanguageIsShown();
    void whatATranslationLacksIsShownInTheOriginal_data();
    void whatATranslationLacksIsShownInTheOriginal();
    void allLanguagesAreChecked();
    void mutatedLessonsAreSurvived();
};

namespace {

/// Makes the page too, and shows it: a mistake must not wait for the learner.
void showAll(const LessonLibrary& library)
{
    for (const Lesson& lesson : library.lessons()) {
        LessonPage page(lesson, {});
        page.resize(700, 500);
        page.show();
        QCoreApplication::processEvents();
        page.grab();
    }
}

QString joined(const QList<LessonProblem>& problems)
{
    QStringList lines;
    for (const LessonProblem& problem : problems) {
        lines.append(problemText(problem));
    }
    return lines.join('\n');
}

bool isTold(
    const QList<LessonProblem>& problems, const QString& file, int line, const QString& about
)
{
    return std::ranges::any_of(problems, [&](const LessonProblem& problem) {
        return problem.file.endsWith('/' + file) && problem.line == line
            && problem.message.contains(about) && !problem.instead.isEmpty();
    });
}

} // namespace

void TestLessonMistakes::initTestCase()
{
    ui::applyTheme(*qApp, {.choice = ThemeChoice::Light});
}

void TestLessonMistakes::aLessonWithoutMistakesHasNoProblems()
{
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    const QList<LessonProblem> problems = allLessonProblems(folder.path(), {});
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void TestLessonMistakes::everyMistakeIsToldAndSurvived_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("about");

    const QByteArray facts = LessonFolder::facts("mine");
    const QByteArray words = LessonFolder::words();
    const auto inFacts = [&](const char* name,
                             const QByteArray& before,
                             const QByteArray& after,
                             int line,
                             const QString& about) {
        QVERIFY2(facts.contains(before), name);
        QByteArray changed = facts;
        QTest::newRow(name) << changed.replace(before, after) << words << "lesson.json" << line
                            << about;
    };
    const auto inWords = [&](const char* name,
                             const QByteArray& before,
                             const QByteArray& after,
                             const QString& file,
                             int line,
                             const QString& about) {
        QVERIFY2(words.contains(before), name);
        QByteArray changed = words;
        QTest::newRow(name) << facts << changed.replace(before, after) << file << line << about;
    };
    inFacts("broken JSON", "\"minutes\": 5,", "\"minutes\": 5", 4, "JSON");
    inFacts("an unknown figure", "activation-plot", "activation-plod", 5, "activation-plod");
    inFacts("a wrong setting", "\"z\": 1.0", "\"z\": 1e300", 5, "\"z\"");
    inFacts("an unknown setting", "\"z\": 1.0", "\"zed\": 1.0", 5, "zed");
    inFacts("an unknown number", "\"metric\": \"output\"", "\"metric\": \"outptu\"", 8, "outptu");
    inFacts("a solution that is none", "\"z\": 5.0", "\"z\": -5.0", 8, "solution");
    inFacts("an unknown kind", "\"kind\": \"choice\"", "\"kind\": \"quiz\"", 14, "kind");
    inFacts("a kind that is no text", "\"kind\": \"choice\"", "\"kind\": [1]", 14, "kind");
    inFacts("tasks that are a list", "\"tasks\": {", "\"tasks\": [], \"more\": {", 7, "tasks");
    inFacts("a time that is a text", "\"minutes\": 5", "\"minutes\": \"five\"", 3, "minutes");
    inFacts("a huge time", "\"minutes\": 5", "\"minutes\": 1e300", 3, "minutes");
    inFacts("a number that is none", "\"at_least\": 0.9", "\"at_least\": 1e999", 11, "JSON");
    inFacts("a fraction for an answer", "\"correct\": 1", "\"correct\": 0.5", 14, "correct");
    inFacts(
        "deep nesting",
        "\"z\": 1.0",
        "\"z\": " + QByteArray(5000, '[') + QByteArray(5000, ']'),
        5,
        "JSON"
    );
    inFacts(
        "a figure nobody shows",
        "\"demos\": {",
        "\"demos\": {\"spare\": {\"type\": \"neuron\"},",
        4,
        "spare"
    );
    inFacts(
        "a task nobody sets",
        "\"tasks\": {",
        "\"tasks\": {\"spare\": {\"kind\": \"order\"},",
        7,
        "spare"
    );
    QTest::newRow("a huge answer") << QByteArray(facts).replace("\"correct\": 1", "\"correct\": 99")
                                   << words << "en.md" << 17 << "99";
    inWords(
        "a task above its figure",
        "```demo curve",
        "```task high\nQ\ndone: D\n```\n\n```demo curve",
        "en.md",
        7,
        "further up"
    );
    inWords("a figure that is not defined", "demo curve", "demo cruve", "en.md", 7, "cruve");
    inWords("a task without answers", "- One\n  > Not this.\n- Two\n", "", "en.md", 17, "answers");
    inWords("a formula that is not typeset", "a = \\sigma(z)", "q = \\frob", "en.md", 5, "frob");
    inWords("a formula in an answer", "- One", "- One $q^9$", "en.md", 19, "q^9");
    inWords("a letter in another encoding", "Prose", "Pr\xf6se", "en.md", 5, "UTF-8");
    inWords("a NUL", "Prose", QByteArray("Pr\0se", 5), "en.md", 5, "UTF-8");
    inWords("quotations in quotations", "## The end", QByteArray(3000, '>') + " x", "", 0, "");
    inWords("a bracket after the other", "## The end", QByteArray(50'000, '['), "", 0, "");
    inWords("lists in lists", "## The end", QByteArray("- ").repeated(500) + "x", "", 0, "");
    QByteArray garbage(20'000, 0);
    nn::Rng rng(1843);
    for (char& byte : garbage) {
        byte = char(rng.below(256));
    }
    QTest::newRow("garbage for facts") << garbage << words << "lesson.json" << 1 << "JSON";
    QTest::newRow("garbage for words") << facts << garbage << "en.md" << 1 << "UTF-8";
    QTest::newRow("nothing for facts") << QByteArray() << words << "lesson.json" << 1 << "JSON";
    QTest::newRow("nothing for words") << facts << QByteArray() << "en.md" << 1 << "title";
    const QByteArray large(2 << 20, 'x');
    QTest::newRow("facts of 2 MB") << large << words << "lesson.json" << 0 << "larger";
    QTest::newRow("words of 2 MB") << facts << large << "en.md" << 0 << "larger";
}

void TestLessonMistakes::everyMistakeIsToldAndSurvived()
{
    QFETCH(QByteArray, facts);
    QFETCH(QByteArray, words);
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, about);
    const LessonFolder folder;
    QVERIFY(folder.write("01-mine/lesson.json", facts));
    QVERIFY(folder.write("01-mine/en.md", words));
    QVERIFY(folder.writeLesson("02-other", "other"));
    const LessonLibrary library = LessonLibrary::read(folder.path(), "en");
    QVERIFY(library.find("other") != nullptr);
    showAll(library);
    const QList<LessonProblem> problems = allLessonProblems(folder.path(), {});
    if (!file.isEmpty()) {
        QVERIFY2(isTold(problems, file, line, about), qPrintable(joined(problems)));
    }
}

void TestLessonMistakes::whatIsShownInsteadIsTold()
{
    const LessonProblem problem {"/a/en.md", 7, "This is wrong.", "It is left out."};
    QCOMPARE(problemText(problem), QString("/a/en.md:7: This is wrong. It is left out."));
    QCOMPARE(problemText({"/a", 0, "This is wrong.", {}}), QString("/a: This is wrong."));
}

void TestLessonMistakes::onlyTheFirstProblemsOfALessonAreTold()
{
    const LessonFolder folder;
    QByteArray words = LessonFolder::words();
    for (int i = 0; i < 300; ++i) {
        words += "\n```nonsense\n```\n";
    }
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    QVERIFY(folder.write("01-mine/en.md", words));
    const QList<LessonProblem> problems = LessonLibrary::read(folder.path(), "en").problems();
    QCOMPARE(problems.size(), LessonLibrary::mostProblems + 1);
    QVERIFY2(problems.last().message.contains("200"), qPrintable(problems.last().message));
}

void TestLessonMistakes::linksAndPipesAreNotFollowedForEver()
{
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    QVERIFY(QFile::link(folder.path(), folder.path("02-loop")));
    QVERIFY(QFile::link("03-self", folder.path("03-self")));
    QVERIFY(QFile::link("/dev/zero", folder.path("01-mine/ja.md")));
    QVERIFY(QDir().mkpath(folder.path("04-pipe")));
    QCOMPARE(mkfifo(qPrintable(folder.path("04-pipe/lesson.json")), 0600), 0);
    QVERIFY(folder.write("04-pipe/en.md", LessonFolder::words()));

    const LessonLibrary library = LessonLibrary::read(folder.path(), "ja");
    QCOMPARE(library.lessons().size(), 1);
    QVERIFY(isTold(library.problems(), "03-self", 0, "link"));
    QVERIFY(isTold(library.problems(), "ja.md", 0, "read"));
    QVERIFY(isTold(library.problems(), "lesson.json", 0, "read"));
}

void TestLessonMistakes::theSecondWithAnIdIsLeftOut()
{
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    QVERIFY(folder.writeLesson("02-copy", "mine"));
    const LessonLibrary library = LessonLibrary::read(folder.path(), "en");
    QCOMPARE(library.lessons().size(), 1);
    QVERIFY(isTold(library.problems(), "02-copy", 0, "mine"));
}

void TestLessonMistakes::aFolderThatIsALessonIsOne()
{
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("07-mine", "mine"));
    const LessonLibrary library = LessonLibrary::read(folder.path("07-mine"), "en");
    QCOMPARE(library.lessons().size(), 1);
    QCOMPARE(library.lessons().first().number, 7);
}

void TestLessonMistakes::withoutEnglishAnotherLanguageIsShown()
{
    const LessonFolder folder;
    QVERIFY(folder.write("01-mine/lesson.json", LessonFolder::facts("mine")));
    QVERIFY(folder.write("01-mine/ja.md", LessonFolder::japaneseWords()));
    QVERIFY(folder.write("02-mute/lesson.json", LessonFolder::facts("mute")));
    for (const char* words : {"03-two/ko.md", "03-two/ja.md"}) {
        QVERIFY(folder.write(words, LessonFolder::japaneseWords()));
    }
    QVERIFY(folder.write("03-two/lesson.json", LessonFolder::facts("two")));
    const LessonLibrary library = LessonLibrary::read(folder.path(), "en");
    QCOMPARE(library.lessons().size(), 2);
    QCOMPARE(library.lessons().first().title, QString("私の授業"));
    // Whoever teaches in Japanese owes nobody an English text; a translation needs its original.
    QCOMPARE(library.problems().size(), 2);
    QVERIFY(isTold(library.problems(), "02-mute/lesson.json", 0, "en.md"));
    QVERIFY(isTold(library.problems(), "03-two/lesson.json", 0, "en.md"));
}

void TestLessonMistakes::whatATranslationLacksIsShownInTheOriginal_data()
{
    QTest::addColumn<QByteArray>("cut");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("questions");
    const QString lead = "文 $a = \\sigma(z)$ です。";
    const QString end = "## 終わり\n\n最後の言葉。";
    const QStringList questions {"上へ。", "どれ?"};
    QTest::newRow("another answer")
        << QByteArray("- に\n") << QByteArray("- に\n- さん\n") << "block 4"
        << QStringList {lead, "動かしてください。", end} << QStringList {"上へ。", "Which?"};
    QTest::newRow("no caption of the figure")
        << QByteArray("```demo curve\n動かしてください。\n```\n") << QByteArray() << "block 2"
        << QStringList {lead, "Drag it.", end} << questions;
    QTest::newRow("no words at the end")
        << QByteArray("## 終わり\n\n最後の言葉。\n") << QByteArray() << "block 5"
        << QStringList {lead, "動かしてください。", "## The end\n\nLast words."} << questions;
}

void TestLessonMistakes::whatATranslationLacksIsShownInTheOriginal()
{
    QFETCH(const QByteArray, cut);
    QFETCH(const QByteArray, put);
    QFETCH(const QString, block);
    QFETCH(const QStringList, texts);
    QFETCH(const QStringList, questions);
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    QByteArray japanese = LessonFolder::japaneseWords();
    QVERIFY(japanese.contains(cut));
    QVERIFY(folder.write("01-mine/ja.md", japanese.replace(cut, put)));
    const LessonLibrary library = LessonLibrary::read(folder.path(), "ja");
    QVERIFY2(isTold(library.problems(), "ja.md", 0, block), qPrintable(joined(library.problems())));
    QVERIFY(isTold(allLessonProblems(folder.path(), {}), "ja.md", 0, block));
    const Lesson& lesson = library.lessons().first();
    QCOMPARE(lesson.title, QString("私の授業"));
    const Lesson english = LessonLibrary::read(folder.path(), "en").lessons().first();
    QCOMPARE(lessonSkeleton(lesson), lessonSkeleton(english));
    QStringList shownTexts;
    QStringList shownQuestions;
    for (const Block& each : lesson.blocks) {
        if (const auto* text = std::get_if<TextBlock>(&each)) {
            shownTexts << text->markdown.trimmed();
        } else if (const auto* demo = std::get_if<DemoBlock>(&each)) {
            shownTexts << demo->caption.trimmed();
        } else if (const auto* task = std::get_if<TaskBlock>(&each)) {
            shownQuestions << lesson.tasks.value(task->task).question.trimmed();
        }
    }
    QCOMPARE(shownTexts, texts);
    QCOMPARE(shownQuestions, questions);
    QVERIFY(LessonLibrary::read(folder.path(), "fr").problems().isEmpty());
}

void TestLessonMistakes::allLanguagesAreChecked()
{
    const LessonFolder folder;
    QVERIFY(folder.writeLesson("01-mine", "mine"));
    QByteArray japanese = LessonFolder::japaneseWords();
    QVERIFY(folder.write("01-mine/ja.md", japanese.replace("a = \\sigma(z)", "\\frob")));
    const QList<LessonProblem> problems = allLessonProblems(folder.path(), {});
    QVERIFY2(problems.size() == 1, qPrintable(joined(problems)));
    QVERIFY(isTold(problems, "ja.md", 5, "frob"));
}

void TestLessonMistakes::mutatedLessonsAreSurvived()
{
    nn::Rng rng(1815);
    const auto mutated = [&rng](QByteArray text) {
        for (auto count = 1 + rng.below(4); count > 0; --count) {
            const auto from = qsizetype(rng.below(std::uint64_t(text.size())));
            const auto length = qsizetype(rng.below(20));
            switch (rng.below(4)) {
            case 0:
                text[from] = char(rng.below(256));
                break;
            case 1:
                text.remove(from, length);
                break;
            case 2:
                text.insert(
                    from, text.mid(qsizetype(rng.below(std::uint64_t(text.size()))), length)
                );
                break;
            default:
                text.insert(from, QByteArray(length, "`>-#$[\"{"[rng.below(8)]));
            }
        }
        return text;
    };
    for (int round = 0; round < 3000; ++round) {
        const bool isFacts = rng.below(2) == 0;
        const QByteArray facts = LessonFolder::facts("mine");
        const QByteArray words = LessonFolder::words();
        const LessonSource source {
            isFacts ? mutated(facts) : facts, isFacts ? words : mutated(words), "f", "w"};
        const ParsedLesson parsed = parseLesson(source);
        // What is shown is whole: no block without its entry, no problem without a place.
        for (const Block& block : parsed.lesson.blocks) {
            if (const auto* demo = std::get_if<DemoBlock>(&block)) {
                QVERIFY(parsed.lesson.demos.contains(demo->demo));
            } else if (const auto* task = std::get_if<TaskBlock>(&block)) {
                QVERIFY(parsed.lesson.tasks.contains(task->task));
            }
        }
        for (const LessonProblem& problem : parsed.problems) {
            QVERIFY(problem.file == "f" || problem.file == "w");
            QVERIFY(problem.line <= source.facts.count('\n') + source.words.count('\n') + 2);
        }
    }
}

QTEST_MAIN(TestLessonMistakes)
#include "tst_lessonmistakes.moc"
