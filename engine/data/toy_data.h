// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nn {

/// A point of the plane and the class it belongs to.
struct LabelledPoint
{
    double x1 = 0;
    double x2 = 0;
    int label = 0; ///< Counted from 0.

    bool operator==(const LabelledPoint&) const = default;
};
using LabelledPoints = std::vector<LabelledPoint>;

enum class ToyData
{
    separable, ///< Two clouds; the line x1 + x2 = 0 separates them with room to both sides.
    overlapping, ///< Two clouds whose edges run into each other.
    exclusive_or, ///< Four clouds, one in each quadrant; opposite ones are of the same class.
};

/// Every coordinate lies within +- this.
inline constexpr double toy_data_reach = 2.5;

/// `count` points, class 1 and class 0 in turn, with coordinates in tenths: sums over them can be
/// checked by hand. Same kind, count and seed: same points.
LabelledPoints make_toy_data(ToyData kind, std::size_t count, std::uint64_t seed);

/// `count` points of the classes 0, 1 and 2 in turn: three clouds at the corners of a triangle, 1
/// above, 0 and 2 side by side below it. Their edges touch. Coordinates are tenths as well.
LabelledPoints make_three_clouds(std::size_t count, std::uint64_t seed);

} // namespace nn
