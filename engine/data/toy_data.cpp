// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/toy_data.h"

#include "engine/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nn {

namespace {

/// A round cloud: normally distributed about a centre.
struct Cloud
{
    double centre1 = 0;
    double centre2 = 0;
    double deviation = 1; ///< Standard deviation of each coordinate.
};

constexpr double least_room = 0.3; ///< Between a point and the lines that shall stay free.

Cloud cloud_of(ToyData kind, std::size_t index)
{
    const double side = index % 2 == 0 ? 1 : -1;
    switch (kind) {
    case ToyData::separable:
        return {1.1 * side, 1.1 * side, 0.6};
    case ToyData::overlapping:
        return {0.6 * side, 0.6 * side, 0.9};
    case ToyData::exclusive_or:
        break;
    }
    // Class 1 lies where the signs of the coordinates differ.
    const double half = index % 4 < 2 ? 1 : -1;
    return {half, -half * side, 0.4};
}

bool keeps_room(ToyData kind, const LabelledPoint& point, const Cloud& cloud)
{
    switch (kind) {
    case ToyData::separable:
        return (point.x1 + point.x2) * (point.label == 1 ? 1 : -1) / std::sqrt(2.0) >= least_room;
    case ToyData::exclusive_or:
        return point.x1 * cloud.centre1 >= least_room && point.x2 * cloud.centre2 >= least_room;
    case ToyData::overlapping:
        break;
    }
    return true;
}

double drawn(Rng& rng, double centre, double deviation)
{
    const double value = std::round((centre + deviation * rng.normal()) * 10) / 10;
    return std::clamp(value, -toy_data_reach, toy_data_reach);
}

} // namespace

LabelledPoints make_toy_data(ToyData kind, std::size_t count, std::uint64_t seed)
{
    Rng rng(seed);
    LabelledPoints points;
    points.reserve(count);
    while (points.size() < count) {
        const Cloud cloud = cloud_of(kind, points.size());
        LabelledPoint point {0, 0, points.size() % 2 == 0 ? 1 : 0};
        point.x1 = drawn(rng, cloud.centre1, cloud.deviation);
        point.x2 = drawn(rng, cloud.centre2, cloud.deviation);
        if (keeps_room(kind, point, cloud)) {
            points.push_back(point);
        }
    }
    return points;
}

LabelledPoints make_three_clouds(std::size_t count, std::uint64_t seed)
{
    constexpr double deviation = 0.5;
    constexpr std::array clouds {
        Cloud {-1.3, -0.9, deviation},
        Cloud {0, 1.3, deviation},
        Cloud {1.3, -0.9, deviation},
    };
    Rng rng(seed);
    LabelledPoints points;
    points.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        const std::size_t label = index % clouds.size();
        const Cloud& cloud = clouds[label];
        const double x1 = drawn(rng, cloud.centre1, cloud.deviation);
        points.push_back({x1, drawn(rng, cloud.centre2, cloud.deviation), int(label)});
    }
    return points;
}

} // namespace nn
