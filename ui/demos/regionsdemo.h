// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/regionsstate.h"
#include "ui/demos/traineddemo.h"
#include "ui/jobs/planemapjob.h"

class QComboBox;

namespace ui {

class NetworkCanvas;
struct NetworkPart;
class RegionMap;
class RegionsShape;
class RoleLabel;

/// "decision-regions": a network with two inputs and up to three hidden layers that divides the
/// plane between two classes. It is trained, or every number set by hand. State: see RegionsState.
/// Metrics: accuracy, loss, hidden_layers, hidden_neurons, epochs, edits, bend (0 if the activation
/// is the identity).
class RegionsDemo : public TrainedDemo
{
    Q_OBJECT

public:
    explicit RegionsDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~RegionsDemo() override;

    QJsonObject saveState() const override { return toJson(m_state); }
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;
    bool isReady() const override { return !m_areMapsDue; }
    void finishLoading() override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    TrainingTask task() const override;
    FigureTraining::Pace pace() const override;
    int epochs() const override { return m_state.epochs; }
    void takeTrained(const nn::Parameters& parameters, int epochs) override;
    void takeFreshWeights() override;
    void showAll() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFigure();
    QWidget* makeSide();
    void connectControls();

    void change(const NetworkPart& part, double value, int movement);
    void askForMaps(); ///< Or, out of sight, when it is shown.
    void showMaps(const PlaneMaps& maps);
    void showScore();
    QString sentence() const;
    void keepRoomForSentence();
    void retranslate();

    RegionsState m_state;
    int m_canvasGesture = 0; ///< The diagram's number for a movement of the hand.
    bool m_areMapsDue = false; ///< Those that are shown are of other numbers.
    std::unique_ptr<PlaneMapJob> m_mapJob; ///< Null until maps are asked for,
    std::optional<nn::Topology> m_mapped; ///< and what it makes them of.

    QComboBox* m_data; ///< Children of this.
    RegionsShape* m_shape = nullptr;
    NetworkCanvas* m_canvas = nullptr;
    RegionMap* m_map = nullptr;
    RoleLabel* m_score = nullptr;
    RoleLabel* m_facts = nullptr;
    RoleLabel* m_sentence = nullptr;
};

} // namespace ui
