// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/tenthspass.h"

#include <QJsonObject>

namespace ui {

/// A network, its inputs and the target: what a learner edits.
struct TenthsState
{
    TenthsNetwork network;
    TenthsInputs inputs {};
    int target = 0; ///< Hundredths.

    bool operator==(const TenthsState&) const = default;
};

inline constexpr int mostTenths = 30; ///< Inputs lie between 0 and it, parameters within +-it.

/// {"inputs": [3], "weights": [[row for each hidden neuron], [row of the output]], "biases": ...,
/// "target": ...}, in plain numbers.
QJsonObject toJson(const TenthsState& state);
/// `state` with what `json` says of it; numbers are rounded to what can be shown. A list of the
/// wrong form is left out as a whole.
TenthsState stateFromJson(const QJsonObject& json, TenthsState state);

} // namespace ui
