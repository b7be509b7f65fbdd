// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/bumpsstate.h"

#include <QString>

namespace ui {

/// How long it was trained, and the fewest neurons that came near enough.
QString bumpsFacts(const BumpsState& state);

/// What has to be said about the state, if anything.
QString bumpsSentence(const BumpsState& state);

} // namespace ui
