// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulapainter.h"

#include "ui/formula/formulastore.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

constexpr double perEm = 1000; ///< Units of FormulaArt.
// Of MathJax's TeX fonts.
constexpr double xHeight = 0.431;
constexpr double capHeight = 0.683;

double textWidth(const FormulaStore& store, const FormulaSlot& slot, const QString& text)
{
    double width = 0;
    for (const QChar c : text) {
        width += store.character(c).advance;
    }
    return width * slot.scale;
}

/// Draws one formula and remembers what its parts have in common.
class Drawing
{
public:
    Drawing(
        QPainter& painter,
        const FormulaStore& store,
        const FormulaArt& art,
        const FormulaInk& ink,
        const FormulaValues& values
    )
        : m_painter(painter), m_store(store), m_art(art), m_ink(ink), m_values(values)
    { }

    void draw()
    {
        for (const FormulaGlyph& glyph : m_art.glyphs) {
            const QTransform moved = QTransform::fromTranslate(shiftAt(glyph.placement.dx()), 0);
            fillOutline(glyph.outline, glyph.placement * moved, colorOf(glyph.part, m_ink.text));
        }
        for (const FormulaBar& bar : m_art.bars) {
            const QRectF moved = bar.rect.translated(shiftAt(bar.rect.left()), 0);
            m_painter.fillRect(moved, colorOf(bar.part, m_ink.text));
        }
        for (const FormulaSlot& slot : m_art.numbers) {
            drawNumber(slot);
        }
    }

private:
    /// How far what stands at x moves because numbers before it are not as wide as their room.
    double shiftAt(double x) const
    {
        double shift = 0;
        for (const FormulaSlot& slot : m_art.numbers) {
            const double room = textWidth(m_store, slot, slot.widest);
            const auto value = m_values.constFind(slot.id);
            // The 1 takes up what the compiler rounds off.
            if (slot.fluid && value != m_values.constEnd() && x >= slot.origin.x() + room - 1) {
                shift += textWidth(m_store, slot, *value) - room;
            }
        }
        return shift;
    }

    QColor colorOf(const QString& name, const QColor& otherwise) const
    {
        return name.isEmpty() ? otherwise : m_ink.named.value(name, otherwise);
    }

    void fillOutline(int outline, const QTransform& placement, const QColor& color)
    {
        const QTransform before = m_painter.transform();
        m_painter.setTransform(placement, true);
        m_painter.fillPath(m_store.outline(outline), color);
        m_painter.setTransform(before);
    }

    void drawNumber(const FormulaSlot& slot)
    {
        const QString text = m_values.value(slot.id);
        const double room = textWidth(m_store, slot, slot.widest);
        const double width = textWidth(m_store, slot, text);
        double scale = slot.scale;
        double x = slot.origin.x() + shiftAt(slot.origin.x());
        if (!slot.fluid && width > room) {
            scale *= room / width;
        } else if (!slot.fluid) {
            x += room - width;
        }
        const QColor color = colorOf(slot.id, colorOf(slot.part, m_ink.number));
        for (const QChar c : text) {
            const FormulaStore::Character character = m_store.character(c);
            if (character.outline >= 0) {
                const QTransform place(scale, 0, 0, -scale, x, slot.origin.y());
                fillOutline(character.outline, place, color);
            }
            x += character.advance * scale;
        }
    }

    QPainter& m_painter;
    const FormulaStore& m_store;
    const FormulaArt& m_art;
    const FormulaInk& m_ink;
    const FormulaValues& m_values;
};

} // namespace

QString latexWithValues(const FormulaArt& art, const FormulaValues& values)
{
    QString latex = art.latex;
    for (const FormulaSlot& slot : art.numbers) {
        QString number = values.value(slot.id, QStringLiteral("?"));
        number.replace(QChar(u'\u2212'), u'-').replace(QLatin1Char('%'), QLatin1String("\\%"));
        number.replace(QChar(u'\u221e'), QLatin1String("\\infty"));
        const QRegularExpression place(
            QStringLiteral("\\\\slot\\{%1\\}\\{[^}]*\\}").arg(QRegularExpression::escape(slot.id))
        );
        for (auto match = place.match(latex); match.hasMatch(); match = place.match(latex)) {
            latex.replace(match.capturedStart(), match.capturedLength(), number);
        }
    }
    // \part{w}{...} becomes {...}.
    static const QRegularExpression part(QStringLiteral(R"(\\part\{\w+\}(?=\{))"));
    return latex.remove(part);
}

QString wordsWithValues(const QString& words, const FormulaValues& values)
{
    QString sentence = words;
    for (auto value = values.begin(); value != values.end(); ++value) {
        sentence.replace(QLatin1Char('{') + value.key() + QLatin1Char('}'), *value);
    }
    return sentence;
}

double formulaEm(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return (metrics.xHeight() / xHeight + metrics.capHeight() / capHeight) / 2;
}

double formulaWidth(const FormulaStore& store, const FormulaArt& art, const FormulaValues& values)
{
    double width = art.width;
    for (const FormulaSlot& slot : art.numbers) {
        const auto value = values.constFind(slot.id);
        if (slot.fluid && value != values.constEnd()) {
            width += textWidth(store, slot, *value) - textWidth(store, slot, slot.widest);
        }
    }
    return width;
}

void paintFormula(
    QPainter& painter,
    const FormulaStore& store,
    const FormulaArt& art,
    QPointF origin,
    double em,
    const FormulaInk& ink,
    const FormulaValues& values
)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(em / perEm, em / perEm);
    Drawing(painter, store, art, ink, values).draw();
    painter.restore();
}

} // namespace ui
