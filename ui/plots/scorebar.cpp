// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/scorebar.h"

#include "ui/controls/spokenrole.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int barHeight = 20;
constexpr int barRadius = 4;
constexpr int gap = 12;
constexpr int rowHeight = 40;
constexpr int lowRowHeight = 30;
constexpr int leastRowHeight = 26;

QFont nameFont(ScoreBar::Rank rank)
{
    QFont font = fontFor(FontRole::Prose);
    font.setBold(rank == ScoreBar::Rank::Best);
    return font;
}

} // namespace

ScoreBar::ScoreBar(const QString& name, QWidget* parent) : QWidget(parent), m_name(name)
{
    readAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    announce();
}

void ScoreBar::setScore(double share, const QString& text, Rank rank)
{
    if (share == m_share && text == m_text && rank == m_rank) {
        return;
    }
    m_share = share;
    m_text = text;
    m_rank = rank;
    update();
    announce();
}

int ScoreBar::nameWidth() const
{
    // Of the widest digit, so that the bars of all rows begin at one place.
    return QFontMetrics(nameFont(Rank::Best)).horizontalAdvance(u'8') + gap;
}

int ScoreBar::numberWidth() const
{
    return QFontMetrics(fontFor(FontRole::Number)).horizontalAdvance(QStringLiteral("100.0 %"))
        + gap;
}

void ScoreBar::setLow(bool isLow)
{
    m_isLow = isLow;
    updateGeometry();
}

QSize ScoreBar::sizeHint() const
{
    const int text = QFontMetrics(nameFont(Rank::Best)).height();
    const int row = m_isLow ? lowRowHeight : rowHeight;
    return {nameWidth() + 190 + numberWidth(), std::max(row, text + 8)};
}

QSize ScoreBar::minimumSizeHint() const
{
    const int text = QFontMetrics(nameFont(Rank::Best)).height();
    return {nameWidth() + 60 + numberWidth(), std::max(leastRowHeight, text + 2)};
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    const bool best = m_rank == Rank::Best;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(nameFont(m_rank));
    painter.setPen(colors.ink);
    const QRect names(0, 0, nameWidth() - gap, height());
    painter.drawText(names, Qt::AlignCenter, m_name);

    const QRectF track(
        nameWidth(),
        (height() - barHeight) / 2.0,
        std::max(0, width() - nameWidth() - numberWidth()),
        barHeight
    );
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.groove);
    painter.drawRoundedRect(track, barRadius, barRadius);
    if (m_share > 0) {
        // The smallest score still shows as a line.
        QRectF bar = track;
        bar.setWidth(std::max(2.0, track.width() * std::min(1.0, m_share)));
        const qreal radius = std::min<qreal>(barRadius, bar.width() / 2);
        painter.setBrush(best ? colors.accent : colors.muted);
        painter.drawRoundedRect(bar, radius, radius);
    }
    painter.setFont(fontFor(FontRole::Number));
    painter.setPen(best ? colors.ink : colors.muted);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

void ScoreBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        announce();
    }
    QWidget::changeEvent(event);
}

void ScoreBar::announce()
{
    setAccessibleName(
        m_text.isEmpty() ? tr("%1: no score").arg(m_name) : tr("%1: score %2").arg(m_name, m_text)
    );
}

} // namespace ui
