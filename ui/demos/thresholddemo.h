// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/score_data.h"
#include "ui/demos/demo.h"

#include <array>

class QComboBox;
class QPushButton;

namespace nn {
struct ConfusionMatrix;
}

namespace ui {

class ConfusionGrid;
class FormulaView;
class NumberField;
class RoleLabel;
class ScoreLine;

/// "threshold": outputs of one sigmoid neuron for examples of two classes, a threshold that divides
/// them, the confusion matrix, and what follows from it. State: threshold, data ("even" or "rare")
/// and seed. Metrics: threshold, hits, misses, false_alarms, correct_rejections, accuracy,
/// precision and recall; shares of nothing are told as 0.
class ThresholdDemo : public Demo
{
    Q_OBJECT

public:
    explicit ThresholdDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~ThresholdDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    enum class Data
    {
        Even, ///< As many of class 1 as of class 0.
        Rare, ///< One of ten is of class 1.
    };
    struct State
    {
        double threshold = 0.5; ///< In whole hundredths.
        Data data = Data::Even;
        int seed = 1;
    };
    /// One of the three shares: its name and the fraction.
    struct Share
    {
        RoleLabel* name = nullptr;
        FormulaView* fraction = nullptr;
    };

    QWidget* makeSide();
    void setThreshold(double threshold);
    void takeExamples();
    void show();
    void showShares(const nn::ConfusionMatrix& confusion);
    void retranslate();

    State m_state;
    nn::ScoredExamples m_examples;
    int m_gesture = 0;
    QWidget* m_header; ///< These are children of this.
    QComboBox* m_data;
    QPushButton* m_newData;
    ScoreLine* m_line;
    ConfusionGrid* m_grid;
    RoleLabel* m_thresholdName;
    NumberField* m_thresholdField;
    std::array<Share, 3> m_shares {}; ///< Accuracy, precision, recall.
    RoleLabel* m_noPrecision = nullptr; ///< In place of a fraction that has no value.
    RoleLabel* m_rule;
};

} // namespace ui
