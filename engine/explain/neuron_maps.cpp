// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/neuron_maps.h"

#include "engine/nn/pass.h"

#include <algorithm>
#include <cassert>

namespace nn {

namespace {

/// Places that go through the network together: their numbers stay in the cache on the way.
constexpr std::size_t places_together = 256;

} // namespace

struct NeuronMaps::State
{
    State(const Topology& network, std::vector<Real> places)
        : topology(network)
        , inputs(std::move(places))
        , place_count(inputs.size() / network.input_count())
        , pass(network, std::min(places_together, place_count), Pass::Purpose::prediction)
        , scratch(pass.make_scratch())
        , maps((network.input_count() + network.activation_count()) * place_count)
    {
        std::size_t first = network.input_count();
        for (std::size_t layer = 0; layer < network.layer_count(); ++layer) {
            first_of_layer.push_back(first);
            first += network.layer(layer).output.size();
        }
        for (std::size_t place = 0; place < place_count; ++place) {
            for (std::size_t input = 0; input < network.input_count(); ++input) {
                maps[input * place_count + place] = inputs[place * network.input_count() + input];
            }
        }
    }

    std::span<const Real> map(std::size_t index) const
    {
        return std::span(maps).subspan(index * place_count, place_count);
    }

    void load(std::size_t first_place, RowRange rows);
    void store(std::size_t first_place, RowRange rows);

    Topology topology;
    std::vector<Real> inputs;
    std::size_t place_count;
    Pass pass;
    Pass::Scratch scratch;
    std::vector<Real> maps; ///< One after the other: of the inputs, then of the layers.
    std::vector<std::size_t> first_of_layer; ///< Index of the map of its first neuron.
};

void NeuronMaps::State::load(std::size_t first_place, RowRange rows)
{
    const std::size_t width = topology.input_count();
    const auto wanted = std::span(inputs).subspan(first_place * width, rows.count * width);
    if (!pass.input_is_sparse()) {
        std::ranges::copy(wanted, pass.input_rows(rows).begin());
        return;
    }
    for (std::size_t row = 0; row < rows.count; ++row) {
        pass.sparse_input().set_row(row, wanted.subspan(row * width, width));
    }
}

void NeuronMaps::State::store(std::size_t first_place, RowRange rows)
{
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const std::size_t width = topology.layer(layer).output.size();
        const Real* values = pass.activations(layer, 0).data();
        Real* out = maps.data() + first_of_layer[layer] * place_count + first_place;
        // Maps are written from end to end: the same place of all of them falls on few cache lines.
        for (std::size_t neuron = 0; neuron < width; ++neuron, out += place_count) {
            for (std::size_t row = 0; row < rows.count; ++row) {
                out[row] = values[row * width + neuron];
            }
        }
    }
}

NeuronMaps::NeuronMaps(const Topology& topology, std::vector<Real> inputs)
{
    assert(!inputs.empty() && inputs.size() % topology.input_count() == 0);
    state_ = std::make_unique<State>(topology, std::move(inputs));
}

NeuronMaps::~NeuronMaps() = default;
NeuronMaps::NeuronMaps(NeuronMaps&&) noexcept = default;
NeuronMaps& NeuronMaps::operator=(NeuronMaps&&) noexcept = default;

std::size_t NeuronMaps::place_count() const
{
    return state_->place_count;
}

void NeuronMaps::update(const Parameters& parameters)
{
    for (std::size_t first = 0; first < state_->place_count; first += places_together) {
        const RowRange rows {0, std::min(places_together, state_->place_count - first)};
        state_->load(first, rows);
        state_->pass.forward(parameters, rows, state_->scratch);
        state_->store(first, rows);
    }
}

std::span<const Real> NeuronMaps::map(std::size_t layer, std::size_t neuron) const
{
    assert(neuron < state_->topology.layer(layer).output.size());
    return state_->map(state_->first_of_layer[layer] + neuron);
}

std::span<const Real> NeuronMaps::input_map(std::size_t index) const
{
    assert(index < state_->topology.input_count());
    return state_->map(index);
}

} // namespace nn
