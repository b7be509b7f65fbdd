// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplot.h"
#include "ui/plots/lineplotmarks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double reach = 24; ///< How near the pointer has to be to hold the point, in pixels.
constexpr double zoomStep = 1.25;
constexpr double clickReach = 4; ///< A drag begins farther away from where it was pressed.
constexpr int stepsUp = 40; ///< Of the pen, from the lower to the upper end of the axis.
constexpr int stepsPerPage = 5;
constexpr std::array<int, 4> zoomKeys {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};

} // namespace

LinePlot::Grip LinePlot::gripAt(const QPointF& position) const
{
    if (m_point && m_groundUse != Ground::Draws) {
        const QPointF way = position - mapToPlot(m_point->place);
        if (std::hypot(way.x(), way.y()) <= reach) {
            return Grip::Point;
        }
    }
    return plotArea().contains(position) ? Grip::Ground : Grip::None;
}

void LinePlot::movePoint(double x)
{
    if (!m_point) {
        return;
    }
    const double step = m_pointScale.step;
    const double onStep = step > 0 ? std::round(x / step) * step : x;
    emit pointMoved(std::clamp(onStep, m_pointScale.least, m_pointScale.greatest));
}

void LinePlot::zoomBy(double factor, double fixed)
{
    emit rangeMoved(zoomed(m_x, factor, fixed));
}

void LinePlot::drawTo(const QPointF& position)
{
    const QRectF area = plotArea();
    const QPointF inside(
        std::clamp(position.x(), area.left(), area.right()),
        std::clamp(position.y(), area.top(), area.bottom())
    );
    const QPointF place = mapToValue(inside);
    emit drawn(std::exchange(m_pen, place), place);
}

void LinePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        return;
    }
    emit editBegan();
    m_grippedRange = m_x;
    m_pressed = event->position();
    m_gripOffset =
        m_grip == Grip::Point ? mapToPlot(m_point->place) - event->position() : -event->position();
    if (m_groundUse == Ground::Draws) {
        m_pen = mapToValue(event->position());
        drawTo(event->position());
    } else if (m_grip == Grip::Point || m_groundUse == Ground::Moves) {
        setCursor(Qt::ClosedHandCursor);
    }
    update();
}

void LinePlot::mouseMoveEvent(QMouseEvent* event)
{
    switch (m_grip) {
    case Grip::Point:
        movePoint(mapToValue(event->position() + m_gripOffset).x());
        break;
    case Grip::Ground: {
        if (m_groundUse == Ground::Draws) {
            drawTo(event->position());
        }
        if (m_groundUse != Ground::Moves) {
            break;
        }
        const double pixels = event->position().x() + m_gripOffset.x();
        const double way = pixels / plotArea().width() * m_grippedRange.length();
        emit rangeMoved({m_grippedRange.least - way, m_grippedRange.greatest - way});
        break;
    }
    case Grip::None:
        if (gripAt(event->position()) == Grip::Point) {
            setCursor(Qt::OpenHandCursor);
        } else if (m_groundUse == Ground::Draws) {
            setCursor(Qt::CrossCursor);
        } else {
            unsetCursor();
        }
        break;
    }
}

void LinePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QPointF way = event->position() - m_pressed;
    const bool isClick = std::hypot(way.x(), way.y()) <= clickReach;
    const bool isOnGround = std::exchange(m_grip, Grip::None) == Grip::Ground;
    unsetCursor();
    update();
    if (isOnGround && isClick && m_groundUse != Ground::Draws) {
        emit groundClicked(mapToValue(event->position()));
    }
}

void LinePlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_groundUse != Ground::Moves) {
        mousePressEvent(event); // Two quick clicks are two.
    } else if (event->button() == Qt::LeftButton && gripAt(event->position()) == Grip::Ground) {
        emit editBegan();
        emit rangeReset();
    }
}

void LinePlot::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || m_groundUse != Ground::Moves) {
        event->ignore(); // The page scrolls.
        return;
    }
    const double turns = event->angleDelta().y() / 120.0;
    emit editBegan();
    zoomBy(std::pow(zoomStep, -turns), mapToValue(event->position()).x());
    event->accept();
}

QPointF LinePlot::strokeBy(const QKeyEvent& event) const
{
    if (m_groundUse != Ground::Draws || !m_point) {
        return {};
    }
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const double up = m_y.length() / stepsUp;
    switch (event.key()) {
    case Qt::Key_Up:
        return {0, up};
    case Qt::Key_Down:
        return {0, -up};
    case Qt::Key_PageUp:
        return {0, stepsPerPage * up};
    case Qt::Key_PageDown:
        return {0, -stepsPerPage * up};
    case Qt::Key_Left:
        return {withShift ? -m_pointScale.step : 0, 0};
    case Qt::Key_Right:
        return {withShift ? m_pointScale.step : 0, 0};
    default:
        return {};
    }
}

void LinePlot::drawBy(const QPointF& way)
{
    const QPointF end = m_point->place + way;
    emit drawn(
        m_point->place,
        {std::clamp(end.x(), m_x.least, m_x.greatest), std::clamp(end.y(), m_y.least, m_y.greatest)}
    );
}

std::optional<double> LinePlot::placeAfter(int key) const
{
    const double place = accessibleValue();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return place - m_pointScale.step;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return place + m_pointScale.step;
    case Qt::Key_PageDown:
        return place - m_page;
    case Qt::Key_PageUp:
        return place + m_page;
    case Qt::Key_Home:
        return m_pointScale.least;
    case Qt::Key_End:
        return m_pointScale.greatest;
    default:
        return {};
    }
}

void LinePlot::zoomByKey(int key)
{
    const double middle = (m_x.least + m_x.greatest) / 2;
    const bool isPointInSight = m_point && m_x.contains(m_point->place.x());
    const double fixed = isPointInSight ? m_point->place.x() : middle;
    if (key == Qt::Key_0) {
        emit rangeReset();
    } else {
        zoomBy(key == Qt::Key_Minus ? zoomStep : 1 / zoomStep, fixed);
    }
}

QList<KeyHint> LinePlot::keyHints() const
{
    QList<KeyHint> hints;
    if (focusPolicy() == Qt::NoFocus) { // A part of something else has the keys.
        return hints;
    }
    if (m_groundUse == Ground::Draws) {
        hints.append({
            arrowKeyNames(),
            tr("On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right "
               "with Shift"),
        });
    } else if (m_point) {
        hints.append({
            arrowKeyNames(),
            tr("On a plot: move the point (Page Up and Page Down further, Home and End to the "
               "ends)"),
        });
    }
    if (m_groundUse == Ground::Moves) {
        hints.append({zoomKeyNames(), tr("On a plot: enlarge it, shrink it, as at the start")});
    }
    return hints;
}

void LinePlot::keyPressEvent(QKeyEvent* event)
{
    const QPointF stroke = strokeBy(*event);
    const std::optional<double> place = placeAfter(event->key());
    const bool isZoom = std::ranges::find(zoomKeys, event->key()) != zoomKeys.end();
    if (!place && !isZoom) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isCarried = m_groundUse == Ground::Draws && stroke.isNull(); // A pen draws nothing.
    const bool edits = isZoom ? m_groundUse == Ground::Moves : m_point && !isCarried;
    if (edits && !event->isAutoRepeat()) {
        emit editBegan();
    }
    if (!stroke.isNull()) {
        drawBy(stroke);
    } else if (place) {
        movePoint(*place);
    } else if (m_groundUse == Ground::Moves) {
        zoomByKey(event->key());
    }
}

void LinePlot::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void LinePlot::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ui
