// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncheck.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonskeleton.h"

#include <QDirIterator>
#include <QTest>

#include "tests/ui/lessonfolder.h"
#include "tests/ui/shippeddigits.h"

using namespace ui;

/// The lessons that come with the program.
class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonIsWithoutProblems_data();
    void everyLessonIsWithoutProblems();
    void everyLessonIsBuiltAlikeInAllItsLanguages_data();
    void everyLessonIsBuiltAlikeInAllItsLanguages();
    void theLibraryHoldsThemInOrder();
    void theTemplateHasEveryKindOfBlockAndTask();
    void aCopyOfTheTemplateIsALesson_data();
    void aCopyOfTheTemplateIsALesson();
};

void TestLessons::everyLessonIsWithoutProblems_data()
{
    QTest::addColumn<QString>("folder");
    const QDir lessons(LessonLibrary::shippedFolder());
    const QStringList names = lessons.entryList(QDir::Dirs);
    QVERIFY(names.contains("template"));
    for (const QString& name : names) {
        QTest::newRow(qPrintable(name)) << lessons.filePath(name);
    }
}

void TestLessons::everyLessonIsWithoutProblems()
{
    QFETCH(QString, folder);
    const ParsedLesson parsed = LessonLibrary::readLesson(folder, "en");
    for (const LessonProblem& problem : parsed.problems) {
        qWarning("%s:%d: %s", qPrintable(problem.file), problem.line, qPrintable(problem.message));
    }
    QVERIFY(parsed.problems.isEmpty());
    QVERIFY(!parsed.lesson.id.isEmpty());
    QVERIFY(!parsed.lesson.blocks.empty());
    QVERIFY(!parsed.lesson.tasks.isEmpty());
    DigitStore digits(test::shippedDigits());
    for (const LessonProblem& problem : lessonFigureProblems(parsed.lesson, {.digits = &digits})) {
        QFAIL(qPrintable(problemText(problem)));
    }
}

void TestLessons::everyLessonIsBuiltAlikeInAllItsLanguages_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    const QDir lessons(LessonLibrary::shippedFolder());
    for (const QString& name : lessons.entryList(QDir::Dirs)) {
        const QString folder = lessons.filePath(name);
        const QStringList words = QDir(folder).entryList({"*.md"});
        // A language of no known name would never be read.
        QCOMPARE(words.size(), LessonLibrary::languagesOf(folder).size());
        for (const QString& language : LessonLibrary::languagesOf(folder)) {
            QTest::newRow(qPrintable(name + ' ' + language)) << folder << language;
        }
    }
}

void TestLessons::everyLessonIsBuiltAlikeInAllItsLanguages()
{
    QFETCH(QString, folder);
    QFETCH(QString, language);
    const ParsedLesson english = LessonLibrary::readLesson(folder, "en");
    const ParsedLesson parsed = LessonLibrary::readLesson(folder, language);
    for (const LessonProblem& problem : parsed.problems) {
        QFAIL(qPrintable(problemText(problem)));
    }
    QCOMPARE(parsed.lesson.language, language);
    QCOMPARE(lessonSkeleton(parsed.lesson), lessonSkeleton(english.lesson));
}

void TestLessons::theLibraryHoldsThemInOrder()
{
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), "en");
    int last = 0;
    for (const Lesson& lesson : library.lessons()) {
        QVERIFY(lesson.number > last);
        last = lesson.number;
    }
    QVERIFY(library.find("my-first-lesson") == nullptr);
}

void TestLessons::theTemplateHasEveryKindOfBlockAndTask()
{
    const Lesson lesson =
        LessonLibrary::readLesson(LessonLibrary::shippedFolder() + "/template", "en").lesson;
    QSet<std::size_t> blocks;
    for (const Block& block : lesson.blocks) {
        blocks.insert(block.index());
    }
    QCOMPARE(blocks.size(), qsizetype(std::variant_size_v<Block>));
    QSet<std::size_t> kinds;
    for (const Task& task : lesson.tasks) {
        kinds.insert(task.kind.index());
        QVERIFY2(!task.hints.isEmpty(), qPrintable(task.id));
    }
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<TaskKind>));
}

void TestLessons::aCopyOfTheTemplateIsALesson_data()
{
    QTest::addColumn<QStringList>("kept"); // Of its words.
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    const QStringList all {"en.md", "es.md", "fr.md", "ja.md", "ko.md", "zh_CN.md"};
    QTest::newRow("in English") << QStringList {"en.md"} << "en"
                                << "A lesson of your own";
    QTest::newRow("in Japanese") << QStringList {"ja.md"} << "ja"
                                 << "自分のレッスン";
    QTest::newRow("as it is, in English") << all << "en"
                                          << "A lesson of your own";
    QTest::newRow("as it is, in Spanish") << all << "es"
                                          << "Una lección propia";
    QTest::newRow("as it is, in Korean") << all << "ko"
                                         << "나만의 수업";
}

void TestLessons::aCopyOfTheTemplateIsALesson()
{
    QFETCH(const QStringList, kept);
    QFETCH(const QString, language);
    const test::LessonFolder folder;
    const QString original = LessonLibrary::shippedFolder() + "/template/";
    for (const QString& name : kept + QStringList {"lesson.json"}) {
        QFile file(original + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(folder.write("template/" + name, file.readAll()));
    }
    for (const LessonProblem& problem : allLessonProblems(folder.path(), {})) {
        QFAIL(qPrintable(problemText(problem)));
    }
    const LessonLibrary library = LessonLibrary::read(folder.path(), language);
    QCOMPARE(library.lessons().size(), 1);
    QTEST(library.lessons().first().title, "title");
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
