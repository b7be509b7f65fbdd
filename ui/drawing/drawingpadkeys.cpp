// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing pad's keyboard; what a gesture does is in drawingpad.cpp.
#include "ui/drawing/drawingpad.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

/// One pixel of the digit image, and a quarter of it.
constexpr double keyStep = 1.0 / 28;
constexpr double fineKeyStep = keyStep / 4;

} // namespace

void DrawingPad::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const int key = event->key();
    if (plain && key >= Qt::Key_Left && key <= Qt::Key_Down) {
        moveKeyboardPen(*event);
    } else if (plain && key == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            toggleKeyboardPen();
        }
    } else if (key == Qt::Key_Escape && m_gesture) {
        cancelGesture();
    } else if (m_offersSamples && plain && key >= Qt::Key_0 && key <= Qt::Key_9) {
        emit sampleRequested(key - Qt::Key_0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

QList<KeyHint> DrawingPad::keyHints() const
{
    QList<KeyHint> hints {
        {tr("Arrows"), tr("Move the pen on the pad; with Shift in small steps")},
        {tr("Space"), tr("Put the pen down, lift it")},
        {tr("Escape"), tr("Give up the stroke that is being drawn")},
    };
    if (m_offersSamples) {
        hints.append({tr("0 to 9"), tr("Show a test digit of this kind")});
    }
    return hints;
}

void DrawingPad::moveKeyboardPen(const QKeyEvent& event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? fineKeyStep : keyStep;
    const int key = event.key();
    const QPointF before = fromPad(m_keyboardPen);
    const double dx = key == Qt::Key_Left ? -step : key == Qt::Key_Right ? step : 0;
    const double dy = key == Qt::Key_Up ? -step : key == Qt::Key_Down ? step : 0;
    m_keyboardPen.x = std::clamp(m_keyboardPen.x + dx, 0.0, 1.0);
    m_keyboardPen.y = std::clamp(m_keyboardPen.y + dy, 0.0, 1.0);
    m_keyboardPenShown = true;
    const QRectF dirty = QRectF(before, fromPad(m_keyboardPen)).normalized();
    updateAround(dirty.translated(-padRect().topLeft()));
    moveGesture(m_keyboardPen);
    announce();
}

void DrawingPad::toggleKeyboardPen()
{
    m_keyboardPenShown = true;
    if (m_gesture) {
        endGesture();
    } else {
        beginGesture(m_keyboardPen, m_tool);
    }
    update();
}

void DrawingPad::focusInEvent(QFocusEvent* event)
{
    m_keyboardPenShown = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void DrawingPad::focusOutEvent(QFocusEvent* event)
{
    endGesture();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
