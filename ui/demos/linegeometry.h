// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/perceptron.h"

#include <QLineF>
#include <QPointF>

#include <optional>

namespace ui {

/// Whether the rule draws a line at all: with two weights of 0 it does not.
bool hasLine(const nn::LinearRule& rule);

/// Of length 1, along the line, class 1 to its left. Precondition: hasLine(rule).
QPointF lineDirection(const nn::LinearRule& rule);

/// The place on the line that is nearest to `place`. Precondition: hasLine(rule).
QPointF nearestOnLine(const nn::LinearRule& rule, const QPointF& place);

/// The part of the line whose coordinates are within +-`reach`, in lineDirection(); nothing if
/// there is none.
std::optional<QLineF> visibleLine(const nn::LinearRule& rule, double reach);

/// The same weights, with the line through `place`.
nn::LinearRule lineThrough(const nn::LinearRule& rule, const QPointF& place);

/// Weights of the same length, or of length 1 if they were shorter, with the line through `pivot`
/// in `direction`.
nn::LinearRule
lineTurned(const nn::LinearRule& rule, const QPointF& pivot, const QPointF& direction);

} // namespace ui
