// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cstring>
#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

/// What the kernels need to apply activation functions and their slopes. Private to the kernel
/// sets.
namespace nn::NN_KERNEL_SET {

/// Slope of leaky ReLU on the left.
inline constexpr Real leak = Real(0.01);
inline constexpr Real sqrt_half = Real(0.70710678118654752440);

/// z times the normal distribution function at z, for an array of them.
template <typename Block>
Block gelu(const Block& z)
{
    return Real(0.5) * z * (Real(1) + (z * sqrt_half).erf());
}

template <typename Block>
Block gelu_slope(const Block& z)
{
    constexpr Real peak = Real(0.39894228040143267794); // Of the density: 1 / sqrt(2 pi).
    const Block density = peak * (Real(-0.5) * z.square()).exp();
    return Real(0.5) * (Real(1) + (z * sqrt_half).erf()) + z * density;
}

template <typename Block>
Block softplus(const Block& z)
{
    return (z < 0).select(Real(0), z) + (-z.abs()).exp().log1p();
}

template <typename Function>
void apply(std::size_t count, const Real* z, Real* a, Function function)
{
    for (std::size_t i = 0; i < count; ++i) {
        a[i] = function(z[i]);
    }
}

/// In full registers only, the last one padded.
template <typename Function>
void apply_to_vectors(std::size_t count, const Real* z, Real* a, Function function)
{
    constexpr int width = 32 / sizeof(Real);
    using Block = Eigen::Array<Real, width, 1>;
    std::size_t i = 0;
    for (; i + width <= count; i += width) {
        Eigen::Map<Block>(a + i) = function(Block(Eigen::Map<const Block>(z + i)));
    }
    if (i < count) {
        Block rest = Block::Zero();
        std::memcpy(rest.data(), z + i, (count - i) * sizeof(Real));
        rest = function(rest).eval();
        std::memcpy(a + i, rest.data(), (count - i) * sizeof(Real));
    }
}

template <typename Slope>
void scale_by_slope(std::size_t count, const Real* x, Real* delta, Slope slope)
{
    for (std::size_t i = 0; i < count; ++i) {
        delta[i] *= slope(x[i]);
    }
}

/// The same for slopes that are worth full registers.
template <typename Slopes>
void scale_by_slopes(std::size_t count, const Real* x, Real* delta, Slopes slopes)
{
    constexpr std::size_t together = 64;
    Real found[together];
    for (std::size_t first = 0; first < count; first += together) {
        const std::size_t some = count - first < together ? count - first : together;
        apply_to_vectors(some, x + first, found, slopes);
        for (std::size_t i = 0; i < some; ++i) {
            delta[first + i] *= found[i];
        }
    }
}

} // namespace nn::NN_KERNEL_SET
