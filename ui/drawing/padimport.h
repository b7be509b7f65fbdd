// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "ui/drawing/padcontent.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace ui {

/// Reads a picture (PNG, JPEG, whatever Qt reads) or the first drawing of a stroke file (.jsonl,
/// also .gz). Errors: those of read_stroke_file(), cannot_open, cannot_read.
nn::Expected<PadContent> readPadFile(const QString& path);

/// Whether paddedContent() could find something in `mime`.
bool hasPadContent(const QMimeData& mime);

/// What `mime` (from a drop or the clipboard) has for the pad: strokes before a file, a file before
/// a picture. Errors: as readPadFile().
nn::Expected<PadContent> padContentOf(const QMimeData& mime);

/// For the clipboard: the digit image, enlarged so that other programs show it well, and the
/// strokes, so that this one gets the drawing itself.
std::unique_ptr<QMimeData> toMimeData(const PadContent& content, const nn::DigitImage& digit);

} // namespace ui
