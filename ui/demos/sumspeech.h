// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/sumlines.h"

namespace ui {

/// "z 1 equals minus 0.1 plus 0.8 times 1.5": the line in words, for voices that leave out signs or
/// call them otherwise.
QString spokenText(const SumLine& line);

} // namespace ui
