// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

/// Signed numbers as rows: a name, a bar to the right of the middle for what adds or to the left
/// for what takes away, and the number with its sign. A row can be chosen with the mouse or with
/// the arrow keys.
class ContributionBars : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        double value = 0;
        QString number; ///< As it is printed.
        bool isSum = false; ///< Under a line, in bold, without a bar.

        bool operator==(const Row&) const = default;
    };

    explicit ContributionBars(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    const QList<Row>& rows() const { return m_rows; }

    /// Whether rows can be chosen; if not, the arrow keys only read them out.
    void setChoosable(bool choosable);
    /// -1 for none.
    int chosen() const { return m_chosen; }
    void setChosen(int row);

    QRect rowRect(int row) const;

    int partCount() const override { return static_cast<int>(m_rows.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override { return m_chosen; }

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user.
    void rowChosen(int row);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void announce();
    void go(int row);
    int rowHeight() const;
    int widthOf(QString Row::*text) const;
    void paintRow(QPainter& painter, int index) const;
    void paintBar(QPainter& painter, const QRect& track, double value) const;

    QList<Row> m_rows;
    bool m_isChoosable = false;
    int m_chosen = -1;
};

} // namespace ui
