// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/papertext.h"

#include "ui/lessons/lessontext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double touching = 0.5; ///< Lines that touch the clip are drawn as well.
constexpr int fewestLines = 2; ///< Of a paragraph that stand alone on a page.

/// Whether a page may end after the line at `line` of `block`.
bool mayEndAfter(const QTextBlock& block, int line)
{
    const int count = block.layout()->lineCount();
    if (line == count - 1) {
        return block.blockFormat().headingLevel() == 0;
    }
    // What stands before an item would be drawn again with its second part.
    return block.textList() == nullptr && line + 1 >= fewestLines
        && count - line - 1 >= fewestLines;
}

} // namespace

QFont paperFont(FontRole role)
{
    QFont font = fontFor(role);
    font.setPixelSize(qRound(font.pixelSize() / textScale()));
    font.setHintingPreference(QFont::PreferNoHinting); // It is for the pixels of a screen.
    return font;
}

PaperText::PaperText(
    FontRole role, const QString& markdown, double width, QColor Colors::*color, bool isFormula
)
    : m_ink(lightColors().*color)
{
    const LessonTextLook look {
        .role = role,
        .font = paperFont(role),
        .titles = paperFont(FontRole::Title),
        .ink = m_ink,
        .link = m_ink,
        .isFormula = isFormula,
    };
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    fillWithLessonText(m_document, markdown, look);
    tellAddresses();
    m_document.setTextWidth(width);
}

void PaperText::tellAddresses()
{
    // From the end, so that what is inserted moves nothing that is still to come.
    QList<std::pair<int, QString>> addresses;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString address = fragment.charFormat().anchorHref();
            const bool isToRead = QUrl(address).scheme().startsWith(QLatin1String("http"));
            if (isToRead && fragment.text() != address) {
                addresses.prepend({fragment.position() + fragment.length(), address});
            }
        }
    }
    for (const auto& [position, address] : std::as_const(addresses)) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(position);
        QTextCharFormat format;
        format.setForeground(lightColors().muted);
        cursor.insertText(QStringLiteral(" (%1)").arg(address), format);
    }
}

QList<PaperPiece> PaperText::pieces() const
{
    QList<PaperPiece> pieces;
    QAbstractTextDocumentLayout& layout = *m_document.documentLayout();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (const QTextTable* table = cursor.currentTable(); table != nullptr) {
            const QRectF frame = layout.frameBoundingRect(const_cast<QTextTable*>(table));
            if (pieces.isEmpty() || pieces.constLast().top != frame.top()) {
                pieces.append({frame.top(), frame.bottom()});
            }
            continue;
        }
        const double top = layout.blockBoundingRect(block).top();
        double start = -1;
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            const double y = top + line.y();
            start = start < 0 ? y : start;
            if (mayEndAfter(block, index) || index == block.layout()->lineCount() - 1) {
                pieces.append({start, y + line.height(), !mayEndAfter(block, index)});
                start = -1;
            }
        }
    }
    return pieces;
}

double PaperText::clipTop(double top) const
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const double start = m_document.documentLayout()->blockBoundingRect(block).top();
        for (int index = 1; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            if (std::abs(start + line.y() - top) < touching) {
                return start + line.y() + line.height() + touching;
            }
        }
    }
    return top + touching;
}

void PaperText::draw(QPainter& painter, double top, double bottom) const
{
    const double from = clipTop(top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(-1, from, m_document.textWidth() + 2, bottom - touching - from);
    context.palette.setColor(QPalette::Text, m_ink);
    painter.save();
    painter.translate(0, -top);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace ui
