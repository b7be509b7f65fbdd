// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"
#include "ui/network/networkspeech.h"
#include "ui/network/networkwalk.h"
#include "ui/text/numbertext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double pixelsPerStep = 6; ///< Of a vertical drag.
constexpr int stepsPerPage = 10;
constexpr qint64 wheelPauseMs = 600; ///< After it, the wheel begins another gesture.
constexpr int wheelNotch = 120;
constexpr int fieldWidth = 76;

std::optional<WalkStep> stepFor(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return WalkStep::Back;
    case Qt::Key_Right:
        return WalkStep::Forward;
    case Qt::Key_Up:
        return WalkStep::Up;
    case Qt::Key_Down:
        return WalkStep::Down;
    case Qt::Key_Home:
        return WalkStep::First;
    case Qt::Key_End:
        return WalkStep::Last;
    default:
        return {};
    }
}

} // namespace

double allowedNumber(const NetworkEditing& editing, NumberKind kind, double value, double step)
{
    const bool isInput = kind == NumberKind::Input;
    const double least = isInput ? editing.leastInput : -editing.mostParameter;
    const double most = isInput ? editing.mostInput : editing.mostParameter;
    return std::round(std::clamp(value, least, most) / step) * step;
}

void NetworkCanvas::setEditing(const std::optional<NetworkEditing>& editing)
{
    m_editing = editing;
    m_drag.reset();
    closeField(false);
}

bool NetworkCanvas::canEdit(const NetworkPart& part) const
{
    return m_editing && m_picture.number(part);
}

void NetworkCanvas::requestEdit(const NetworkPart& part, double value, double step)
{
    const bool isInput = part.kind == PartKind::Neuron && part.column == 0;
    const NumberKind kind = isInput ? NumberKind::Input : NumberKind::Parameter;
    const double allowed = allowedNumber(*m_editing, kind, value, step);
    if (std::abs(allowed - m_picture.number(part).value_or(allowed)) > step / 2) {
        emit editRequested(part, allowed, m_gesture);
    }
}

void NetworkCanvas::changeNumber(const NetworkPart& part, double value)
{
    ++m_gesture;
    requestEdit(part, value, m_editing->finest);
}

QList<KeyHint> NetworkCanvas::keyHints() const
{
    QList<KeyHint> hints {
        {tr("Arrow keys, Home, End"),
         tr("In a network: go along its connections and from neuron to neuron")},
    };
    if (m_editing) {
        hints.append({
            tr("Up, Down, Page Up, Page Down"),
            tr("In a network: change the chosen number (with Ctrl, Up and Down go on)"),
        });
        hints.append({enterKeyName(), tr("In a network: type the chosen number")});
    }
    if (canZoom()) {
        hints.append({
            zoomKeyNames(),
            tr("In a network: enlarge it, shrink it, show all of it (with Alt where a number is "
               "chosen)"),
        });
    }
    return hints;
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (!isAlt && canEdit(m_selection) && changeByKey(event)) {
        return;
    }
    if (zoomByKey(*event)) {
        return;
    }
    const std::optional<WalkStep> step = stepFor(event->key());
    if (!step) {
        QWidget::keyPressEvent(event);
        return;
    }
    select(walked(m_layout, m_selection, *step));
}

bool NetworkCanvas::changeByKey(QKeyEvent* event)
{
    int steps = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        steps = 1;
        break;
    case Qt::Key_Down:
        steps = -1;
        break;
    case Qt::Key_PageUp:
        steps = stepsPerPage;
        break;
    case Qt::Key_PageDown:
        steps = -stepsPerPage;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        openField(numberText(*m_picture.number(m_selection), m_picture.decimals));
        m_field->selectAll();
        return true;
    default:
        break;
    }
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (steps != 0 && !withControl) {
        // A key that is held down is one movement.
        m_gesture += event->isAutoRepeat() ? 0 : 1;
        requestEdit(
            m_selection, *m_picture.number(m_selection) + steps * m_editing->step, m_editing->step
        );
        return true;
    }
    const QChar typed = event->text().isEmpty() ? QChar(u' ') : event->text().front();
    const bool beginsNumber =
        typed.isDigit() || QStringLiteral("+-.,").contains(typed) || typed == QChar(0x2212);
    if (beginsNumber && !withControl) {
        openField(event->text());
        return true;
    }
    return false;
}

QRectF NetworkCanvas::fieldPlace() const
{
    QPointF middle;
    if (const LayoutEdge* edge = m_layout.findEdge(m_selection)) {
        middle = edge->label.isNull() ? edge->line.center() : edge->label.center();
    } else if (const LayoutNeuron* neuron = m_layout.find(m_selection)) {
        middle = neuron->bias.isNull() ? neuron->centre : neuron->bias.center();
    }
    QRectF place(0, 0, fieldWidth, m_field->sizeHint().height());
    place.setWidth(std::max<double>(fieldWidth, m_field->fontMetrics().averageCharWidth() * 10));
    place.moveCenter(middle);
    return place;
}

void NetworkCanvas::openField(const QString& text)
{
    m_field->setGeometry(fieldPlace().toRect());
    m_field->setAccessibleName(spokenName(m_picture, m_selection));
    m_field->setText(text);
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NetworkCanvas::closeField(bool take)
{
    if (m_field->isHidden()) {
        return;
    }
    QString text = m_field->text().trimmed();
    // Hiding the field takes its focus away, which ends the editing once more.
    m_field->hide();
    setFocus(Qt::OtherFocusReason);
    text.replace(QChar(0x2212), u'-');
    text.replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (take && isNumber && std::isfinite(value) && canEdit(m_selection)) {
        changeNumber(m_selection, value);
    }
}

bool NetworkCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool take = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (take || key == Qt::Key_Escape) {
            // Must not reach the diagram, where Return opens the field.
            closeField(take);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const NetworkPart part = m_layout.partAt(event->position());
    choose(part);
    if (part.kind == PartKind::None && !m_zoom.showsAll()) {
        m_pan = Pan {event->position(), m_zoom.shift};
        setCursor(Qt::ClosedHandCursor);
    }
    if (canEdit(part)) {
        ++m_gesture;
        // On the screen, as the page may make room for a sentence while the hand moves.
        m_drag = Drag {part, *m_picture.number(part), event->globalPosition().y()};
        m_hot = part.kind == PartKind::Weight ? part : NetworkPart {};
        redrawStill();
    }
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        const double steps = std::round((m_drag->y - event->globalPosition().y()) / pixelsPerStep);
        requestEdit(m_drag->part, m_drag->from + steps * m_editing->step, m_editing->step);
        return;
    }
    if (m_pan) {
        moveTo(m_pan->shift + m_pan->from - event->position());
        return;
    }
    showCursorAt(event->position());
}

void NetworkCanvas::showCursorAt(const QPointF& place)
{
    const NetworkPart part = m_layout.partAt(place);
    const bool isGround = part.kind == PartKind::None && !m_zoom.showsAll();
    setCursor(canEdit(part) ? Qt::SizeVerCursor : isGround ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void NetworkCanvas::showTip(const QHelpEvent& event)
{
    const NetworkPart part = m_layout.partAt(event.pos());
    if (m_picture.isFrozen(part)) {
        //: The placeholder is a weight or a neuron with its bias, and that it is frozen
        const QString text = tr("%1: training leaves it as it is");
        QToolTip::showText(event.globalPos(), text.arg(spokenName(m_picture, part)), this);
    } else {
        QToolTip::hideText();
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag) {
        m_drag.reset();
        m_hot = {};
        arrange(); // Numbers may have become wider.
        redrawStill();
    }
    if (event->button() == Qt::LeftButton && m_pan) {
        m_pan.reset();
        showCursorAt(event->position());
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const NetworkPart part = m_layout.partAt(event->position());
    if (event->button() == Qt::LeftButton && canEdit(part)) {
        select(part);
        openField(numberText(*m_picture.number(part), m_picture.decimals));
        m_field->selectAll();
    } else if (event->button() == Qt::LeftButton && part.kind == PartKind::None) {
        showAll();
    }
}

void NetworkCanvas::wheelEvent(QWheelEvent* event)
{
    if (zoomByWheel(*event)) {
        event->accept();
        return;
    }
    const int notches = event->angleDelta().y() / wheelNotch;
    const bool isOverChosen = m_layout.partAt(event->position()) == m_selection;
    // A page that is being scrolled must not change numbers on its way.
    if (!hasFocus() || !isOverChosen || notches == 0 || !canEdit(m_selection)) {
        event->ignore();
        return;
    }
    const auto now = static_cast<qint64>(event->timestamp());
    m_gesture += now - m_lastWheel > wheelPauseMs ? 1 : 0;
    m_lastWheel = now;
    requestEdit(
        m_selection, *m_picture.number(m_selection) + notches * m_editing->step, m_editing->step
    );
    event->accept();
}

} // namespace ui
