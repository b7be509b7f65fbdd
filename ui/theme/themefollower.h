// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPalette>
#include <QTimer>

#include <functional>

namespace ui {

/// Applies what was chosen, and again when the desktop changes its own theme and the choice is to
/// look like it. (Qt 6.4 tells windows of such a change, but not whether it is dark now.)
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    /// `desktop` gives the colours of the desktop; without it Qt is asked.
    explicit ThemeFollower(QApplication& application, std::function<QPalette()> desktop = {});

    void apply(const ThemeSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyNow();

    QApplication& m_application;
    std::function<QPalette()> m_desktop;
    ThemeSettings m_settings;
    QTimer m_change; ///< Once for all windows.
};

} // namespace ui
