// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/neuronshape.h"

#include <QWidget>

namespace ui {

struct Colors;

/// The picture of a neuron between nerve cell and formula, with the names of its parts. Dragging it
/// sideways asks for another position.
class NeuronDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit NeuronDrawing(QWidget* parent = nullptr);

    void setPosition(double position);

    /// Where the name of a part stands: dendrites, axon, synapses, soma, in this order. They do not
    /// overlap at any size.
    std::vector<QRect> labelPlaces() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dragBegun();
    void positionWanted(double position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintParts(QPainter& painter, const Colors& colors) const;
    void paintSymbols(QPainter& painter, const Colors& colors) const;
    void paintLabels(QPainter& painter, const Colors& colors) const;
    int bandHeight() const;
    /// Which point of the picture each name belongs to.
    std::vector<QPointF> anchors() const;
    QTransform toWidget() const;
    void describe();

    double m_position = 0;
    NeuronShape m_shape;
    QPointF m_pressedAt;
    double m_pressedPosition = 0;
};

} // namespace ui
