// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/chapterpaper.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonwords.h"
#include "ui/lessons/paperpages.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace ui;

namespace {

/// What poppler's `program` says; what is printed is read back by somebody else.
QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isRun = process.waitForFinished();
    return isRun && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// Letters and digits only, without ligatures: where lines end does not matter, and fonts have
/// forms of some signs that are not found again in a PDF file.
QString letters(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    return text.remove(QRegularExpression("[^\\p{L}\\p{N}]"));
}

/// How a text begins, without its marks, up to a formula or a link.
QString beginning(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown.section('$', 0, 0).section("[", 0, 0));
    return letters(document.toPlainText()).left(24);
}

} // namespace

/// Chapters on paper.
class TestChapterPaper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyWordOfAChapterIsThereInOrder_data();
    void everyWordOfAChapterIsThereInOrder();
    void figuresAreInTheirPresentState();
    void tasksSayHowTheyStand();
    void theMarginsAreWhiteWhateverTheScreenShows_data();
    void theMarginsAreWhiteWhateverTheScreenShows();
    void largeTextOnTheScreenDoesNotChangeThePaper();
    void pagesKeepPiecesWhole();
    void aHeadingGoesWithItsText();
    void aPieceThatIsTooTallHasAPageToItself();
    void theTextOfAChapterHasItsFormulasAsLatex();

private:
    Lesson lesson(const QString& folder) const
    {
        return LessonLibrary::readLesson(LessonLibrary::shippedFolder() + '/' + folder, "en")
            .lesson;
    }
    QString path() const { return m_folder.filePath("chapter.pdf"); }
    void put(const Lesson& lesson, const ChapterRecord& record, QPageSize::PageSizeId size);
    QString text() const { return QString::fromUtf8(output("pdftotext", {path(), "-"})); }
    int pageCount() const
    {
        const QString info = output("pdfinfo", {path()});
        return QRegularExpression("Pages:\\s+(\\d+)").match(info).captured(1).toInt();
    }
    QList<QImage> pages() const;

    QTemporaryDir m_folder;
};

void TestChapterPaper::init()
{
    applyTheme(*qApp, {.choice = ThemeChoice::Light});
}

void TestChapterPaper::put(
    const Lesson& lesson, const ChapterRecord& record, QPageSize::PageSizeId size
)
{
    QPdfWriter writer(path());
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins({20, 15, 20, 15}, QPageLayout::Millimeter);
    ChapterPaper paper(lesson, record, {}, writer);
    double last = 0;
    while (paper.step()) {
        QVERIFY(paper.share() >= last);
        last = paper.share();
    }
    QVERIFY(!paper.hasFailed());
    QCOMPARE(paper.share(), 1.0);
}

QList<QImage> TestChapterPaper::pages() const
{
    output("pdftoppm", {"-r", "60", "-png", path(), m_folder.filePath("page")});
    QList<QImage> images;
    for (const QString& name : QDir(m_folder.path()).entryList({"page-*.png"})) {
        images.append(QImage(m_folder.filePath(name)));
        QFile::remove(m_folder.filePath(name));
    }
    return images;
}

void TestChapterPaper::everyWordOfAChapterIsThereInOrder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const QString& name : QDir(LessonLibrary::shippedFolder()).entryList(QDir::Dirs)) {
        QTest::addRow("%s, A4", qPrintable(name)) << name << QPageSize::A4;
        QTest::addRow("%s, Letter", qPrintable(name)) << name << QPageSize::Letter;
    }
}

void TestChapterPaper::everyWordOfAChapterIsThereInOrder()
{
    QFETCH(QString, folder);
    QFETCH(QPageSize::PageSizeId, size);
    const Lesson chapter = lesson(folder);
    put(chapter, {}, size);
    const QByteArray kept = qgetenv("PAPER_FOLDER");
    if (!kept.isEmpty()) {
        QFile::copy(path(), QString(kept) + '/' + folder + QPageSize::key(size) + ".pdf");
    }
    const QString found = letters(text());
    QVERIFY2(!found.isEmpty(), "pdftotext of the package poppler-utils is needed");
    QStringList wanted {letters(chapter.title)};
    for (const Block& block : chapter.blocks) {
        if (const auto* prose = std::get_if<TextBlock>(&block)) {
            for (const QString& paragraph : prose->markdown.split("\n\n")) {
                wanted.append(beginning(paragraph));
            }
        } else if (const auto* demo = std::get_if<DemoBlock>(&block)) {
            wanted.append(beginning(demo->caption));
        } else if (const auto* task = std::get_if<TaskBlock>(&block)) {
            wanted.append(beginning(chapter.tasks.value(task->task).question));
        } else if (const auto* reading = std::get_if<ReadingBlock>(&block)) {
            static const QRegularExpression link("\\]\\((https://[^)]+)\\)");
            for (const auto& match : link.globalMatch(reading->markdown)) {
                wanted.append(letters(match.captured(1)));
            }
        }
    }
    qsizetype place = 0;
    for (const QString& words : std::as_const(wanted)) {
        place = found.indexOf(words, place);
        QVERIFY2(place >= 0, qPrintable(words));
    }
    QVERIFY(pageCount() <= 20);
    QVERIFY(found.contains(QString("Page%1of%1").arg(pageCount())));
}

void TestChapterPaper::figuresAreInTheirPresentState()
{
    const Lesson chapter = lesson("05-forward-pass");
    put(chapter, {}, QPageSize::A4);
    QVERIFY(!text().contains("471108"));
    ChapterRecord record;
    for (auto demo = chapter.demos.begin(); demo != chapter.demos.end(); ++demo) {
        if (demo->type == QLatin1String("forward-pass")) {
            record.demos.insert(demo.key(), {{"seed", 471108}, {"step", 3}});
        }
    }
    put(chapter, record, QPageSize::A4);
    QVERIFY(text().contains("471108"));
}

void TestChapterPaper::tasksSayHowTheyStand()
{
    const Lesson chapter = lesson("01-birth-and-rebirth");
    put(chapter, {}, QPageSize::A4);
    QCOMPARE(text().count("Not done yet."), chapter.tasks.size());
    ChapterRecord record;
    record.tasks.insert("why-winter", {TaskRecord::State::Done, 0, QJsonArray {1}});
    put(chapter, record, QPageSize::A4);
    QCOMPARE(text().count("Not done yet."), chapter.tasks.size() - 1);
    QCOMPARE(text().count("✓ Done."), 1);
    QCOMPARE(text().count("☒"), 1);
    QVERIFY(letters(text()).contains(letters("more layers were out of reach")));
}

void TestChapterPaper::theMarginsAreWhiteWhateverTheScreenShows_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& name : QDir(LessonLibrary::shippedFolder()).entryList(QDir::Dirs)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestChapterPaper::theMarginsAreWhiteWhateverTheScreenShows()
{
    QFETCH(QString, folder);
    applyTheme(*qApp, {.choice = ThemeChoice::Dark});
    put(lesson(folder), {}, QPageSize::A4);
    const QList<QImage> sheets = pages();
    QCOMPARE(sheets.size(), pageCount());
    for (const QImage& sheet : sheets) {
        const int margin = sheet.width() * 18 / 210; // A little less than 20 mm.
        qint64 darkCount = 0;
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x) {
                const int grey = qGray(sheet.pixel(x, y));
                const bool isMargin = x < margin || x >= sheet.width() - margin;
                QVERIFY2(!isMargin || grey > 250, "something reaches into the margin");
                darkCount += grey < 100 ? 1 : 0;
            }
        }
        QVERIFY(darkCount < qint64(sheet.width()) * sheet.height() / 10);
    }
}

void TestChapterPaper::largeTextOnTheScreenDoesNotChangeThePaper()
{
    const Lesson chapter = lesson("03-activation-functions");
    put(chapter, {}, QPageSize::A4);
    const int usual = pageCount();
    applyTheme(*qApp, {.choice = ThemeChoice::Light, .textPercent = 200});
    put(chapter, {}, QPageSize::A4);
    QVERIFY(std::abs(pageCount() - usual) <= 1);
}

void TestChapterPaper::pagesKeepPiecesWhole()
{
    const PaperPieces lines {{{0, 40}, {40, 80}, {80, 120}}, 10};
    const QList<PaperPage> pages = paginate({lines, lines}, 100);
    const QList<PaperPage> wanted {
        {{0, 0, 80, 0}}, {{0, 80, 120, 0}, {1, 0, 40, 50}}, {{1, 40, 120, 0}}};
    QCOMPARE(pages, wanted);
}

void TestChapterPaper::aHeadingGoesWithItsText()
{
    const PaperPieces text {{{0, 70}}, 0};
    const PaperPieces titled {{{0, 20, true}, {20, 60}}, 0};
    const QList<PaperPage> wanted {{{0, 0, 70, 0}}, {{1, 0, 60, 0}}};
    QCOMPARE(paginate({text, titled}, 100), wanted);
}

void TestChapterPaper::aPieceThatIsTooTallHasAPageToItself()
{
    const PaperPieces small {{{0, 10}}, 5};
    const PaperPieces tall {{{0, 20, true}, {20, 150}}, 5};
    const QList<PaperPage> wanted {
        {{0, 0, 10, 0}, {1, 0, 20, 15}}, {{1, 20, 150, 0}}, {{2, 0, 10, 0}}};
    QCOMPARE(paginate({small, tall, small}, 100), wanted);
}

void TestChapterPaper::theTextOfAChapterHasItsFormulasAsLatex()
{
    const QString text = plainText(lesson("03-activation-functions"), {});
    QVERIFY(text.contains("\\frac"));
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    QVERIFY(!text.contains("](term:"));
    QVERIFY(!text.contains("**"));
}

QTEST_MAIN(TestChapterPaper)
#include "tst_chapterpaper.moc"
