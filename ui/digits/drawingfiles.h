// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/labelled_drawing.h"

#include <QString>

#include <vector>

namespace ui {

/// Writes one line for each drawing, as nn::read_stroke_file() reads them, all of it or nothing.
/// Error: cannot_write.
nn::Expected<void>
writeStrokes(const std::vector<nn::LabelledDrawing>& drawings, const QString& path);

/// Writes a drawing as the picture of 28 x 28 pixels that a network is shown. Error: cannot_write.
nn::Expected<void> writePicture(
    const nn::LabelledDrawing& drawing,
    const nn::PreparationSettings& preparation,
    const QString& path
);

/// Makes a folder in `parent`, which is called `name` or, if there is such a one, the same with a
/// number, and writes all drawings there as pictures, called by digit and number: "7-012.png".
/// Error: cannot_write.
nn::Expected<void> writePictures(
    const std::vector<nn::LabelledDrawing>& drawings,
    const nn::PreparationSettings& preparation,
    const QString& parent,
    const QString& name
);

} // namespace ui
