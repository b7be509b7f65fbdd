// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// The part of an axis that is in sight.
struct PlotRange
{
    double least = 0;
    double greatest = 1;

    double length() const { return greatest - least; }
    bool contains(double value) const { return value >= least && value <= greatest; }
    bool operator==(const PlotRange&) const = default;
};

/// `range` with its length times `factor`, so that `fixed` stays where it is.
PlotRange zoomed(const PlotRange& range, double factor, double fixed);

/// Places of grid lines and their labels.
struct PlotTicks
{
    QList<double> values;
    int decimals = 0; ///< That the labels need to differ.
};

/// Round numbers within `range`, 1, 2, 2.5 or 5 times a power of ten apart, with at most `most`
/// steps between them.
/// Precondition: 0 < range.length(), finite; 1 <= most.
PlotTicks ticksFor(const PlotRange& range, int most);

/// Label of a tick: as many digits as it needs.
QString tickText(double value, int decimals);

} // namespace ui
