// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookcommands.h"

#include "ui/shell/windowactions.h"

#include <QWidget>

namespace ui {

void connectLookActions(
    WindowActions& actions,
    QWidget& window,
    const ThemeSettings& now,
    const std::function<void(const ThemeSettings& look)>& choose
)
{
    const auto chooseText = [&now, choose](int percent) {
        ThemeSettings look = now;
        look.textPercent = percent;
        choose(look);
    };
    const auto chooseTheme = [&now, choose](ThemeChoice choice) {
        ThemeSettings look = now;
        look.choice = choice;
        choose(look);
    };
    const auto on = [&window](QAction& action, const std::function<void()>& act) {
        QObject::connect(&action, &QAction::triggered, &window, act);
    };
    on(actions.largerText, [=, &now] { chooseText(largerTextPercent(now.textPercent)); });
    on(actions.smallerText, [=, &now] { chooseText(smallerTextPercent(now.textPercent)); });
    on(actions.normalText, [=] { chooseText(100); });
    on(actions.toggleTheme, [=, &window] {
        chooseTheme(isDark(colorsOf(window)) ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    QObject::connect(&actions.highContrast, &QAction::triggered, &window, [=, &now](bool high) {
        ThemeSettings look = now;
        look.highContrast = high;
        choose(look);
    });
    const auto group = &QActionGroup::triggered;
    QObject::connect(&actions.themes, group, &window, [=](const QAction* action) {
        chooseTheme(static_cast<ThemeChoice>(action->data().toInt()));
    });
    QObject::connect(&actions.languages, group, &window, [&now, choose](const QAction* action) {
        ThemeSettings look = now;
        look.language = action->data().toString();
        choose(look);
    });
}

} // namespace ui
