// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/strongest.h"

#include <algorithm>
#include <numeric>

namespace ui {

std::vector<std::size_t> largest(std::span<const nn::Real> values, std::size_t count)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const std::size_t kept = std::min(count, values.size());
    const auto stronger = [values](std::size_t a, std::size_t b) {
        return values[a] != values[b] ? values[a] > values[b] : a < b;
    };
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(order.begin(), middle, order.end(), stronger);
    order.resize(kept);
    return order;
}

StrongestNeurons::StrongestNeurons(std::span<const nn::Real> weight, std::size_t placeCount)
    : m_places(largest(weight, placeCount))
{ }

std::vector<std::size_t> StrongestNeurons::follow(std::span<const nn::Real> activations, Pace pace)
{
    const std::size_t count = m_places.size();
    const std::vector<std::size_t> strong = largest(activations, 2 * count);
    const std::size_t tolerated =
        std::min(strong.size(), pace == Pace::Drawing ? 2 * count : count);
    const auto contains = [](auto first, auto last, std::size_t neuron) {
        return std::find(first, last, neuron) != last;
    };
    std::vector<std::size_t> changed;
    auto newcomer = strong.begin();
    for (std::size_t place = 0; place < count; ++place) {
        const auto end = strong.begin() + static_cast<std::ptrdiff_t>(tolerated);
        if (contains(strong.begin(), end, m_places[place])) {
            continue;
        }
        while (newcomer != strong.end() && contains(m_places.begin(), m_places.end(), *newcomer)) {
            ++newcomer;
        }
        // A neuron that says nothing gives its place to none that says nothing either.
        if (newcomer == strong.end() || activations[*newcomer] <= activations[m_places[place]]) {
            continue;
        }
        m_places[place] = *newcomer;
        changed.push_back(place);
    }
    return changed;
}

} // namespace ui
