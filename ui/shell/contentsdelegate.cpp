// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contentsdelegate.h"

#include "ui/shell/contentsview.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int outerMargin = 3 * sizes::step; ///< From the panel's edge to the row's ground.
constexpr int innerMargin = 2 * sizes::step; ///< From there to the symbol.
constexpr int verticalPadding = 7;
constexpr int headingGap = 5 * sizes::step; ///< Above the heading of a group.

constexpr int wholeHeight = 10'000; ///< As much as any title needs.

int titleHeight(const QFont& font, int width, const QString& title)
{
    const QRect room(0, 0, width, wholeHeight);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, title).height();
}

/// Stressed if that takes no more lines: a row keeps its height when its page is shown.
QFont titleFont(bool isStressed, int width, const QString& title)
{
    const QFont plain = fontFor(FontRole::Control);
    const QFont strong = fontFor(FontRole::Heading);
    const bool fits = titleHeight(strong, width, title) <= titleHeight(plain, width, title);
    return isStressed && fits ? strong : plain;
}

/// The symbol is as large as the text.
int symbolSide()
{
    return QFontMetrics(fontFor(FontRole::Control)).height();
}

int textStart()
{
    return outerMargin + innerMargin + symbolSide() + sizes::inControl + 2;
}

/// A full ring with a tick when everything is done.
void paintProgress(QPainter& painter, const QRectF& square, double progress, const Colors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = square.adjusted(2, 2, -2, -2);
    if (progress >= 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.right);
        painter.drawEllipse(square.adjusted(1, 1, -1, -1));
        painter.setPen(
            QPen(colors.panel, square.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
        );
        painter.setBrush(Qt::NoBrush);
        const QPointF middle = square.center();
        const double unit = square.width() / 16;
        painter.drawPolyline(QPolygonF {
            middle + unit * QPointF(-3.2, 0.2),
            middle + unit * QPointF(-1, 2.4),
            middle + unit * QPointF(3.2, -2.4),
        });
    } else {
        constexpr int fullCircle = 360 * 16;
        constexpr int top = 90 * 16;
        const double width = square.width() / 7;
        // Seen on the panel and on the ground of the page that is shown.
        const QColor quiet = mixed(colors.panel, colors.muted, 0.45);
        painter.setPen(QPen(isHighContrast(colors) ? colors.line : quiet, width));
        painter.drawEllipse(ring);
        painter.setPen(QPen(colors.accent, width));
        painter.drawArc(ring, top, -qRound(progress * fullCircle));
    }
    painter.restore();
}

} // namespace

ContentsDelegate::ContentsDelegate(ContentsView* view) : QAbstractItemDelegate(view), m_view(*view)
{ }

void ContentsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const
{
    const Colors& colors = colorsOf(option.palette);
    const QString id = index.data(ContentsView::IdRole).toString();
    const QString text = index.data().toString();
    if (id.isEmpty()) {
        painter->setFont(fontFor(FontRole::Kicker));
        painter->setPen(colors.muted);
        const QRect line = option.rect.adjusted(outerMargin + innerMargin, 0, 0, -sizes::step);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom, text.toUpper());
        return;
    }
    const bool shown = id == m_view.shownPage();
    const QRect row = option.rect.adjusted(outerMargin, 0, -outerMargin, 0);
    if (shown) {
        paintBox(*painter, row, sizes::controlRadius, colors.accentWash, chosenBorder(colors));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor hover = mixed(colors.panel, colors.groove, 0.6);
        paintBox(*painter, row, sizes::controlRadius, hover, hover);
    }
    const int side = symbolSide();
    const QRect square(row.left() + innerMargin, row.center().y() - side / 2, side, side);
    const QColor color = shown ? colors.accent : colors.ink;
    const QVariant progress = index.data(ContentsView::ProgressRole);
    if (progress.isValid()) {
        paintProgress(*painter, square, progress.toDouble(), colors);
    } else {
        const auto symbol = static_cast<Symbol>(index.data(ContentsView::SymbolRole).toInt());
        paintSymbol(*painter, symbol, square, shown ? colors.accent : colors.muted);
    }
    const QRect words = option.rect.adjusted(textStart(), 0, -outerMargin - innerMargin, 0);
    painter->setFont(titleFont(shown, words.width(), text));
    painter->setPen(color);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    if (m_view.hasFocus() && index == m_view.currentIndex()) {
        paintFocusRing(*painter, row, sizes::controlRadius, colors);
    }
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index)
    const
{
    const int width = m_view.viewport()->width();
    if (index.data(ContentsView::IdRole).toString().isEmpty()) {
        const int gap = index.row() == 0 ? sizes::inControl : headingGap;
        return {width, QFontMetrics(fontFor(FontRole::Kicker)).height() + gap + sizes::step};
    }
    const int room = width - textStart() - outerMargin - innerMargin;
    const int height = titleHeight(fontFor(FontRole::Control), room, index.data().toString());
    return {width, height + 2 * verticalPadding};
}

} // namespace ui
