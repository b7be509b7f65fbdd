// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"
#include "ui/network/networkzoombar.h"
#include "ui/theme/sizes.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double wheelNotch = 120;
constexpr double pixelsPerNotch = 60; ///< That the wheel moves an enlarged diagram.
constexpr double sightMargin = 4 * sizes::step; ///< Around what is brought into sight.

const LayoutNeuron* nearestNeuron(const NetworkLayout& layout, const QPointF& place)
{
    const auto nearest = std::min_element(
        layout.neurons.begin(),
        layout.neurons.end(),
        [&place](const LayoutNeuron& one, const LayoutNeuron& other) {
            return QLineF(one.centre, place).length() < QLineF(other.centre, place).length();
        }
    );
    return nearest == layout.neurons.end() ? nullptr : &*nearest;
}

} // namespace

bool NetworkCanvas::canZoom() const
{
    const std::vector<int> counts = m_picture.neuronCounts();
    return std::accumulate(counts.begin(), counts.end(), 0) >= leastZoomedNeurons;
}

int NetworkCanvas::barRoom() const
{
    return canZoom() ? m_zoomBar->sizeHint().height() + sizes::inControl : 0;
}

QRectF NetworkCanvas::sight() const
{
    return QRectF(rect()).adjusted(0, barRoom(), 0, 0);
}

void NetworkCanvas::placeZoomBar()
{
    m_zoomBar->setVisible(canZoom());
    const QSize size = m_zoomBar->sizeHint();
    m_zoomBar->setGeometry(QRect(QPoint(width() - size.width(), 0), size));
    m_zoomBar->showScale(m_zoom.scale, NetworkZoom::most);
}

void NetworkCanvas::zoomBy(double factor, const QPointF& fixed)
{
    const double scale = NetworkZoom::allowedScale(m_zoom.scale * factor);
    if (!canZoom() || scale == m_zoom.scale) {
        return;
    }
    closeField(true);
    // Texts keep their size and more neurons may appear, so it is not all one enlargement: what is
    // next to the place that stays is what the eye holds on to.
    const LayoutNeuron* anchor = nearestNeuron(m_layout, fixed);
    const double growth = scale / m_zoom.scale;
    const QPointF before = fixed - sight().topLeft() + m_zoom.shift;
    QPointF shift = before * growth - (fixed - sight().topLeft());
    const NetworkPart held = anchor != nullptr ? anchor->part : NetworkPart {};
    const QPointF offset = anchor != nullptr ? fixed - anchor->centre : QPointF();
    m_zoom.scale = scale;
    m_zoom.shift = {};
    arrange();
    if (const LayoutNeuron* now = m_layout.find(held)) {
        shift = now->centre + offset * growth - fixed;
    }
    moveTo(shift);
    placeZoomBar();
    const NetworkPart shown = m_layout.shownFor(m_selection);
    if (shown != m_selection) {
        select(shown);
    }
}

void NetworkCanvas::showAll()
{
    zoomBy(1 / m_zoom.scale, sight().center());
}

void NetworkCanvas::moveTo(const QPointF& shift)
{
    const NetworkZoom moved = NetworkZoom {m_zoom.scale, shift}.within(sight().size());
    m_zoom = moved;
    placeLayout();
    redrawStill();
}

void NetworkCanvas::bringIntoSight(const NetworkPart& part)
{
    if (m_zoom.showsAll() || part.kind == PartKind::None) {
        return;
    }
    QRectF place;
    if (const LayoutNeuron* neuron = m_layout.find(part)) {
        const QPointF corner(m_layout.radius, m_layout.radius);
        place = QRectF(neuron->centre - corner, neuron->centre + corner) | neuron->bias;
    } else if (const LayoutEdge* edge = m_layout.findEdge(part)) {
        place = edge->label.isNull() ? QRectF(edge->line.center(), QSizeF(1, 1)) : edge->label;
    }
    place.adjust(-sightMargin, -sightMargin, sightMargin, sightMargin);
    QSizeF room = sight().size();
    room.rheight() -= captionHeight();
    const NetworkZoom wanted = m_zoom.showing(place.translated(-sight().topLeft()), room);
    if (wanted.shift != m_zoom.shift) {
        moveTo(wanted.shift);
    }
}

bool NetworkCanvas::zoomByKey(const QKeyEvent& event)
{
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    if (!canZoom() || !(isPlain || isAlt)) {
        return false;
    }
    const LayoutNeuron* neuron = m_layout.find(m_selection);
    const LayoutEdge* edge = m_layout.findEdge(m_selection);
    const QPointF fixed = neuron != nullptr ? neuron->centre
        : edge != nullptr                   ? edge->line.center()
                                            : sight().center();
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(NetworkZoom::step, fixed);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / NetworkZoom::step, fixed);
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        return false;
    }
    bringIntoSight(m_selection);
    return true;
}

bool NetworkCanvas::zoomByWheel(const QWheelEvent& event)
{
    const QPointF notches = QPointF(event.angleDelta()) / wheelNotch;
    if (canZoom() && event.modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(NetworkZoom::step, notches.y()), event.position());
        return true;
    }
    const bool isSideways = notches.x() != 0;
    if (m_zoom.showsAll() || !(isSideways || event.modifiers().testFlag(Qt::ShiftModifier))) {
        return false; // The page scrolls.
    }
    moveTo(m_zoom.shift - notches * pixelsPerNotch);
    return true;
}

bool NetworkCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        placeZoomBar(); // Its texts have another size.
        arrange();
    }
    if (event->type() == QEvent::ToolTip) {
        showTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::NativeGesture && canZoom()) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && canZoom()) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            const QPointF moved = pinch->centerPoint() - pinch->lastCenterPoint();
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            moveTo(m_zoom.shift - (pinch->state() == Qt::GestureStarted ? QPointF() : moved));
            m_drag.reset(); // What the first finger took hold of before the second came.
            m_pan.reset();
            gestures->accept(pinch);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace ui
