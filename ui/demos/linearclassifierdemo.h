// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/classifierstate.h"
#include "ui/demos/demo.h"

#include <QTimer>

#include <array>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace ui {

class ClassifierPlane;
class NumberField;
class RoleLabel;
class SumLinesView;

/// "linear-classifier": points of two classes and a line between them that is dragged, typed, or
/// found by the perceptron, one step at a time or in a run. State: see ClassifierState. Metrics:
/// right, wrong, accuracy, weight1, weight2, bias, perceptron_steps.
class LinearClassifierDemo : public Demo
{
    Q_OBJECT

public:
    explicit LinearClassifierDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~LinearClassifierDemo() override;

    QJsonObject saveState() const override { return toJson(m_state); }
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;
    void setLive(bool live) override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    using Part = double nn::LinearRule::*;
    struct ParameterField
    {
        Part part;
        RoleLabel* name;
        NumberField* field;
    };

    QWidget* makeSide();
    void addFields(QBoxLayout& side);
    void addButtons(QBoxLayout& side);
    void connectPlane();

    void beginGesture();
    void setRule(const nn::LinearRule& rule);
    void changePoints(const QString& text, const std::function<void()>& change);
    void chooseData(nn::ToyData kind);
    void takeStep();
    bool step(); ///< Changes the state; false if every point was right.
    void toggleRun();
    void runOn();
    void stopRun();

    void show(); ///< The state, in every part of the figure.
    void keepRoomForSentence();
    void retranslate();

    ClassifierState m_state;
    ClassifierState m_home; ///< What choosing the lesson's own data goes back to.
    bool m_hasHome = false;
    bool m_tookTooLong = false; ///< The last run did, and nothing has changed since.
    int m_gesture = 0;
    QTimer m_timer; ///< Of the steps of a run.
    std::size_t m_runEnd = 0; ///< Steps after which a run gives up.

    // Children of this.
    ClassifierPlane* m_plane;
    QComboBox* m_data;
    SumLinesView* m_formula = nullptr;
    std::array<ParameterField, 3> m_fields {};
    RoleLabel* m_count = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_run = nullptr;
    RoleLabel* m_sentence = nullptr;
    RoleLabel* m_newName = nullptr;
    QComboBox* m_newLabel = nullptr;
};

} // namespace ui
