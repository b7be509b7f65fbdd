// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/buffer.h"
#include "engine/nn/loss.h"
#include "engine/nn/parameters.h"
#include "engine/nn/pass.h"
#include "engine/train/thread_team.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace nn {

/// Consecutive numbers among the parameters: [offset, offset + count).
struct ParameterRange
{
    std::size_t offset;
    std::size_t count;
    enum class Kind
    {
        weights,
        biases
    } kind;
};

/// Computes the gradient of the loss over one batch, shared among the threads of a team.
///
/// First the rows of the batch go forwards and backwards in chunks; then the weights, in blocks,
/// get their derivatives, each the sum over all rows in order. How the work is cut depends on the
/// network alone, so the result is the same to the bit for any number of threads.
class BatchGradient
{
public:
    BatchGradient(
        const Topology& topology, Loss loss, std::size_t batch_size, unsigned thread_count
    );

    /// Where to write consecutive rows of a batch.
    struct Rows
    {
        std::size_t first; ///< Within the batch.
        std::size_t count;
        std::span<Real> inputs; ///< [count x inputs]; empty if bytes are wanted.
        std::span<Real> targets; ///< [count x outputs]
    };

    /// Where the rows of a batch come from.
    struct Batch
    {
        std::size_t row_count = 0; ///< At most batch_size().
        /// Fills rows. Called for different rows from different threads.
        std::function<void(const Rows& rows)> load;
        /// If set, gives the input of a row as bytes instead. Only if takes_bytes().
        std::function<std::span<const std::uint8_t>(std::size_t row)> bytes;
        std::uint64_t dropout_seed = 0;
    };

    /// Gets the derivative of the mean loss with respect to the parameters of `range`. Called once
    /// for each range, from any thread of the team; the ranges cover all parameters. May change the
    /// parameters of its range: nobody reads them any more.
    using Receive = std::function<void(const ParameterRange& range, const Real* gradient)>;

    /// True if the network can read bytes faster than numbers.
    bool takes_bytes() const { return pass_.input_is_sparse(); }
    std::size_t batch_size() const { return batch_size_; }

    /// Returns the sum of the losses of the batch's examples; nothing if it was stopped, and then
    /// `receive` has not been called.
    std::optional<double>
    run(const Parameters& parameters,
        const Batch& batch,
        const Receive& receive,
        const std::stop_token& stop = {});

    /// The first layer of the last batch that computed a NaN or an infinity; the output layer if
    /// none did.
    std::size_t first_layer_not_finite() const;

private:
    struct Block
    {
        std::size_t layer;
        std::size_t first_row; ///< Of the weights.
        std::size_t row_count;
    };
    struct ThreadRoom
    {
        Pass::Scratch scratch;
        SparseMatrix::Band band;
        Buffer gradient;
        Buffer bias_gradient;
    };

    void make_blocks();
    void load(const Batch& batch, RowRange rows);
    void run_chunk(
        const Parameters& parameters, const Batch& batch, std::size_t chunk, ThreadRoom& room
    );
    std::span<Real> targets(RowRange rows);
    std::span<Real> chunk_gradients(std::size_t chunk);
    void run_dense_block(const Block& block, const Receive& receive, ThreadRoom& room);
    void run_convolution_block(const Block& block, const Receive& receive, ThreadRoom& room);
    void run_blocks(const Receive& receive, const std::stop_token& stop);
    void hand_over(const Receive& receive) const;

    Loss loss_;
    std::size_t batch_size_;
    Pass pass_;
    ThreadTeam team_;
    std::size_t chunk_rows_;
    std::vector<ThreadRoom> rooms_;
    std::vector<Block> blocks_;
    Buffer targets_;
    std::vector<double> losses_;
    Buffer convolution_gradients_; ///< [chunks x convolution_parameter_count]
    /// [parameter_count] if a batch takes so long that it may have to be stopped half-way through
    /// the weights, when none may have been changed yet; else empty.
    Buffer kept_gradient_;
    std::size_t row_count_ = 0; ///< Of the present batch.
};

} // namespace nn
