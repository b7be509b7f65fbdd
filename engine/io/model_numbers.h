// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"
#include "engine/nn/activation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace nn {

/// The numbers that stand for names in model files: the place in a table. Files are read for ever,
/// so new rows are only ever added at the end.
inline constexpr std::array activation_numbers {
    Activation::identity,
    Activation::step,
    Activation::sigmoid,
    Activation::tanh,
    Activation::relu,
    Activation::leaky_relu,
    Activation::elu,
    Activation::softplus,
    Activation::gelu,
    Activation::softmax,
};
static_assert(activation_numbers.size() == all_activations.size());

inline constexpr std::array stage_numbers {StageState::off, StageState::on};

/// Kinds of layers, which are types.
enum class LayerNumber : std::uint64_t
{
    dense = 0,
    convolution = 1,
    max_pooling = 2,
    flatten = 3,
    dropout = 4,
};

template <typename Name, std::size_t Count>
std::uint64_t number_of(const std::array<Name, Count>& table, Name name)
{
    return static_cast<std::uint64_t>(std::ranges::find(table, name) - table.begin());
}

template <typename Name, std::size_t Count>
std::optional<Name> named_by(const std::array<Name, Count>& table, std::uint64_t number)
{
    return number < Count ? std::optional(table[number]) : std::nullopt;
}

} // namespace nn
