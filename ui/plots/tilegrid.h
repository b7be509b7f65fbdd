// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/keyhints.h"

#include <QWidget>

#include <vector>

namespace ui {

class TileView;

/// Tiles in rows, as many columns as fit. The keyboard enters the grid once, the arrow keys move
/// from tile to tile.
class TileGrid : public QWidget, public KeyHints
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void setTileCount(int count);
    int tileCount() const { return m_tileCount; }
    /// Precondition: 0 <= index < tileCount().
    TileView& tile(int index) const;
    /// Columns at most; a small number makes tiles large.
    void setColumnLimit(int limit);

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The tile that is pointed at or has the keyboard, -1 if none.
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Grid
    {
        int columns;
        int tileSide;
    };
    Grid gridFor(int width) const;
    void arrange();
    void moveFocus(int from, int key);

    void addTile();

    /// Children of this widget. Those beyond the count are hidden, not deleted: a new one would
    /// come last in the order of the Tab key.
    std::vector<TileView*> m_tiles;
    int m_tileCount = 0;
    int m_columnLimit = 5;
};

} // namespace ui
