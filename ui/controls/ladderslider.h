// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

class CalmSlider;
class RoleLabel;

/// A slider over a list of values, for numbers that grow by factors rather than steps; its name
/// stands above it on one side, the value on the other.
class LadderSlider : public QWidget
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(double value)>;

    /// Precondition: `values` is not empty, ascending.
    LadderSlider(std::vector<double> values, TextOf textOf, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Shows `value` without telling anybody, also one between two of the list.
    void setShownValue(double value);

signals:
    /// What follows until the next editBegan() belongs together, as one drag does.
    void editBegan();
    void edited(double value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();

    std::vector<double> m_values;
    TextOf m_textOf;
    RoleLabel* m_name; ///< Children of this.
    RoleLabel* m_value;
    CalmSlider* m_slider;
    double m_shown = 0;
};

} // namespace ui
