// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nn {

/// What one sigmoid output says to an example, and the class the example belongs to.
struct ScoredExample
{
    double score = 0; ///< Above 0 and below 1, in whole hundredths.
    int label = 0; ///< 0 or 1.

    bool operator==(const ScoredExample&) const = default;
};
using ScoredExamples = std::vector<ScoredExample>;

/// Scores as an imperfect network gives them: high ones to most examples of class 1, low ones to
/// most of class 0, and both in the middle. First those of class 1. Same arguments, same examples.
ScoredExamples
make_score_data(std::size_t positive_count, std::size_t negative_count, std::uint64_t seed);

} // namespace nn
