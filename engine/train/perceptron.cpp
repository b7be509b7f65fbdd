// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/perceptron.h"

#include <algorithm>

namespace nn {

namespace {

constexpr double rounding = 1e-9; ///< Far above what sums of a few decimals are off by.

bool is_right(const LinearRule& rule, const LabelledPoint& point)
{
    return answer(rule, point) == point.label;
}

} // namespace

double score(const LinearRule& rule, const LabelledPoint& point)
{
    return rule.bias + rule.weight1 * point.x1 + rule.weight2 * point.x2;
}

int answer(const LinearRule& rule, const LabelledPoint& point)
{
    return score(rule, point) > rounding ? 1 : 0;
}

std::size_t count_right(const LinearRule& rule, std::span<const LabelledPoint> points)
{
    return static_cast<std::size_t>(std::ranges::count_if(points, [&](const auto& point) {
        return is_right(rule, point);
    }));
}

std::optional<std::size_t>
perceptron_step(Perceptron& perceptron, std::span<const LabelledPoint> points)
{
    for (std::size_t looked = 0; looked < points.size(); ++looked) {
        const std::size_t index = (perceptron.next + looked) % points.size();
        const LabelledPoint& point = points[index];
        if (is_right(perceptron.rule, point)) {
            continue;
        }
        const double correction = point.label - answer(perceptron.rule, point);
        perceptron.rule.weight1 += correction * point.x1;
        perceptron.rule.weight2 += correction * point.x2;
        perceptron.rule.bias += correction;
        perceptron.next = (index + 1) % points.size();
        ++perceptron.steps;
        return index;
    }
    return std::nullopt;
}

bool train_perceptron(
    Perceptron& perceptron, std::span<const LabelledPoint> points, std::size_t most_steps
)
{
    for (std::size_t count = 0; count < most_steps; ++count) {
        if (!perceptron_step(perceptron, points)) {
            return true;
        }
    }
    return count_right(perceptron.rule, points) == points.size();
}

} // namespace nn
