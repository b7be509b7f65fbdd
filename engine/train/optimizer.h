// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace nn {

enum class OptimizerKind {
    sgd, ///< w <- w - rate g
    momentum, ///< v <- m v + g, w <- w - rate v (Polyak 1964)
    nesterov, ///< v <- m v + g, w <- w - rate (g + m v) (Sutskever et al. 2013, as PyTorch has it)
    adam, ///< Kingma and Ba 2015, algorithm 1
};

inline constexpr std::array all_optimizers {
    OptimizerKind::sgd,
    OptimizerKind::momentum,
    OptimizerKind::nesterov,
    OptimizerKind::adam,
};

std::string_view name_of(OptimizerKind optimizer);
std::optional<OptimizerKind> optimizer_named(std::string_view name);

struct OptimizerSpec {
    OptimizerKind kind = OptimizerKind::sgd;
    double momentum = 0.9; ///< For momentum and nesterov; in [0, 1).
    double beta1 = 0.9; ///< For adam; in [0, 1).
    double beta2 = 0.999; ///< For adam; in [0, 1).
    double epsilon = 1e-8; ///< For adam; > 0.
    double l1 = 0; ///< Adds l1 * sign(w) to the gradient of each weight (not of biases).
    double l2 = 0; ///< Adds l2 * w to the gradient of each weight (not of biases).

    bool operator==(const OptimizerSpec&) const = default;
};

} // namespace nn
