// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace ui {

class LadderSlider;
class NumberField;
class RoleLabel;

/// How the network of the playground is trained: below the data.
class TrainingPanel : public QWidget
{
    Q_OBJECT

public:
    /// `document` outlives this.
    explicit TrainingPanel(NetworkDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Change = void (*)(PlaygroundSetup& setup, double value);
    LadderSlider*
    makeSlider(std::vector<double> values, std::function<QString(double)> textOf, Change change);
    void makeChoices();
    void edit(const std::function<void(PlaygroundSetup&)>& change, int gesture = 0);
    void showDocument();
    void retranslate();

    NetworkDocument& m_document;
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
    int m_gesture = 0;
};

/// A number with as many digits as it needs: 0.003.
QString shortNumber(double value);

} // namespace ui
