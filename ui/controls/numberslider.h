// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class CalmSlider;
class NumberField;
class RoleLabel;

/// A named number with a slider for the hand and a field for the exact value. Both work in whole
/// steps, so that the number shown is the number used.
class NumberSlider : public QWidget
{
    Q_OBJECT

public:
    enum class Form
    {
        NameAbove,
        NameBeside, ///< One line, for several in a column.
    };

    explicit NumberSlider(Form form, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// The slider's ends, the distance of two neighbouring values and the digits shown. The field
    /// takes numbers between the same ends.
    void setScale(double least, double greatest, double step, int decimals);
    double value() const;
    /// Shows `value`, as near as the steps allow, without telling anybody.
    void setShownValue(double value);

    /// Width of the name, so that several sliders can begin at one place.
    int nameWidth() const;
    void setNameWidth(int width);

signals:
    /// What follows until the next editBegan() belongs together, as one drag does.
    void editBegan();
    void edited(double value);

private:
    void sliderMoved(int steps);

    RoleLabel* m_name; ///< These are children of this.
    CalmSlider* m_slider;
    NumberField* m_field;
    double m_step = 1;
};

} // namespace ui
