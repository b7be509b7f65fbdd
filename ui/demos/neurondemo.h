// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"
#include "ui/demos/demo.h"

#include <QList>

class QComboBox;

namespace ui {

class FormulaView;
class LinePlot;
class NumberField;
class RoleLabel;
class SumLinesView;
class TruthTable;
struct TruthRow;

/// "neuron": one to three inputs, their weights and a bias, the sum spelt out and bent, and the
/// point on the activation's curve with its tangent. A table can show what it makes of all corners,
/// inputs of 0 and 1, and hold it against AND, OR or NOT.
class NeuronDemo : public Demo
{
    Q_OBJECT

public:
    explicit NeuronDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~NeuronDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    /// All numbers are in tenths, so that the sum can be checked by hand.
    struct State
    {
        QList<double> inputs {1, 1, 1};
        QList<double> weights {1, 1, 1};
        double bias = 0;
        nn::Activation activation = nn::Activation::sigmoid;
        QString table; ///< "", "corners", "and", "or" or "not".
    };

    QWidget* makeSide();
    NumberField* makeField(double* (*part)(State& state, int index), int index);
    double sumFor(const QList<double>& inputs) const;
    QList<TruthRow> corners() const;
    void show();
    void showNumbers();
    void showTable();
    void showPoint();
    void retranslate();

    State m_state;
    int m_gesture = 0;
    QList<NumberField*> m_inputs; ///< These are children of this.
    QList<NumberField*> m_weights;
    QList<RoleLabel*> m_names;
    NumberField* m_bias;
    RoleLabel* m_inputHead;
    RoleLabel* m_weightHead;
    RoleLabel* m_biasName;
    QComboBox* m_activation;
    SumLinesView* m_sum;
    FormulaView* m_output;
    TruthTable* m_table;
    RoleLabel* m_rule;
    LinePlot* m_plot;
};

} // namespace ui
