// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set, like kernel_set.cpp, and with the compiler's own loop
// vectorisation off: for a handful of turns its preparations take longer than the loop.
#include "engine/math/small_products.h"

#include <cstring>

namespace nn::NN_KERNEL_SET::small {

namespace {

/// Calls function.operator()<width>().
template <typename Function>
void with_width(std::size_t width, Function function)
{
    switch (width) {
    case 1:
        return function.template operator()<1>();
    case 2:
        return function.template operator()<2>();
    case 3:
        return function.template operator()<3>();
    case 4:
        return function.template operator()<4>();
    case 5:
        return function.template operator()<5>();
    case 6:
        return function.template operator()<6>();
    case 7:
        return function.template operator()<7>();
    case 8:
        return function.template operator()<8>();
    default:
        return;
    }
}

constexpr std::size_t power_of_two_from(std::size_t width)
{
    std::size_t power = 1;
    while (power < width) {
        power *= 2;
    }
    return power;
}

template <std::size_t Width>
struct RowVector
{
    using Type [[gnu::vector_size(power_of_two_from(Width) * sizeof(Real))]] = Real;
};

template <>
struct RowVector<1>
{
    using Type = Real;
};

/// A row of `Width` numbers in one register. Moved as a whole where it fills the register, else
/// number by number: through memory in one piece it would come back only after a stall.
template <std::size_t Width>
struct Row
{
    using Vector = typename RowVector<Width>::Type;
    static constexpr bool fills_register = Width == power_of_two_from(Width);

    static Row from(const Real* numbers)
    {
        Row row;
        if constexpr (fills_register) {
            std::memcpy(&row.vector, numbers, sizeof row.vector);
        } else {
            for (std::size_t i = 0; i < Width; ++i) {
                row.vector[i] = numbers[i];
            }
        }
        return row;
    }

    void copy_to(Real* numbers) const
    {
        if constexpr (fills_register) {
            std::memcpy(numbers, &vector, sizeof vector);
        } else {
            for (std::size_t i = 0; i < Width; ++i) {
                numbers[i] = vector[i];
            }
        }
    }

    Vector vector {};
};

} // namespace

void weighted_sums(
    std::size_t m,
    std::size_t n,
    std::size_t k,
    const Real* a,
    const Real* b,
    const Real* bias,
    Real* c
)
{
    with_width(n, [=]<std::size_t N>() {
        const auto start = Row<N>::from(bias);
        for (std::size_t r = 0; r < m; ++r) {
            Row<N> sums = start;
            for (std::size_t i = 0; i < k; ++i) {
                sums.vector += a[r * k + i] * Row<N>::from(b + i * N).vector;
            }
            sums.copy_to(c + r * N);
        }
    });
}

void multiply_transposed(
    std::size_t m, std::size_t n, std::size_t k, const Real* a, const Real* b, Real* c
)
{
    with_width(k, [=]<std::size_t K>() {
        for (std::size_t r = 0; r < m; ++r) {
            for (std::size_t j = 0; j < n; ++j) {
                Real sum = 0;
                for (std::size_t i = 0; i < K; ++i) {
                    sum += a[r * K + i] * b[j * K + i];
                }
                c[r * n + j] = sum;
            }
        }
    });
}

void add_transposed_product(
    std::size_t m,
    std::size_t n,
    std::size_t k,
    const Real* a,
    std::size_t a_stride,
    const Real* b,
    Real* c
)
{
    with_width(n, [=]<std::size_t N>() {
        for (std::size_t i = 0; i < m; ++i) {
            auto sums = Row<N>::from(c + i * N);
            for (std::size_t r = 0; r < k; ++r) {
                sums.vector += a[r * a_stride + i] * Row<N>::from(b + r * N).vector;
            }
            sums.copy_to(c + i * N);
        }
    });
}

void add_rows(std::size_t n, std::size_t k, const Real* b, Real* out)
{
    with_width(n, [=]<std::size_t N>() {
        auto sums = Row<N>::from(out);
        for (std::size_t r = 0; r < k; ++r) {
            sums.vector += Row<N>::from(b + r * N).vector;
        }
        sums.copy_to(out);
    });
}

} // namespace nn::NN_KERNEL_SET::small
