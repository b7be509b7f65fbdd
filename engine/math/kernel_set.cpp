// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set, in its own namespace. Of the standard library only what
// is always inlined may be used: of a weak symbol the linker would keep one copy, of any set.
#include "engine/math/bends.h"
#include "engine/math/kernels.h"
#include "engine/math/small_products.h"

#include <cmath>
#include <cstring>
#include <Eigen/Core>

namespace nn::NN_KERNEL_SET {

namespace {

using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Array = Eigen::Array<Real, Eigen::Dynamic, 1>;
using ConstMatrix = Eigen::Map<const Matrix>;
using ConstStridedMatrix = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;
using MutableMatrix = Eigen::Map<Matrix>;
using ConstArray = Eigen::Map<const Array>;
using MutableArray = Eigen::Map<Array>;

Eigen::Index index(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

ConstMatrix matrix(const Real* data, std::size_t rows, std::size_t columns)
{
    return {data, index(rows), index(columns)};
}

MutableMatrix matrix(Real* data, std::size_t rows, std::size_t columns)
{
    return {data, index(rows), index(columns)};
}

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
    if (!small::is_for_us(m, n, k, n)) {
        for (std::size_t r = 0; r < m; ++r) {
            std::memcpy(c + r * n, bias, n * sizeof(Real));
        }
        matrix(c, m, n).noalias() += matrix(a, m, k) * matrix(b, k, n);
        return;
    }
    small::weighted_sums(m, n, k, a, b, bias, c);
}

void multiply_transposed(
    std::size_t m, std::size_t n, std::size_t k, const Real* a, const Real* b, Real* c
)
{
    if (!small::is_for_us(m, n, k, k)) {
        matrix(c, m, n).noalias() = matrix(a, m, k) * matrix(b, n, k).transpose();
        return;
    }
    small::multiply_transposed(m, n, k, a, b, c);
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
    if (!small::is_for_us(m, n, k, n)) {
        const ConstStridedMatrix rows(a, index(k), index(m), Eigen::OuterStride<>(index(a_stride)));
        matrix(c, m, n).noalias() += rows.transpose() * matrix(b, k, n);
        return;
    }
    small::add_transposed_product(m, n, k, a, a_stride, b, c);
}

#if defined(__AVX512F__)
constexpr std::size_t vector_bytes = 64;
#elif defined(__AVX2__)
constexpr std::size_t vector_bytes = 32;
#else
constexpr std::size_t vector_bytes = 16;
#endif
constexpr std::size_t lanes = vector_bytes / sizeof(Real);
/// Columns done at a time: enough accumulators to hide the latency of a multiply-add, few enough to
/// stay in registers, and a batch's derivatives of so many columns stay in the first cache.
constexpr std::size_t vectors_per_block = vector_bytes == 16 ? 8 : 64 / lanes;

using Vector [[gnu::vector_size(vector_bytes)]] = Real;

Vector load(const Real* from)
{
    Vector v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

void store(const Vector& v, Real* to)
{
    std::memcpy(to, &v, sizeof v);
}

/// Columns [column, column + Vectors * lanes) of one row of a sparse product.
template <std::size_t Vectors>
void sparse_row_block(
    const SparseRows& a,
    std::size_t row,
    std::size_t n,
    std::size_t column,
    const Real* b,
    const Real* bias,
    Real* c
)
{
    Vector sums[Vectors];
#pragma GCC unroll 8
    for (std::size_t v = 0; v < Vectors; ++v) {
        sums[v] = bias != nullptr ? load(bias + column + v * lanes) : Vector {};
    }
    const std::uint32_t end = a.end[row];
    for (std::uint32_t entry = a.begin[row]; entry < end; ++entry) {
        const Real* b_row = b + a.column[entry] * n + column;
        const Real value = a.value[entry];
#pragma GCC unroll 8
        for (std::size_t v = 0; v < Vectors; ++v) {
            sums[v] += value * load(b_row + v * lanes);
        }
    }
#pragma GCC unroll 8
    for (std::size_t v = 0; v < Vectors; ++v) {
        store(sums[v], c + row * n + column + v * lanes);
    }
}

void sparse_row_rest(
    const SparseRows& a,
    std::size_t row,
    std::size_t n,
    std::size_t column,
    const Real* b,
    const Real* bias,
    Real* c
)
{
    for (; column < n; ++column) {
        Real sum = bias != nullptr ? bias[column] : 0;
        for (std::uint32_t entry = a.begin[row]; entry < a.end[row]; ++entry) {
            sum += a.value[entry] * b[a.column[entry] * n + column];
        }
        c[row * n + column] = sum;
    }
}

/// All blocks of `Vectors` registers from `column` on, one after the other, so that the columns of
/// b that a block reads are still near for the next row. Returns the first column left over.
template <std::size_t Vectors>
std::size_t sparse_blocks(
    std::size_t m,
    std::size_t n,
    std::size_t column,
    const SparseRows& a,
    const Real* b,
    const Real* bias,
    Real* c
)
{
    for (; column + Vectors * lanes <= n; column += Vectors * lanes) {
        for (std::size_t row = 0; row < m; ++row) {
            sparse_row_block<Vectors>(a, row, n, column, b, bias, c);
        }
    }
    return column;
}

void sparse_weighted_sums(
    std::size_t m, std::size_t n, const SparseRows& a, const Real* b, const Real* bias, Real* c
)
{
    std::size_t column = sparse_blocks<vectors_per_block>(m, n, 0, a, b, bias, c);
    column = sparse_blocks<2>(m, n, column, a, b, bias, c);
    column = sparse_blocks<1>(m, n, column, a, b, bias, c);
    for (std::size_t row = 0; row < m; ++row) {
        sparse_row_rest(a, row, n, column, b, bias, c);
    }
}

void add_rows(std::size_t n, std::size_t k, const Real* b, Real* out)
{
    if (n <= 8) {
        small::add_rows(n, k, b, out);
        return;
    }
    for (std::size_t r = 0; r < k; ++r) {
        for (std::size_t j = 0; j < n; ++j) {
            out[j] += b[r * n + j];
        }
    }
}

/// Comparisons are written so that NaN stays NaN.
void activate(Activation activation, std::size_t count, const Real* z, Real* a)
{
    const Eigen::Map<const Array> in(z, index(count));
    Eigen::Map<Array> out(a, index(count));
    switch (activation) {
    case Activation::identity:
        apply(count, z, a, [](Real x) { return x; });
        break;
    case Activation::step:
        apply(count, z, a, [](Real x) { return x > 0 ? Real(1) : x <= 0 ? Real(0) : x; });
        break;
    case Activation::sigmoid:
        apply_to_vectors(count, z, a, [](const auto& x) { return x.logistic(); });
        break;
    case Activation::tanh:
        apply_to_vectors(count, z, a, [](const auto& x) { return x.tanh(); });
        break;
    case Activation::relu:
        apply(count, z, a, [](Real x) { return x < 0 ? Real(0) : x; });
        break;
    case Activation::leaky_relu:
        apply(count, z, a, [](Real x) { return x < 0 ? leak * x : x; });
        break;
    case Activation::elu:
        apply_to_vectors(count, z, a, [](const auto& x) { return (x < 0).select(x.expm1(), x); });
        break;
    case Activation::softplus:
        apply_to_vectors(count, z, a, [](const auto& x) { return softplus(x); });
        break;
    case Activation::gelu:
        apply_to_vectors(count, z, a, [](const auto& x) { return gelu(x); });
        break;
    case Activation::softmax:
        out = (in - in.maxCoeff()).exp();
        out /= out.sum();
        break;
    }
}

void multiply_slope(
    Activation activation, std::size_t count, const Real* z, const Real* a, Real* delta
)
{
    switch (activation) {
    case Activation::identity:
    case Activation::softmax:
        break;
    case Activation::step:
        scale_by_slope(count, a, delta, [](Real) { return Real(0); });
        break;
    case Activation::sigmoid:
        scale_by_slope(count, a, delta, [](Real y) { return y * (1 - y); });
        break;
    case Activation::tanh:
        scale_by_slope(count, a, delta, [](Real y) { return 1 - y * y; });
        break;
    case Activation::relu:
        scale_by_slope(count, a, delta, [](Real y) { return y > 0 ? Real(1) : Real(0); });
        break;
    case Activation::leaky_relu:
        scale_by_slope(count, a, delta, [](Real y) { return y > 0 ? Real(1) : leak; });
        break;
    case Activation::elu:
        scale_by_slope(count, a, delta, [](Real y) { return y > 0 ? Real(1) : y + 1; });
        break;
    case Activation::softplus:
        // The slope is the sigmoid of z, and that is 1 - e^-a for a = ln(1 + e^z).
        scale_by_slopes(count, a, delta, [](const auto& y) { return -(-y).expm1(); });
        break;
    case Activation::gelu:
        scale_by_slopes(count, z, delta, [](const auto& x) { return gelu_slope(x); });
        break;
    }
}

Real sign(Real w)
{
    return static_cast<Real>(w > 0) - static_cast<Real>(w < 0);
}

/// Gradient with the penalties on the size of w.
Real penalised(const UpdateStep& step, Real gradient, Real w)
{
    return gradient + step.l2 * w + step.l1 * sign(w);
}

void update_sgd(const UpdateStep& step, std::size_t count, const Real* gradient, Real* w)
{
    const UpdateStep s = step; // A copy, so that the compiler knows that w does not change it.
    if (s.l1 == 0 && s.l2 == 0) {
        for (std::size_t i = 0; i < count; ++i) {
            w[i] -= s.rate * gradient[i];
        }
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        w[i] -= s.rate * penalised(s, gradient[i], w[i]);
    }
}

void update_momentum(
    const UpdateStep& step, std::size_t count, const Real* gradient, Real* v, Real* w
)
{
    const UpdateStep s = step;
    for (std::size_t i = 0; i < count; ++i) {
        v[i] = s.momentum * v[i] + penalised(s, gradient[i], w[i]);
        w[i] -= s.rate * v[i];
    }
}

void update_nesterov(
    const UpdateStep& step, std::size_t count, const Real* gradient, Real* v, Real* w
)
{
    const UpdateStep s = step;
    for (std::size_t i = 0; i < count; ++i) {
        const Real g = penalised(s, gradient[i], w[i]);
        v[i] = s.momentum * v[i] + g;
        w[i] -= s.rate * (g + s.momentum * v[i]);
    }
}

void update_adam(
    const UpdateStep& step, std::size_t count, const Real* gradient, Real* v, Real* second, Real* w
)
{
    const UpdateStep s = step;
    for (std::size_t i = 0; i < count; ++i) {
        const Real g = penalised(s, gradient[i], w[i]);
        v[i] = s.beta1 * v[i] + (1 - s.beta1) * g;
        second[i] = s.beta2 * second[i] + (1 - s.beta2) * g * g;
        w[i] -= s.rate * v[i] / (std::sqrt(second[i]) + s.epsilon);
    }
}

} // namespace

extern const Kernels kernels {
    weighted_sums,
    sparse_weighted_sums,
    multiply_transposed,
    add_transposed_product,
    add_rows,
    activate,
    multiply_slope,
    update_sgd,
    update_momentum,
    update_nesterov,
    update_adam,
};

} // namespace nn::NN_KERNEL_SET
