// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themestyle.h"

#include <QString>

class QApplication;

namespace ui {

enum class ThemeChoice
{
    System,
    Light,
    Dark
};

/// All that decides how the program looks and sounds.
struct ThemeSettings
{
    ThemeChoice choice = ThemeChoice::System;
    int textPercent = 100; ///< 80 to 200.
    QString language = QStringLiteral("en"); ///< Decides which fonts come first.
    bool reducedMotion = false; ///< Nothing glides: what would is at its end at once.
    /// On top of the choice, as on desktops: who needs it may need it light or dark.
    bool highContrast = false;
    int speechPercent = 100; ///< Of the pace of the voice that reads aloud, 50 to 200.

    bool operator==(const ThemeSettings&) const = default;
};

/// Gives the application its style, palette and font. May be called again at any time: from the
/// event loop, widgets then get QEvent::PaletteChange and QEvent::FontChange and have to
/// answer them if they keep anything made from a colour or a font.
void applyTheme(QApplication& application, const ThemeSettings& settings);

} // namespace ui
