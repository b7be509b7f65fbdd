// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do on the map; how it looks is in regionmap.cpp.
#include "ui/controls/arrowkeys.h"
#include "ui/plots/regionmap.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double reach = nn::plane_reach;
constexpr double keyStep = 0.1;
constexpr double largeStep = 1;
constexpr double grasp = 10; ///< How near the pointer has to be to a point, in pixels.
constexpr double keyGrasp = 0.3; ///< And the cross, in units of the axes.

QPointF within(const QPointF& place)
{
    return {std::clamp(place.x(), -reach, reach), std::clamp(place.y(), -reach, reach)};
}

/// The way an arrow key points to in the plane, where up is positive; null for other keys.
QPointF wayOf(int key)
{
    const QPoint way = arrowWay(key);
    return {double(way.x()), -double(way.y())};
}

} // namespace

void RegionMap::setCursorPlace(const std::optional<QPointF>& place)
{
    m_cursor = place;
    update();
    announceParts(*this);
}

std::size_t RegionMap::shownCount() const
{
    return m_training.size() + (m_showsTest ? m_test.size() : 0);
}

const nn::PlanePoint& RegionMap::shownPoint(std::size_t index) const
{
    const std::size_t trained = m_training.size();
    return index < trained ? m_training[index] : m_test[index - trained];
}

std::optional<std::size_t> RegionMap::pointNear(const QPointF& place, double most) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t index = 0; index < shownCount(); ++index) {
        const QPointF point(shownPoint(index).x1, shownPoint(index).x2);
        const double way = QLineF(point, place).length();
        if (way <= most) {
            most = way;
            nearest = index;
        }
    }
    return nearest;
}

void RegionMap::addAt(const QPointF& place, Qt::KeyboardModifiers modifiers)
{
    const bool isOther = modifiers.testFlag(Qt::ShiftModifier);
    const int label = isOther ? 1 - m_newLabel : m_newLabel;
    emit pointAdded({place.x(), place.y(), static_cast<double>(label)});
}

void RegionMap::removeNear(const QPointF& place, double most)
{
    if (const auto index = pointNear(place, most)) {
        emit pointRemoved(*index);
    }
}

void RegionMap::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    const double unit = plotArea().width() / (2 * reach);
    if (m_isEditable && event->button() == Qt::RightButton && unit > 0) {
        removeNear(mapToValue(m_pressed), grasp / unit);
    }
}

void RegionMap::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick =
        QLineF(m_pressed, event->position()).length() < QApplication::startDragDistance();
    if (m_isEditable && event->button() == Qt::LeftButton && isClick
        && plotArea().contains(m_pressed)) {
        addAt(mapToValue(m_pressed), event->modifiers());
    }
}

void RegionMap::mouseMoveEvent(QMouseEvent* event)
{
    const bool isInside = plotArea().contains(event->position());
    setCursorPlace(isInside ? std::optional(mapToValue(event->position())) : std::nullopt);
}

void RegionMap::leaveEvent(QEvent* event)
{
    setCursorPlace({});
    QWidget::leaveEvent(event);
}

void RegionMap::walkPoints(int step)
{
    const auto count = static_cast<int>(shownCount());
    if (count > 0) {
        const int next = (static_cast<int>(m_point) + step + count) % count;
        goToPoint(static_cast<std::size_t>(next));
    }
}

void RegionMap::goToPoint(std::size_t index)
{
    m_point = index;
    setCursorPlace(QPointF(shownPoint(index).x1, shownPoint(index).x2));
}

QList<KeyHint> RegionMap::keyHints() const
{
    QList<KeyHint> hints {
        {arrowKeyNames(), tr("On the map: move the cross; with Shift further")},
        {pageKeyNames(), tr("On the map: to the next point")},
    };
    if (m_isEditable) {
        hints.append({
            tr("Insert, Delete"),
            tr("On the map: add a point (with Shift of the other class), or "
               "take one away"),
        });
    }
    return hints;
}

void RegionMap::keyPressEvent(QKeyEvent* event)
{
    const QPointF place = m_cursor.value_or(QPointF(0, 0));
    if (const QPointF way = wayOf(event->key()); !way.isNull()) {
        const bool isLarge = event->modifiers().testFlag(Qt::ShiftModifier);
        const QPointF moved = within(place + way * (isLarge ? largeStep : keyStep));
        // On whole steps, so that the numbers below are round.
        setCursorPlace(
            QPointF(std::round(moved.x() / keyStep), std::round(moved.y() / keyStep)) * keyStep
        );
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        walkPoints(-1);
        return;
    case Qt::Key_PageDown:
        walkPoints(1);
        return;
    case Qt::Key_Insert:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isEditable) {
            addAt(place, event->modifiers());
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isEditable) {
            removeNear(place, keyGrasp);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void RegionMap::focusInEvent(QFocusEvent* event)
{
    m_showsFocus =
        event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (!m_cursor && m_showsFocus) {
        setCursorPlace(QPointF(0, 0));
    }
    update();
}

void RegionMap::focusOutEvent(QFocusEvent*)
{
    m_showsFocus = false;
    update();
}

} // namespace ui
