// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossary.h"
#include "ui/lessons/lessonfile.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/markdowncut.h"
#include "ui/text/language.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

const QByteArray ids = R"({"terms": [
    {"id": "weight", "lesson": "linear-classifiers"},
    {"id": "bias"},
    {"id": "axon"}
]})";

const QByteArray english = R"(# Glossary

## Weight {#weight}

The factor $w_1$ of an [axon](term:axon).

## Bias {#bias}

What is
added.

## Axon {#axon}

The long fibre.
)";

/// All Markdown of a lesson, in which links may be.
QString markdownOf(const Lesson& lesson)
{
    QStringList texts {lesson.lead};
    for (const Block& block : lesson.blocks) {
        if (const auto* text = std::get_if<TextBlock>(&block)) {
            texts.append(text->markdown);
        } else if (const auto* quote = std::get_if<QuoteBlock>(&block)) {
            texts.append(quote->markdown);
        } else if (const auto* demo = std::get_if<DemoBlock>(&block)) {
            texts.append(demo->caption);
        } else if (const auto* aside = std::get_if<AsideBlock>(&block)) {
            texts.append(aside->markdown);
        } else if (const auto* reading = std::get_if<ReadingBlock>(&block)) {
            texts.append(reading->markdown);
        }
    }
    for (const Task& task : lesson.tasks) {
        texts << task.question << task.hints << task.done;
        for (const TaskItem& item : task.items) {
            texts << item.text << item.explanation;
        }
    }
    return texts.join("\n\n");
}

QStringList termsIn(const QString& markdown)
{
    QStringList terms;
    for (const QString& link : linksIn(markdown)) {
        if (link.startsWith("term:")) {
            terms.append(link.mid(5));
        }
    }
    return terms;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void termsHaveNameMeaningAndChapter();
    void termsAreInTheOrderOfTheAlphabet();
    void definitionsSayFormulasInWords();
    void aLanguageStandsInForEnglishTermByTerm();
    void whatIsWrongIsToldWithItsLine_data();
    void whatIsWrongIsToldWithItsLine();
    void aFolderThatIsNotThereIsTold();
    void aFileThatIsTooLargeIsNotRead();
    void noMoreTermsAreReadThanAllowed();

    void theShippedGlossaryIsWithoutProblems();
    void everyLinkInALessonLeadsToATerm_data() { addLanguages(); }
    void everyLinkInALessonLeadsToATerm();
    void everyTermIsNamedInItsChapter_data() { addLanguages(); }
    void everyTermIsNamedInItsChapter();

private:
    static void addLanguages();
    void write(const QString& name, const QByteArray& content);
    Glossary read(const QString& language = "en")
    {
        return Glossary::read(m_dir->path(), language);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestGlossary::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestGlossary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write("glossary.json", ids);
    write("en.md", english);
}

void TestGlossary::write(const QString& name, const QByteArray& content)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestGlossary::termsHaveNameMeaningAndChapter()
{
    const Glossary glossary = read();
    QVERIFY(glossary.problems().isEmpty());
    const GlossaryTerm expected {
        "weight", "Weight", "The factor $w_1$ of an [axon](term:axon).", "linear-classifiers"};
    QVERIFY(glossary.find("weight") != nullptr);
    QCOMPARE(*glossary.find("weight"), expected);
    QVERIFY(glossary.find("gone") == nullptr);
}

void TestGlossary::termsAreInTheOrderOfTheAlphabet()
{
    const Glossary glossary = read();
    QStringList names;
    for (const GlossaryTerm& term : glossary.terms()) {
        names.append(term.name);
    }
    QCOMPARE(names, QStringList({"Axon", "Bias", "Weight"}));
}

void TestGlossary::definitionsSayFormulasInWords()
{
    const Glossary glossary = read();
    QCOMPARE(glossary.definition("bias"), "What is added.");
    QCOMPARE(glossary.definition("weight"), "The factor w sub 1 of an axon.");
    QCOMPARE(glossary.definition("gone"), QString());
}

void TestGlossary::aLanguageStandsInForEnglishTermByTerm()
{
    write("fr.md", "## Poids {#weight}\n\nLe facteur.\n");
    const Glossary glossary = read("fr");
    QVERIFY(glossary.problems().isEmpty());
    QCOMPARE(glossary.find("weight")->name, "Poids");
    QCOMPARE(glossary.find("weight")->markdown, "Le facteur.");
    QCOMPARE(glossary.find("weight")->lesson, "linear-classifiers");
    QCOMPARE(glossary.find("bias")->name, "Bias");
    QCOMPARE(read("ja").terms().size(), 3);
}

void TestGlossary::whatIsWrongIsToldWithItsLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count");
    const QByteArray words = english;
    QTest::newRow("not JSON") << "glossary.json" << QByteArray("{\n\"terms\": oh}") << 2 << 0;
    QTest::newRow("no terms") << "glossary.json" << QByteArray("[]") << 3 << 0;
    QTest::newRow("twice") << "glossary.json" << QByteArray(ids).replace("axon", "bias") << 0 << 2;
    QTest::newRow("no id") << "glossary.json" << QByteArray(ids).replace("\"axon\"", "5") << 0 << 2;
    QTest::newRow("a heading without id")
        << "en.md" << QByteArray(words).replace(" {#bias}", "") << 7 << 2;
    QTest::newRow("not listed") << "en.md" << words + "\n## More {#more}\n\nText.\n" << 16 << 3;
    QTest::newRow("explained twice") << "en.md" << words + "\n## B {#bias}\n\nText.\n" << 16 << 3;
    QTest::newRow("not explained")
        << "en.md" << QByteArray(words).replace("The long fibre.", "") << 12 << 2;
    QTest::newRow("a dead link") << "en.md" << QByteArray(words).replace("term:axon", "term:oh")
                                 << 3 << 3;
}

void TestGlossary::whatIsWrongIsToldWithItsLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(int, count);
    write(file, content);
    const Glossary glossary = read();
    QVERIFY(!glossary.problems().isEmpty());
    const LessonProblem& problem = glossary.problems().constFirst();
    QCOMPARE(problem.line, line);
    QVERIFY(!problem.message.isEmpty());
    QCOMPARE(glossary.terms().size(), count);
}

void TestGlossary::aFolderThatIsNotThereIsTold()
{
    const Glossary glossary = Glossary::read("/nowhere", "en");
    QVERIFY(glossary.terms().isEmpty());
    QVERIFY(!glossary.problems().isEmpty());
}

void TestGlossary::aFileThatIsTooLargeIsNotRead()
{
    write("en.md", english + QByteArray(largestLessonFile, ' '));
    const Glossary glossary = read();
    QVERIFY(glossary.terms().isEmpty());
    QVERIFY(glossary.problems().constFirst().message.contains("1048576"));
}

void TestGlossary::noMoreTermsAreReadThanAllowed()
{
    QByteArray json = R"({"terms": [{"id": "bias"})";
    for (qsizetype i = 0; i < Glossary::mostTerms; ++i) {
        json += ", {\"id\": \"t" + QByteArray::number(i) + "\"}";
    }
    write("glossary.json", json + "]}");
    const Glossary glossary = read();
    QVERIFY(glossary.problems().constFirst().message.contains("2001"));
    QCOMPARE(glossary.terms().size(), 1);
}

void TestGlossary::theShippedGlossaryIsWithoutProblems()
{
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), "en");
    for (const LessonProblem& problem : glossary.problems()) {
        qWarning("%s:%d: %s", qPrintable(problem.file), problem.line, qPrintable(problem.message));
    }
    QVERIFY(glossary.problems().isEmpty());
    QVERIFY(glossary.terms().size() > 100);
}

void TestGlossary::everyLinkInALessonLeadsToATerm()
{
    QFETCH(const QString, language);
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), language);
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), language);
    qsizetype count = 0;
    for (const Lesson& lesson : library.lessons()) {
        for (const QString& term : termsIn(markdownOf(lesson))) {
            const QString place = lesson.id + ": " + term;
            QVERIFY2(glossary.find(term) != nullptr, qPrintable(place));
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void TestGlossary::everyTermIsNamedInItsChapter()
{
    QFETCH(const QString, language);
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), language);
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), language);
    QStringList missing;
    for (const GlossaryTerm& term : glossary.terms()) {
        if (term.lesson.isEmpty()) {
            continue;
        }
        const Lesson* lesson = library.find(term.lesson);
        QVERIFY2(lesson != nullptr, qPrintable(term.lesson));
        if (!termsIn(markdownOf(*lesson)).contains(term.id)) {
            missing.append(term.lesson + ": " + term.id);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", ")));
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
