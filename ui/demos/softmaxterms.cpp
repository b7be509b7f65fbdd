// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/softmaxterms.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>

namespace ui {

int SoftmaxTerms::winner() const
{
    return int(std::ranges::max_element(outputs) - outputs.begin());
}

int SoftmaxTerms::topTwoGap() const
{
    auto sorted = scores;
    std::ranges::sort(sorted, std::greater<>());
    return sorted[0] - sorted[1];
}

SoftmaxTerms softmaxTerms(std::span<const double> outputs)
{
    SoftmaxTerms terms;
    assert(outputs.size() == terms.outputs.size());
    for (std::size_t index = 0; index < terms.outputs.size(); ++index) {
        terms.outputs[index] = int(std::lround(100 * outputs[index]));
        terms.powers[index] = std::llround(1000 * std::exp(terms.outputs[index] / 100.0));
    }
    terms.sum = std::accumulate(terms.powers.begin(), terms.powers.end(), std::int64_t {0});
    assert(terms.sum > 0);
    for (std::size_t index = 0; index < terms.scores.size(); ++index) {
        const double score = 1000.0 * double(terms.powers[index]) / double(terms.sum);
        terms.scores[index] = int(std::lround(score));
    }
    return terms;
}

} // namespace ui
