// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// What may be edited in a diagram, in equal steps of `step`.
struct NetworkEditing
{
    double step = 0.1;
    double leastInput = 0;
    double mostInput = 3;
    double mostParameter = 3; ///< Weights and biases lie between this and its negative.
    double finest = step; ///< Typed numbers are rounded to this.
};

enum class NumberKind
{
    Input,
    Parameter,
};

/// `value` on the nearest multiple of `step` within the range of its kind.
double allowedNumber(const NetworkEditing& editing, NumberKind kind, double value, double step);

} // namespace ui
