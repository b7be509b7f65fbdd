// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

#include <vector>

namespace ui {

/// The outlines of a nerve cell on its way to an artificial neuron, in a frame of
/// neuronFrame.width() x neuronFrame.height() units. All parts are there at every position; what
/// the artificial neuron does not have has shrunk to nothing.
struct NeuronShape
{
    QPainterPath dendrites; ///< With all twigs; at the end three straight lines.
    QPainterPath soma;
    QPainterPath nucleus;
    QPainterPath axon; ///< With its endings; at the end one straight line.
    QPainterPath sheath; ///< What insulates an axon, in pieces.
    QPainterPath visitors; ///< The ends of other cells' axons.
    std::vector<QPointF> inputs; ///< Where the signals come in, top down.
    std::vector<QPointF> synapses; ///< One for each input.
    QPointF dendriteMiddle; ///< Somewhere on the uppermost dendrite.
    QPointF axonMiddle;
    QPointF somaCentre;
    QPointF output;
};

inline constexpr QSizeF neuronFrame {880, 300};
inline constexpr double somaRadius = 54;

/// Precondition: 0 <= position <= 1, from the nerve cell to the artificial neuron.
NeuronShape neuronShape(double position);

/// 0 up to `from`, 1 from `to` on, and smooth in between.
double smoothStep(double from, double to, double x);

} // namespace ui
