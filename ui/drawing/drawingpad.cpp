// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingpad.h"

#include "engine/io/stroke_file.h"
#include "ui/controls/spokenrole.h"
#include "ui/drawing/inkgeometry.h"
#include "ui/drawing/padcommand.h"
#include "ui/drawing/padimport.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Points closer together than this add nothing to the picture.
constexpr double leastMovement = 0.002;
constexpr int undoLimit = 500;

double distance(const nn::InkPoint& a, const nn::InkPoint& b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

std::size_t pointCount(const nn::Drawing& drawing)
{
    std::size_t count = 0;
    for (const nn::Stroke& stroke : drawing) {
        count += stroke.size();
    }
    return count;
}

} // namespace

DrawingPad::DrawingPad(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAcceptDrops(true);
    setCursor(Qt::CrossCursor);
    setContextMenuPolicy(Qt::PreventContextMenu); // The right button erases.
    m_undoStack.setUndoLimit(undoLimit);
    retranslate();
}

DrawingPad::~DrawingPad()
{
    // The stack tells when it is emptied, which it also is at its end; those who listen may be
    // gone.
    m_undoStack.disconnect();
}

QSize DrawingPad::sizeHint() const
{
    return {338, 338};
}

QSize DrawingPad::minimumSizeHint() const
{
    return {200, 200};
}

void DrawingPad::setContent(const PadContent& content, const QString& stepText)
{
    cancelGesture();
    push(m_content, content, stepText);
}

void DrawingPad::restoreContent(const PadContent& content)
{
    cancelGesture();
    m_undoStack.clear();
    apply(content);
}

void DrawingPad::clear()
{
    setContent({}, tr("Clear"));
}

void DrawingPad::setTool(Tool tool)
{
    if (m_tool == tool) {
        return;
    }
    endGesture(); // What the keyboard's pen was drawing ends with the tool.
    m_tool = tool;
    setCursor(cursorFor(tool));
    update();
    announce();
    emit toolChanged(tool);
}

void DrawingPad::offerNoSamples()
{
    m_offersSamples = false;
    announce();
}

// Gestures ---------------------------------------------------------------------------------------

void DrawingPad::beginGesture(const nn::InkPoint& point, Tool tool)
{
    cancelGesture();
    m_gesture = Gesture {tool, m_content, point};
    if (tool == Tool::Pen) {
        if (pointCount(m_content.strokes) >= nn::max_stroke_points) {
            m_gesture.reset();
            return;
        }
        m_content.strokes.push_back({});
        extendStroke(point);
        emit contentChanged();
    } else {
        moveGesture(point);
    }
    announce();
}

void DrawingPad::moveGesture(const nn::InkPoint& point)
{
    if (!m_gesture) {
        return;
    }
    if (m_gesture->tool == Tool::Pen) {
        if (distance(m_gesture->last, point) < leastMovement
            || pointCount(m_content.strokes) >= nn::max_stroke_points) {
            return;
        }
        extendStroke(point);
    } else {
        nn::Drawing rest =
            erased(m_content.strokes, m_gesture->last, point, eraserRadius() + penWidthOnPad() / 2);
        m_gesture->last = point;
        if (rest == m_content.strokes) {
            return;
        }
        m_content.strokes = std::move(rest);
        refreshInk();
    }
    emit contentChanged();
}

void DrawingPad::extendStroke(const nn::InkPoint& point)
{
    nn::Stroke& stroke = m_content.strokes.back();
    const qreal side = padRect().width();
    QRectF dirty = endOfStroke(stroke, side).controlPointRect();
    stroke.push_back(point);
    m_gesture->last = point;
    if (!m_inkIsStale) {
        dirty |= m_ink.extend(stroke);
    }
    updateAround(dirty | endOfStroke(stroke, side).controlPointRect());
}

void DrawingPad::endGesture()
{
    if (!m_gesture) {
        return;
    }
    const Gesture gesture = std::move(*m_gesture);
    m_gesture.reset();
    if (m_content != gesture.before) {
        push(gesture.before, m_content, gesture.tool == Tool::Pen ? tr("Stroke") : tr("Erase"));
    }
    refreshInk();
    announce();
    emit gestureFinished();
}

void DrawingPad::cancelGesture()
{
    if (!m_gesture) {
        return;
    }
    const PadContent before = std::move(m_gesture->before);
    m_gesture.reset();
    apply(before);
    emit gestureFinished();
}

void DrawingPad::push(const PadContent& before, const PadContent& after, const QString& text)
{
    if (before == after) {
        return;
    }
    const auto applyStep = [this](const PadContent& content) {
        cancelGesture(); // Undo while a stroke is being drawn drops that stroke first.
        apply(content);
    };
    m_undoStack.push(new PadCommand(before, after, text, applyStep));
}

void DrawingPad::apply(const PadContent& content)
{
    m_content = content;
    refreshInk();
    announce();
    emit contentChanged();
}

void DrawingPad::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData()) {
        insertFrom(*mime);
    }
}

void DrawingPad::insertFrom(const QMimeData& mime)
{
    if (!hasPadContent(mime)) {
        return;
    }
    if (const nn::Expected<PadContent> content = padContentOf(mime)) {
        setContent(
            *content, content->picture.isNull() ? tr("Insert Drawing") : tr("Insert Picture")
        );
    } else {
        emit importFailed(content.error());
    }
}

// Events -----------------------------------------------------------------------------------------

bool DrawingPad::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(static_cast<QTouchEvent*>(event));
        return true;
    case QEvent::TouchCancel:
        cancelGesture();
        return true;
    case QEvent::ShortcutOverride: {
        // The pad's own keys come before a window's shortcuts on the same keys.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && (key->key() == Qt::Key_Space || (key->key() == Qt::Key_Escape && m_gesture))) {
            event->accept();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void DrawingPad::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshInk();
    }
    QWidget::changeEvent(event);
}

void DrawingPad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton) {
        event->ignore();
        return;
    }
    m_keyboardPenShown = false;
    beginGesture(
        toPad(event->position()), event->button() == Qt::RightButton ? Tool::Eraser : m_tool
    );
}

void DrawingPad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() != Qt::NoButton) {
        moveGesture(toPad(event->position()));
    }
}

void DrawingPad::mouseReleaseEvent(QMouseEvent* event)
{
    moveGesture(toPad(event->position()));
    endGesture();
}

void DrawingPad::tabletEvent(QTabletEvent* event)
{
    // Not accepting them would bring the same movements again as mouse events.
    event->accept();
    const nn::InkPoint point = toPad(event->position());
    if (event->type() == QEvent::TabletPress) {
        const bool erase = event->pointerType() == QPointingDevice::PointerType::Eraser
            || event->button() == Qt::RightButton;
        setFocus(Qt::MouseFocusReason);
        m_keyboardPenShown = false;
        beginGesture(point, erase ? Tool::Eraser : m_tool);
    } else if (event->type() == QEvent::TabletMove) {
        moveGesture(point);
    } else if (event->type() == QEvent::TabletRelease) {
        moveGesture(point);
        endGesture();
    }
}

void DrawingPad::touch(QTouchEvent* event)
{
    event->accept();
    // The first finger draws; others that come down meanwhile do not disturb it.
    if (event->type() == QEvent::TouchBegin && !event->points().isEmpty()) {
        m_finger = event->points().first().id();
        setFocus(Qt::MouseFocusReason);
        m_keyboardPenShown = false;
        beginGesture(toPad(event->points().first().position()), m_tool);
        return;
    }
    for (const QEventPoint& finger : event->points()) {
        if (finger.id() != m_finger) {
            continue;
        }
        moveGesture(toPad(finger.position()));
        if (finger.state() == QEventPoint::State::Released) {
            endGesture();
        }
    }
}

void DrawingPad::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasPadContent(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void DrawingPad::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    insertFrom(*event->mimeData());
}

} // namespace ui
