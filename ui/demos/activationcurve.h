// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"
#include "ui/plots/plotscale.h"

#include <QPolygonF>
#include <QString>

#include <array>

namespace ui {

/// Those that bend one number, in the order figures offer them. Softmax needs a whole layer.
inline constexpr std::array curveActivations {
    nn::Activation::sigmoid,
    nn::Activation::relu,
    nn::Activation::tanh,
    nn::Activation::leaky_relu,
    nn::Activation::elu,
    nn::Activation::softplus,
    nn::Activation::gelu,
    nn::Activation::step,
    nn::Activation::identity,
};

/// As lesson files write it, and back; nothing if it is none of curveActivations.
QString activationId(nn::Activation activation);
std::optional<nn::Activation> curveActivation(const QString& id);

/// As a button shows it.
QString activationTitle(nn::Activation activation);
/// One sentence on what it does.
QString activationSentence(nn::Activation activation);

enum class Curve
{
    Value,
    Slope
};

/// The curve over `range`, broken where it jumps, with a point at the kink.
QPolygonF activationPoints(nn::Activation activation, Curve curve, const PlotRange& range);

} // namespace ui
