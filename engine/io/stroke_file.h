// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/digit_image.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// One line of a stroke file: a drawing and, if known, the digit it is meant to be.
struct StrokeItem
{
    Drawing drawing; ///< In pad coordinates.
    std::optional<std::size_t> label; ///< 0 to 9.

    bool operator==(const StrokeItem&) const = default;
};

inline constexpr std::size_t max_stroke_bytes = 64U << 20U; ///< Unpacked.
inline constexpr std::size_t max_stroke_line_bytes = 8U << 20U;
inline constexpr std::size_t max_stroke_points =
    100'000; ///< In one drawing; a stroke counts as one.

/// Reads JSON lines: {"label": 3, "strokes": [[[x, y], ...], ...], "place": [ox, oy, s]}. Label and
/// place may be absent or null; other members are ignored. With a place, pad point = (ox + s x,
/// oy + s y); without, the points are pad points. Blank lines are skipped.
/// Errors: malformed_text (line number from 1 in `actual`; `subject` is "json", "label", "strokes"
/// or "place"), too_large.
Expected<std::vector<StrokeItem>> parse_strokes(std::string_view text);

/// As parse_strokes(), from a file, plain or gzip. Errors also: cannot_open, cannot_read,
/// bad_compression, truncated; `subject` is the path unless it names a member.
Expected<std::vector<StrokeItem>> read_stroke_file(const std::filesystem::path& path);

/// One line of the form parse_strokes() reads, in pad coordinates, without the line's end. Numbers
/// have the fewest digits that read back as the same; points that are not finite are left out.
std::string stroke_line(const StrokeItem& item);

} // namespace nn
