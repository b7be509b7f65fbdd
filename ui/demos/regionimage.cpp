// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionimage.h"

#include "engine/explain/class_regions.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/plots/classmarks.h"
#include "ui/theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double faintest = 0.10; ///< Share of the class's colour at its border ...
constexpr double strongest = 0.38; ///< ... and where no other is near: names are readable there.
constexpr double fullLead = 2.5; ///< For outputs one for each class ...
constexpr double fullWay = 0.5; ///< ... and for a single one.
constexpr int shadeCount = 16;

using Shades = std::array<std::array<QRgb, shadeCount>, cloudClassCount>;

Shades shadesFrom(const Colors& colors)
{
    Shades shades {};
    for (int label = 0; label < cloudClassCount; ++label) {
        for (int shade = 0; shade < shadeCount; ++shade) {
            const double share = std::lerp(faintest, strongest, shade / (shadeCount - 1.0));
            const QColor color = mixed(colors.card, classColor(colors, label), share);
            shades[std::size_t(label)][std::size_t(shade)] = color.rgb();
        }
    }
    return shades;
}

} // namespace

QImage regionImage(const CloudNetwork& network, double reach, int side, const Colors& colors)
{
    const nn::ClassRegions regions = nn::class_regions(
        network.topology(), network.parameters(), network.form(), reach, std::size_t(side)
    );
    const Shades shades = shadesFrom(colors);
    const QRgb border = colors.muted.rgb();
    const double full = network.form() == nn::AnswerForm::one_number ? fullWay : fullLead;
    QImage image(side, side, QImage::Format_RGB32);
    std::size_t place = 0;
    for (int row = 0; row < side; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < side; ++column, ++place) {
            const std::size_t winner = regions.winners[place];
            const bool isBorder = (column > 0 && regions.winners[place - 1] != winner)
                || (row > 0 && regions.winners[place - std::size_t(side)] != winner);
            const double lead = double(regions.leads[place]) / full;
            const auto shade = std::size_t(std::min(1.0, lead) * (shadeCount - 1));
            line[column] = isBorder ? border : shades[winner][shade];
        }
    }
    return image;
}

} // namespace ui
