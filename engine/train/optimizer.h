// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/buffer.h"
#include "engine/base/expected.h"
#include "engine/math/kernels.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace nn {

enum class OptimizerKind
{
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

struct OptimizerSpec
{
    OptimizerKind kind = OptimizerKind::sgd;
    double momentum = 0.9; ///< For momentum and nesterov; in [0, 1).
    double beta1 = 0.9; ///< For adam; in [0, 1).
    double beta2 = 0.999; ///< For adam; in [0, 1).
    double epsilon = 1e-8; ///< For adam; > 0.
    double l1 = 0; ///< Adds l1 * sign(w) to the gradient of each weight (not of biases).
    double l2 = 0; ///< Adds l2 * w to the gradient of each weight (not of biases).

    bool operator==(const OptimizerSpec&) const = default;
};

/// Error: bad_value, with the name of the field.
Expected<void> check(const OptimizerSpec& spec);

/// Moves parameters against their gradient, and keeps what the method remembers of earlier steps.
class Optimizer
{
public:
    enum class Penalty
    {
        skip,
        apply
    };

    /// Precondition: check(spec).
    Optimizer(const OptimizerSpec& spec, std::size_t parameter_count);

    /// Before the update() calls of one step.
    void begin_step(double learning_rate);
    /// Instead of the update() calls: as if the step had not been begun.
    void abandon_step() { --step_count_; }
    /// Updates `values`, which lie at `offset` among the parameters. Ranges that do not overlap may
    /// be updated by different threads.
    void update(
        std::size_t offset, std::span<const Real> gradient, Penalty penalty, std::span<Real> values
    );
    /// Forgets all steps.
    void reset();

private:
    OptimizerSpec spec_;
    const Kernels* kernels_;
    UpdateStep step_;
    std::size_t step_count_ = 0;
    Buffer first_; ///< Velocity, or first moment.
    Buffer second_; ///< Second moment.
};

} // namespace nn
