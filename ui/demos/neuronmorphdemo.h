// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"

class QLabel;
class QSlider;

namespace ui {

class NeuronDrawing;

/// A slider from a nerve cell to an artificial neuron. State and metric: "position", 0 to 1.
class NeuronMorphDemo : public Demo
{
    Q_OBJECT

public:
    explicit NeuronMorphDemo(QUndoStack& undoStack, QWidget* parent = nullptr);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void setPosition(double position);
    void move(double position);

    double m_position = 0;
    int m_gesture = 0;
    NeuronDrawing* m_drawing;
    QSlider* m_slider;
    QLabel* m_cellLabel;
    QLabel* m_neuronLabel;
};

} // namespace ui
