// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace nn {

/// How a layer bends its pre-activation z into its activation a.
enum class Activation
{
    identity, ///< z
    step, ///< 1 if z > 0, else 0; its slope is 0 everywhere, so it cannot be trained
    sigmoid, ///< 1 / (1 + e^-z)
    tanh,
    relu, ///< max(0, z)
    leaky_relu, ///< z if z > 0, else z / 100
    elu, ///< z if z > 0, else e^z - 1
    softplus, ///< ln(1 + e^z)
    gelu, ///< z times the normal distribution function at z, exact (Hendrycks and Gimpel 2016)
    softmax, ///< e^z_k / sum of e^z_j over the layer; output layer only
};

inline constexpr std::array all_activations {
    Activation::identity,
    Activation::step,
    Activation::sigmoid,
    Activation::tanh,
    Activation::relu,
    Activation::leaky_relu,
    Activation::elu,
    Activation::softplus,
    Activation::gelu,
    Activation::softmax,
};

/// The name used on the command line and in lesson files, such as "leaky-relu".
std::string_view name_of(Activation activation);
std::optional<Activation> activation_named(std::string_view name);

/// One neuron's activation, exact to the last few bits and without overflow for any finite z.
/// Precondition: not softmax, which needs the whole layer.
double activate(Activation activation, double z);
/// Its derivative at z. At a kink it is the derivative from the left (ReLU: 0 at 0).
/// Precondition: not softmax.
double slope(Activation activation, double z);

/// Softmax of `z` into `a` (same length, may be the same memory), with the largest z taken off
/// first so that nothing overflows.
void softmax(std::span<const Real> z, std::span<Real> a);

} // namespace nn
