// SPDX-License-Identifier: GPL-3.0-or-later
// How each language is written, in lessons, glossary, timeline and window: with its own quotation
// marks, French with its spaces, and none with a word that is another one's here.

#include "ui/text/language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/tsfile.h"

using namespace ui;

namespace {

const QString source = QStringLiteral(LOVELACE_SOURCE_DIR);

/// A paragraph, or a text of the window.
struct Passage
{
    QString place;
    QString text;
};

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString without(QString text, const char* pattern)
{
    return text.remove(QRegularExpression(
        QString::fromUtf8(pattern),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption
    ));
}

/// What of Markdown is not written for readers: formulas, code, targets of links, keywords.
QString proseOf(const QString& markdown)
{
    QString text = without(markdown, R"(^```(demo|task) \S+$|^```\w*$)");
    text = without(text, R"(\$\$.*?\$\$|\$[^$]*\$|`[^`]*`)");
    text = without(text, R"((?<=\])\([^)\s]*(\([^)\s]*\)[^)\s]*)*\)|\{#[^}]*\})");
    return without(text, R"(^(hint|done|- [a-z0-9_]+):)");
}

/// Everything written in `language`; English of the window is what the source has.
QList<Passage> passagesIn(const QString& language)
{
    QList<Passage> passages;
    for (const char* part : {"lessons", "glossary", "timeline"}) {
        QDirIterator files(
            source + QStringLiteral("/resources/") + QLatin1String(part),
            {language + QStringLiteral(".md")},
            QDir::Files,
            QDirIterator::Subdirectories
        );
        while (files.hasNext()) {
            const QString path = files.next();
            const QStringList paragraphs = contentOf(path).split(QStringLiteral("\n\n"));
            for (const QString& paragraph : paragraphs) {
                passages.append({path.mid(source.size() + 1), proseOf(paragraph)});
            }
        }
    }
    const QList<test::TsMessage> messages = test::readTs(language);
    for (const test::TsMessage& message : messages) {
        const bool isEnglish = language == QLatin1String("en");
        const QStringList texts = isEnglish ? QStringList {message.source} : message.forms;
        for (const QString& text : texts) {
            passages.append({message.context + u' ' + message.source.left(40), text});
        }
    }
    return passages;
}

/// Opening and closing marks, in pairs.
QString marksOf(const QString& language)
{
    static const QHash<QString, QString> marks {
        {QStringLiteral("en"), QStringLiteral("“”‘’")},
        {QStringLiteral("es"), QStringLiteral("«»")},
        {QStringLiteral("fr"), QStringLiteral("«»")},
        {QStringLiteral("ja"), QStringLiteral("「」『』")},
        {QStringLiteral("ko"), QStringLiteral("“”‘’「」『』")}, // The last four for works cited.
        {QStringLiteral("zh_CN"), QStringLiteral("“”‘’《》")},
    };
    return marks.value(language);
}

QString told(const Passage& passage)
{
    return passage.place + QStringLiteral(": ") + passage.text.simplified().left(120);
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void quotationMarksAreThoseOfTheLanguage_data() { addLanguages(); }
    void quotationMarksAreThoseOfTheLanguage();
    void frenchHasItsSpaces();
    void numbersHaveTheirDecimalComma_data();
    void numbersHaveTheirDecimalComma();
    void noTermGoesByAnotherName_data() { addLanguages(); }
    void noTermGoesByAnotherName();
    void numbersAreThoseThatWereCounted_data() { addLanguages(); }
    void numbersAreThoseThatWereCounted();

private:
    static void addLanguages();
};

void TestWording::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestWording::quotationMarksAreThoseOfTheLanguage()
{
    QFETCH(const QString, language);
    const QString own = marksOf(language);
    QString foreign = QStringLiteral("\"«»“”„‟‹›「」『』《》〈〉");
    // In French it is the apostrophe, in English the ASCII one is.
    foreign += language == QLatin1String("fr") ? QStringLiteral("'‘") : QStringLiteral("‘’");
    foreign.removeIf([&own](QChar mark) { return own.contains(mark); });
    const QList<Passage> passages = passagesIn(language);
    QVERIFY(passages.size() > 2000);
    QStringList wrong;
    for (const Passage& passage : passages) {
        bool isRight = std::ranges::none_of(passage.text, [&foreign](QChar each) {
            return foreign.contains(each);
        });
        for (qsizetype i = 0; i < own.size(); i += 2) {
            isRight = isRight && passage.text.count(own[i]) == passage.text.count(own[i + 1]);
        }
        if (!isRight) {
            wrong.append(told(passage));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// A narrow space before ; ! ? and %, a wide one before : and inside the quotation marks. None of
/// them breaks.
void TestWording::frenchHasItsSpaces()
{
    static const QRegularExpression missing(QStringLiteral(
        "(?<![\u202F;!?…])[;!?]|(?<!\u00A0):|(?<!\u202F)%(?![\\dLn])|«(?!\u00A0)|(?<!\u00A0)»"
    ));
    QStringList wrong;
    const QList<Passage> passages = passagesIn(QStringLiteral("fr"));
    for (const Passage& passage : passages) {
        // Files and their filters have no spaces; works are cited as printed, in English.
        QString text = without(passage.text, R"(\([^)]*\*\.[^)]*\)|;;|https?:\S+)");
        text = without(text, R"(\b(metric|done|file|line):)");
        text = without(text, R"(^- [^\n*]+\x{A0}: \*[^\n]*$|\*[^*]+\*)");
        if (missing.match(text).hasMatch()) {
            wrong.append(told({passage.place, text}));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWording::numbersHaveTheirDecimalComma_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << "es";
    QTest::newRow("fr") << "fr";
}

void TestWording::numbersHaveTheirDecimalComma()
{
    QFETCH(const QString, language);
    static const QRegularExpression point(QStringLiteral("\\d\\.\\d"));
    QStringList wrong;
    const QList<Passage> passages = passagesIn(language);
    for (const Passage& passage : passages) {
        // Answers are what is compared, and written alike in every language.
        const QString text = without(passage.text, R"(^- [^\n:]*\d\.\d[^\n:]*(:|$))");
        if (passage.place.startsWith(QLatin1String("resources")) && point.match(text).hasMatch()) {
            wrong.append(told({passage.place, text}));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The last column of translations/terms has what is heard elsewhere, and would confuse here.
void TestWording::noTermGoesByAnotherName()
{
    QFETCH(const QString, language);
    if (language == QLatin1String("en")) {
        return;
    }
    constexpr qsizetype othersColumn = 4;
    const QString table =
        contentOf(source + QStringLiteral("/translations/terms/%1.tsv").arg(language));
    const QList<Passage> passages = passagesIn(language);
    QStringList wrong;
    int othersCount = 0;
    for (const QString& row : table.split(u'\n').mid(1)) {
        const QStringList cells = row.split(u'\t');
        const QString others = cells.value(othersColumn);
        for (const QString& other : others.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            ++othersCount;
            for (const Passage& passage : passages) {
                if (passage.text.contains(other, Qt::CaseInsensitive)) {
                    wrong.append(other + QStringLiteral(" for ") + cells[2] + u' ' + told(passage));
                }
            }
        }
    }
    QVERIFY(othersCount > 10);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// What tst_regionsstate and builtin_models_test count is what the chapters tell.
void TestWording::numbersAreThoseThatWereCounted()
{
    QFETCH(const QString, language);
    const QList<Passage> passages = passagesIn(language);
    const auto isTold = [&passages](const char* chapter, const QStringList& numbers) {
        return std::ranges::any_of(passages, [&](const Passage& passage) {
            return passage.place.contains(QLatin1String(chapter))
                && std::ranges::all_of(numbers, [&passage](const QString& number) {
                       const QRegularExpression whole(
                           QStringLiteral("(?<!\\d)%1(?!\\d)").arg(number)
                       );
                       return whole.match(passage.text).hasMatch();
                   });
        });
    };
    QVERIFY(isTold("06-", {QStringLiteral("8"), QStringLiteral("18"), QStringLiteral("20")}));
    QVERIFY(isTold("08-", {QStringLiteral("729"), QStringLiteral("46")}));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
