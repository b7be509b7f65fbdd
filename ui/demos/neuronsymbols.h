// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace ui {

struct Colors;

/// What corresponds in a nerve cell and in an artificial neuron.
enum class NeuronPart
{
    Dendrite, ///< Input.
    Synapse, ///< Weight.
    Soma, ///< Sum and activation.
    Axon, ///< Output.
};

/// The colour a part keeps on its way from the cell to the formula.
QColor partColor(const Colors& colors, NeuronPart part);

/// A circle with a letter in it. Nothing is painted while `presence` is 0; at 1 it is there.
struct ValueCircle
{
    QPointF centre;
    double radius;
    double presence;
    NeuronPart part;
};

struct IndexedLetter
{
    QString letter;
    QString index; ///< Below the line; may be empty.
};

void paintValue(
    QPainter& painter, const ValueCircle& circle, const IndexedLetter& symbol, const Colors& colors
);

/// A knob that becomes the sign of a weight, from 0 to 1.
void paintSynapse(
    QPainter& painter,
    QPointF centre,
    double scale,
    double presence,
    const QString& index,
    const Colors& colors
);

/// The sign of the sum and the curve of the activation, on a circle that is there, in `ground`.
void paintSumAndBend(
    QPainter& painter, const ValueCircle& circle, const QColor& ground, const Colors& colors
);

} // namespace ui
