// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <functional>

class QWidget;

namespace ui {

class WindowActions;

/// Lets the commands for text size, theme and language of `window` choose another look than `now`,
/// which has to live as long as the window and to be what was chosen last.
void connectLookActions(
    WindowActions& actions,
    QWidget& window,
    const ThemeSettings& now,
    const std::function<void(const ThemeSettings& look)>& choose
);

} // namespace ui
