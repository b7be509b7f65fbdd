// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/activationplotstate.h"
#include "ui/demos/demo.h"

class QCheckBox;
class QPushButton;

namespace ui {

class ActivationButtons;
class ActivationFormulas;
class LinePlot;
class NumberSlider;
class PlotLegend;
class RoleLabel;

/// "activation-plot": one or several activation functions, a point on the first of them that is
/// dragged along, the line that touches there, and the slope as a second curve.
class ActivationPlot : public Demo
{
    Q_OBJECT

public:
    explicit ActivationPlot(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~ActivationPlot() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    using State = ActivationPlotState;

    QWidget* makeFigure();
    QWidget* makeSide();
    void connectControls();
    void setFunctions(const QList<nn::Activation>& functions);
    void setZ(double z);
    void setRange(const PlotRange& range);
    void zoomBy(double factor);
    void toggle(bool State::*part, bool isWanted);

    void show(); ///< The state, in every part of the figure.
    void showCurves();
    void showPoint();
    void showLegend(); ///< With the values where the point is.
    static QString slopeTitle(nn::Activation function);
    void retranslate();

    State m_state;
    PlotRange m_home; ///< What resetting the axes goes back to.
    bool m_hasHome = false;
    int m_gesture = 0;

    // Children of this.
    ActivationButtons* m_buttons;
    LinePlot* m_plot;
    PlotLegend* m_legend;
    ActivationFormulas* m_formulas;
    NumberSlider* m_slider;
    RoleLabel* m_sentence;
    QCheckBox* m_derivative;
    QCheckBox* m_tangent;
    QPushButton* m_zoomOut;
    QPushButton* m_zoomIn;
    QPushButton* m_resetAxes;
};

} // namespace ui
