// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"

#include <QWheelEvent>

namespace ui {

CalmSlider::CalmSlider(Qt::Orientation orientation, QWidget* parent) : QSlider(orientation, parent)
{
    setFocusPolicy(Qt::StrongFocus); // By default the wheel alone would bring the focus.
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
