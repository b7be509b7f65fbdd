// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/orderanswer.h"

#include "ui/lessons/orderrow.h"
#include "ui/lessons/outoforder.h"
#include "ui/lessons/shuffled.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

OrderAnswer::OrderAnswer(const QList<TaskItem>& items, const QString& seed, QWidget* parent)
    : TaskAnswer(parent)
    , m_items(items)
    , m_shuffled(shuffledNumbers(static_cast<int>(items.size()), seed))
    , m_column(new QVBoxLayout(this))
    , m_keys(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(sizes::step);
    for (const TaskItem& item : items) {
        auto* row = new OrderRow(item.text, this);
        row->installEventFilter(this);
        connect(row, &OrderRow::toggled, this, [this, row](bool isLifted) {
            if (isLifted) {
                lift(row);
            } else if (row == m_lifted) {
                drop();
            }
        });
        m_itemRows.append(row);
        m_column->addWidget(row);
    }
    m_rows = m_itemRows;
    m_keys->setWordWrap(true);
    m_column->addWidget(m_keys);
    setCursor(Qt::OpenHandCursor);
    setOrder(m_shuffled);
    retranslate();
}

QList<int> OrderAnswer::order() const
{
    QList<int> order;
    for (OrderRow* row : m_rows) {
        order.append(static_cast<int>(m_itemRows.indexOf(row)));
    }
    return order;
}

void OrderAnswer::setOrder(const QList<int>& order)
{
    for (qsizetype place = 0; place < order.size(); ++place) {
        moveTo(m_itemRows[order[place]], static_cast<int>(place));
    }
}

void OrderAnswer::moveTo(OrderRow* row, int place)
{
    m_rows.move(m_rows.indexOf(row), place);
    m_column->removeWidget(row);
    m_column->insertWidget(place, row);
    for (qsizetype next = 1; next < m_rows.size(); ++next) {
        setTabOrder(m_rows[next - 1], m_rows[next]);
    }
    m_column->activate();
    m_slot = row->geometry();
    showPlaces();
}

void OrderAnswer::showPlaces()
{
    const auto count = static_cast<int>(m_rows.size());
    for (int place = 0; place < count; ++place) {
        m_rows[place]->setPlace(place + 1, count);
    }
    update();
}

TaskAnswer::Verdict OrderAnswer::check() const
{
    const QList<int> items = order();
    const auto wrong = std::ranges::adjacent_find(items, std::greater());
    if (wrong == items.end()) {
        return {true};
    }
    const TaskItem& upper = m_items[*wrong];
    const TaskItem& lower = m_items[*std::next(wrong)];
    const QStringList sentences {
        tr("%n row(s) have to move.", nullptr, static_cast<int>(outOfOrder(items).size())),
        //: Two rows of a list that is to be put in order.
        tr("“%1” comes before “%2”.").arg(lower.text, upper.text),
        lower.explanation,
    };
    return {false, joinedSentences(sentences)};
}

void OrderAnswer::markParts()
{
    const QList<int> items = order();
    const QList<int> wrong = outOfOrder(items);
    for (const int item : items) {
        using Standing = OrderRow::Standing;
        m_itemRows[item]->setStanding(
            wrong.contains(item) ? Standing::OutOfOrder : Standing::InOrder
        );
    }
}

void OrderAnswer::showSolution()
{
    QList<int> right = m_shuffled;
    std::ranges::sort(right);
    setOrder(right);
}

QJsonValue OrderAnswer::save() const
{
    const QList<int> items = order();
    if (items == m_shuffled) {
        return {};
    }
    QJsonArray json;
    for (const int item : items) {
        json.append(item);
    }
    return json;
}

void OrderAnswer::restore(const QJsonValue& answer)
{
    const QJsonArray json = answer.toArray();
    QList<int> items;
    for (const auto& each : json) {
        items.append(each.toInt(-1));
    }
    if (std::ranges::is_permutation(items, m_shuffled)) {
        setOrder(items);
    }
}

void OrderAnswer::settle()
{
    drop();
    unsetCursor();
    m_keys->hide();
    for (OrderRow* row : std::as_const(m_itemRows)) {
        row->settle();
    }
}

void OrderAnswer::startAnew()
{
    const QSignalBlocker blocker(this);
    drop();
    for (OrderRow* row : std::as_const(m_itemRows)) {
        row->startAnew();
    }
    setOrder(m_shuffled);
    setCursor(Qt::OpenHandCursor);
    m_keys->show();
}

void OrderAnswer::lift(OrderRow* row)
{
    drop();
    m_lifted = row;
    m_before = order();
    for (OrderRow* each : std::as_const(m_rows)) {
        each->setStanding(OrderRow::Standing::Unknown);
    }
    m_slot = row->geometry();
    row->raise();
    update();
}

void OrderAnswer::drop()
{
    OrderRow* row = std::exchange(m_lifted, nullptr);
    if (row == nullptr) {
        return;
    }
    row->setChecked(false);
    m_column->invalidate();
    m_column->activate();
    update();
    if (order() != m_before) {
        emit changed();
    }
}

void OrderAnswer::putBack()
{
    if (m_lifted != nullptr) {
        setOrder(m_before);
        m_pressed = nullptr;
        setCursor(Qt::OpenHandCursor);
        drop();
    }
}

int OrderAnswer::placeFor(const OrderRow* row, int top) const
{
    // The others are thought of as standing without it, so that a place does not depend on where
    // the row is now: rows of different heights would flutter.
    int place = 0;
    int start = 0;
    for (const OrderRow* other : m_rows) {
        if (other == row) {
            continue;
        }
        place += start + other->height() / 2 < top ? 1 : 0;
        start += other->height() + m_column->spacing();
    }
    return place;
}

void OrderAnswer::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const auto row = std::ranges::find_if(m_rows, [&](const OrderRow* each) {
        return each->isEnabled() && each->geometry().contains(place);
    });
    if (event->button() != Qt::LeftButton || row == m_rows.end()) {
        event->ignore();
        return;
    }
    drop();
    m_pressed = *row;
    m_pressedAt = place - m_pressed->pos();
    m_pressed->setFocus(Qt::MouseFocusReason);
}

void OrderAnswer::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed == nullptr) {
        return;
    }
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (m_lifted == nullptr) {
        const int distance = (moved - m_pressed->pos()).manhattanLength();
        if (distance < QApplication::startDragDistance()) {
            return;
        }
        m_pressed->setChecked(true);
        setCursor(Qt::ClosedHandCursor);
    }
    const int lowest = m_rows.last()->geometry().bottom() + 1 - m_lifted->height();
    const int top = std::clamp(moved.y(), 0, std::max(0, lowest));
    if (const int place = placeFor(m_lifted, top); place != m_rows.indexOf(m_lifted)) {
        moveTo(m_lifted, place);
    }
    m_lifted->move(m_lifted->x(), top);
    keepInSight(m_lifted);
}

void OrderAnswer::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    if (std::exchange(m_pressed, nullptr) != nullptr) {
        setCursor(Qt::OpenHandCursor);
        drop();
    }
}

QList<KeyHint> OrderAnswer::keyHints() const
{
    return {
        {tr("Up, Down"), tr("In a task with rows: go to the next row, or move the lifted one")},
        {tr("Space"), tr("In a task with rows: lift a row, put it down")},
        {tr("Escape"), tr("In a task with rows: bring the lifted row back")},
    };
}

void OrderAnswer::keyPressEvent(QKeyEvent* event)
{
    OrderRow* row = nullptr;
    for (OrderRow* each : std::as_const(m_rows)) {
        row = each->hasFocus() ? each : row;
    }
    const int key = event->key();
    if (key == Qt::Key_Escape && m_lifted != nullptr) {
        putBack();
        return;
    }
    if (row == nullptr || (key != Qt::Key_Up && key != Qt::Key_Down)) {
        TaskAnswer::keyPressEvent(event);
        return;
    }
    const auto here = static_cast<int>(m_rows.indexOf(row));
    const auto last = static_cast<int>(m_rows.size()) - 1;
    const int place = std::clamp(here + (key == Qt::Key_Down ? 1 : -1), 0, last);
    if (row == m_lifted) {
        moveTo(row, place);
        keepInSight(row);
    } else {
        m_rows[place]->setFocus(Qt::TabFocusReason);
    }
}

bool OrderAnswer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_lifted && m_pressed == nullptr) {
        drop();
    }
    return TaskAnswer::eventFilter(watched, event);
}

void OrderAnswer::keepInSight(QWidget* row)
{
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            area->ensureWidgetVisible(row, 0, sizes::inGroup);
            return;
        }
    }
}

void OrderAnswer::paintEvent(QPaintEvent* /*event*/)
{
    if (m_lifted == nullptr) {
        return;
    }
    // Where the row that hangs in the air will come down.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(*this);
    const QRectF slot(m_column->itemAt(static_cast<int>(m_rows.indexOf(m_lifted)))->geometry());
    painter.setPen(QPen(colors.accent, sizes::focusRing, Qt::DashLine));
    painter.drawRoundedRect(
        m_slot.adjusted(1, 1, -1, -1), sizes::controlRadius, sizes::controlRadius
    );
}

void OrderAnswer::changeEvent(QEvent* event)
{
    TaskAnswer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void OrderAnswer::retranslate()
{
    m_keys->setText(tr("Drag the rows, or lift one with Space, move it with the arrow keys, and "
                       "put it down with Space."));
}

} // namespace ui
