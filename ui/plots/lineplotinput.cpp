// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplot.h"
#include "ui/plots/lineplotmarks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double reach = 24; ///< How near the pointer has to be to hold the point, in pixels.
constexpr double zoomStep = 1.25;

} // namespace

LinePlot::Grip LinePlot::gripAt(const QPointF& position) const
{
    if (m_point) {
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
    m_gripOffset =
        m_grip == Grip::Point ? mapToPlot(m_point->place) - event->position() : -event->position();
    setCursor(Qt::ClosedHandCursor);
    update();
}

void LinePlot::mouseMoveEvent(QMouseEvent* event)
{
    switch (m_grip) {
    case Grip::Point:
        movePoint(mapToValue(event->position() + m_gripOffset).x());
        break;
    case Grip::Ground: {
        const double pixels = event->position().x() + m_gripOffset.x();
        const double way = pixels / plotArea().width() * m_grippedRange.length();
        emit rangeMoved({m_grippedRange.least - way, m_grippedRange.greatest - way});
        break;
    }
    case Grip::None:
        if (gripAt(event->position()) == Grip::Point) {
            setCursor(Qt::OpenHandCursor);
        } else {
            unsetCursor();
        }
        break;
    }
}

void LinePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_grip = Grip::None;
        unsetCursor();
        update();
    }
}

void LinePlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && gripAt(event->position()) == Grip::Ground) {
        emit editBegan();
        emit rangeReset();
    }
}

void LinePlot::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // The page scrolls.
        return;
    }
    const double turns = event->angleDelta().y() / 120.0;
    emit editBegan();
    zoomBy(std::pow(zoomStep, -turns), mapToValue(event->position()).x());
    event->accept();
}

void LinePlot::keyPressEvent(QKeyEvent* event)
{
    const double middle = (m_x.least + m_x.greatest) / 2;
    const bool isPointInSight = m_point && m_x.contains(m_point->place.x());
    const double fixed = isPointInSight ? m_point->place.x() : middle;
    const double place = accessibleValue();
    if (!event->isAutoRepeat()) {
        emit editBegan();
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        movePoint(place - m_pointScale.step);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        movePoint(place + m_pointScale.step);
        break;
    case Qt::Key_PageDown:
        movePoint(place - m_page);
        break;
    case Qt::Key_PageUp:
        movePoint(place + m_page);
        break;
    case Qt::Key_Home:
        movePoint(m_pointScale.least);
        break;
    case Qt::Key_End:
        movePoint(m_pointScale.greatest);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1 / zoomStep, fixed);
        break;
    case Qt::Key_Minus:
        zoomBy(zoomStep, fixed);
        break;
    case Qt::Key_0:
        emit rangeReset();
        break;
    default:
        QWidget::keyPressEvent(event);
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
