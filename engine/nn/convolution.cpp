// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/convolution.h"

#include <algorithm>

namespace nn {

namespace {

/// Calls visit(patch_offset, image_offset, count) for each run of numbers that lie side by side
/// both in the image and in a patch, and skip(patch_offset, count) for each run in the padding.
template <typename Visit, typename Skip>
void for_each_run(const Convolution& spec, const LayerGeometry& layer, Visit visit, Skip skip)
{
    const Shape& in = layer.input;
    const std::size_t run = spec.window * in.channels;
    std::size_t patch = 0;
    for (std::size_t y = 0; y < layer.output.height; ++y) {
        for (std::size_t x = 0; x < layer.output.width; ++x) {
            // Columns of the window that lie in the image: [begin, end).
            const std::size_t left = x * spec.stride;
            const std::size_t begin =
                std::min(spec.window, spec.padding > left ? spec.padding - left : 0);
            const std::size_t right = in.width + spec.padding;
            const std::size_t end =
                std::max(begin, std::min(spec.window, right > left ? right - left : 0));
            for (std::size_t dy = 0; dy < spec.window; ++dy, patch += run) {
                const std::size_t row = y * spec.stride + dy;
                if (row < spec.padding || row >= in.height + spec.padding) {
                    skip(patch, run);
                    continue;
                }
                const std::size_t first =
                    (row - spec.padding) * in.width + left + begin - spec.padding;
                skip(patch, begin * in.channels);
                visit(
                    patch + begin * in.channels, first * in.channels, (end - begin) * in.channels
                );
                skip(patch + end * in.channels, (spec.window - end) * in.channels);
            }
        }
    }
}

} // namespace

void gather_patches(
    const Convolution& spec, const LayerGeometry& layer, const Real* image, Real* patches
)
{
    for_each_run(
        spec,
        layer,
        [&](std::size_t patch, std::size_t pixel, std::size_t count) {
            std::copy_n(image + pixel, count, patches + patch);
        },
        [&](std::size_t patch, std::size_t count) { std::fill_n(patches + patch, count, Real(0)); }
    );
}

void scatter_patches(
    const Convolution& spec, const LayerGeometry& layer, const Real* patches, Real* image
)
{
    std::fill_n(image, layer.input.size(), Real(0));
    for_each_run(
        spec,
        layer,
        [&](std::size_t patch, std::size_t pixel, std::size_t count) {
            for (std::size_t i = 0; i < count; ++i) {
                image[pixel + i] += patches[patch + i];
            }
        },
        [](std::size_t, std::size_t) {}
    );
}

} // namespace nn
