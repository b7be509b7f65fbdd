// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/markdowncut.h"

#include "ui/lessons/markdownscan.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

namespace {

/// Works on whole lines: a block begins and ends with a line.
class Cutter
{
public:
    explicit Cutter(const QString& markdown);

    QList<MarkdownPiece> cut();

private:
    struct Place
    {
        qsizetype firstLine = 0; ///< From 0.
        qsizetype lastLine = 0;
        MarkdownPiece piece;
    };

    std::optional<Place> placeOf(const ScannedBlock& block);
    Place fenceAt(const ScannedBlock& block) const;
    Place quoteAt(const ScannedBlock& block) const;
    std::optional<Place> formulaAt(const ScannedBlock& block) const;

    qsizetype lineAt(qsizetype byte) const;
    bool isQuoted(qsizetype line) const;
    QString linesText(qsizetype first, qsizetype last) const;
    void appendText(QList<MarkdownPiece>& pieces, qsizetype first, qsizetype last) const;

    QByteArray m_source;
    QList<QByteArray> m_lines;
    QList<qsizetype> m_starts; ///< Of the lines, in bytes.
    MarkdownScan m_scan;
    bool m_hasTitle = false;
    bool m_isAfterTitle = false;
};

Cutter::Cutter(const QString& markdown)
    : m_source(markdown.toUtf8().replace("\r\n", "\n").replace('\r', '\n'))
    , m_lines(m_source.split('\n'))
    , m_scan(scanMarkdown(m_source))
{
    qsizetype start = 0;
    for (const QByteArray& line : m_lines) {
        m_starts.append(start);
        start += line.size() + 1;
    }
}

qsizetype Cutter::lineAt(qsizetype byte) const
{
    return std::ranges::upper_bound(m_starts, byte) - m_starts.begin() - 1;
}

bool Cutter::isQuoted(qsizetype line) const
{
    return line >= 0 && line < m_lines.size() && m_lines[line].trimmed().startsWith('>');
}

QString Cutter::linesText(qsizetype first, qsizetype last) const
{
    return QString::fromUtf8(m_lines.mid(first, last - first + 1).join('\n'));
}

QList<MarkdownPiece> Cutter::cut()
{
    QList<MarkdownPiece> pieces;
    qsizetype next = 0;
    for (const ScannedBlock& block : m_scan.blocks) {
        const std::optional<Place> place = placeOf(block);
        if (!place || place->firstLine < next) {
            continue;
        }
        appendText(pieces, next, place->firstLine - 1);
        pieces.append(place->piece);
        pieces.last().line = static_cast<int>(place->firstLine) + 1;
        next = place->lastLine + 1;
    }
    appendText(pieces, next, m_lines.size() - 1);
    return pieces;
}

void Cutter::appendText(QList<MarkdownPiece>& pieces, qsizetype first, qsizetype last) const
{
    while (first <= last && m_lines[first].trimmed().isEmpty()) {
        ++first;
    }
    while (first <= last && m_lines[last].trimmed().isEmpty()) {
        --last;
    }
    if (first <= last) {
        pieces.append(
            {.kind = MarkdownPiece::Kind::Text,
             .text = linesText(first, last),
             .line = static_cast<int>(first) + 1}
        );
    }
}

std::optional<Cutter::Place> Cutter::placeOf(const ScannedBlock& block)
{
    const bool isLead = std::exchange(m_isAfterTitle, false);
    if (block.type == MD_BLOCK_CODE && block.isFenced && block.words.begin < block.words.end) {
        return fenceAt(block);
    }
    if (block.text.begin >= block.text.end) {
        return {};
    }
    const qsizetype first = lineAt(block.text.begin);
    const qsizetype last = lineAt(block.text.end - 1);
    if (block.type == MD_BLOCK_H && block.level == 1 && !m_hasTitle) {
        m_hasTitle = true;
        m_isAfterTitle = true;
        const ByteRange& text = block.text;
        const QByteArray words = m_source.mid(text.begin, text.end - text.begin);
        return Place {
            first,
            last,
            {.kind = MarkdownPiece::Kind::Title, .text = QString::fromUtf8(words).simplified()}};
    }
    if (block.type == MD_BLOCK_QUOTE) {
        return quoteAt(block);
    }
    if (block.type != MD_BLOCK_P) {
        return {};
    }
    if (std::optional<Place> formula = formulaAt(block)) {
        return formula;
    }
    if (isLead) {
        return Place {
            first, last, {.kind = MarkdownPiece::Kind::Paragraph, .text = linesText(first, last)}};
    }
    return {};
}

Cutter::Place Cutter::fenceAt(const ScannedBlock& block) const
{
    const qsizetype first = lineAt(block.words.begin);
    const qsizetype close = first + block.codeLines + 1;
    const QByteArray mark = m_lines[first].trimmed().left(3);
    const bool isClosed = close < m_lines.size() && m_lines[close].trimmed().startsWith(mark);
    const ByteRange& words = block.words;
    return {
        first,
        std::min(close, m_lines.size() - 1),
        {.kind = MarkdownPiece::Kind::Fence,
         .words = QString::fromUtf8(m_source.mid(words.begin, words.end - words.begin)),
         .text = linesText(first + 1, first + block.codeLines),
         .isClosed = isClosed}};
}

Cutter::Place Cutter::quoteAt(const ScannedBlock& block) const
{
    qsizetype first = lineAt(block.text.begin);
    qsizetype last = lineAt(block.text.end - 1);
    while (isQuoted(first - 1)) {
        --first;
    }
    while (isQuoted(last + 1)) {
        ++last;
    }
    QStringList lines;
    for (qsizetype line = first; line <= last; ++line) {
        QString text = QString::fromUtf8(m_lines[line]).trimmed();
        if (text.startsWith(u'>')) {
            text = text.mid(text.startsWith(QLatin1String("> ")) ? 2 : 1);
        }
        lines.append(text);
    }
    return {first, last, {.kind = MarkdownPiece::Kind::Quote, .text = lines.join(u'\n')}};
}

std::optional<Cutter::Place> Cutter::formulaAt(const ScannedBlock& block) const
{
    const ByteRange& text = block.text;
    const auto formula = std::ranges::find_if(m_scan.formulas, [&](const ScannedFormula& each) {
        return each.isDisplay && each.outside.begin == text.begin && each.outside.end == text.end;
    });
    if (formula == m_scan.formulas.end()) {
        return {};
    }
    const ByteRange& inside = formula->inside;
    const QByteArray latex = m_source.mid(inside.begin, inside.end - inside.begin);
    return Place {
        lineAt(text.begin),
        lineAt(text.end - 1),
        {.kind = MarkdownPiece::Kind::Formula, .text = QString::fromUtf8(latex).simplified()}};
}

} // namespace

QList<MarkdownPiece> cutMarkdown(const QString& markdown)
{
    return Cutter(markdown).cut();
}

FormulaFreeText withoutFormulas(const QString& markdown)
{
    const QByteArray source =
        QString(markdown).remove(QChar(FormulaFreeText::placeholder)).toUtf8();
    FormulaFreeText result;
    QByteArray rest;
    qsizetype next = 0;
    for (const ScannedFormula& formula : scanMarkdown(source).formulas) {
        if (formula.outside.begin < next) {
            continue;
        }
        rest += source.mid(next, formula.outside.begin - next);
        rest += QString(QChar(FormulaFreeText::placeholder)).toUtf8();
        next = formula.outside.end;
        const ByteRange& inside = formula.inside;
        const QByteArray latex = source.mid(inside.begin, inside.end - inside.begin);
        result.formulas.append(QString::fromUtf8(latex).simplified());
    }
    result.markdown = QString::fromUtf8(rest + source.mid(next));
    return result;
}

QStringList linksIn(const QString& markdown)
{
    return scanMarkdown(markdown.toUtf8()).links;
}

} // namespace ui
