// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "tests/cli/englishlines.h"
#include "tests/ui/lessonfolder.h"

/// The program as users start it.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPageIsRendered_data();
    void everyPageIsRendered();
    void picturesNeedNoDisplay();
    void aPictureThatCannotBeWrittenIsTold();
    void withoutADisplayTheProgramSaysSo_data();
    void withoutADisplayTheProgramSaysSo();
    void helpNeedsNoDisplay();
    void helpAndManualAreInEveryLanguage();
    void lessonsAreCheckedWithoutADisplay();
    void anUnknownPageIsAnsweredWithThoseThereAre();
    void theFirstStartSpeaksTheLanguageOfTheSystem();
    void lessonsOfATeacherAreRenderedAndTheirProblemsTold();

private:
    QProcessEnvironment environmentWith(const QStringList& variables) const;

    struct Outcome
    {
        int status = -1;
        QString output;
        QString errors;
    };
    /// Runs the program with these variables set, and no display.
    Outcome run(const QStringList& arguments, const QStringList& variables = {}) const;

    std::optional<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

QProcessEnvironment TestProgram::environmentWith(const QStringList& variables) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    for (const QString& variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("home")));
    return environment;
}

TestProgram::Outcome
TestProgram::run(const QStringList& arguments, const QStringList& variables) const
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(variables));
    process.start(QStringLiteral(LOVELACE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("It did not end by itself.")};
    }
    return {
        process.exitCode(),
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()),
    };
}

void TestProgram::everyPageIsRendered_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QColor>("paper");
    QTest::newRow("light") << QStringLiteral("light") << QColor(0xFBFAF7);
    QTest::newRow("dark") << QStringLiteral("dark") << QColor(0x14171C);
}

void TestProgram::everyPageIsRendered()
{
    QFETCH(QString, theme);
    QFETCH(QColor, paper);
    const QString folder = m_folder->filePath(QStringLiteral("shots"));
    const Outcome outcome =
        run({QStringLiteral("--screenshot"),
             folder,
             QStringLiteral("--theme"),
             theme,
             QStringLiteral("--window-size"),
             QStringLiteral("1024x700")},
            {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QList<QImage> images;
    for (const char* page :
         {"birth-and-rebirth",
          "linear-classifiers",
          "activation-functions",
          "layers",
          "forward-pass",
          "expressiveness",
          "classification",
          "handwritten-digits",
          "playground",
          "digit-lab",
          "my-models",
          "glossary"}) {
        const QString name = QStringLiteral("%1-%2-en.png").arg(QLatin1String(page), theme);
        const QImage image(QDir(folder).filePath(name));
        QVERIFY2(!image.isNull(), qPrintable(name));
        QVERIFY2(!images.contains(image), qPrintable(name)); // Each shows something of its own.
        QCOMPARE(image.deviceIndependentSize().toSize(), QSize(1024, 700));
        // Just under the top bar, left of everything: the contents are folded.
        QCOMPARE(image.pixelColor(4, 60), paper);
        images.append(image);
    }
    // Nothing of it is remembered.
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("home/lovelace/settings.json"))));
}

void TestProgram::picturesNeedNoDisplay()
{
    const QString folder = m_folder->filePath(QStringLiteral("shots"));
    const Outcome outcome = run({QStringLiteral("--screenshot"), folder});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(!QDir(folder).entryList({QStringLiteral("digit-lab-*.png")}).isEmpty());
}

void TestProgram::aPictureThatCannotBeWrittenIsTold()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome outcome =
        run({QStringLiteral("--screenshot"), file.fileName() + QStringLiteral("/shots")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(file.fileName()), qPrintable(outcome.errors));
}

void TestProgram::withoutADisplayTheProgramSaysSo_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("words");
    const QStringList promised {
        QStringLiteral("DISPLAY=:987"), QStringLiteral("QT_QPA_PLATFORM=xcb")};
    const QStringList french {QStringLiteral("LC_ALL=fr_FR.UTF-8"), QStringLiteral("LANGUAGE=")};
    QTest::newRow("none promised") << QStringList() << QStringLiteral("no display");
    QTest::newRow("promised, but not there") << promised << QStringLiteral("no display");
    QTest::newRow("none, in French") << french << QStringLiteral("pas d’écran");
    QTest::newRow("promised, in French") << promised + french << QStringLiteral("pas d’écran");
}

void TestProgram::withoutADisplayTheProgramSaysSo()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, words);
    const Outcome outcome = run({}, variables);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
    QVERIFY2(outcome.errors.contains(QStringLiteral("lovelace-cli")), qPrintable(outcome.errors));
}

void TestProgram::helpAndManualAreInEveryLanguage()
{
    QStringList left;
    for (const QString& option : {QStringLiteral("--help"), QStringLiteral("--manual")}) {
        const auto said = [&](const QString& language) {
            return run({QStringLiteral("--language"), language, option}).output;
        };
        const QString english = said(QStringLiteral("en"));
        QVERIFY(!test::englishLines(english).isEmpty());
        for (const char* code : {"zh_CN", "es", "ko", "fr", "ja"}) {
            const QString language = QString::fromLatin1(code);
            QVERIFY(said(language) != english);
            left += test::englishLeft(said(language), english);
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestProgram::helpNeedsNoDisplay()
{
    const Outcome outcome = run({QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains(QStringLiteral("--screenshot")));
}

void TestProgram::lessonsAreCheckedWithoutADisplay()
{
    const test::LessonFolder lessons;
    QVERIFY(lessons.writeLesson(QStringLiteral("01-mine"), "mine"));
    const QStringList check {QStringLiteral("--check-lessons"), lessons.path()};
    const Outcome good = run(check);
    QVERIFY2(good.status == 0, qPrintable(good.output + good.errors));
    QVERIFY2(good.output.startsWith(QStringLiteral("1 lesson")), qPrintable(good.output));

    QByteArray words = test::LessonFolder::words();
    QVERIFY(lessons.write(
        QStringLiteral("01-mine/en.md"), words.replace("```demo curve", "```demo cruve")
    ));
    const Outcome bad = run(check);
    QCOMPARE(bad.status, 1);
    const QString first = bad.output.section(u'\n', 0, 0);
    QVERIFY2(
        first.startsWith(lessons.path(QStringLiteral("01-mine/en.md:7: "))), qPrintable(first)
    );
    QCOMPARE(
        run({QStringLiteral("--check-lessons"), lessons.path(QStringLiteral("no"))}).status, 2
    );
}

void TestProgram::anUnknownPageIsAnsweredWithThoseThereAre()
{
    const Outcome outcome =
        run({QStringLiteral("--page"), QStringLiteral("digit-lap")},
            {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(QStringLiteral("digit-lab")), qPrintable(outcome.errors));
}

void TestProgram::theFirstStartSpeaksTheLanguageOfTheSystem()
{
    const Outcome outcome =
        run({QStringLiteral("--page"), QStringLiteral("nowhere")},
            {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("LC_ALL=fr_CA.UTF-8")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(u"n’existe pas"), qPrintable(outcome.errors));
}

void TestProgram::lessonsOfATeacherAreRenderedAndTheirProblemsTold()
{
    const test::LessonFolder lessons;
    QVERIFY(lessons.writeLesson(QStringLiteral("01-mine"), "mine"));
    QVERIFY(lessons.write(QStringLiteral("02-bad/lesson.json"), "{"));
    QVERIFY(lessons.write(QStringLiteral("02-bad/en.md"), "# Bad"));
    const QString folder = m_folder->filePath(QStringLiteral("shots"));
    const Outcome outcome = run(
        {QStringLiteral("--screenshot"),
         folder,
         QStringLiteral("--page"),
         QStringLiteral("mine"),
         QStringLiteral("--lessons"),
         lessons.path()}
    );
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(!QDir(folder).entryList({QStringLiteral("mine-*.png")}).isEmpty());
    QVERIFY(!QDir(folder).entryList({QStringLiteral("lesson-problems-*.png")}).isEmpty());
    const QString told = lessons.path(QStringLiteral("02-bad/lesson.json:1: "));
    QCOMPARE(outcome.errors.count(told), 1);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
