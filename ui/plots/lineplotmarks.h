// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/lineplot.h"

namespace ui {

inline constexpr double pointRadius = 8; ///< Of the ring around a plot's point, in pixels.

/// Draws the point of `plot`, the line that touches there, its guides and its label.
void paintPoint(QPainter& painter, const LinePlot& plot, const PlotPoint& point, bool isGripped);

} // namespace ui
