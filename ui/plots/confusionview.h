// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/metrics.h"
#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace ui {

/// How often each class was taken for which, as a table: a row for what was true, a column for what
/// was said, and at the end of each row the share that was right. A cell can be pointed at with the
/// mouse or with the arrow keys.
class ConfusionView : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// Precondition: a name for each class.
    void setMatrix(const nn::ConfusionMatrix& matrix, const QStringList& names);
    const nn::ConfusionMatrix& matrix() const { return m_matrix; }

    struct Cell
    {
        std::size_t truth;
        std::size_t said;

        bool operator==(const Cell&) const = default;
    };
    std::optional<Cell> chosen() const { return m_chosen; }
    /// One that is not in the table chooses none.
    void choose(std::optional<Cell> cell);

    /// "3 read as 5: 2 of 14".
    QString cellText(const Cell& cell) const;
    /// The table with tabs between the columns, for a spreadsheet.
    QString tableText() const;

    /// Where a cell is painted.
    QRect cellRect(const Cell& cell) const;

    int partCount() const override;
    FigurePart part(int index) override;
    int chosenPart() const override { return m_chosen ? placeInOrder(*m_chosen) : -1; }

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void announce();
    int placeInOrder(const Cell& cell) const; ///< From left to right, then down.
    std::size_t totalOf(std::size_t truth) const;
    QString shareText(std::size_t truth) const;
    QSize cellSize() const;
    int nameWidth() const;
    int shareWidth() const;
    void paintNames(QPainter& painter) const;
    void paintCell(QPainter& painter, const Cell& cell) const;

    nn::ConfusionMatrix m_matrix;
    QStringList m_names;
    std::optional<Cell> m_chosen;
};

} // namespace ui
