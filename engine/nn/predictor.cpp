// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/predictor.h"

#include "engine/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace nn {

struct Predictor::State
{
    State(const Topology& topology, Parameters own_parameters)
        : pass(topology, 1, Pass::Purpose::prediction)
        , parameters(std::move(own_parameters))
        , scratch(pass.make_scratch())
    { }

    Pass pass;
    Parameters parameters;
    Pass::Scratch scratch;
};

Predictor::Predictor(const Topology& topology, Parameters parameters)
    : state_(std::make_unique<State>(topology, std::move(parameters)))
{
    assert(state_->parameters.values.size() == topology.parameter_count());
}

Predictor::~Predictor() = default;
Predictor::Predictor(Predictor&&) noexcept = default;
Predictor& Predictor::operator=(Predictor&&) noexcept = default;

const Topology& Predictor::topology() const
{
    return state_->pass.topology();
}

const Parameters& Predictor::parameters() const
{
    return state_->parameters;
}

std::span<const Real> Predictor::predict(std::span<const Real> input)
{
    assert(input.size() == topology().input_count());
    Pass& pass = state_->pass;
    if (pass.input_is_sparse()) {
        pass.sparse_input().set_row(0, input);
    } else {
        std::ranges::copy(input, pass.input_rows({0, 1}).begin());
    }
    pass.forward(state_->parameters, {0, 1}, state_->scratch);
    return pass.output(0);
}

std::span<const Real> Predictor::activations(std::size_t layer) const
{
    return state_->pass.activations(layer, 0);
}

std::size_t argmax(std::span<const Real> values)
{
    return static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
}

} // namespace nn
