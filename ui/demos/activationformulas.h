// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QWidget>

namespace ui {

class FormulaView;

/// What an activation function is, its value and its slope at one z, typeset.
class ActivationFormulas : public QWidget
{
    Q_OBJECT

public:
    explicit ActivationFormulas(QWidget* parent = nullptr);

    void setShown(nn::Activation activation, double z);

private:
    void setActivation(nn::Activation activation);

    std::optional<nn::Activation> m_activation;
    FormulaView* m_definition; ///< Children of this.
    FormulaView* m_value;
    FormulaView* m_slope;
};

} // namespace ui
