// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themefollower.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace ui {

ThemeFollower::ThemeFollower(QApplication& application, std::function<QPalette()> desktop)
    : m_application(application), m_desktop(std::move(desktop))
{
    m_change.setSingleShot(true);
    m_change.setInterval(0);
    m_change.callOnTimeout(this, [this] {
        if (m_settings.choice == ThemeChoice::System) {
            applyNow();
        }
    });
    application.installEventFilter(this);
}

void ThemeFollower::apply(const ThemeSettings& settings)
{
    m_settings = settings;
    applyNow();
}

void ThemeFollower::applyNow()
{
    ThemeSettings settings = m_settings;
    if (settings.choice == ThemeChoice::System && m_desktop) {
        const Colors& wanted = colorsOf(m_desktop());
        settings.choice = isDark(wanted) ? ThemeChoice::Dark : ThemeChoice::Light;
        settings.highContrast = settings.highContrast || isHighContrast(wanted);
    }
    applyTheme(m_application, settings);
}

bool ThemeFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_change.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
