// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/class_regions.h"

#include "engine/explain/neuron_maps.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace nn {

namespace {

constexpr std::size_t grid_side = 65; ///< Places on each side that the network is asked at.
constexpr double lower_end = 0.5; ///< Of the interval that means class 1.
constexpr double upper_end = 1.5;

/// Much faster than std::lerp, which is exact at its ends.
double between(double from, double to, double share)
{
    return from + share * (to - from);
}

/// The outputs on the grid, row by row from the top; its outer places lie on the border.
class OutputGrid
{
public:
    OutputGrid(const Topology& topology, const Parameters& parameters, double reach);

    std::size_t output_count() const { return maps_.size(); }
    /// Into `outputs`, at `x` and `y` from 0 to 1, from the upper left.
    void blend(double x, double y, std::span<double> outputs) const;

private:
    std::vector<std::vector<Real>> maps_;
};

OutputGrid::OutputGrid(const Topology& topology, const Parameters& parameters, double reach)
{
    std::vector<Real> places;
    places.reserve(2 * grid_side * grid_side);
    const double step = 2 * reach / (grid_side - 1);
    for (std::size_t row = 0; row < grid_side; ++row) {
        for (std::size_t column = 0; column < grid_side; ++column) {
            places.push_back(static_cast<Real>(static_cast<double>(column) * step - reach));
            places.push_back(static_cast<Real>(reach - static_cast<double>(row) * step));
        }
    }
    NeuronMaps maps(topology, std::move(places));
    maps.update(parameters);
    for (std::size_t output = 0; output < topology.output_count(); ++output) {
        const auto map = maps.map(topology.layer_count() - 1, output);
        maps_.emplace_back(map.begin(), map.end());
    }
}

void OutputGrid::blend(double x, double y, std::span<double> outputs) const
{
    constexpr double last = grid_side - 1.001; // The last place has none behind it.
    const double column = std::min(x * (grid_side - 1), last);
    const double row = std::min(y * (grid_side - 1), last);
    const auto left = static_cast<std::size_t>(column);
    const auto top = static_cast<std::size_t>(row);
    const double right = column - static_cast<double>(left);
    const double below = row - static_cast<double>(top);
    for (std::size_t output = 0; output < outputs.size(); ++output) {
        const Real* at = maps_[output].data() + top * grid_side + left;
        const double upper = between(at[0], at[1], right);
        const double lower = between(at[grid_side], at[grid_side + 1], right);
        outputs[output] = between(upper, lower, below);
    }
}

} // namespace

int winner_of(AnswerForm form, std::span<const double> outputs)
{
    if (form == AnswerForm::one_number) {
        return outputs.front() <= lower_end ? 0 : outputs.front() <= upper_end ? 1 : 2;
    }
    return static_cast<int>(std::ranges::max_element(outputs) - outputs.begin());
}

double lead_of(AnswerForm form, std::span<const double> outputs)
{
    if (form == AnswerForm::one_number) {
        const double value = outputs.front();
        return std::min(std::abs(value - lower_end), std::abs(value - upper_end));
    }
    const auto winner = static_cast<std::size_t>(winner_of(form, outputs));
    double second = -std::numeric_limits<double>::infinity();
    for (std::size_t index = 0; index < outputs.size(); ++index) {
        second = index == winner ? second : std::max(second, outputs[index]);
    }
    return outputs[winner] - second;
}

ClassRegions class_regions(
    const Topology& topology,
    const Parameters& parameters,
    AnswerForm form,
    double reach,
    std::size_t side
)
{
    assert(topology.input_count() == 2);
    const OutputGrid grid(topology, parameters, reach);
    std::vector<double> outputs(grid.output_count());
    ClassRegions regions;
    regions.winners.reserve(side * side);
    regions.leads.reserve(side * side);
    const double cell = 1.0 / static_cast<double>(side);
    for (std::size_t row = 0; row < side; ++row) {
        for (std::size_t column = 0; column < side; ++column) {
            const double x = (static_cast<double>(column) + 0.5) * cell;
            const double y = (static_cast<double>(row) + 0.5) * cell;
            grid.blend(x, y, outputs);
            regions.winners.push_back(static_cast<std::uint8_t>(winner_of(form, outputs)));
            regions.leads.push_back(static_cast<float>(lead_of(form, outputs)));
        }
    }
    return regions;
}

} // namespace nn
