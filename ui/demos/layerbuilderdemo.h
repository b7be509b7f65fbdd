// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/layerplan.h"

class QLabel;
class QPushButton;

namespace ui {

class LayerRows;
class NetworkCanvas;
struct NetworkPart;
struct NetworkPicture;

/// A network is built from layers; its parameters are counted, and one value is seen to go along
/// every connection that leaves a neuron.
class LayerBuilderDemo : public Demo
{
    Q_OBJECT

public:
    explicit LayerBuilderDemo(QUndoStack& undoStack, QWidget* parent = nullptr);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;
    void setLive(bool live) override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    void changePlan(const QString& text, const LayerPlan& plan);
    void showPlan(const LayerPlan& plan);
    NetworkPicture picture() const;
    void redraw();
    void retranslate();
    void sendFromColumn(int column);
    void followSelection(const NetworkPart& part);

    LayerPlan m_plan;
    int m_gesture = 0; ///< Of the numbers of neurons.
    int m_sendingColumn = -1; ///< Values are on their way out of it; -1: none are.
    NetworkCanvas* m_canvas;
    LayerRows* m_rows;
    QPushButton* m_add;
    QPushButton* m_send;
    QLabel* m_layerText;
    QLabel* m_parameterCaption;
    QLabel* m_parameterText;
};

} // namespace ui
