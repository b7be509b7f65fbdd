// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"
#include "ui/demos/slopechain.h"

#include <QWidget>

namespace ui {

struct Colors;

/// What is left of a nudge after each layer of a chain: a bar per layer on a logarithmic scale,
/// with the number over the last one. Pressing or dragging asks for the layer under the pointer as
/// the last.
class SlopeBars : public QWidget, public FigureParts
{
    Q_OBJECT

public:
    explicit SlopeBars(QWidget* parent = nullptr);

    void setChain(const SlopeChain& chain);

    /// The whole column of a layer, the first being 1.
    QRectF column(int layer) const;
    /// Height of `value`, which is not 0, sign apart, in the widget.
    double heightAt(double value) const;

    int partCount() const override { return SlopeChain::mostLayers; }
    FigurePart part(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dragBegun();
    void layersWanted(int layers);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF ground() const; ///< Where the bars stand.
    void paintGrid(QPainter& painter, const Colors& colors) const;
    void paintLayerNumbers(QPainter& painter, const Colors& colors) const;
    void paintBars(QPainter& painter, const Colors& colors) const;
    void paintProduct(QPainter& painter, const Colors& colors) const;
    void askForLayerAt(double x);
    void fitAxis();
    void describe();

    SlopeChain m_chain;
    int m_lowest = 0; ///< Powers of ten at the ends of the axis.
    int m_highest = 0;
};

} // namespace ui
