// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cmath>

/// What the kernels need of single activation functions. Private to the kernel sets.
namespace nn::NN_KERNEL_SET {

/// Slope of leaky ReLU on the left.
inline constexpr Real leak = Real(0.01);
inline constexpr Real sqrt_half = Real(0.70710678118654752440);

/// z times the normal distribution function at z.
inline Real gelu(Real z)
{
    return z * Real(0.5) * std::erfc(-z * sqrt_half);
}

inline Real gelu_slope(Real z)
{
    const Real density = Real(0.39894228040143267794) * std::exp(Real(-0.5) * z * z);
    return Real(0.5) * std::erfc(-z * sqrt_half) + z * density;
}

} // namespace nn::NN_KERNEL_SET
