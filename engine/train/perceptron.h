// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/toy_data.h"

#include <cstddef>
#include <optional>
#include <span>

namespace nn {

/// The rule of a linear classifier in the plane: f(x) = bias + weight1 x1 + weight2 x2.
struct LinearRule
{
    double weight1 = 0;
    double weight2 = 0;
    double bias = 0;

    bool operator==(const LinearRule&) const = default;
};

/// f at the place of `point`.
double score(const LinearRule& rule, const LabelledPoint& point);
/// 1 where f is positive, else 0. What is 0 on paper is 0 here: rounding of the last bits is no
/// sign.
int answer(const LinearRule& rule, const LabelledPoint& point);
/// How many of `points` are answered with their own class.
std::size_t count_right(const LinearRule& rule, std::span<const LabelledPoint> points);

/// A perceptron while it learns.
struct Perceptron
{
    LinearRule rule {};
    std::size_t next = 0; ///< Index of the point that is looked at next.
    std::size_t steps = 0; ///< Corrections so far.

    bool operator==(const Perceptron&) const = default;
};

/// One step of Rosenblatt's rule with learning rate 1 (The Perceptron, Psychological Review 65,
/// 1958): goes on from `next`, round and round, to the first point that is answered wrongly, and
/// adds (label - answer) times (x1, x2, 1) to the rule. Returns the index of that point; nothing if
/// all points are right, and then nothing has changed.
std::optional<std::size_t>
perceptron_step(Perceptron& perceptron, std::span<const LabelledPoint> points);

/// Steps until all points are right; false if some are still wrong after `most_steps` of them. If a
/// line through the origin of (x1, x2, 1) separates the points with margin m, at most (R / m)^2
/// steps are needed from the zero rule, R being the length of the longest (x1, x2, 1) (Novikoff, On
/// Convergence Proofs on Perceptrons, 1962).
bool train_perceptron(
    Perceptron& perceptron, std::span<const LabelledPoint> points, std::size_t most_steps
);

} // namespace nn
