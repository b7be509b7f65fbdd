// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

namespace ui {

/// Gives the items of a task about numbers to its goals, as their names ("metric: name"), or to its
/// answer, as mistakes that are known. Returns those that are neither.
QStringList takeNamedNumbers(Task& task);

} // namespace ui
