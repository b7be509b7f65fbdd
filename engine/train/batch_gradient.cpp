// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/batch_gradient.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

/// Weights of a block, so that a block's gradient stays in the first cache.
constexpr std::size_t block_weights = 8192;

/// Multiplications of weights with rows that take longer than somebody who cancels should wait.
constexpr std::size_t long_batch_work = 500'000'000;

/// Rows that go through the network together. Convolutions take long per row and keep a gradient
/// for each chunk, dense layers want enough rows for an efficient product.
std::size_t rows_per_chunk(const Pass& pass)
{
    return pass.convolution_parameter_count() > 0 ? 8 : 16;
}

bool is_convolution(const Topology& topology, std::size_t layer)
{
    return std::holds_alternative<Convolution>(topology.spec().layers[layer]);
}

/// Where the gradients of convolution `layer` lie among those of all convolutions.
std::size_t convolution_offset(const Topology& topology, std::size_t layer)
{
    std::size_t offset = 0;
    for (std::size_t other = 0; other < layer; ++other) {
        if (is_convolution(topology, other)) {
            offset += topology.layer(other).weight_count() + topology.layer(other).bias_count();
        }
    }
    return offset;
}

/// Shuffled examples lie anywhere in memory: asks for one while another is worked on.
void fetch_ahead(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t cache_line = 64;
    for (std::size_t i = 0; i < bytes.size(); i += cache_line) {
        __builtin_prefetch(&bytes[i]);
    }
}

} // namespace

BatchGradient::BatchGradient(
    const Topology& topology, Loss loss, std::size_t batch_size, unsigned thread_count
)
    : loss_(loss)
    , batch_size_(batch_size)
    , pass_(topology, batch_size, Pass::Purpose::training)
    , team_(thread_count)
    , chunk_rows_(rows_per_chunk(pass_))
    , targets_(batch_size * topology.output_count())
    , losses_(batch_size)
    , convolution_gradients_(
          (batch_size + chunk_rows_ - 1) / chunk_rows_ * pass_.convolution_parameter_count()
      )
{
    if (batch_size > long_batch_work / topology.parameter_count()) {
        kept_gradient_ = Buffer(topology.parameter_count());
    }
    make_blocks();
    std::size_t largest_block = 0;
    std::size_t largest_bias = 0;
    for (const Block& block : blocks_) {
        const LayerGeometry& layer = topology.layer(block.layer);
        largest_block = std::max(largest_block, block.row_count * layer.weight_columns);
        largest_bias = std::max(largest_bias, layer.bias_count());
    }
    for (unsigned thread = 0; thread < team_.size(); ++thread) {
        rooms_.push_back(
            {pass_.make_scratch(),
             pass_.sparse_input().make_band(),
             Buffer(largest_block),
             Buffer(largest_bias)}
        );
    }
}

void BatchGradient::make_blocks()
{
    const Topology& topology = pass_.topology();
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const LayerGeometry& geometry = topology.layer(layer);
        const std::size_t rows = geometry.weight_rows;
        if (rows == 0) {
            continue;
        }
        if (is_convolution(topology, layer)) {
            blocks_.push_back({layer, 0, rows});
            continue;
        }
        const bool is_sparse = layer == 0 && pass_.input_is_sparse();
        const std::size_t height = is_sparse
            ? pass_.sparse_input().band_width()
            : std::max<std::size_t>(1, block_weights / geometry.weight_columns);
        for (std::size_t first = 0; first < rows; first += height) {
            blocks_.push_back({layer, first, std::min(height, rows - first)});
        }
    }
}

std::span<Real> BatchGradient::targets(RowRange rows)
{
    const std::size_t outputs = pass_.topology().output_count();
    return std::span(targets_).subspan(rows.first * outputs, rows.count * outputs);
}

std::span<Real> BatchGradient::chunk_gradients(std::size_t chunk)
{
    const std::size_t count = pass_.convolution_parameter_count();
    return std::span(convolution_gradients_).subspan(chunk * count, count);
}

void BatchGradient::load(const Batch& batch, RowRange rows)
{
    const std::size_t end = rows.first + rows.count;
    SparseMatrix& sparse = pass_.sparse_input();
    if (batch.bytes) {
        assert(takes_bytes());
        batch.load({rows.first, rows.count, {}, targets(rows)});
        std::span<const std::uint8_t> bytes = batch.bytes(rows.first);
        for (std::size_t row = rows.first; row < end; ++row) {
            const auto next = row + 1 < batch.row_count ? batch.bytes(row + 1) : bytes;
            fetch_ahead(next);
            sparse.set_row(row, bytes);
            bytes = next;
        }
        return;
    }
    batch.load({rows.first, rows.count, pass_.input_rows(rows), targets(rows)});
    if (pass_.input_is_sparse()) {
        for (std::size_t row = rows.first; row < end; ++row) {
            sparse.set_row(row, std::span<const Real>(pass_.input_rows({row, 1})));
        }
    }
}

void BatchGradient::run_chunk(
    const Parameters& parameters, const Batch& batch, std::size_t chunk, ThreadRoom& room
)
{
    const std::size_t first = chunk * chunk_rows_;
    const RowRange rows {first, std::min(chunk_rows_, batch.row_count - first)};
    load(batch, rows);
    pass_.forward(parameters, rows, room.scratch, batch.dropout_seed);
    pass_.losses(loss_, rows, targets(rows), std::span(losses_).subspan(first, rows.count));
    // The gradient of a batch is the mean: dividing here, the sums over rows need no division.
    const Real share = Real(1) / static_cast<Real>(batch.row_count);
    pass_.begin_backward(loss_, rows, targets(rows), share);
    pass_.backward(parameters, rows, room.scratch, chunk_gradients(chunk));
}

std::optional<double> BatchGradient::run(
    const Parameters& parameters,
    const Batch& batch,
    const Receive& receive,
    const std::stop_token& stop
)
{
    assert(batch.row_count <= batch_size_);
    row_count_ = batch.row_count;
    const std::size_t chunk_count = (row_count_ + chunk_rows_ - 1) / chunk_rows_;
    team_.run(chunk_count, [&](std::size_t chunk, unsigned thread) {
        if (!stop.stop_requested()) {
            run_chunk(parameters, batch, chunk, rooms_[thread]);
        }
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    if (kept_gradient_.empty()) {
        run_blocks(receive, {});
    } else {
        run_blocks(
            [this](const ParameterRange& range, const Real* gradient) {
                std::copy_n(gradient, range.count, kept_gradient_.begin() + range.offset);
            },
            stop
        );
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        hand_over(receive);
    }
    double loss = 0;
    for (std::size_t row = 0; row < row_count_; ++row) {
        loss += losses_[row];
    }
    return loss;
}

void BatchGradient::run_blocks(const Receive& receive, const std::stop_token& stop)
{
    team_.run(blocks_.size(), [&](std::size_t index, unsigned thread) {
        const Block& block = blocks_[index];
        if (stop.stop_requested()) {
            return;
        }
        if (is_convolution(pass_.topology(), block.layer)) {
            run_convolution_block(block, receive, rooms_[thread]);
        } else {
            run_dense_block(block, receive, rooms_[thread]);
        }
    });
}

void BatchGradient::hand_over(const Receive& receive) const
{
    const Topology& topology = pass_.topology();
    using Kind = ParameterRange::Kind;
    for (std::size_t i = 0; i < topology.layer_count(); ++i) {
        const LayerGeometry& layer = topology.layer(i);
        if (layer.weight_count() > 0) {
            const Real* gradient = kept_gradient_.data();
            const ParameterRange weights {layer.weight_offset, layer.weight_count(), Kind::weights};
            const ParameterRange biases {layer.bias_offset, layer.bias_count(), Kind::biases};
            receive(weights, gradient + weights.offset);
            receive(biases, gradient + biases.offset);
        }
    }
}

void BatchGradient::run_dense_block(const Block& block, const Receive& receive, ThreadRoom& room)
{
    const LayerGeometry& layer = pass_.topology().layer(block.layer);
    const std::size_t columns = layer.weight_columns;
    const std::size_t count = block.row_count * columns;
    const Kernels& kernels = pass_.kernels();
    const Real* delta = pass_.deltas(block.layer);
    using Kind = ParameterRange::Kind;

    if (block.layer == 0 && pass_.input_is_sparse()) {
        const SparseMatrix& input = pass_.sparse_input();
        input.transpose_band(block.first_row / input.band_width(), row_count_, room.band);
        kernels.sparse_weighted_sums(
            block.row_count, columns, room.band.rows(), delta, nullptr, room.gradient.data()
        );
    } else {
        std::fill_n(room.gradient.begin(), count, Real(0));
        kernels.add_transposed_product(
            block.row_count,
            columns,
            row_count_,
            pass_.inputs(block.layer) + block.first_row,
            layer.weight_rows,
            delta,
            room.gradient.data()
        );
    }
    receive(
        {layer.weight_offset + block.first_row * columns, count, Kind::weights},
        room.gradient.data()
    );
    if (block.first_row == 0) {
        std::fill_n(room.bias_gradient.begin(), columns, Real(0));
        kernels.add_rows(columns, row_count_, delta, room.bias_gradient.data());
        receive({layer.bias_offset, columns, Kind::biases}, room.bias_gradient.data());
    }
}

/// Adds up what the chunks found, from the first to the last.
void BatchGradient::run_convolution_block(
    const Block& block, const Receive& receive, ThreadRoom& room
)
{
    const Topology& topology = pass_.topology();
    const LayerGeometry& layer = topology.layer(block.layer);
    const std::size_t offset = convolution_offset(topology, block.layer);
    const std::size_t chunk_count = (row_count_ + chunk_rows_ - 1) / chunk_rows_;
    const Kernels& kernels = pass_.kernels();
    const auto add_up = [&](ParameterRange range, std::size_t from, Buffer& sum) {
        std::fill_n(sum.begin(), range.count, Real(0));
        for (std::size_t chunk = 0; chunk < chunk_count; ++chunk) {
            kernels.add_rows(range.count, 1, chunk_gradients(chunk).data() + from, sum.data());
        }
        receive(range, sum.data());
    };
    using Kind = ParameterRange::Kind;
    add_up({layer.weight_offset, layer.weight_count(), Kind::weights}, offset, room.gradient);
    add_up(
        {layer.bias_offset, layer.bias_count(), Kind::biases},
        offset + layer.weight_count(),
        room.bias_gradient
    );
}

std::size_t BatchGradient::first_layer_not_finite() const
{
    const Topology& topology = pass_.topology();
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        for (std::size_t row = 0; row < row_count_; ++row) {
            const auto a = pass_.activations(layer, row);
            if (!std::ranges::all_of(a, [](Real value) { return std::isfinite(value); })) {
                return layer;
            }
        }
    }
    return topology.layer_count() - 1;
}

} // namespace nn
