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
    unsure, ///< Not like any digit the network knows, or the two best are close.
    digit,
};

/// What a network's scores for a digit image amount to.
struct Verdict
{
    Certainty certainty = Certainty::empty;
    std::size_t best = 0; ///< Class with the highest score.
    std::size_t second = 0; ///< Class with the second highest score.
};

/// Precondition: `scores` has at least two elements, the network's outputs for `image`.
Verdict judge(const DigitImage& image, std::span<const Real> scores);

} // namespace nn
