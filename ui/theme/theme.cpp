// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace ui {

namespace {

const Colors& chosenColors(const ThemeSettings& settings)
{
    switch (settings.choice) {
    case ThemeChoice::Light:
        return colorsFor(false, settings.highContrast);
    case ThemeChoice::Dark:
        return colorsFor(true, settings.highContrast);
    case ThemeChoice::System: {
        // An empty palette makes Qt fall back to what the desktop asked for.
        QApplication::setPalette(QPalette());
        const Colors& wanted = colorsOf(QApplication::palette());
        return colorsFor(isDark(wanted), settings.highContrast || isHighContrast(wanted));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication& application, const ThemeSettings& settings)
{
    auto* style = qobject_cast<ThemeStyle*>(QApplication::style());
    if (style == nullptr) {
        style = new ThemeStyle;
        QApplication::setStyle(style); // The application owns it.
    }
    style->setReducedMotion(settings.reducedMotion);
    const QPalette palette = paletteFor(chosenColors(settings));
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
    const QFont font = controlFont(settings.language, settings.textPercent);
    if (QApplication::font() != font) {
        application.setFont(font);
        // Qt tells only those whose own font follows it. A font made for a role does not.
        for (QWidget* widget : QApplication::allWidgets()) {
            QCoreApplication::postEvent(widget, new QEvent(QEvent::FontChange));
        }
    }
}

} // namespace ui
