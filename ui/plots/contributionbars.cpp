// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/contributionbars.h"

#include "ui/text/joinedtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int leastRow = 24;
constexpr int barHeight = 10;
constexpr int leastBar = 60;
constexpr int usualBar = 120;
constexpr int gap = sizes::inControl;

QFont rowFont(bool isBold)
{
    QFont font = fontFor(FontRole::Number);
    font.setBold(isBold);
    return font;
}

} // namespace

ContributionBars::ContributionBars(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContributionBars::setRows(const QList<Row>& rows)
{
    if (rows == m_rows) {
        return;
    }
    m_rows = rows;
    m_chosen = std::min(m_chosen, static_cast<int>(rows.size()) - 1);
    updateGeometry();
    update();
    announce();
}

void ContributionBars::setChoosable(bool choosable)
{
    m_isChoosable = choosable;
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ContributionBars::setChosen(int row)
{
    if (row != m_chosen) {
        m_chosen = row;
        update();
        announce();
    }
}

void ContributionBars::go(int row)
{
    if (row < 0 || row >= m_rows.size() || row == m_chosen) {
        return;
    }
    setChosen(row);
    if (m_isChoosable) {
        emit rowChosen(row);
    }
}

// Places ------------------------------------------------------------------------------------------

int ContributionBars::rowHeight() const
{
    return std::max(leastRow, QFontMetrics(rowFont(true)).height() + sizes::step);
}

int ContributionBars::widthOf(QString Row::*text) const
{
    const QFontMetrics metrics(rowFont(true));
    int width = 0;
    for (const Row& row : m_rows) {
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    }
    return width;
}

QRect ContributionBars::rowRect(int row) const
{
    return {0, row * rowHeight(), width(), rowHeight()};
}

QSize ContributionBars::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() - leastBar + usualBar, least.height()};
}

QSize ContributionBars::minimumSizeHint() const
{
    return {
        widthOf(&Row::name) + widthOf(&Row::number) + leastBar + 4 * gap,
        std::max(1, static_cast<int>(m_rows.size())) * rowHeight()};
}

// Painting ----------------------------------------------------------------------------------------

void ContributionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, row);
    }
}

void ContributionBars::paintRow(QPainter& painter, int index) const
{
    const Colors& colors = colorsOf(*this);
    const Row& row = m_rows.at(index);
    const QRect rect = rowRect(index);
    const bool isChosen = m_isChoosable && index == m_chosen;
    if (isChosen) {
        paintBox(painter, rect, sizes::step, colors.accentWash, Qt::transparent);
    }
    if (hasFocus() && index == std::max(0, m_chosen)) {
        paintFocusRing(painter, rect, sizes::step, colors);
    }
    if (row.isSum) {
        painter.setPen(QPen(colors.ink, sizes::hairline));
        painter.drawLine(rect.left() + gap, rect.top(), rect.right() - gap, rect.top());
    }
    const int numbers = widthOf(&Row::number);
    painter.setFont(rowFont(row.isSum));
    painter.setPen(isChosen ? colors.accent : colors.ink);
    const QRect inner = rect.adjusted(gap, 0, -gap, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, row.number);
    if (!row.isSum) {
        const int left = inner.left() + widthOf(&Row::name) + gap;
        const int right = inner.right() - numbers - gap;
        paintBar(
            painter,
            QRect(left, rect.center().y() - barHeight / 2, right - left, barHeight),
            row.value
        );
    }
}

void ContributionBars::paintBar(QPainter& painter, const QRect& track, double value) const
{
    double largest = 0;
    for (const Row& row : m_rows) {
        largest = row.isSum ? largest : std::max(largest, std::abs(row.value));
    }
    const Colors& colors = colorsOf(*this);
    const double middle = track.left() + track.width() / 2.0;
    painter.setPen(QPen(colors.line, sizes::hairline));
    painter.drawLine(QPointF(middle, track.top() - 2), QPointF(middle, track.bottom() + 3));
    if (largest > 0 && value != 0) {
        const double length = std::max(1.0, std::abs(value) / largest * track.width() / 2);
        const double left = value > 0 ? middle : middle - length;
        painter.fillRect(
            QRectF(left, track.top(), length, track.height()),
            value > 0 ? colors.positive : colors.negative
        );
    }
}

// Input -------------------------------------------------------------------------------------------

void ContributionBars::mousePressEvent(QMouseEvent* event)
{
    go(event->pos().y() / rowHeight());
}

QList<KeyHint> ContributionBars::keyHints() const
{
    return {{tr("Up, Down"), hintForParts().meaning}};
}

void ContributionBars::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        go(std::max(0, m_chosen + 1));
    } else if (event->key() == Qt::Key_Up) {
        go(m_chosen - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ContributionBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    announce();
}

void ContributionBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

FigurePart ContributionBars::part(int index)
{
    const Row& row = m_rows.at(index);
    FigurePart spoken;
    spoken.role = QAccessible::ListItem;
    spoken.name = row.name + u' ' + row.number;
    spoken.value = row.number;
    spoken.place = rowRect(index);
    spoken.choose = [this, index] { go(index); };
    return spoken;
}

void ContributionBars::announce()
{
    announceParts(*this);
    QStringList texts;
    if (m_chosen >= 0 && m_chosen < m_rows.size()) {
        texts.append(m_rows.at(m_chosen).name + u' ' + m_rows.at(m_chosen).number);
    } else {
        for (const Row& row : m_rows) {
            texts.append(row.name + u' ' + row.number);
        }
    }
    setAccessibleDescription(joinedParts(texts));
}

} // namespace ui
