// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/data/digit_image.h"

#include <cstddef>
#include <span>

namespace nn {

/// How sure one may be of an answer.
enum class Certainty
{
    empty, ///< Nothing is drawn.
    unsure, ///< Not like any digit, or the two best are close.
    digit,
};

/// What a network's scores for a digit image amount to.
struct Verdict
{
    Certainty certainty = Certainty::empty;
    std::size_t best = 0; ///< Class with the highest score.
    std::size_t second = 0; ///< Class with the second highest score.

    bool operator==(const Verdict&) const = default;
};

/// A digit has to pass two tests. Its ink has to look as a digit's can, whatever the network says:
/// neither a dot nor a filled pad, no flat strip, and no more strokes side by side than digits
/// have. And its score has to be high (least_score) and well above the second (least_lead). The
/// second test catches most with networks that have been shown non-digits (with_non_digits());
/// others are often quite sure of nonsense.
///
/// Precondition: `scores` has at least two elements, the network's outputs for `image`. They need
/// not be finite: then the answer is unsure.
Verdict judge(const DigitImage& image, std::span<const Real> scores);

inline constexpr double least_score = 0.65;
inline constexpr double least_lead = 0.2;

/// Whether the ink could be a digit's, the first of the two tests. No ink could not.
bool could_be_digit(const DigitImage& image);

} // namespace nn
