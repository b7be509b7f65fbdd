// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/stroke_file.h"

#include <cstdint>
#include <string_view>

namespace nn {

/// Reads one line of a stroke file; `line_number` is for errors. The JSON is never held as a tree:
/// numbers go straight into the drawing, and nesting, however deep, costs a bit a level.
/// Errors: as parse_strokes().
Expected<StrokeItem> read_stroke_line(std::string_view line, std::int64_t line_number);

} // namespace nn
