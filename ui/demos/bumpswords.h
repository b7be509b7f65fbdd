// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/bumpsstate.h"
#include "ui/demos/figuretraining.h"

#include <QString>

#include <optional>

namespace ui {

/// How long it was trained, and the fewest neurons that came near enough.
QString bumpsFacts(const BumpsState& state);

/// What has to be said about the state or the last run, if anything.
QString bumpsSentence(const BumpsState& state, std::optional<FigureTraining::End> end);

} // namespace ui
