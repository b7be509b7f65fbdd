// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <QByteArray>

namespace ui {

/// A part of a lesson, or of the glossary, that is larger than this is not read.
inline constexpr qint64 largestLessonFile = 1 << 20;

/// Reads a file from a folder that is not trusted. Empty, and told in `problems`, if it cannot be
/// read or is too large.
QByteArray readLessonFile(const QString& path, QList<LessonProblem>& problems);

} // namespace ui
