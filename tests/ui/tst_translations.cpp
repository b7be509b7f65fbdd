// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in the languages of the program: none of it is missing, and it belongs together.

#include "ui/demos/demoregistry.h"
#include "ui/lessons/glossary.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/plots/plotlegend.h"
#include "ui/text/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>
#include <QXmlStreamReader>

#include "tests/ui/program.h"
#include "tests/ui/tsfile.h"

using namespace ui;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void placeholdersSurvive_data() { addLanguages(); }
    void placeholdersSurvive();
    void everyLessonIsThere_data() { addLanguages(); }
    void everyLessonIsThere();
    void noLessonHasFallenBehind_data() { addLanguages(); }
    void noLessonHasFallenBehind();
    void termsAreThoseOfTheGlossary_data() { addLanguages(); }
    void termsAreThoseOfTheGlossary();
    void theDesktopIsToldInTheLanguage_data() { addLanguages(); }
    void theDesktopIsToldInTheLanguage();
    void letterOfEveryEntryIsItsOwn_data() { addLanguages(); }
    void letterOfEveryEntryIsItsOwn();
    void everyValueIsSetOffByOneColon_data() { addLanguages(); }
    void everyValueIsSetOffByOneColon();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<test::TsMessage> messages = test::readTs(language);
    QVERIFY(messages.size() > 1000);
    QStringList missing;
    for (const test::TsMessage& message : messages) {
        const bool isNeeded = language != QLatin1String("en") || message.isCounted;
        const bool isEmpty = message.forms.isEmpty() || message.forms.contains(QString());
        if (isNeeded && (!message.isFinished || isEmpty)) {
            missing.append(message.context + QStringLiteral(": ") + message.source);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(const QString, language);
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d+|n)"));
    const auto placeholders = [](const QString& text) {
        QSet<QString> found;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            found.insert(match.next().captured().remove(u'L'));
        }
        return found;
    };
    QStringList wrong;
    for (const test::TsMessage& message : test::readTs(language)) {
        for (const QString& form : message.forms) {
            QSet<QString> wanted = placeholders(message.source);
            QSet<QString> found = placeholders(form);
            if (message.isCounted) { // "One point" needs no number.
                wanted.remove(QStringLiteral("%n"));
                found.remove(QStringLiteral("%n"));
            }
            if (!form.isEmpty() && wanted != found) {
                wrong.append(message.source + QStringLiteral(" / ") + form);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::everyLessonIsThere()
{
    QFETCH(const QString, language);
    const LessonLibrary library = LessonLibrary::read(LessonLibrary::shippedFolder(), language);
    QCOMPARE(library.lessons().size(), 8);
    for (const Lesson& lesson : library.lessons()) {
        QVERIFY2(lesson.language == language, qPrintable(lesson.id));
    }
    QVERIFY(QFile::exists(QStringLiteral(":/timeline/%1.md").arg(language)));
    const QString toCopy = LessonLibrary::shippedFolder() + QStringLiteral("/template");
    QVERIFY(LessonLibrary::languagesOf(toCopy).contains(language));
}

/// translations/lessons.tsv has the state of the English text that each translation was made from.
void TestTranslations::noLessonHasFallenBehind()
{
    QFETCH(const QString, language);
    if (language == QLatin1String("en")) {
        return;
    }
    QFile table(QStringLiteral(LOVELACE_SOURCE_DIR "/translations/lessons.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(table.readAll());
    QStringList behind;
    for (const char* part : {"lessons", "glossary", "timeline"}) {
        const QString root = QStringLiteral(LOVELACE_SOURCE_DIR "/resources/");
        QDirIterator files(
            root + QLatin1String(part),
            {language + QStringLiteral(".md")},
            QDir::Files,
            QDirIterator::Subdirectories
        );
        while (files.hasNext()) {
            const QString translated = files.next();
            QFile english(QFileInfo(translated).dir().filePath(QStringLiteral("en.md")));
            QVERIFY(english.open(QIODevice::ReadOnly));
            const QByteArray state =
                QCryptographicHash::hash(english.readAll(), QCryptographicHash::Sha1).toHex();
            const QString row = translated.mid(root.size()) + u'\t' + QString::fromLatin1(state);
            if (!rows.contains(row + u'\n')) {
                behind.append(row);
            }
        }
    }
    QVERIFY2(
        behind.isEmpty(),
        qPrintable(
            QStringLiteral(
                "The English text has changed. Bring the translations up to it, then put "
                "these lines into translations/lessons.tsv:\n"
            )
            + behind.join(u'\n')
        )
    );
}

void TestTranslations::termsAreThoseOfTheGlossary()
{
    QFETCH(const QString, language);
    const Glossary english = Glossary::read(Glossary::shippedFolder(), QStringLiteral("en"));
    const Glossary glossary = Glossary::read(Glossary::shippedFolder(), language);
    QVERIFY(glossary.problems().isEmpty());
    if (language == QLatin1String("en")) {
        return;
    }
    QFile file(QStringLiteral(LOVELACE_SOURCE_DIR "/translations/terms/%1.tsv").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.constFirst(), QStringLiteral("id\tEnglish\tTerm\tNote\tNot"));
    QSet<QString> ids;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QVERIFY2(cells.size() >= 3 && !cells[2].isEmpty(), qPrintable(line));
        if (cells[0] == QLatin1String("-")) {
            continue;
        }
        const GlossaryTerm* term = glossary.find(cells[0]);
        QVERIFY2(term != nullptr, qPrintable(line));
        QCOMPARE(cells[1], english.find(cells[0])->name);
        QCOMPARE(cells[2], term->name);
        ids.insert(cells[0]);
    }
    QCOMPARE(ids.size(), english.terms().size());
}

/// The launcher, its description, and the names of the kinds of files.
void TestTranslations::theDesktopIsToldInTheLanguage()
{
    QFETCH(const QString, language);
    if (language == QLatin1String("en")) {
        return;
    }
    const QString folder = QStringLiteral(LOVELACE_SOURCE_DIR "/resources/desktop/");
    QFile launcher(folder + QStringLiteral("lovelace.desktop"));
    QVERIFY(launcher.open(QIODevice::ReadOnly));
    const QString entries = QString::fromUtf8(launcher.readAll());
    for (const char* key : {"GenericName", "Comment", "Keywords"}) {
        const QString translated =
            u'\n' + QLatin1String(key) + u'[' + language + QLatin1String("]=");
        QVERIFY2(entries.contains(translated), key);
    }
    for (const char* name : {"lovelace.metainfo.xml", "lovelace-mime.xml", "screenshots.xml"}) {
        QFile file(folder + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QMap<QString, int> missing; // By the kind of element.
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            static const QStringList told {
                "summary", "developer_name", "p", "li", "comment", "caption"};
            const QString kind = xml.name().toString();
            const auto code = xml.attributes().value(QLatin1String("xml:lang"));
            if (told.contains(kind) && (code.isEmpty() || code == language)) {
                missing[kind] += code.isEmpty() ? 1 : -1;
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY2(missing.values().count(0) == missing.size() && !missing.isEmpty(), name);
    }
}

void TestTranslations::letterOfEveryEntryIsItsOwn()
{
    QFETCH(const QString, language);
    test::TsTranslator translator(language);
    if (language != QLatin1String("en")) {
        QCoreApplication::installTranslator(&translator); // Taken away by its destructor.
    }
    test::Program program({.language = language}, {1024, 700});
    const QList<QMenu*> menus = program.window().findChildren<QMenu*>();
    QVERIFY(menus.size() > 4);
    for (const QMenu* menu : menus) {
        QMap<QString, QString> entries;
        for (const QAction* action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty()) {
                continue;
            }
            QVERIFY2(
                !entries.contains(letter),
                qPrintable(entries.value(letter) + QStringLiteral(" / ") + action->text())
            );
            entries.insert(letter, action->text());
        }
    }
}

void TestTranslations::everyValueIsSetOffByOneColon()
{
    QFETCH(const QString, language);
    test::TsTranslator words(language); // Takes itself away.
    QCoreApplication::installTranslator(&words);
    QUndoStack stack;
    const auto demo = makeDemo(QStringLiteral("activation-plot"), stack);
    demo->configure({
        {QStringLiteral("functions"), QJsonArray {QStringLiteral("sigmoid")}},
        {QStringLiteral("derivative"), true},
    });
    const QString told = demo->findChild<PlotLegend*>()->accessibleName();
    // "Lines: Sigmoid: 0.50, Slope of Sigmoid: 0.25"
    QVERIFY2(told.count(u':') + told.count(QChar(0xFF1A)) == 3, qPrintable(told));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
