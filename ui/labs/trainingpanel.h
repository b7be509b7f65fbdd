// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/setuppanel.h"

class QComboBox;

namespace ui {

class NumberField;
class RoleLabel;

/// How the network of the playground is trained: below the data.
class TrainingPanel : public SetupPanel
{
    Q_OBJECT

public:
    /// `document` outlives this.
    explicit TrainingPanel(NetworkDocument& document, QWidget* parent = nullptr);

private:
    void makeChoices();
    QString editText() const override;
    void showDocument() override;
    void retranslate() override;

    RoleLabel* m_title; ///< These are children of this.
    LadderSlider* m_batch;
    LadderSlider* m_rate;
    LadderSlider* m_l1;
    LadderSlider* m_l2;
    RoleLabel* m_optimizerName;
    QComboBox* m_optimizer;
    RoleLabel* m_startName;
    QComboBox* m_start;
    RoleLabel* m_seedName;
    NumberField* m_seed;
};

/// A number with as many digits as it needs: 0.003.
QString shortNumber(double value);
QString penaltyText(double penalty);
QString optimizerName(nn::OptimizerKind kind);
QString startName(int start); ///< automaticStart or an nn::Initializer.

} // namespace ui
