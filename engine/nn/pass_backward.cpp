// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/convolution.h"
#include "engine/nn/pass.h"

#include <algorithm>
#include <cassert>

namespace nn {

void Pass::losses(Loss loss, RowRange rows, std::span<const Real> targets, std::span<double> losses)
    const
{
    const std::size_t size = topology_.output_count();
    const LayerBuffers& output = layers_.back();
    loss_values(
        loss,
        rows.count,
        std::span(output.z).subspan(rows.first * size, rows.count * size),
        std::span(output.a).subspan(rows.first * size, rows.count * size),
        targets,
        losses
    );
}

void Pass::begin_backward(Loss loss, RowRange rows, std::span<const Real> targets, Real scale)
{
    const std::size_t last = layers_.size() - 1;
    const std::size_t size = topology_.output_count();
    LayerBuffers& output = layers_[last];
    const DeltaOf what = loss_deltas(
        loss,
        topology_.activation(last),
        rows.count,
        scale,
        std::span(output.a).subspan(rows.first * size, rows.count * size),
        targets,
        std::span(output.delta).subspan(rows.first * size, rows.count * size)
    );
    if (what == DeltaOf::activation) {
        finish_delta(last, rows);
    }
}

/// Turns the derivative with respect to the activations of `layer` into that with respect to z.
void Pass::finish_delta(std::size_t layer, RowRange rows)
{
    const std::size_t size = topology_.layer(layer).output.size();
    const std::size_t offset = rows.first * size;
    LayerBuffers& buffers = layers_[layer];
    const Real* a = buffers.a.data() + offset;
    kernels_->multiply_slope(
        topology_.activation(layer),
        rows.count * size,
        buffers.z.empty() ? a : buffers.z.data() + offset,
        a,
        buffers.delta.data() + offset
    );
}

void Pass::backward(
    const Parameters& parameters,
    RowRange rows,
    Scratch& scratch,
    std::span<Real> convolution_gradients
)
{
    assert(is_training() && convolution_gradients.size() == convolution_parameter_count_);
    std::size_t gradient_end = convolution_gradients.size();
    for (std::size_t layer = layers_.size(); layer-- > 0;) {
        const LayerSpec& spec = topology_.spec().layers[layer];
        if (const auto* dense = std::get_if<Dense>(&spec)) {
            backward_layer(*dense, layer, parameters, rows);
        } else if (const auto* convolution = std::get_if<Convolution>(&spec)) {
            const LayerGeometry& geometry = topology_.layer(layer);
            gradient_end -= geometry.weight_count() + geometry.bias_count();
            Real* gradients = convolution_gradients.data() + gradient_end;
            backward_layer(*convolution, layer, parameters, rows, scratch, gradients);
        } else if (const auto* pooling = std::get_if<MaxPooling>(&spec)) {
            backward_layer(*pooling, layer, rows);
        } else {
            backward_layer(Dropout {}, layer, rows);
        }
        if (layer > 0) {
            finish_delta(layer - 1, rows);
        }
    }
}

void Pass::backward_layer(
    const Dense&, std::size_t layer, const Parameters& parameters, RowRange rows
)
{
    if (layer == 0) {
        return; // Nobody needs the derivative with respect to the input.
    }
    const LayerGeometry& geometry = topology_.layer(layer);
    kernels_->multiply_transposed(
        rows.count,
        geometry.weight_rows,
        geometry.weight_columns,
        layers_[layer].delta.data() + rows.first * geometry.weight_columns,
        weights(topology_, parameters, layer).data(),
        layers_[layer - 1].delta.data() + rows.first * geometry.weight_rows
    );
}

void Pass::backward_layer(
    const Convolution& spec,
    std::size_t layer,
    const Parameters& parameters,
    RowRange rows,
    Scratch& scratch,
    Real* gradients
)
{
    const LayerGeometry& geometry = topology_.layer(layer);
    const std::size_t positions = position_count(geometry);
    const std::size_t columns = geometry.weight_columns;
    std::fill_n(gradients, geometry.weight_count() + geometry.bias_count(), Real(0));
    for (std::size_t row = rows.first; row < rows.first + rows.count; ++row) {
        const Real* image = inputs(layer) + row * geometry.input.size();
        const Real* delta = layers_[layer].delta.data() + row * geometry.output.size();
        gather_patches(spec, geometry, image, scratch.patches.data());
        kernels_->add_transposed_product(
            geometry.weight_rows,
            columns,
            positions,
            scratch.patches.data(),
            geometry.weight_rows,
            delta,
            gradients
        );
        kernels_->add_rows(columns, positions, delta, gradients + geometry.weight_count());
        if (layer > 0) {
            kernels_->multiply_transposed(
                positions,
                geometry.weight_rows,
                columns,
                delta,
                weights(topology_, parameters, layer).data(),
                scratch.patch_deltas.data()
            );
            scatter_patches(
                spec,
                geometry,
                scratch.patch_deltas.data(),
                layers_[layer - 1].delta.data() + row * geometry.input.size()
            );
        }
    }
}

void Pass::backward_layer(const MaxPooling&, std::size_t layer, RowRange rows)
{
    if (layer == 0) {
        return;
    }
    const LayerGeometry& geometry = topology_.layer(layer);
    const std::size_t in_size = geometry.input.size();
    const std::size_t out_size = geometry.output.size();
    const LayerBuffers& buffers = layers_[layer];
    Real* in_delta = layers_[layer - 1].delta.data();
    std::fill_n(in_delta + rows.first * in_size, rows.count * in_size, Real(0));
    for (std::size_t row = rows.first; row < rows.first + rows.count; ++row) {
        for (std::size_t i = row * out_size; i < (row + 1) * out_size; ++i) {
            in_delta[row * in_size + buffers.winners[i]] += buffers.delta[i];
        }
    }
}

void Pass::backward_layer(const Dropout&, std::size_t layer, RowRange rows)
{
    if (layer == 0) {
        return;
    }
    const std::size_t size = topology_.layer(layer).output.size();
    const LayerBuffers& buffers = layers_[layer];
    Real* in_delta = layers_[layer - 1].delta.data();
    for (std::size_t i = rows.first * size; i < (rows.first + rows.count) * size; ++i) {
        in_delta[i] = buffers.delta[i] * (buffers.z.empty() ? Real(1) : buffers.z[i]);
    }
}

} // namespace nn
