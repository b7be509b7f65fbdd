// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/bumpsstate.h"
#include "ui/plots/lineplotchart.h"

#include <QWidget>

namespace ui {

class LinePlot;
class PlotLegend;

/// The target, the output and what each neuron adds to it. The chosen neuron has a point where it
/// bends; a click on a line chooses another. While the target is drawn the point is the pen.
class BumpsPlot : public QWidget
{
    Q_OBJECT

public:
    explicit BumpsPlot(QWidget* parent = nullptr);

    void setState(const BumpsState& state);
    void setDrawing(bool drawing);

signals:
    /// What follows until the next editBegan() belongs together, as one drag does.
    void editBegan();
    void neuronChosen(int index);
    void bendMoved(double x); ///< Of the chosen neuron.
    void drawn(const QPointF& from, const QPointF& to);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void showPoint();
    QList<PlotLine> lines() const;
    void chooseAt(const QPointF& place);
    void retranslate();

    BumpsState m_state;
    bool m_isDrawing = false;
    double m_penX = 0;
    LinePlot* m_plot; ///< Children of this.
    PlotLegend* m_legend;
};

} // namespace ui
