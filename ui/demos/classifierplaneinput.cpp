// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/arrowkeys.h"
#include "ui/demos/classifiermarks.h"
#include "ui/demos/classifierplane.h"
#include "ui/demos/linegeometry.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double handleGrasp = 16; ///< How near the pointer has to be to hold it, in pixels.
constexpr double pointGrasp = 12;
constexpr double lineGrasp = 7;
constexpr double snapDegrees = 45; ///< A line turned by mouse snaps to multiples of it ...
constexpr double snapReach = 2; ///< ... from this near.
constexpr double sameDegrees = 0.4; ///< Weights of two decimals say no more about an angle.
constexpr double border = 2.9; ///< Nothing is dragged beyond it.

double distance(const QPointF& one, const QPointF& other)
{
    return QLineF(one, other).length();
}

QPointF withinBorder(const QPointF& place)
{
    return {std::clamp(place.x(), -border, border), std::clamp(place.y(), -border, border)};
}

double degreesOf(const QPointF& way)
{
    return std::atan2(way.y(), way.x()) * 180 / std::numbers::pi;
}

QPointF wayAt(double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {std::cos(angle), std::sin(angle)};
}

/// The way an arrow key points to in the plane, where up is positive; null for other keys.
QPointF wayOf(int key)
{
    const QPoint way = arrowWay(key);
    return {double(way.x()), -double(way.y())};
}

} // namespace

ClassifierPlane::Hit ClassifierPlane::hitAt(const QPointF& position) const
{
    const auto move = moveHandle();
    const auto turn = turnHandle();
    if (move && distance(mapToPlane(*move), position) <= handleGrasp) {
        return {Item::Move, 0};
    }
    if (turn && distance(mapToPlane(*turn), position) <= handleGrasp) {
        return {Item::Turn, 0};
    }
    Hit nearest {Item::Ground, 0};
    double reached = pointGrasp;
    for (std::size_t index = 0; index < m_picture.points.size(); ++index) {
        const nn::LabelledPoint& point = m_picture.points[index];
        const double way = distance(mapToPlane({point.x1, point.x2}), position);
        if (way <= reached) {
            reached = way;
            nearest = {Item::Point, index};
        }
    }
    if (nearest.item == Item::Point) {
        return nearest;
    }
    if (!plotArea().contains(position)) {
        return {};
    }
    const QPointF place = mapToValue(position);
    const bool isOnLine =
        move && distance(mapToPlane(nearestOnLine(m_picture.rule, place)), position) <= lineGrasp;
    return {isOnLine ? Item::Move : Item::Ground, 0};
}

void ClassifierPlane::choose(Item item, std::size_t point)
{
    m_item = item;
    m_point = point;
    announceParts(*this);
    update();
}

void ClassifierPlane::mousePressEvent(QMouseEvent* event)
{
    if (m_grip != Item::None) {
        return; // One thing at a time.
    }
    const Hit hit = hitAt(event->position());
    if (event->button() == Qt::RightButton && hit.item == Item::Point) {
        emit editBegan();
        emit pointRemoved(hit.point);
        return;
    }
    if (event->button() != Qt::LeftButton || hit.item == Item::None) {
        event->ignore();
        return;
    }
    m_grip = hit.item;
    m_pressed = event->position();
    const QPointF place = mapToValue(m_pressed);
    if (m_grip == Item::Ground) {
        return;
    }
    choose(hit.item, hit.point);
    if (m_grip == Item::Point) {
        const nn::LabelledPoint& point = m_picture.points[m_point];
        m_gripOffset = QPointF(point.x1, point.x2) - place;
    } else if (m_grip == Item::Move) {
        m_anchor = nearestOnLine(m_picture.rule, place);
        m_gripOffset = m_anchor - place;
    } else {
        m_grip = Item::None; // The side the handle is on while it is not held.
        const QLineF both = handles();
        m_grip = Item::Turn;
        const QPointF way = lineDirection(m_picture.rule);
        m_turnSide = QPointF::dotProduct(both.p2() - both.p1(), way) > 0 ? 1 : -1;
        m_anchor = both.p1();
        m_grippedRule = m_picture.rule;
        m_gripOffset = both.p2() - place;
    }
    emit editBegan();
    setCursor(Qt::ClosedHandCursor);
}

void ClassifierPlane::turnTo(const QPointF& place)
{
    const double degrees = degreesOf(m_turnSide * (place - m_anchor));
    const double nearest = std::round(degrees / snapDegrees) * snapDegrees;
    const bool snaps = std::abs(degrees - nearest) <= snapReach;
    emit ruleMoved(lineTurned(m_grippedRule, m_anchor, wayAt(snaps ? nearest : degrees)));
}

void ClassifierPlane::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = mapToValue(event->position()) + m_gripOffset;
    switch (m_grip) {
    case Item::Move:
        m_anchor = withinBorder(place);
        emit ruleMoved(lineThrough(m_picture.rule, m_anchor));
        break;
    case Item::Turn:
        turnTo(place);
        break;
    case Item::Point:
        if (m_point < m_picture.points.size()) { // A key may have removed it under the pointer.
            emit pointMoved(m_point, withinBorder(place));
        }
        break;
    case Item::Ground:
        break;
    case Item::None:
        showCursor(hitAt(event->position()).item);
        break;
    }
}

void ClassifierPlane::showCursor(Item item)
{
    if (item == Item::Ground) {
        setCursor(Qt::CrossCursor);
    } else if (item == Item::None) {
        unsetCursor();
    } else {
        setCursor(Qt::OpenHandCursor);
    }
}

void ClassifierPlane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool isClick = distance(event->position(), m_pressed) < QApplication::startDragDistance();
    if (m_grip == Item::Ground && isClick) {
        addAt(mapToValue(m_pressed), event->modifiers().testFlag(Qt::ShiftModifier));
    }
    m_grip = Item::None;
    showCursor(hitAt(event->position()).item);
    update();
}

void ClassifierPlane::addAt(const QPointF& place, bool isOther)
{
    const QPointF inside = withinBorder(place);
    emit editBegan();
    emit pointAdded({inside.x(), inside.y(), isOther ? 1 - m_newLabel : m_newLabel});
}

void ClassifierPlane::turnToDegrees(double degrees)
{
    if (hasLine(m_picture.rule)) {
        m_anchor = nearestOnLine(m_picture.rule, handles().p1());
        emit ruleMoved(lineTurned(m_picture.rule, m_anchor, wayAt(degrees)));
    }
}

void ClassifierPlane::turnByStep(double degrees)
{
    if (!hasLine(m_picture.rule)) {
        return;
    }
    // To the next whole step: level and upright lines are reached exactly, from wherever.
    const double steps = degreesOf(lineDirection(m_picture.rule)) / std::abs(degrees);
    const double slack = sameDegrees / std::abs(degrees);
    const double next = degrees > 0 ? std::floor(steps + slack) + 1 : std::ceil(steps - slack) - 1;
    turnToDegrees(next * std::abs(degrees));
}

void ClassifierPlane::nudge(const QPointF& units, bool isFine)
{
    const QPointF way = units * (isFine ? 0.02 : 0.1);
    if (m_item == Item::Turn) {
        const double degrees = isFine ? 1 : 5;
        turnByStep(units.x() < 0 || units.y() > 0 ? degrees : -degrees);
    } else if (m_item == Item::Point && m_point < m_picture.points.size()) {
        const nn::LabelledPoint& point = m_picture.points[m_point];
        emit pointMoved(m_point, withinBorder(QPointF(point.x1, point.x2) + way));
    } else if (m_item == Item::Move && hasLine(m_picture.rule)) {
        m_anchor = withinBorder(nearestOnLine(m_picture.rule, m_anchor) + way);
        emit ruleMoved(lineThrough(m_picture.rule, m_anchor));
    }
}

bool ClassifierPlane::pointKey(int key)
{
    const std::size_t count = m_picture.points.size();
    if (m_item != Item::Point || count == 0) {
        return false;
    }
    switch (key) {
    case Qt::Key_PageUp:
        choose(Item::Point, (m_point + count - 1) % count);
        return true;
    case Qt::Key_PageDown:
        choose(Item::Point, (m_point + 1) % count);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit pointRemoved(m_point);
        return true;
    default:
        return false;
    }
}

QList<KeyHint> ClassifierPlane::keyHints() const
{
    QList<KeyHint> hints {
        {arrowKeyNames(),
         tr("In the plane: move the line, turn it or move a point, whichever Tab has chosen; with "
            "Shift in small steps")},
    };
    if (!m_picture.points.empty()) {
        hints.append({pageKeyNames(), tr("In the plane: to the next point")});
    }
    hints.append({
        tr("Insert, Delete"),
        tr("In the plane: add a point (with Shift of the other class), or take the chosen one "
           "away"),
    });
    return hints;
}

void ClassifierPlane::keyPressEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat()) {
        emit editBegan();
    }
    const QPointF way = wayOf(event->key());
    const bool hasShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!way.isNull()) {
        nudge(way, hasShift);
    } else if (event->key() == Qt::Key_Insert) {
        addAt({}, hasShift);
        choose(Item::Point, m_picture.points.empty() ? 0 : m_picture.points.size() - 1);
    } else if (!pointKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

bool ClassifierPlane::focusNextPrevChild(bool next)
{
    constexpr std::array items {Item::Move, Item::Turn, Item::Point};
    const auto* at = std::ranges::find(items, m_item);
    const auto index = at - items.begin() + (next ? 1 : -1);
    const bool isInside = index >= 0 && index < std::ssize(items);
    if (!isInside || (items[std::size_t(index)] == Item::Point && m_picture.points.empty())) {
        return QWidget::focusNextPrevChild(next);
    }
    m_showsFocus = true;
    choose(items[std::size_t(index)], m_point);
    return true;
}

void ClassifierPlane::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    if (event->reason() == Qt::TabFocusReason) {
        m_item = Item::Move;
    } else if (event->reason() == Qt::BacktabFocusReason) {
        m_item = m_picture.points.empty() ? Item::Turn : Item::Point;
    }
    update();
    QWidget::focusInEvent(event);
}

void ClassifierPlane::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ui
