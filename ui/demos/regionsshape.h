// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QList>
#include <QWidget>

#include <vector>

class QComboBox;

namespace ui {

class NumberField;
class RoleLabel;

/// How many hidden layers, how many neurons in each, and how they bend.
class RegionsShape : public QWidget
{
    Q_OBJECT

public:
    explicit RegionsShape(QWidget* parent = nullptr);

    void setShown(const std::vector<int>& hidden, nn::Activation activation);

signals:
    /// What follows until the next editBegan() belongs together, as one drag does.
    void editBegan();
    void hiddenWanted(const std::vector<int>& hidden);
    void activationWanted(nn::Activation activation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void wantLayers(int count);
    void retranslate();

    std::vector<int> m_hidden;
    RoleLabel* m_layersName; ///< Children of this.
    NumberField* m_layers;
    RoleLabel* m_neuronsName;
    QList<NumberField*> m_neurons; ///< For each layer there may be.
    QComboBox* m_activation;
};

} // namespace ui
