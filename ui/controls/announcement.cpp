// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/announcement.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

namespace ui {

namespace {

/// Longer than a frame and than a key that is held down needs to repeat.
constexpr int stillMs = 120;
constexpr QLatin1String timerName("announcement");

} // namespace

void announceWhenStill(QWidget& widget, const std::function<void()>& announce)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto* timer = widget.findChild<QTimer*>(timerName, Qt::FindDirectChildrenOnly);
    if (timer == nullptr) {
        timer = new QTimer(&widget);
        timer->setObjectName(timerName);
        timer->setSingleShot(true);
        timer->setInterval(stillMs);
    }
    timer->disconnect(&widget);
    QObject::connect(timer, &QTimer::timeout, &widget, announce);
    timer->start();
}

} // namespace ui
