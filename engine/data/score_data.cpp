// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/score_data.h"

#include "engine/base/random.h"
#include "engine/nn/activation.h"

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

constexpr double centre = 1.2; ///< Of the sums of class 1; those of class 0 lie about minus it.
constexpr double deviation = 1.3;

double drawn_score(Rng& rng, int label)
{
    const double z = (label == 1 ? centre : -centre) + deviation * rng.normal();
    const double score = std::round(100 * activate(Activation::sigmoid, z));
    return std::clamp(score, 1.0, 99.0) / 100;
}

} // namespace

ScoredExamples
make_score_data(std::size_t positive_count, std::size_t negative_count, std::uint64_t seed)
{
    Rng rng(seed);
    ScoredExamples examples;
    examples.reserve(positive_count + negative_count);
    while (examples.size() < positive_count + negative_count) {
        const int label = examples.size() < positive_count ? 1 : 0;
        examples.push_back({drawn_score(rng, label), label});
    }
    return examples;
}

} // namespace nn
