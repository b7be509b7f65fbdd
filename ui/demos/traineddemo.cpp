// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/traineddemo.h"

#include "ui/demos/trainbuttons.h"

namespace ui {

TrainedDemo::TrainedDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent), m_buttons(new TrainButtons(this))
{
    connect(m_buttons, &TrainButtons::trainToggled, this, &TrainedDemo::toggleTraining);
    connect(m_buttons, &TrainButtons::stepWanted, this, [this] { train({1, 1}); });
    connect(m_buttons, &TrainButtons::freshWanted, this, [this] {
        beginGesture();
        edit(tr("New Weights"), [this] {
            takeFreshWeights();
            showAll();
        });
    });
    connect(&m_training, &FigureTraining::progressed, this, &TrainedDemo::takeProgress);
    connect(&m_training, &FigureTraining::ended, this, &TrainedDemo::takeEnd);
}

TrainedDemo::~TrainedDemo() = default;

void TrainedDemo::beginGesture()
{
    stopTraining();
    m_gesture = newGesture();
}

void TrainedDemo::toggleTraining()
{
    if (isTraining()) {
        stopTraining();
    } else {
        train(pace());
        m_buttons->setRunning(isTraining());
    }
    showAll();
}

void TrainedDemo::train(FigureTraining::Pace pace)
{
    beginGesture();
    m_firstEpoch = epochs();
    m_training.start(task(), pace);
}

void TrainedDemo::takeProgress(const nn::Parameters& parameters, int epochs)
{
    edit(tr("Train"), m_gesture, [&] {
        takeTrained(parameters, m_firstEpoch + epochs);
        showAll();
    });
}

void TrainedDemo::takeEnd(FigureTraining::End end)
{
    m_end = end;
    m_buttons->setRunning(false);
    showAll();
}

void TrainedDemo::stopTraining()
{
    m_training.stop();
    m_end.reset();
    m_buttons->setRunning(false);
}

void TrainedDemo::setLive(bool live)
{
    if (!live && isTraining()) {
        stopTraining();
        showAll();
    }
}

QString TrainedDemo::endText() const
{
    if (m_end == FigureTraining::End::Diverged) {
        return tr("The numbers became too large to count with. Try New Weights, or Undo.");
    }
    if (m_end == FigureTraining::End::Failed) {
        return tr("There was not enough memory to train.");
    }
    return {};
}

bool TrainedDemo::hasReachedEnd() const
{
    return m_end == FigureTraining::End::Reached && epochs() > m_firstEpoch + 1;
}

} // namespace ui
