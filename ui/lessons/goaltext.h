// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <optional>

namespace ui {

/// How far one is with a goal, as words: "Output: 0.87, needs at least 0.95". The number has as
/// many decimals as it takes to see whether the goal is met.
QString goalText(const Goal& goal, std::optional<double> number);

} // namespace ui
