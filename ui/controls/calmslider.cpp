// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace ui {

CalmSlider::CalmSlider(Qt::Orientation orientation, QWidget* parent) : QSlider(orientation, parent)
{
    setFocusPolicy(Qt::StrongFocus); // By default the wheel alone would bring the focus.
}

void CalmSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_isHeld = true;
        emit grabbed();
    }
    QSlider::mousePressEvent(event);
}

void CalmSlider::mouseReleaseEvent(QMouseEvent* event)
{
    QSlider::mouseReleaseEvent(event);
    m_isHeld = false;
}

void CalmSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace ui
