// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/bumpsstate.h"
#include "ui/demos/traineddemo.h"

#include <array>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace ui {

class BumpsPlot;
class NumberField;
class NumberSlider;
class RoleLabel;

/// "bumps": a network with one input and one output whose hidden neurons' curves add up to come
/// near a target, which is picked or drawn. Every number can be changed by hand or trained. State:
/// see BumpsState. Metrics: error (mean squared), neurons, epochs, edits, best, bend (0 if the
/// activation is the identity).
class BumpsDemo : public TrainedDemo
{
    Q_OBJECT

public:
    explicit BumpsDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~BumpsDemo() override;

    QJsonObject saveState() const override { return toJson(m_state); }
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override { return m_header; }

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    TrainingTask task() const override;
    FigureTraining::Pace pace() const override;
    int epochs() const override { return m_state.epochs; }
    void takeTrained(const nn::Parameters& parameters, int epochs) override;
    void takeFreshWeights() override;
    void showAll() override;
    void changeEvent(QEvent* event) override;

private:
    using Number = double& (*)(BumpsState& state);
    struct Field
    {
        Number number;
        RoleLabel* name;
        NumberField* field;
    };

    void fillHeader();
    QWidget* makeSide();
    void addNumbers(QGridLayout& grid);
    void connectPlot();
    void connectChoices();

    void changeNumber(Number number, double value);
    void changeTarget(const QString& text, CurveTarget target);
    void showChoices();
    void showError(double error);
    void keepRoomForSentence();
    void retranslate();

    BumpsState m_state;

    QWidget* m_header; ///< Children of this.
    QComboBox* m_target = nullptr;
    QPushButton* m_draw = nullptr;
    BumpsPlot* m_plot;
    NumberSlider* m_count = nullptr;
    RoleLabel* m_activationName = nullptr;
    QComboBox* m_activation = nullptr;
    QComboBox* m_chosen = nullptr;
    std::array<Field, 4> m_fields {};
    RoleLabel* m_error = nullptr;
    RoleLabel* m_facts = nullptr;
    RoleLabel* m_sentence = nullptr;
};

} // namespace ui
