// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

/// Small pictures in a grid, one of which is chosen: by a click, or with the arrow keys and Enter.
class DigitGrid : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    struct Tile
    {
        QImage image;
        QString name; ///< For those who do not see it.
    };

    explicit DigitGrid(int columns, QWidget* parent = nullptr);

    void setTiles(const QList<Tile>& tiles);
    const QList<Tile>& tiles() const { return m_tiles; }
    void setChosen(int place);
    int chosen() const { return m_chosen; }
    QRect tileRect(int place) const;

    int partCount() const override { return static_cast<int>(m_tiles.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override { return m_cursor < m_tiles.size() ? m_cursor : -1; }

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void tileChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int sideFor(int width) const;
    int rowCount() const;
    void moveCursor(int place);
    void announce();

    int m_columns;
    QList<Tile> m_tiles;
    int m_chosen = 0;
    int m_cursor = 0; ///< Where the keyboard is.
};

} // namespace ui
