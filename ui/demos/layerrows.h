// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/layerplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class NumberField;

/// The controls for each layer of a plan, one row a layer. It shows a plan and asks for changes.
class LayerRows : public QWidget
{
    Q_OBJECT

public:
    explicit LayerRows(QWidget* parent = nullptr);

    void setPlan(const LayerPlan& plan);

signals:
    /// What is asked for until the next editBegan() belongs together, as one drag does.
    void editBegan();
    void inputsRequested(int count);
    void neuronsRequested(int layer, int count);
    void activationRequested(int layer, nn::Activation activation);
    void removalRequested(int layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel* name;
        NumberField* neurons;
        QComboBox* activation; ///< None for the inputs.
        QPushButton* remove; ///< None for the inputs.
    };
    void addRow();
    void retranslate();

    LayerPlan m_plan;
    QGridLayout* m_grid;
    std::vector<Row> m_rows; ///< Children of this; the first are the inputs. Some may be hidden.
};

} // namespace ui
