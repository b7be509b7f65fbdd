// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkwalk.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

template <typename Item, typename Matches>
NetworkPart firstOf(const std::vector<Item>& items, const NetworkPart& otherwise, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? otherwise : found->part;
}

/// The next one of the same column, `offset` further on in the list.
template <typename Item>
NetworkPart neighbour(const std::vector<Item>& items, const NetworkPart& from, int offset)
{
    const auto found = std::find_if(items.begin(), items.end(), [&from](const Item& item) {
        return item.part == from;
    });
    if (found == items.end()) {
        return from;
    }
    const auto place = std::distance(items.begin(), found) + offset;
    if (place < 0 || place >= std::ssize(items)) {
        return from;
    }
    const NetworkPart& next = items[static_cast<std::size_t>(place)].part;
    return next.column == from.column ? next : from;
}

} // namespace

NetworkPart walked(const NetworkLayout& layout, const NetworkPart& from, WalkStep step)
{
    if (layout.neurons.empty()) {
        return {};
    }
    const bool onEdge = layout.findEdge(from) != nullptr;
    if (!onEdge && !layout.find(from)) {
        return layout.neurons.front().part;
    }
    const auto neighbourAt = [&](int offset) {
        return onEdge ? neighbour(layout.edges, from, offset)
                      : neighbour(layout.neurons, from, offset);
    };
    switch (step) {
    case WalkStep::Back:
        return onEdge
            ? neuronPart(from.column - 1, from.source)
            : firstOf(layout.edges, from, [&from](const LayoutEdge& edge) {
                  return edge.part.column == from.column && edge.part.neuron == from.neuron;
              });
    case WalkStep::Forward:
        return onEdge
            ? neuronPart(from.column, from.neuron)
            : firstOf(layout.edges, from, [&from](const LayoutEdge& edge) {
                  return edge.part.column == from.column + 1 && edge.part.source == from.neuron;
              });
    case WalkStep::Up:
        return neighbourAt(-1);
    case WalkStep::Down:
        return neighbourAt(1);
    case WalkStep::First:
        return layout.neurons.front().part;
    case WalkStep::Last:
        return layout.neurons.back().part;
    }
    return from;
}

} // namespace ui
