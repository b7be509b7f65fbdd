// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionimage.h"

#include "engine/explain/neuron_maps.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/plots/classmarks.h"
#include "ui/theme/colors.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace ui {

namespace {

constexpr int gridSide = 65; ///< Places the network is asked at; between them outputs are blended.
constexpr double faintest = 0.10; ///< Share of the class's colour at its border ...
constexpr double strongest = 0.42; ///< ... and where no other is near.
constexpr double fullLead = 2.5; ///< For outputs one for each class ...
constexpr double fullWay = 0.5; ///< ... and for a single one.
constexpr int shadeCount = 16;

/// Much faster than std::lerp, which is exact at its ends.
double between(double from, double to, double share)
{
    return from + share * (to - from);
}

/// The outputs on the grid, row by row from the top.
class OutputGrid
{
public:
    OutputGrid(const CloudNetwork& network, double reach);

    /// Into `outputs`, at `x` and `y` from 0 to 1, from the upper left.
    void blend(double x, double y, std::span<double> outputs) const;

private:
    std::vector<std::vector<nn::Real>> m_maps;
};

OutputGrid::OutputGrid(const CloudNetwork& network, double reach)
{
    std::vector<nn::Real> places;
    const double step = 2 * reach / (gridSide - 1);
    for (int row = 0; row < gridSide; ++row) {
        for (int column = 0; column < gridSide; ++column) {
            places.push_back(nn::Real(column * step - reach));
            places.push_back(nn::Real(reach - row * step));
        }
    }
    nn::NeuronMaps maps(network.topology(), std::move(places));
    maps.update(network.parameters());
    for (std::size_t output = 0; output < network.outputCount(); ++output) {
        const auto map = maps.map(network.topology().layer_count() - 1, output);
        m_maps.emplace_back(map.begin(), map.end());
    }
}

void OutputGrid::blend(double x, double y, std::span<double> outputs) const
{
    const double column = std::min(x * (gridSide - 1), gridSide - 1.001);
    const double row = std::min(y * (gridSide - 1), gridSide - 1.001);
    const auto first = std::size_t(int(row) * gridSide + int(column));
    const double right = column - int(column);
    const double below = row - int(row);
    for (std::size_t output = 0; output < outputs.size(); ++output) {
        const nn::Real* at = m_maps[output].data() + first;
        const double upper = between(at[0], at[1], right);
        const double lower = between(at[gridSide], at[gridSide + 1], right);
        outputs[output] = between(upper, lower, below);
    }
}

using Shades = std::array<std::array<QRgb, shadeCount>, cloudClassCount>;

Shades shadesFrom(const Colors& colors)
{
    Shades shades {};
    for (int label = 0; label < cloudClassCount; ++label) {
        for (int shade = 0; shade < shadeCount; ++shade) {
            const double share = between(faintest, strongest, shade / (shadeCount - 1.0));
            const QColor color = mixed(colors.card, classColor(colors, label), share);
            shades[std::size_t(label)][std::size_t(shade)] = color.rgb();
        }
    }
    return shades;
}

} // namespace

QImage regionImage(const CloudNetwork& network, double reach, int side, const Colors& colors)
{
    const OutputGrid grid(network, reach);
    const Shades shades = shadesFrom(colors);
    const QRgb border = colors.muted.rgb();
    const double full = network.form() == AnswerForm::OneNumber ? fullWay : fullLead;
    QImage image(side, side, QImage::Format_RGB32);
    std::vector<double> outputs(network.outputCount());
    std::vector<int> above(std::size_t(side), -1); // Answers of the row before.
    for (int row = 0; row < side; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        int left = -1;
        for (int column = 0; column < side; ++column) {
            grid.blend((column + 0.5) / side, (row + 0.5) / side, outputs);
            const int winner = winnerOf(network.form(), outputs);
            const double lead = leadOf(network.form(), outputs);
            const int shade = int(std::min(1.0, lead / full) * (shadeCount - 1));
            int& before = above[std::size_t(column)];
            const bool isBorder =
                (left >= 0 && left != winner) || (before >= 0 && before != winner);
            line[column] = isBorder ? border : shades[std::size_t(winner)][std::size_t(shade)];
            left = winner;
            before = winner;
        }
    }
    return image;
}

} // namespace ui
