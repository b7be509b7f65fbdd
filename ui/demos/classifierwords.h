// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/classifierstate.h"
#include "ui/demos/sumlines.h"

namespace ui {

/// "f = 0.50 + 1.00 x₁ − 1.00 x₂"
SumLine ruleLine(const nn::LinearRule& rule);

/// One sentence or two on what is to be seen. `tookTooLong`: a run has just been given up.
QString classifierSentence(const ClassifierState& state, bool tookTooLong);

} // namespace ui
