// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/buffer.h"
#include "engine/math/kernels.h"
#include "engine/math/sparse.h"
#include "engine/nn/loss.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// Consecutive examples of a batch.
struct RowRange
{
    std::size_t first;
    std::size_t count;
};

/// The fast way through a network, forwards and backwards, for a batch of up to `capacity`
/// examples, one row each. It owns the buffers; ranges of rows that do not overlap may be worked on
/// by different threads, each with its own Scratch.
class Pass
{
public:
    enum class Purpose
    {
        prediction,
        training
    };

    /// What one thread needs beside the rows.
    struct Scratch
    {
        Buffer patches;
        Buffer patch_deltas;
    };

    Pass(
        const Topology& topology,
        std::size_t capacity,
        Purpose purpose,
        const Kernels& kernels = best_kernels()
    );

    const Topology& topology() const { return topology_; }
    const Kernels& kernels() const { return *kernels_; }
    Scratch make_scratch() const;

    /// True if the first layer reads sparse_input(), false if it reads input_rows().
    bool input_is_sparse() const { return input_is_sparse_; }
    SparseMatrix& sparse_input() { return sparse_input_; }
    const SparseMatrix& sparse_input() const { return sparse_input_; }
    /// [rows.count x input_count]; also the place to prepare rows that then go to sparse_input().
    std::span<Real> input_rows(RowRange rows);

    /// Computes all layers for `rows`. In training, dropout layers use the generator
    /// Rng::for_item(dropout_seed, layer, row): the caller gives each batch a seed of its own.
    void forward(
        const Parameters& parameters,
        RowRange rows,
        Scratch& scratch,
        std::uint64_t dropout_seed = 0
    );

    std::span<const Real> activations(std::size_t layer, std::size_t row) const;
    std::span<const Real> output(std::size_t row) const;

    /// Writes the loss of each of `rows` to `losses`, after forward(). `targets` is
    /// [rows.count x outputs].
    void
    losses(Loss loss, RowRange rows, std::span<const Real> targets, std::span<double> losses) const;

    /// Sets the derivatives that backward() starts from: of the loss, times `scale`, for each of
    /// `rows`.
    void begin_backward(Loss loss, RowRange rows, std::span<const Real> targets, Real scale);

    /// Carries the derivatives of the loss back through all layers for `rows`, after
    /// begin_backward().
    /// Weight gradients of convolutions, which need the patches, are written to
    /// `convolution_gradients` ([convolution_parameter_count()], overwritten): the sum over `rows`.
    void backward(
        const Parameters& parameters,
        RowRange rows,
        Scratch& scratch,
        std::span<Real> convolution_gradients
    );

    /// Weights and biases of all convolutions together, in the order of the layers.
    std::size_t convolution_parameter_count() const { return convolution_parameter_count_; }

    /// The derivatives of the loss with respect to the z of `layer`, [capacity x outputs].
    const Real* deltas(std::size_t layer) const { return layers_[layer].delta.data(); }
    /// What went into `layer`, [capacity x inputs]. Precondition: not the sparse first layer.
    const Real* inputs(std::size_t layer) const;

private:
    struct LayerBuffers
    {
        Buffer z; ///< Only where something needs it beside a; for dropout the mask.
        Buffer a;
        Buffer delta;
        std::vector<std::uint32_t> winners; ///< Max pooling: where each largest number came from.
    };

    bool is_training() const { return purpose_ == Purpose::training; }
    void forward_layer(const Dense&, std::size_t, const Parameters&, RowRange);
    void forward_layer(const Convolution&, std::size_t, const Parameters&, RowRange, Scratch&);
    void forward_layer(const MaxPooling&, std::size_t, RowRange);
    void forward_layer(const Flatten&, std::size_t, RowRange);
    void forward_layer(const Dropout&, std::size_t, RowRange, std::uint64_t seed);
    void bend(std::size_t layer, RowRange rows);
    void backward_layer(const Dense&, std::size_t, const Parameters&, RowRange);
    void backward_layer(
        const Convolution&, std::size_t, const Parameters&, RowRange, Scratch&, Real* gradients
    );
    void backward_layer(const MaxPooling&, std::size_t, RowRange);
    void backward_layer(const Dropout&, std::size_t, RowRange);
    void finish_delta(std::size_t layer, RowRange rows);

    Topology topology_;
    std::size_t capacity_;
    Purpose purpose_;
    const Kernels* kernels_;
    bool input_is_sparse_;
    SparseMatrix sparse_input_;
    Buffer input_;
    std::vector<LayerBuffers> layers_;
    std::size_t convolution_parameter_count_ = 0;
    std::size_t patch_room_ = 0;
};

} // namespace nn
