// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/tilegrid.h"

#include "ui/controls/spokenrole.h"
#include "ui/plots/tileview.h"
#include "ui/theme/sizes.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 14;
constexpr int rowGap = 15;
constexpr int smallestTile = 44;
constexpr int usualTile = 56;
constexpr int largestTile = 96;

} // namespace

TileGrid::TileGrid(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addTile();
}

void TileGrid::addTile()
{
    auto* tile = new TileView(this);
    tile->installEventFilter(this);
    if (m_tiles.empty()) {
        tile->setFocusPolicy(Qt::StrongFocus);
    } else {
        setTabOrder(m_tiles.back(), tile);
    }
    tile->hide();
    m_tiles.push_back(tile);
}

void TileGrid::setTileCount(int count)
{
    while (static_cast<int>(m_tiles.size()) < count) {
        addTile();
    }
    m_tileCount = count;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        m_tiles[static_cast<std::size_t>(i)]->setVisible(i < count);
    }
    updateGeometry();
    arrange();
}

TileView& TileGrid::tile(int index) const
{
    return *m_tiles.at(static_cast<std::size_t>(index));
}

void TileGrid::setColumnLimit(int limit)
{
    m_columnLimit = limit;
    updateGeometry();
    arrange();
}

TileGrid::Grid TileGrid::gridFor(int width) const
{
    const int count = std::max(1, std::min(m_columnLimit, tileCount()));
    const int fitting = std::clamp((width + gap) / (usualTile + gap), 1, count);
    const int side = (width + gap) / fitting - gap;
    return {fitting, std::clamp(side, smallestTile, largestTile)};
}

int TileGrid::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const int rows = (tileCount() + grid.columns - 1) / grid.columns;
    return std::max(0, rows * (TileView::heightForTile(grid.tileSide) + rowGap) - rowGap);
}

QSize TileGrid::sizeHint() const
{
    const int columns = std::max(1, std::min(4, m_columnLimit));
    const int width = columns * (70 + gap) - gap;
    return {width, heightForWidth(width)};
}

QSize TileGrid::minimumSizeHint() const
{
    return {2 * (smallestTile + gap), smallestTile};
}

void TileGrid::resizeEvent(QResizeEvent*)
{
    arrange();
}

void TileGrid::arrange()
{
    const Grid grid = gridFor(width());
    const int height = TileView::heightForTile(grid.tileSide);
    for (int i = 0; i < tileCount(); ++i) {
        const int x = (i % grid.columns) * (grid.tileSide + gap);
        const int y = (i / grid.columns) * (height + rowGap);
        const QRect place(x, y, grid.tileSide, height);
        // In a language that is read from the right the first tile is on the right.
        tile(i).setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

bool TileGrid::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_tiles.begin(), m_tiles.end(), watched);
    if (found == m_tiles.end()) {
        return false;
    }
    const int index = static_cast<int>(found - m_tiles.begin());
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
        if (arrow || key == Qt::Key_Home || key == Qt::Key_End) {
            moveFocus(index, key);
            return true;
        }
        return false;
    }
    case QEvent::FocusIn:
        // Tab comes back to where the keyboard last was.
        for (TileView* tile : m_tiles) {
            tile->setFocusPolicy(tile == *found ? Qt::StrongFocus : Qt::ClickFocus);
        }
        emit currentChanged(index);
        return false;
    case QEvent::Enter:
        emit currentChanged(index);
        return false;
    case QEvent::FocusOut:
    case QEvent::Leave:
        emit currentChanged(-1);
        return false;
    default:
        return false;
    }
}

QList<KeyHint> TileGrid::keyHints() const
{
    return {hintForParts()};
}

void TileGrid::moveFocus(int from, int key)
{
    const int columns = gridFor(width()).columns;
    const int last = tileCount() - 1;
    int to = from;
    switch (key) {
    case Qt::Key_Left:
        to = from - 1;
        break;
    case Qt::Key_Right:
        to = from + 1;
        break;
    case Qt::Key_Up:
        to = from - columns >= 0 ? from - columns : from;
        break;
    case Qt::Key_Down:
        to = from + columns <= last ? from + columns : from;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    default:
        to = last;
        break;
    }
    tile(std::clamp(to, 0, last)).setFocus(Qt::OtherFocusReason);
}

} // namespace ui
