// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/activation.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nn {

/// Processors that the kernels are compiled for; the names are those of the x86-64 levels.
enum class InstructionSet
{
    baseline,
    x86_64_v3,
    x86_64_v4
};

/// The numbers of a matrix that are not zero, row by row: row r has the entries begin[r] to end[r]
/// (one past the last) of `column` and `value`.
struct SparseRows
{
    const std::uint32_t* begin;
    const std::uint32_t* end;
    const std::uint32_t* column;
    const Real* value;
};

/// What one step of an optimiser needs. The names are those of the formulas at OptimizerKind.
struct UpdateStep
{
    Real rate = 0; ///< For adam with the bias correction of both moments already in it.
    Real momentum = 0;
    Real beta1 = 0;
    Real beta2 = 0;
    Real epsilon = 0; ///< For adam scaled as the rate is.
    Real l1 = 0;
    Real l2 = 0;
};

/// The inner loops of the engine, for one instruction set. Matrices are dense and row-major.
/// Sizes come first, then inputs, then the output, which must not overlap them.
///
/// The last bits of a dense product may depend on where a row stands and how many rows there are:
/// callers that promise the same bits for any number of threads must cut their work the same way
/// for any number of threads.
struct Kernels
{
    using WeightedSums = void(
        std::size_t m,
        std::size_t n,
        std::size_t k,
        const Real* a,
        const Real* b,
        const Real* bias,
        Real* c
    );
    using SparseWeightedSums = void(
        std::size_t m, std::size_t n, const SparseRows& a, const Real* b, const Real* bias, Real* c
    );
    using MultiplyTransposed =
        void(std::size_t m, std::size_t n, std::size_t k, const Real* a, const Real* b, Real* c);
    using AddTransposedProduct = void(
        std::size_t m,
        std::size_t n,
        std::size_t k,
        const Real* a,
        std::size_t a_stride,
        const Real* b,
        Real* c
    );
    using AddRows = void(std::size_t n, std::size_t k, const Real* b, Real* out);
    using Activate = void(Activation activation, std::size_t count, const Real* z, Real* a);
    using MultiplySlope =
        void(Activation activation, std::size_t count, const Real* z, const Real* a, Real* delta);
    using UpdateSgd =
        void(const UpdateStep& step, std::size_t count, const Real* gradient, Real* w);
    using UpdateMomentum =
        void(const UpdateStep& step, std::size_t count, const Real* gradient, Real* v, Real* w);
    using UpdateAdam = void(
        const UpdateStep& step, std::size_t count, const Real* gradient, Real* v, Real* s, Real* w
    );

    /// c[m x n] = bias + a[m x k] b[k x n], with bias [n] in each row: the sums of a dense layer.
    WeightedSums* weighted_sums;
    /// The same for a sparse a: what is zero costs nothing. `bias` may be null for zeros.
    SparseWeightedSums* sparse_weighted_sums;
    /// c[m x n] = a[m x k] b[n x k]^T
    MultiplyTransposed* multiply_transposed;
    /// c[m x n] += a[k x m]^T b[k x n]; the rows of a are `a_stride` apart.
    AddTransposedProduct* add_transposed_product;
    /// out[n] += the rows of b [k x n], one after the other.
    AddRows* add_rows;
    /// a = activation of z, [count]; may be in place. Softmax takes all of `count` as the layer.
    Activate* activate;
    /// delta *= slope of the activation at z, where a is the activation of z. Precondition: not
    /// softmax, whose slopes are a matrix.
    MultiplySlope* multiply_slope;
    /// One step of an optimiser on `count` numbers w, with l1 and l2 as penalties.
    UpdateSgd* update_sgd;
    UpdateMomentum* update_momentum; ///< v: velocity
    UpdateMomentum* update_nesterov; ///< v: velocity
    UpdateAdam* update_adam; ///< v: first moment, s: second moment
};

/// The sets that this program was compiled for and this processor can run, plainest first.
std::vector<InstructionSet> usable_instruction_sets();
/// Precondition: usable.
const Kernels& kernels_for(InstructionSet set);
/// The kernels of the best usable set.
const Kernels& best_kernels();

} // namespace nn
