// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plotscale.h"

#include "ui/text/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

PlotRange zoomed(const PlotRange& range, double factor, double fixed)
{
    return {
        fixed - (fixed - range.least) * factor,
        fixed + (range.greatest - fixed) * factor,
    };
}

PlotTicks ticksFor(const PlotRange& range, int most)
{
    const double coarsest = range.length() / std::max(1, most);
    const int power = int(std::floor(std::log10(coarsest)));
    struct Round
    {
        double factor;
        int decimals; ///< Of the factor itself.
    };
    constexpr std::array roundNumbers {Round {1, 0}, Round {2, 0}, Round {2.5, 1}, Round {5, 0}};
    double step = std::pow(10.0, power + 1);
    PlotTicks ticks {{}, std::max(0, -power - 1)};
    for (const Round& round : roundNumbers) {
        const double candidate = round.factor * std::pow(10.0, power);
        if (candidate >= coarsest * (1 - 1e-9)) {
            step = candidate;
            ticks.decimals = std::max(0, round.decimals - power);
            break;
        }
    }
    const double slack = step * 1e-6;
    for (double count = std::ceil((range.least - slack) / step);
         count * step <= range.greatest + slack;
         ++count) {
        ticks.values.append(count * step);
    }
    return ticks;
}

QString tickText(double value, int decimals)
{
    // 0, 0.25, 0.5: as one writes them by hand.
    for (int fewer = 0; fewer < decimals; ++fewer) {
        const double scaled = value * std::pow(10.0, fewer);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return numberText(value, fewer);
        }
    }
    return numberText(value, decimals);
}

} // namespace ui
