// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nn/activation.h"

#include <QList>
#include <QString>

namespace ui {

/// Layers one behind the other, each with the same activation at the same z and weights of 1. A
/// nudge that passes them is multiplied by the activation's slope at each.
struct SlopeChain
{
    static constexpr int mostLayers = 20;

    int layers = 5; ///< 1 to mostLayers.
    nn::Activation activation = nn::Activation::sigmoid;
    double z = 0;

    double slope() const { return nn::slope(activation, z); }
    /// What is left of a nudge of 1 after the first, second ... layer.
    QList<double> products() const;
    double product() const { return products().last(); }
    /// Of the product without its sign; minus infinity if nothing is left.
    double log10Product() const;
};

/// Two digits that matter: 0.25 down to a hundredth, 9.1 × 10⁻¹³ below.
QString shortNumberText(double value);

/// 10⁻¹² for -12; 1 for 0 and 10 for 1.
QString powerOfTenText(int exponent);

/// "0.25 × 0.25 × … × 0.25 = 9.8 × 10⁻⁴", with every factor if there are few.
QString productText(const SlopeChain& chain);

} // namespace ui
