// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nn {

/// Data of the network playground: two inputs, and an answer.
enum class PlaneData
{
    circle, ///< Class 1 in the middle, class 0 around it.
    exclusive_or, ///< Class 1 where the signs of the coordinates differ.
    blobs, ///< Two clouds that a line can separate.
    spiral, ///< Two arms wound into each other.
    ring, ///< Class 1 is a ring, class 0 lies inside and outside of it.
    moons, ///< Two half circles that reach into each other.
    plane, ///< A number that grows along the diagonal, from -1 to 1.
    bumps, ///< A number: two hills of height 1 and two valleys of depth 1.
};

inline constexpr std::array all_plane_data {
    PlaneData::circle,
    PlaneData::exclusive_or,
    PlaneData::blobs,
    PlaneData::spiral,
    PlaneData::ring,
    PlaneData::moons,
    PlaneData::plane,
    PlaneData::bumps,
};

std::string_view name_of(PlaneData data);
std::optional<PlaneData> plane_data_named(std::string_view name);

/// Whether the answer is a number; else it is class 0 or 1.
bool is_regression(PlaneData data);

struct PlanePoint
{
    double x1 = 0;
    double x2 = 0;
    double target = 0; ///< The class, 0 or 1; in regression a number.

    bool operator==(const PlanePoint&) const = default;
};
using PlanePoints = std::vector<PlanePoint>;

/// Every coordinate lies within +- this.
inline constexpr double plane_reach = 6;
inline constexpr double max_plane_noise = 0.5;

/// `count` points in random order, so that any stretch of them is a fair sample; of two classes,
/// each has half (the first one more where the count is odd). `noise` in [0, max_plane_noise] moves
/// the points after their answer has been found, by a normal distribution whose standard deviation
/// is a third of `noise` times plane_reach. Same arguments, same points.
PlanePoints make_plane_data(PlaneData data, std::size_t count, double noise, std::uint64_t seed);

} // namespace nn
