// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonlibrary.h"

#include <QDir>
#include <QTest>

using namespace ui;

/// The lessons that come with the program.
class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonIsWithoutProblems_data();
    void everyLessonIsWithoutProblems();
    void theLibraryHoldsThemInOrder();
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
}

void TestLessons::theLibraryHoldsThemInOrder()
{
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), "en");
    int last = 0;
    for (const Lesson& lesson : library.lessons()) {
        QVERIFY(lesson.number > last);
        last = lesson.number;
    }
    QVERIFY(library.find("template") == nullptr);
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
