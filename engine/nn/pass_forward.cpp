// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/nn/convolution.h"
#include "engine/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

/// Index into `image` of the largest number of channel `c` in the window at (y, x) of the output.
std::size_t largest_in_window(
    const MaxPooling& spec,
    const LayerGeometry& layer,
    const Real* image,
    std::size_t y,
    std::size_t x,
    std::size_t c
)
{
    const Shape& in = layer.input;
    const std::size_t corner = (y * in.width + x) * spec.stride * in.channels + c;
    std::size_t winner = corner;
    for (std::size_t dy = 0; dy < spec.window; ++dy) {
        for (std::size_t dx = 0; dx < spec.window; ++dx) {
            const std::size_t other = corner + (dy * in.width + dx) * in.channels;
            // Written so that NaN wins and is not lost on the way.
            const bool stays = image[other] <= image[winner] || std::isnan(image[winner]);
            winner = stays ? winner : other;
        }
    }
    return winner;
}

} // namespace

void Pass::forward(
    const Parameters& parameters, RowRange rows, Scratch& scratch, std::uint64_t dropout_seed
)
{
    assert(rows.first + rows.count <= capacity_);
    for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
        const LayerSpec& spec = topology_.spec().layers[layer];
        if (const auto* dense = std::get_if<Dense>(&spec)) {
            forward_layer(*dense, layer, parameters, rows);
        } else if (const auto* convolution = std::get_if<Convolution>(&spec)) {
            forward_layer(*convolution, layer, parameters, rows, scratch);
        } else if (const auto* pooling = std::get_if<MaxPooling>(&spec)) {
            forward_layer(*pooling, layer, rows);
        } else if (const auto* dropout = std::get_if<Dropout>(&spec)) {
            forward_layer(*dropout, layer, rows, dropout_seed);
        } else {
            forward_layer(Flatten {}, layer, rows);
        }
    }
}

/// Bends the sums of `layer`, which lie in z if the layer keeps it and else in a.
void Pass::bend(std::size_t layer, RowRange rows)
{
    const std::size_t size = topology_.layer(layer).output.size();
    const Activation activation = topology_.activation(layer);
    LayerBuffers& buffers = layers_[layer];
    Real* a = buffers.a.data() + rows.first * size;
    const Real* z = buffers.z.empty() ? a : buffers.z.data() + rows.first * size;
    if (activation == Activation::softmax) {
        for (std::size_t row = 0; row < rows.count; ++row) {
            kernels_->activate(activation, size, z + row * size, a + row * size);
        }
        return;
    }
    kernels_->activate(activation, rows.count * size, z, a);
}

void Pass::forward_layer(
    const Dense&, std::size_t layer, const Parameters& parameters, RowRange rows
)
{
    const LayerGeometry& geometry = topology_.layer(layer);
    const Real* weight = weights(topology_, parameters, layer).data();
    const Real* bias = biases(topology_, parameters, layer).data();
    LayerBuffers& buffers = layers_[layer];
    const std::size_t columns = geometry.weight_columns;
    Real* z = (buffers.z.empty() ? buffers.a : buffers.z).data() + rows.first * columns;
    if (layer == 0 && input_is_sparse_) {
        const SparseRows input = sparse_input_.rows_from(rows.first);
        kernels_->sparse_weighted_sums(rows.count, columns, input, weight, bias, z);
    } else {
        const Real* input = inputs(layer) + rows.first * geometry.weight_rows;
        kernels_->weighted_sums(rows.count, columns, geometry.weight_rows, input, weight, bias, z);
    }
    bend(layer, rows);
}

void Pass::forward_layer(
    const Convolution& spec,
    std::size_t layer,
    const Parameters& parameters,
    RowRange rows,
    Scratch& scratch
)
{
    const LayerGeometry& geometry = topology_.layer(layer);
    LayerBuffers& buffers = layers_[layer];
    Buffer& sums = buffers.z.empty() ? buffers.a : buffers.z;
    for (std::size_t row = rows.first; row < rows.first + rows.count; ++row) {
        const Real* image = inputs(layer) + row * geometry.input.size();
        gather_patches(spec, geometry, image, scratch.patches.data());
        kernels_->weighted_sums(
            position_count(geometry),
            geometry.weight_columns,
            geometry.weight_rows,
            scratch.patches.data(),
            weights(topology_, parameters, layer).data(),
            biases(topology_, parameters, layer).data(),
            sums.data() + row * geometry.output.size()
        );
    }
    bend(layer, rows);
}

void Pass::forward_layer(const MaxPooling& spec, std::size_t layer, RowRange rows)
{
    const LayerGeometry& geometry = topology_.layer(layer);
    const Shape& out = geometry.output;
    LayerBuffers& buffers = layers_[layer];
    for (std::size_t row = rows.first; row < rows.first + rows.count; ++row) {
        const Real* image = inputs(layer) + row * geometry.input.size();
        std::size_t i = row * out.size();
        for (std::size_t y = 0; y < out.height; ++y) {
            for (std::size_t x = 0; x < out.width; ++x) {
                for (std::size_t c = 0; c < out.channels; ++c, ++i) {
                    const std::size_t winner = largest_in_window(spec, geometry, image, y, x, c);
                    buffers.a[i] = image[winner];
                    if (is_training()) {
                        buffers.winners[i] = static_cast<std::uint32_t>(winner);
                    }
                }
            }
        }
    }
}

void Pass::forward_layer(const Flatten&, std::size_t layer, RowRange rows)
{
    const std::size_t size = topology_.layer(layer).output.size();
    std::copy_n(
        inputs(layer) + rows.first * size,
        rows.count * size,
        layers_[layer].a.data() + rows.first * size
    );
}

/// In training z is the mask: what each number is multiplied by.
void Pass::forward_layer(const Dropout& spec, std::size_t layer, RowRange rows, std::uint64_t seed)
{
    if (!is_training()) {
        forward_layer(Flatten {}, layer, rows);
        return;
    }
    const std::size_t size = topology_.layer(layer).output.size();
    const auto kept = static_cast<Real>(1 / (1 - spec.rate));
    const Real* input = inputs(layer);
    LayerBuffers& buffers = layers_[layer];
    for (std::size_t row = rows.first; row < rows.first + rows.count; ++row) {
        Rng rng = Rng::for_item(seed, layer, row);
        for (std::size_t i = row * size; i < (row + 1) * size; ++i) {
            buffers.z[i] = rng.uniform() < spec.rate ? Real(0) : kept;
            buffers.a[i] = input[i] * buffers.z[i];
        }
    }
}

} // namespace nn
