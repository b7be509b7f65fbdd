// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpicture.h"

namespace ui {

namespace {

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

const PictureNeuron& NetworkPicture::neuron(const NetworkPart& part) const
{
    return columns.at(index(part.column)).neurons.at(index(part.neuron));
}

PictureEdge NetworkPicture::edge(const NetworkPart& part) const
{
    const PictureColumn& column = columns.at(index(part.column));
    if (column.edges.empty()) {
        const bool isLive = column.liveSource == everySource || column.liveSource == part.source;
        return {.light = isLive ? Light::Live : Light::Normal};
    }
    return column.edges.at(index(part.source) * column.neurons.size() + index(part.neuron));
}

bool NetworkPicture::contains(const NetworkPart& part) const
{
    const auto has = [this](int column, int neuron) {
        return column >= 0 && index(column) < columns.size() && neuron >= 0
            && index(neuron) < columns[index(column)].neurons.size();
    };
    switch (part.kind) {
    case PartKind::None:
        return false;
    case PartKind::Neuron:
        return has(part.column, part.neuron);
    case PartKind::Weight:
        return has(part.column, part.neuron) && has(part.column - 1, part.source);
    }
    return false;
}

std::optional<double> NetworkPicture::number(const NetworkPart& part) const
{
    if (!contains(part)) {
        return {};
    }
    if (part.kind == PartKind::Weight) {
        return edge(part).weight;
    }
    return part.column == 0 ? neuron(part).input : neuron(part).bias;
}

bool NetworkPicture::isFrozen(const NetworkPart& part) const
{
    return contains(part)
        && (part.kind == PartKind::Weight ? edge(part).isFrozen : neuron(part).isFrozen);
}

std::vector<int> NetworkPicture::neuronCounts() const
{
    std::vector<int> counts;
    counts.reserve(columns.size());
    for (const PictureColumn& column : columns) {
        counts.push_back(static_cast<int>(column.neurons.size()));
    }
    return counts;
}

} // namespace ui
