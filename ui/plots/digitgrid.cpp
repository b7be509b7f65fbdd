// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/digitgrid.h"

#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = sizes::inControl;
constexpr int margin = sizes::step; ///< For the frame of those at the edge.
constexpr int smallestSide = 20;
constexpr int usualSide = 56;
constexpr int largestSide = 72;
constexpr int frameRadius = 4;

} // namespace

DigitGrid::DigitGrid(int columns, QWidget* parent) : QWidget(parent), m_columns(columns)
{
    readParts(*this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DigitGrid::setTiles(const QList<Tile>& tiles)
{
    const auto rowsBefore = rowCount();
    m_tiles = tiles;
    const int last = std::max(0, static_cast<int>(tiles.size()) - 1);
    m_cursor = std::min(m_cursor, last);
    if (rowCount() != rowsBefore) {
        updateGeometry();
    }
    announce();
    update();
}

void DigitGrid::setChosen(int place)
{
    m_chosen = place;
    m_cursor = place;
    announce();
    update();
}

int DigitGrid::rowCount() const
{
    return (static_cast<int>(m_tiles.size()) + m_columns - 1) / m_columns;
}

int DigitGrid::sideFor(int width) const
{
    const int room = width - 2 * margin;
    return std::clamp((room + gap) / m_columns - gap, smallestSide, largestSide);
}

QRect DigitGrid::tileRect(int place) const
{
    const int side = sideFor(width());
    const QPoint steps(place % m_columns, place / m_columns);
    const QPoint corner = QPoint(margin, margin) + steps * (side + gap);
    // In a language that is read from the right the first tile is on the right.
    return QStyle::visualRect(layoutDirection(), rect(), {corner, QSize(side, side)});
}

int DigitGrid::heightForWidth(int width) const
{
    return std::max(0, rowCount() * (sideFor(width) + gap) - gap) + 2 * margin;
}

QSize DigitGrid::sizeHint() const
{
    const int width = m_columns * (usualSide + gap) - gap + 2 * margin;
    return {width, heightForWidth(width)};
}

QSize DigitGrid::minimumSizeHint() const
{
    const int width = m_columns * (smallestSide + gap) - gap + 2 * margin;
    return {width, heightForWidth(width)};
}

void DigitGrid::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    for (int place = 0; place < m_tiles.size(); ++place) {
        const QRect tile = tileRect(place);
        painter.drawImage(tile, m_tiles[place].image);
        if (place == m_chosen) {
            const QRect around = tile.adjusted(-3, -3, 3, 3);
            paintFocusRing(painter, around, frameRadius, colors);
        }
        if (place == m_cursor && hasFocus()) {
            painter.setPen(QPen(darkColors().mark, 2, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(tile.adjusted(2, 2, -2, -2));
        }
    }
}

void DigitGrid::mousePressEvent(QMouseEvent* event)
{
    for (int place = 0; place < m_tiles.size(); ++place) {
        if (event->button() == Qt::LeftButton
            && tileRect(place).contains(event->position().toPoint())) {
            moveCursor(place);
            emit tileChosen(place);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

QList<KeyHint> DigitGrid::keyHints() const
{
    return {hintForParts(), hintForChoosingParts()};
}

void DigitGrid::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_tiles.size()) - 1;
    const int sideways = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int place = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        place -= sideways;
        break;
    case Qt::Key_Right:
        place += sideways;
        break;
    case Qt::Key_Up:
        place -= m_columns;
        break;
    case Qt::Key_Down:
        place += m_columns;
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor <= last) {
            emit tileChosen(m_cursor);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (place >= 0 && place <= last) {
        moveCursor(place);
    }
}

void DigitGrid::moveCursor(int place)
{
    m_cursor = place;
    announce();
    update();
}

FigurePart DigitGrid::part(int index)
{
    FigurePart tile;
    tile.role = QAccessible::ListItem;
    tile.name = tr("Row %1, column %2: %3")
                    .arg(1 + index / m_columns)
                    .arg(1 + index % m_columns)
                    .arg(m_tiles[index].name);
    tile.place = tileRect(index);
    tile.choose = [this, index] { moveCursor(index); };
    tile.press = [this, index] {
        moveCursor(index);
        emit tileChosen(index);
    };
    return tile;
}

void DigitGrid::announce()
{
    announceParts(*this);
    if (m_cursor >= m_tiles.size()) {
        setAccessibleDescription({});
        return;
    }
    setAccessibleDescription(tr("Row %1, column %2: %3. Enter enlarges it.")
                                 .arg(1 + m_cursor / m_columns)
                                 .arg(1 + m_cursor % m_columns)
                                 .arg(m_tiles[m_cursor].name));
}

void DigitGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
