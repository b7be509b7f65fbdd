// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulaobject.h"
#include "ui/formula/formulapainter.h"
#include "ui/lessons/lessontext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

using namespace ui;

namespace {

/// A store with one formula: a black square on the baseline, 400 units high, with `descent` of it
/// below.
std::shared_ptr<const FormulaStore> squareStore(int descent)
{
    const QByteArray json =
        R"({"version":1,"glyphs":["M0 -D H400V400H0Z"],"characters":{},"inline":{
        "q":{"width":400,"ascent":400,"descent":D,"glyphs":[{"glyph":0,"matrix":[1,0,0,-1,0,0]}]}}})";
    auto store = FormulaStore::fromJson(QByteArray(json).replace("D", QByteArray::number(descent)));
    store->addWords("en", R"({"q":"a square"})");
    return std::make_shared<FormulaStore>(*std::move(store));
}

/// Lowest dark row of the right half, where the formula is.
double lowestInk(const QImage& image)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128) {
                return y + 1;
            }
        }
    }
    return -1;
}

} // namespace

class TestFormulaObject : public QObject
{
    Q_OBJECT

private slots:
    void theBaselineIsThatOfTheText_data();
    void theBaselineIsThatOfTheText();
    void shallowFormulasDoNotSpreadTheLines();
    void aFormulaAloneIsNotCutOff_data();
    void aFormulaAloneIsNotCutOff();
    void aFullStopStaysOnTheLineOfItsFormula();
    void copiedTextHasFormulasInDollars();
    void spokenTextHasFormulasInWords();
    void unknownFormulasAreWrittenAsSource();
    void formulasHaveTheColourOfTheText();
};

void TestFormulaObject::theBaselineIsThatOfTheText_data()
{
    QTest::addColumn<int>("descent");
    QTest::addColumn<int>("fontPixels");
    QTest::addColumn<int>("lineHeight");
    QTest::addColumn<double>("ratio");
    for (const int descent : {0, 300, 900}) {
        for (const int pixels : {13, 17, 34}) {
            for (const int lineHeight : {100, 160}) {
                for (const double ratio : {1.0, 1.5, 2.0}) {
                    QTest::addRow("%d below, %d px, %d %%, %g", descent, pixels, lineHeight, ratio)
                        << descent << pixels << lineHeight << ratio;
                }
            }
        }
    }
}

void TestFormulaObject::theBaselineIsThatOfTheText()
{
    QFETCH(int, descent);
    QFETCH(int, fontPixels);
    QFETCH(int, lineHeight);
    QFETCH(double, ratio);
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPixelSize(fontPixels);
    document.setDefaultFont(font);
    auto* formulas = FormulaObject::install(document, squareStore(descent));
    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    // White text gives the line its height but leaves the square as the only ink.
    QTextCharFormat white;
    white.setForeground(Qt::white);
    cursor.insertText("Text ", white);
    cursor.setCharFormat({});
    formulas->insert(cursor, "q", FormulaStyle::Inline);
    document.setTextWidth(400);

    QImage image(QSize(400, 200) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(0, 20);
    document.drawContents(&painter);
    painter.end();

    const QTextLine line = document.firstBlock().layout()->lineAt(0);
    const double baseline =
        20 + document.firstBlock().layout()->position().y() + line.y() + line.ascent();
    const double bottom = lowestInk(image);
    QVERIFY(bottom > 0);
    const double deep = descent * formulaEm(font) / 1000;
    const double error = bottom - (baseline + deep) * ratio;
    QVERIFY2(std::abs(error) <= 1.0, qPrintable(QString("%1 device pixels").arg(error)));
}

void TestFormulaObject::shallowFormulasDoNotSpreadTheLines()
{
    const auto heightOf = [](bool formula) {
        QTextDocument document;
        auto* formulas = FormulaObject::install(document, squareStore(300));
        QTextCursor cursor(&document);
        cursor.insertText("Text ");
        if (formula) {
            formulas->insert(cursor, "q", FormulaStyle::Inline);
        }
        document.setTextWidth(400);
        return document.firstBlock().layout()->boundingRect().height();
    };
    QCOMPARE(heightOf(true), heightOf(false));
}

void TestFormulaObject::aFormulaAloneIsNotCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "zh_CN", "ko", "ja"}) {
        QTest::newRow(language) << QString(language);
    }
}

void TestFormulaObject::aFormulaAloneIsNotCutOff()
{
    QFETCH(const QString, language);
    QFont font = controlFont(language, 100);
    font.setPixelSize(17);
    QTextDocument document;
    document.setDocumentMargin(0);
    fillWithLessonText(
        document,
        "$y = \\sigma(z)$", // Both letters and brackets reach below the line.
        {.font = font, .titles = font, .ink = Qt::black, .isFormula = true}
    );
    document.setTextWidth(400);
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    painter.end();
    QVERIFY(lowestInk(image) > 0);
    QVERIFY2(
        lowestInk(image) <= std::ceil(document.size().height()),
        qPrintable(QString::number(document.size().height()))
    );
}

void TestFormulaObject::aFullStopStaysOnTheLineOfItsFormula()
{
    QTextDocument document;
    fillWithLessonText(document, "One and $z$. Two ($z$), three $z$\u00A0: four.", {});
    const auto* formulas = document.findChild<FormulaObject*>();
    QCOMPARE(formulas->spokenText(document), "One and z. Two (z), three z : four.");
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QCOMPARE(FormulaObject::selectedText(all), "One and $z$. Two ($z$), three $z$ : four.");
    for (int width = 80; width < 300; ++width) { // No narrower than a word.
        document.setTextWidth(width);
        const QTextBlock block = document.firstBlock();
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QChar first = block.text().at(block.layout()->lineAt(number).textStart());
            QVERIFY2(!QString("\u00A0.,:)").contains(first), qPrintable(QString::number(width)));
        }
    }
}

void TestFormulaObject::copiedTextHasFormulasInDollars()
{
    QTextDocument document;
    auto* formulas = FormulaObject::install(document, squareStore(0));
    QTextCursor cursor(&document);
    cursor.insertText("One ");
    formulas->insert(cursor, "q", FormulaStyle::Inline);
    formulas->insert(cursor, "q", FormulaStyle::Inline);
    cursor.insertText(" two");
    cursor.insertBlock();
    formulas->insert(cursor, "q", FormulaStyle::Display);
    cursor.select(QTextCursor::Document);
    QCOMPARE(FormulaObject::selectedText(cursor), "One $q$$q$ two\n$$q$$");
    cursor.setPosition(2);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    QCOMPARE(FormulaObject::selectedText(cursor), "e $q$");
}

void TestFormulaObject::spokenTextHasFormulasInWords()
{
    QTextDocument document;
    auto* formulas = FormulaObject::install(document, squareStore(0));
    QTextCursor cursor(&document);
    cursor.insertText("It is ");
    formulas->insert(cursor, "q", FormulaStyle::Inline);
    cursor.insertText(".");
    QCOMPARE(formulas->spokenText(document), "It is a square.");
}

void TestFormulaObject::unknownFormulasAreWrittenAsSource()
{
    QTextDocument document;
    auto* formulas = FormulaObject::install(document, squareStore(0));
    QTextCursor cursor(&document);
    formulas->insert(cursor, "\\frac{a}{b}", FormulaStyle::Inline);
    cursor.insertText("!");
    QCOMPARE(document.toPlainText(), "\\frac{a}{b}!");
    const auto first = document.firstBlock().begin().fragment().charFormat();
    QVERIFY(first.fontFamilies().toStringList().join(u' ').contains("Mono"));
    QVERIFY(cursor.charFormat().fontFamilies().isNull());
}

void TestFormulaObject::formulasHaveTheColourOfTheText()
{
    QTextDocument document;
    auto* formulas = FormulaObject::install(document, squareStore(0));
    QTextCursor cursor(&document);
    formulas->insert(cursor, "q", FormulaStyle::Inline);
    document.setTextWidth(100);
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::green);
    document.documentLayout()->draw(&painter, context);
    painter.end();
    bool green = false;
    for (int y = 0; y < image.height(); ++y) {
        green = green || image.pixelColor(6, y) == QColor(Qt::green);
    }
    QVERIFY(green);
}

QTEST_MAIN(TestFormulaObject)
#include "tst_formulaobject.moc"
