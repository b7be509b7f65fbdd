// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

enum class PartKind
{
    None,
    Neuron,
    Weight,
};

/// A place in a network diagram. Columns are counted from 0, the input: a neuron of column 0 is an
/// input, any other has a bias. A weight belongs to the neuron it leads to and comes from neuron
/// `source` of the column before.
struct NetworkPart
{
    PartKind kind = PartKind::None;
    int column = 0;
    int neuron = 0;
    int source = 0;

    bool operator==(const NetworkPart&) const = default;
};

inline NetworkPart neuronPart(int column, int neuron)
{
    return {PartKind::Neuron, column, neuron, 0};
}

inline NetworkPart weightPart(int column, int source, int neuron)
{
    return {PartKind::Weight, column, neuron, source};
}

} // namespace ui
