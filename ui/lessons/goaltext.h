// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <QList>

#include <optional>

namespace ui {

/// How far one is with the goals of one number, as words: "Output: 0.87, needs at least 0.95",
/// "Pixel: 90, needs at least 100, at most 150". The number has as many decimals as it takes to see
/// whether the goals are met; while there is none, a dash stands for it.
/// Precondition: there is at least one goal, and all have the same name.
QString goalText(const QList<Goal>& goals, std::optional<double> number);

} // namespace ui
