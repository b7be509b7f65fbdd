// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/figuretraining.h"

#include <optional>

namespace ui {

class TrainButtons;

/// A figure with a network that is trained in it. A run is one step of undo, and ends as soon as
/// anything else is changed, or the figure goes out of sight.
class TrainedDemo : public Demo
{
    Q_OBJECT

public:
    explicit TrainedDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~TrainedDemo() override;

    void setLive(bool live) override;

protected:
    virtual TrainingTask task() const = 0; ///< What a run begins with,
    virtual FigureTraining::Pace pace() const = 0; ///< and how far it goes if nobody stops it.
    /// Epochs of training that the network has behind it.
    virtual int epochs() const = 0;
    virtual void takeTrained(const nn::Parameters& parameters, int epochs) = 0;
    virtual void takeFreshWeights() = 0; ///< Others than those there are.
    virtual void showAll() = 0; ///< The state, in every part of the figure.

    /// A hand begins to change something: what is edited with gesture() from now on is one step.
    void beginGesture();
    int gesture() const { return m_gesture; }
    bool isTraining() const { return m_training.isRunning(); }
    void stopTraining();

    /// What is to be said of the last run, if nothing has changed since and there is anything.
    QString endText() const;
    /// Whether it went on until its end, and was more than a single epoch.
    bool hasReachedEnd() const;

    /// Train, Step and New Weights, for the figure to lay out.
    TrainButtons& buttons() { return *m_buttons; }

private:
    void toggleTraining();
    void train(FigureTraining::Pace pace);
    void takeProgress(const nn::Parameters& parameters, int epochs);
    void takeEnd(FigureTraining::End end);

    FigureTraining m_training;
    std::optional<FigureTraining::End> m_end; ///< Of the last run, if nothing has changed since.
    int m_firstEpoch = 0; ///< Of the run under way.
    int m_gesture = 0;
    TrainButtons* m_buttons; ///< Child of this.
};

} // namespace ui
