// SPDX-License-Identifier: GPL-3.0-or-later
// Text in Chinese, Japanese and Korean as it is set in a lesson: nothing slants, and no line begins
// or ends with a mark that belongs to the other side or to Markdown.

#include "ui/lessons/lesson.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessontext.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <memory>

#include "tests/support/patience.h"

using namespace ui;

class TestHanText : public QObject
{
    Q_OBJECT

private slots:
    void emphasisSlantsOnlyWhereLettersDo_data();
    void emphasisSlantsOnlyWhereLettersDo();
    void aQuotationIsEmphasisedInAllItsParagraphs();
    void linesBreakWhereAReaderExpectsIt_data();
    void linesBreakWhereAReaderExpectsIt();
};

namespace {

/// Of the parts of a text, those that are set slanted or bold.
struct Emphasis
{
    QStringList slanted;
    QStringList bold;
};

Emphasis emphasisIn(const QTextDocument& document)
{
    Emphasis found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.fontItalic() || format.font().italic()) {
                found.slanted.append(part.fragment().text());
            }
            if (format.fontWeight() == QFont::Bold) {
                found.bold.append(part.fragment().text());
            }
        }
    }
    return found;
}

/// The lines of a text as they are on the screen.
QStringList linesOf(const QTextDocument& document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout& layout = *block.layout();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            lines.append(block.text().mid(line.textStart(), line.textLength()).trimmed());
        }
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace

void TestHanText::emphasisSlantsOnlyWhereLettersDo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("slanted");
    QTest::newRow("English") << "en"
                             << "It is *one* **bend**." << QStringList {"one"};
    QTest::newRow("French") << "fr"
                            << "C’est *une* **courbure**." << QStringList {"une"};
    QTest::newRow("Japanese") << "ja"
                              << "これは *強調* と **太字** です。" << QStringList();
    QTest::newRow("Korean") << "ko"
                            << "이것은 *강조* 와 **굵게** 예요." << QStringList();
    QTest::newRow("Chinese") << "zh_CN"
                             << "这是 *强调* 和 **加粗** 。" << QStringList();
}

void TestHanText::emphasisSlantsOnlyWhereLettersDo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, markdown);
    applyTheme(*qApp, {.language = language});
    TextBlockView view(FontRole::Prose);
    view.showMarkdown(markdown);
    const Emphasis found = emphasisIn(*view.document());
    QTEST(found.slanted, "slanted");
    QCOMPARE(found.bold.size(), 1);
}

void TestHanText::aQuotationIsEmphasisedInAllItsParagraphs()
{
    applyTheme(*qApp, {.language = "en"});
    TextBlockView view(FontRole::Prose);
    view.showMarkdown(quoteMarkdown({"To be\nor not.\n\nBe, in another language.", "Somebody"}));
    const QStringList expected {"To be or not.", "Be, in another language."};
    QCOMPARE(emphasisIn(*view.document()).slanted, expected);
    QCOMPARE(view.document()->lastBlock().text(), QString("— Somebody"));
}

void TestHanText::linesBreakWhereAReaderExpectsIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("folder");
    const QDir lessons(LessonLibrary::shippedFolder());
    for (const char* language : {"ja", "zh_CN"}) {
        for (const QString& folder : lessons.entryList(QDir::Dirs)) {
            QTest::addRow("%s, %s", language, qPrintable(folder)) << language << folder;
        }
    }
}

void TestHanText::linesBreakWhereAReaderExpectsIt()
{
    QFETCH(const QString, language);
    QFETCH(const QString, folder);
    const QString closing = QStringLiteral("、。，．）」』！？：；》”’");
    const QString opening = QStringLiteral("（「『《“‘");
    applyTheme(*qApp, {.language = language});
    const QString path = LessonLibrary::shippedFolder() + '/' + folder;
    LessonPage page(LessonLibrary::readLesson(path, language).lesson, LessonNeighbours());
    page.resize(1024, 700);
    page.show();
    QVERIFY(test::waitForExposed(&page));
    int brokenCount = 0;
    QStringList wrong;
    for (const auto* view : page.findChildren<TextBlockView*>()) {
        if (!view->isVisible()) {
            continue;
        }
        QCOMPARE(view->document()->textWidth(), double(view->viewport()->width()));
        const QStringList lines = linesOf(*view->document());
        brokenCount += lines.size() > 2 ? 1 : 0;
        for (const QString& line : lines) {
            const bool isMarkup = line.startsWith('*') || line.endsWith('*');
            if (closing.contains(line.front()) || opening.contains(line.back()) || isMarkup) {
                wrong.append(line);
            }
        }
    }
    QVERIFY(brokenCount > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestHanText)
#include "tst_hantext.moc"
