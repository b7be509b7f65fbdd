// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/taskanswer.h"
#include "ui/page/keyhints.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class OrderRow;

/// Rows that are put in order: dragged, or lifted and moved with the keyboard. At first they are
/// shuffled, in the same way at each start.
class OrderAnswer : public TaskAnswer, public KeyHints
{
    Q_OBJECT

public:
    /// `items` are in order.
    OrderAnswer(const QList<TaskItem>& items, const QString& seed, QWidget* parent = nullptr);

    /// From top to bottom.
    const QList<OrderRow*>& rows() const { return m_rows; }

    Verdict check() const override;
    bool isComplete() const override { return true; }
    void showSolution() override;
    void markParts() override;
    QJsonValue save() const override;
    /// What is not every item once is ignored.
    void restore(const QJsonValue& answer) override;
    void settle() override;
    void startAnew() override;

    QList<KeyHint> keyHints() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<int> order() const; ///< The items' numbers, from top to bottom.
    void setOrder(const QList<int>& order);
    void moveTo(OrderRow* row, int place);
    void showPlaces();

    void lift(OrderRow* row);
    void drop();
    void putBack();
    /// Where a row belongs whose upper edge is held at `top`.
    int placeFor(const OrderRow* row, int top) const;
    void keepInSight(QWidget* row);
    void retranslate();

    QList<TaskItem> m_items;
    QList<int> m_shuffled;
    QList<OrderRow*> m_itemRows; ///< In the order of the items; children of this.
    QList<OrderRow*> m_rows;
    QVBoxLayout* m_column;
    QLabel* m_keys;
    OrderRow* m_lifted = nullptr;
    QRect m_slot; ///< Where it will come down.
    QList<int> m_before; ///< The order when it was lifted.
    OrderRow* m_pressed = nullptr;
    QPoint m_pressedAt; ///< Within the row.
};

} // namespace ui
