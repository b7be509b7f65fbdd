// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cstddef>

/// Matrix products for networks of a few neurons, where a library's packing would cost more than
/// the work: one loop for each small width. The functions are those of Kernels. Private to the
/// kernel sets, each of which has its own copy.
namespace nn::NN_KERNEL_SET::small {

/// Whether a product of these sizes with a side of `width` columns is for the functions below.
inline bool is_for_us(std::size_t m, std::size_t n, std::size_t k, std::size_t width)
{
    return width >= 1 && width <= 8 && m * n * k <= 1500;
}

/// Precondition: is_for_us(m, n, k, n).
void weighted_sums(
    std::size_t m,
    std::size_t n,
    std::size_t k,
    const Real* a,
    const Real* b,
    const Real* bias,
    Real* c
);

/// Precondition: is_for_us(m, n, k, k).
void multiply_transposed(
    std::size_t m, std::size_t n, std::size_t k, const Real* a, const Real* b, Real* c
);

/// Precondition: is_for_us(m, n, k, n).
void add_transposed_product(
    std::size_t m,
    std::size_t n,
    std::size_t k,
    const Real* a,
    std::size_t a_stride,
    const Real* b,
    Real* c
);

/// Precondition: n from 1 to 8.
void add_rows(std::size_t n, std::size_t k, const Real* b, Real* out);

} // namespace nn::NN_KERNEL_SET::small
