// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/base/real.h"
#include "engine/nn/topology.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace nn {

/// How wrong an output is. Targets are one number per output; for a class they are 1 at the class
/// and 0 elsewhere.
enum class Loss
{
    squared_error, ///< (y - target)^2, averaged over the outputs
    binary_cross_entropy, ///< -(t ln y + (1 - t) ln(1 - y)), averaged; needs sigmoid outputs
    cross_entropy, ///< -sum of t_k ln y_k; needs a softmax output layer
};

inline constexpr std::array all_losses {
    Loss::squared_error,
    Loss::binary_cross_entropy,
    Loss::cross_entropy,
};

std::string_view name_of(Loss loss);
std::optional<Loss> loss_named(std::string_view name);

/// Whether the output layer has the activation this loss needs. Error: bad_layer, "activation".
Expected<void> check_loss(const Topology& topology, Loss loss);

/// Loss of one output vector. Takes pre-activations and activations, because the logarithms are
/// taken of z where taking them of a rounded a would give infinity.
///
/// Precondition: `z`, `a` and `target` have the length of the output layer; check_loss().
double loss_value(
    Loss loss, std::span<const Real> z, std::span<const Real> a, std::span<const Real> target
);

/// What the slope of the output layer's activation still has to be applied to, after loss_deltas().
enum class DeltaOf
{
    activation,
    pre_activation
};

/// Writes the derivatives of the loss of each of `row_count` outputs, times `scale`, to `deltas`.
/// All arrays are [row_count x outputs]. For the cross-entropies, and for the squared error through
/// a softmax, they are derivatives with respect to each z of the output layer: for the
/// cross-entropies y - t, up to the averaging, with no division that could fail. For the squared
/// error otherwise they are derivatives with respect to each a, which the activation's slope makes
/// derivatives with respect to z.
DeltaOf loss_deltas(
    Loss loss,
    Activation activation,
    std::size_t row_count,
    Real scale,
    std::span<const Real> a,
    std::span<const Real> targets,
    std::span<Real> deltas
);

/// Writes loss_value() of each of `row_count` outputs to `losses`; the other arrays are
/// [row_count x outputs].
void loss_values(
    Loss loss,
    std::size_t row_count,
    std::span<const Real> z,
    std::span<const Real> a,
    std::span<const Real> targets,
    std::span<double> losses
);

} // namespace nn
