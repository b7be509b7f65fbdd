// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/activation.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace nn {

/// Size of what flows between two layers. An image is stored row by row, the channels of a pixel
/// side by side. A plain vector of n numbers is {1, 1, n}.
struct Shape
{
    std::size_t height = 1;
    std::size_t width = 1;
    std::size_t channels = 0;

    std::size_t size() const { return height * width * channels; }
    bool operator==(const Shape&) const = default;
};

/// Every neuron is connected to every input: z_j = b_j + sum over i of x_i w_ij.
struct Dense
{
    std::size_t neuron_count = 0;
    Activation activation = Activation::relu;

    bool operator==(const Dense&) const = default;
};

/// A square window moves over the image; each channel has its own weights for the window.
struct Convolution
{
    std::size_t channel_count = 0;
    std::size_t window = 3;
    std::size_t stride = 1;
    std::size_t padding = 0; ///< Pixels of zeros added on each side.
    Activation activation = Activation::relu;

    bool operator==(const Convolution&) const = default;
};

/// The largest number of each window, per channel. What does not fill a window is left out.
struct MaxPooling
{
    std::size_t window = 2;
    std::size_t stride = 2;

    bool operator==(const MaxPooling&) const = default;
};

/// An image becomes a vector. The numbers stay as they are.
struct Flatten
{
    bool operator==(const Flatten&) const = default;
};

/// In training each number is dropped (set to 0) with probability `rate`, and those that stay are
/// divided by 1 - rate; otherwise nothing happens (Srivastava et al. 2014, "inverted").
struct Dropout
{
    double rate = 0.5;

    bool operator==(const Dropout&) const = default;
};

using LayerSpec = std::variant<Dense, Convolution, MaxPooling, Flatten, Dropout>;

/// The shape of a network, without its numbers. Layers are counted from 0; the input is no layer.
struct NetworkSpec
{
    Shape input;
    std::vector<LayerSpec> layers;

    bool operator==(const NetworkSpec&) const = default;
};

/// The activation of a layer; identity where the kind of layer has none.
Activation activation_of(const LayerSpec& layer);

} // namespace nn
