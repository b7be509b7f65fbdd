// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulaobject.h"

#include "ui/formula/formulapainter.h"
#include "ui/theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace ui {

namespace {

constexpr int objectType = QTextFormat::UserObject + 0x4c6f;
constexpr int latexProperty = QTextFormat::UserProperty + 0x4c6f;
constexpr int styleProperty = latexProperty + 1;
constexpr int tailProperty = latexProperty + 2;
constexpr double perEm = 1000; ///< Units of FormulaArt.

/// A formula that reaches no deeper stands on its baseline and hangs below its rectangle, into the
/// space between lines, where no other text is; lines with and without formulas then keep one
/// distance.
constexpr double hangingDescent = 360;

QFont fontOf(const QTextFormat& format, const QTextDocument& document)
{
    return format.toCharFormat().font().resolve(document.defaultFont());
}

FormulaStyle styleOf(const QTextFormat& format)
{
    const bool display =
        format.intProperty(styleProperty) == static_cast<int>(FormulaStyle::Display);
    return display ? FormulaStyle::Display : FormulaStyle::Inline;
}

QString tailOf(const QTextFormat& format)
{
    return format.stringProperty(tailProperty);
}

bool hangs(const QTextFormat& format)
{
    return format.toCharFormat().verticalAlignment() != QTextCharFormat::AlignMiddle;
}

/// Of an AlignMiddle object Qt puts (height + h) / 2 above the baseline and (height - h) / 2 below
/// it, where h is half the font's height of x. This is the least height with room for the formula
/// on both sides.
double middleHeight(const FormulaArt& art, double scale, const QFont& font)
{
    const double quarterX = QFontMetricsF(font).xHeight() / 4;
    const double above = 2 * (art.ascent * scale - quarterX);
    const double below = 2 * (art.descent * scale + quarterX);
    return std::ceil(std::max({above, below, 1.0}));
}

QString inDollars(const QTextFormat& format)
{
    const QString latex = FormulaObject::latexOf(format.toCharFormat());
    const QString dollars = QLatin1String(styleOf(format) == FormulaStyle::Display ? "$$" : "$");
    return dollars + latex + dollars;
}

/// The text between two positions, with `formula` in place of each formula.
QString textBetween(
    const QTextDocument& document,
    int from,
    int to,
    const std::function<QString(const QTextCharFormat&)>& formula
)
{
    QString text;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (block.position() > from) {
            text += QLatin1Char('\n');
        }
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const int start = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (start >= end) {
                continue;
            }
            const QTextCharFormat format = fragment.charFormat();
            // Equal formulas in a row are one fragment.
            text += format.objectType() == objectType
                ? (formula(format) + tailOf(format)).repeated(end - start)
                : fragment.text().mid(start - fragment.position(), end - start);
        }
    }
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'))
        .replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

FormulaObject*
FormulaObject::install(QTextDocument& document, std::shared_ptr<const FormulaStore> store)
{
    auto* object = new FormulaObject(document, std::move(store));
    document.documentLayout()->registerHandler(objectType, object);
    return object;
}

FormulaObject::FormulaObject(QTextDocument& document, std::shared_ptr<const FormulaStore> store)
    : QObject(&document), m_store(std::move(store))
{ }

void FormulaObject::insert(
    QTextCursor& cursor, const QString& latex, FormulaStyle style, const QString& tail
) const
{
    const QTextCharFormat surroundings = cursor.charFormat();
    QTextCharFormat format = surroundings;
    if (const FormulaArt* art = m_store->find(latex, style)) {
        format.setObjectType(objectType);
        format.setProperty(latexProperty, art->latex);
        format.setProperty(styleProperty, static_cast<int>(style));
        format.setProperty(tailProperty, tail);
        if (art->descent > hangingDescent) {
            format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        }
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    } else {
        format.setFontFamilies(fontFor(FontRole::Code).families());
        cursor.insertText(latex.simplified(), format);
        cursor.insertText(tail, surroundings);
    }
    cursor.setCharFormat(surroundings);
}

QString FormulaObject::latexOf(const QTextCharFormat& format)
{
    return format.objectType() == objectType ? format.stringProperty(latexProperty) : QString();
}

QString FormulaObject::selectedText(const QTextCursor& selection)
{
    return textBetween(
        *selection.document(), selection.selectionStart(), selection.selectionEnd(), inDollars
    );
}

QString FormulaObject::spokenText(const QTextDocument& document) const
{
    return spokenBetween(document, 0, document.characterCount());
}

QString FormulaObject::spokenText(const QTextBlock& block) const
{
    return spokenBetween(*block.document(), block.position(), block.position() + block.length());
}

QString FormulaObject::spokenBetween(const QTextDocument& document, int from, int to) const
{
    const auto words = [this](const QTextCharFormat& format) {
        const QString latex = latexOf(format);
        const QString spoken = m_store->words(latex, QLocale().name());
        return spoken.isEmpty() ? latex : spoken;
    };
    return textBetween(document, from, to, words);
}

QSizeF
FormulaObject::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    const FormulaArt* art = artOf(format);
    if (art == nullptr) {
        return {};
    }
    const QFont font = fontOf(format, *document);
    const double scale = formulaEm(font) / perEm;
    const double height =
        hangs(format) ? std::ceil(art->ascent * scale) : middleHeight(*art, scale, font);
    const double width = std::ceil(art->width * scale);
    const QString tail = tailOf(format);
    if (tail.isEmpty()) {
        return {width, height};
    }
    const QFontMetricsF metrics(font); // A line is as high as one with text, for there is some.
    return {width + metrics.horizontalAdvance(tail), std::max(height, std::ceil(metrics.ascent()))};
}

void FormulaObject::drawObject(
    QPainter* painter,
    const QRectF& rect,
    QTextDocument* document,
    int position,
    const QTextFormat& format
)
{
    const FormulaArt* art = artOf(format);
    if (art == nullptr) {
        return;
    }
    double baseline = rect.bottom();
    if (!hangs(format)) {
        // Qt draws it in the middle of the line, whatever it reserved for it.
        const QTextBlock block = document->findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        baseline = rect.center().y() - (line.ascent() + line.descent()) / 2 + line.ascent();
    }
    const QTextCharFormat text = format.toCharFormat();
    const QColor color = text.foreground().style() == Qt::NoBrush ? painter->pen().color()
                                                                  : text.foreground().color();
    const QFont font = fontOf(format, *document);
    const double em = formulaEm(font);
    paintFormula(*painter, *m_store, *art, {rect.left(), baseline}, em, {color, color, {}});
    if (const QString tail = tailOf(format); !tail.isEmpty()) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            QPointF(rect.left() + std::ceil(art->width * em / perEm), baseline), tail
        );
    }
}

const FormulaArt* FormulaObject::artOf(const QTextFormat& format) const
{
    return m_store->find(format.stringProperty(latexProperty), styleOf(format));
}

} // namespace ui
