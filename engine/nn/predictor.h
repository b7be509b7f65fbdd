// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <memory>
#include <span>

namespace nn {

/// The fast forward pass. It owns the buffers that one pass needs, so that asking again allocates
/// nothing. Keeps its own copy of the parameters. Not for two threads at once.
class Predictor
{
public:
    /// Precondition: `parameters` belongs to `topology`.
    Predictor(const Topology& topology, Parameters parameters);
    ~Predictor();
    Predictor(Predictor&&) noexcept;
    Predictor& operator=(Predictor&&) noexcept;

    const Topology& topology() const;
    const Parameters& parameters() const;

    /// Activations of the output layer for `input` ([input_count]); valid until the next call.
    std::span<const Real> predict(std::span<const Real> input);
    /// Activations of `layer` after the last predict().
    std::span<const Real> activations(std::size_t layer) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Index of the largest number, the first one if there are several. Precondition: not empty.
std::size_t argmax(std::span<const Real> values);

} // namespace nn
