// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/dataset.h"
#include "engine/data/digit_image.h"

#include <array>
#include <cstdint>

namespace nn {

/// What people draw on a pad that is no digit. These are kinds of strokes, not of things: enough to
/// teach a network that most of what can be drawn is none of its business.
enum class NonDigit
{
    scribble, ///< A pen that wanders about.
    zigzag, ///< To and fro, up to a filled pad.
    cross, ///< Two or three lines through one another.
    lines, ///< A line that lies, or several side by side.
    text, ///< Small characters in a row.
    loops, ///< A row of loops.
    corners, ///< Straight from corner to corner, round a shape or criss-cross.
    glyph, ///< A few lines and bows in no order.
    dots, ///< One or several dots and dashes.
};

inline constexpr std::array all_non_digits {
    NonDigit::scribble,
    NonDigit::zigzag,
    NonDigit::cross,
    NonDigit::lines,
    NonDigit::text,
    NonDigit::loops,
    NonDigit::corners,
    NonDigit::glyph,
    NonDigit::dots,
};

/// A drawing of this kind; the same state of `rng` gives the same drawing. It lies about the unit
/// square.
Drawing draw_non_digit(NonDigit kind, Rng& rng);

/// The labelled images in `digits` and `share` times as many images of non-digits, each kind in
/// turn. Answers are targets: 1 at the class of a digit, and the same number for every class where
/// there is none. A network that has learned them answers a scribble with a shrug (Hendrycks,
/// Mazeika and Dietterich 2019, "outlier exposure").
///
/// Precondition: `digits` has pixels of digit images, and labels. 0 <= share.
Dataset with_non_digits(
    const Dataset& digits, double share, const PreparationSettings& preparation, std::uint64_t seed
);

} // namespace nn
