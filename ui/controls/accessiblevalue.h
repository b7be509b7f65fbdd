// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What a widget tells those who do not see it when it holds one number, as a slider does. A widget
/// that inherits this, besides QWidget, is read as a slider once it has called announceValues().
class AccessibleValue
{
public:
    struct Scale
    {
        double least = 0;
        double greatest = 1;
        double step = 0;
    };

    virtual ~AccessibleValue() = default;

    virtual double accessibleValue() const = 0;
    virtual Scale accessibleScale() const = 0;
    /// The value in words, such as "z = 1.20".
    virtual QString accessibleText() const = 0;
    /// Does what a hand that chooses `value`, which is on the scale, does.
    virtual void chooseValue(double value) = 0;
};

/// Makes Qt find AccessibleValue in the program's widgets. Cheap after the first time.
void announceValues();

/// Tells the readers of `widget` its value, which is another, as soon as that stands still.
void announceValueChange(QWidget& widget);

} // namespace ui
