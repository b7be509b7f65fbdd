// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessontext.h"

#include "ui/formula/formulaobject.h"
#include "ui/formula/formulastore.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/markdowncut.h"
#include "ui/theme/sizes.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

constexpr double captionLineHeight = 1.45; ///< Of the size of the font.
constexpr double headingLineHeight = 1.25;
/// Of a line that is a formula and nothing else, in per cent of the formula: it hangs into the room
/// below, of which fonts of Han characters, tall as they are, would leave it none.
constexpr double leastFormulaPercent = 135;

QFont headingFont(const LessonTextLook& look, int level)
{
    const bool isLarge = level <= 2;
    QFont font = isLarge ? look.titles : look.font;
    font.setPixelSize(qRound(look.font.pixelSize() * (isLarge ? 1.4 : 1.1)));
    font.setBold(true);
    return font;
}

void setLetters(const QTextBlock& block, const QFont& font)
{
    QTextCharFormat letters;
    letters.setFont(font);
    QTextCursor cursor(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(letters);
}

void styleBlocks(QTextDocument& document, const LessonTextLook& look)
{
    const bool isProse = look.role == FontRole::Prose;
    const double gap = isProse ? 3.5 * sizes::step : 2 * sizes::step;
    const double textHeight = isProse ? proseLineHeight : captionLineHeight;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isFirst = block == document.begin();
        const bool isLast = !block.next().isValid();
        format.setTopMargin(level > 0 && !isFirst ? 6 * sizes::step : 0);
        format.setBottomMargin(isLast ? 0 : block.textList() != nullptr ? gap / 2 : gap);
        const QFont used = level > 0 ? headingFont(look, level) : look.font;
        if (level > 0) {
            setLetters(block, used);
        }
        const double height = isProse && level > 0 ? headingLineHeight : textHeight;
        const double percent = linePercent(used, height);
        format.setLineHeight(
            look.isFormula ? std::max(percent, leastFormulaPercent) : percent,
            QTextBlockFormat::ProportionalHeight
        );
        QTextCursor(block).setBlockFormat(format);
    }
}

void styleParts(QTextDocument& document, const LessonTextLook& look)
{
    QUrl linkBefore; // A link may have several parts.
    bool isMarked = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (format.fontItalic() && !slantsEmphasis(look.font)) {
                format.setFontItalic(false);
            }
            format.clearProperty(QTextFormat::FontSizeAdjustment); // It outdoes the headings' size.
            const QUrl link(format.isAnchor() ? format.anchorHref() : QString());
            const bool isTerm = link.scheme() == termScheme;
            if (isTerm && link != linkBefore) {
                isMarked = look.marksTerm && look.marksTerm(link.path());
            }
            linkBefore = link;
            if (isTerm && !isMarked) {
                format.setAnchor(false);
                format.clearProperty(QTextFormat::AnchorHref);
            }
            const bool isLink = format.isAnchor();
            format.setForeground(isLink && !isTerm ? look.link : look.ink);
            format.setFontUnderline(isLink);
            format.setUnderlineStyle(
                !isLink      ? QTextCharFormat::NoUnderline
                    : isTerm ? QTextCharFormat::DotLine
                             : QTextCharFormat::SingleUnderline
            );
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

/// Takes away what follows the cursor and may not begin a line: closing marks, and the spaces that
/// do not break before some of them in French.
QString takeTail(QTextCursor& cursor)
{
    static const QString marks =
        QStringLiteral("\u00A0\u202F.,;:!?)]%…»”’、。，．；：！？）」』》");
    const QString text = cursor.block().text();
    const qsizetype start = cursor.positionInBlock();
    qsizetype end = start;
    while (end < text.size() && marks.contains(text[end])) {
        ++end;
    }
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(end - start));
    cursor.removeSelectedText();
    return text.mid(start, end - start);
}

void putFormulas(QTextDocument& document, const QStringList& sources, FormulaStyle style)
{
    if (sources.isEmpty()) {
        return;
    }
    auto* formulas = document.findChild<FormulaObject*>();
    if (formulas == nullptr) {
        formulas = FormulaObject::install(document, FormulaStore::shipped());
    }
    QTextCursor cursor(&document);
    for (const QString& latex : sources) {
        cursor = document.find(QString(QChar(FormulaFreeText::placeholder)), cursor);
        if (cursor.isNull()) {
            return;
        }
        cursor.removeSelectedText();
        const QString tail = takeTail(cursor);
        formulas->insert(cursor, latex, style, tail);
    }
}

} // namespace

void fillWithLessonText(
    QTextDocument& document, const QString& markdown, const LessonTextLook& look
)
{
    const FormulaFreeText text = withoutFormulas(markdown);
    const QTextDocument::MarkdownFeatures features(
        QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML
    );
    document.setDefaultFont(look.font);
    document.setMarkdown(text.markdown, features);
    styleBlocks(document, look);
    styleParts(document, look);
    const auto style = look.isFormula ? FormulaStyle::Display : FormulaStyle::Inline;
    putFormulas(document, text.formulas, style);
}

QString quoteMarkdown(const QuoteBlock& quote)
{
    static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
    QStringList paragraphs = quote.markdown.split(gap, Qt::SkipEmptyParts);
    for (QString& paragraph : paragraphs) { // Emphasis ends with its paragraph.
        paragraph = u'*' + paragraph.trimmed() + u'*';
    }
    paragraphs.append(QStringLiteral("— ") + quote.source);
    return paragraphs.join(QStringLiteral("\n\n"));
}

bool hasLinks(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace ui
