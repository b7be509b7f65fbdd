// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/verdict.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace nn {

namespace {

// What at most one in a thousand of MNIST's 60,000 training digits exceeds, and none of 7,494 drawn
// with a stylus.
constexpr double least_ink = 15; ///< Pixels. A dot of the pen has 4, the smallest digit 20.
constexpr double most_ink = 230; ///< Pixels.
constexpr double flattest = 1.9; ///< Width per height.
constexpr std::size_t most_strokes_across = 4; ///< That one row of pixels crosses.
constexpr std::size_t most_strokes_down = 5; ///< That one column crosses.

constexpr std::uint8_t dark = 128;

/// Stretches of dark pixels among `digit_side` of them, `stride` apart.
std::size_t stretches(const std::uint8_t* pixels, std::size_t stride)
{
    std::size_t count = 0;
    bool was_dark = false;
    for (std::size_t i = 0; i < digit_side; ++i) {
        const bool is_dark = pixels[i * stride] >= dark;
        count += is_dark && !was_dark ? 1 : 0;
        was_dark = is_dark;
    }
    return count;
}

/// Counts of strokes along a set of parallel lines of pixels.
struct Crossings
{
    std::size_t first = digit_side; ///< The first line with dark pixels,
    std::size_t end = 0; ///< one past the last,
    std::size_t most = 0; ///< and the most stretches of them on one line.

    void add(std::size_t line, std::size_t stroke_count)
    {
        if (stroke_count > 0) {
            first = std::min(first, line);
            end = line + 1;
            most = std::max(most, stroke_count);
        }
    }
    double extent() const { return first < end ? static_cast<double>(end - first) : 0; }
};

} // namespace

bool could_be_digit(const DigitImage& image)
{
    double ink = 0;
    for (const std::uint8_t pixel : image) {
        ink += pixel / 255.0;
    }
    Crossings rows;
    Crossings columns;
    for (std::size_t line = 0; line < digit_side; ++line) {
        rows.add(line, stretches(&image[line * digit_side], 1));
        columns.add(line, stretches(&image[line], digit_side));
    }
    return ink >= least_ink && ink <= most_ink && columns.extent() <= flattest * rows.extent()
        && rows.most <= most_strokes_across && columns.most <= most_strokes_down;
}

Verdict judge(const DigitImage& image, std::span<const Real> scores)
{
    assert(scores.size() >= 2);
    Verdict verdict;
    verdict.second = 1;
    if (scores[1] > scores[0]) {
        std::swap(verdict.best, verdict.second);
    }
    for (std::size_t i = 2; i < scores.size(); ++i) {
        if (scores[i] > scores[verdict.best]) {
            verdict.second = std::exchange(verdict.best, i);
        } else if (scores[i] > scores[verdict.second]) {
            verdict.second = i;
        }
    }
    if (std::all_of(image.begin(), image.end(), [](std::uint8_t pixel) { return pixel == 0; })) {
        return verdict;
    }
    const double best = scores[verdict.best];
    // Written so that NaN is no conviction.
    const bool is_convinced = best >= least_score && best - scores[verdict.second] >= least_lead;
    verdict.certainty =
        is_convinced && could_be_digit(image) ? Certainty::digit : Certainty::unsure;
    return verdict;
}

} // namespace nn
