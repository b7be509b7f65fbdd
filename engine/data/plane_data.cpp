// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plane_data.h"

#include "engine/base/names.h"
#include "engine/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace nn {

namespace {

constexpr NameTable names {std::array {
    std::pair {PlaneData::circle, std::string_view("circle")},
    std::pair {PlaneData::exclusive_or, std::string_view("xor")},
    std::pair {PlaneData::blobs, std::string_view("blobs")},
    std::pair {PlaneData::spiral, std::string_view("spiral")},
    std::pair {PlaneData::ring, std::string_view("ring")},
    std::pair {PlaneData::moons, std::string_view("moons")},
    std::pair {PlaneData::plane, std::string_view("plane")},
    std::pair {PlaneData::bumps, std::string_view("bumps")},
}};

constexpr double drawn_reach = 5; ///< Of points without noise: it leaves a margin around them.
constexpr double pi = std::numbers::pi;

struct Place
{
    double x1;
    double x2;
};

Place on_circle(double radius, double angle)
{
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

Place in_annulus(Rng& rng, double inner, double outer)
{
    return on_circle(rng.uniform(inner, outer), rng.uniform(0, 2 * pi));
}

Place in_square(Rng& rng)
{
    return {rng.uniform(-drawn_reach, drawn_reach), rng.uniform(-drawn_reach, drawn_reach)};
}

Place in_quadrants(Rng& rng, int label)
{
    constexpr double room = 0.3; // Beside the axes, where the classes meet.
    const double size1 = rng.uniform(room, drawn_reach);
    const double size2 = rng.uniform(room, drawn_reach);
    const double side = rng.uniform() < 0.5 ? -1 : 1;
    return {side * size1, label == 1 ? -side * size2 : side * size2};
}

Place in_blob(Rng& rng, int label)
{
    constexpr double centre = 2.2;
    constexpr double deviation = 0.7;
    const double side = label == 1 ? 1 : -1;
    const double x1 = side * centre + deviation * rng.normal();
    return {x1, side * centre + deviation * rng.normal()};
}

/// `share` in [0, 1] is how far out on its arm the point is.
Place on_spiral(double share, int label)
{
    constexpr double turns = 1.75;
    return on_circle(drawn_reach * share, 2 * pi * turns * share + (label == 1 ? 0 : pi));
}

Place on_moon(Rng& rng, int label)
{
    constexpr double radius = 3;
    constexpr Place middle {1.5, 0.75};
    const Place place = on_circle(radius, rng.uniform(0, pi));
    return label == 1 ? Place {place.x1 - middle.x1, place.x2 - middle.x2}
                      : Place {middle.x1 - place.x1, middle.x2 - place.x2};
}

Place in_ring(Rng& rng, int label)
{
    if (label == 1) {
        return in_annulus(rng, 0.42 * drawn_reach, 0.68 * drawn_reach);
    }
    return rng.uniform() < 0.4 ? in_annulus(rng, 0, 0.28 * drawn_reach)
                               : in_annulus(rng, 0.82 * drawn_reach, drawn_reach);
}

double bumps_at(const Place& place)
{
    constexpr double centre = 2.5;
    constexpr double width = 1.3;
    double height = 0;
    for (const double side1 : {-1.0, 1.0}) {
        for (const double side2 : {-1.0, 1.0}) {
            const double distance =
                std::hypot(place.x1 - side1 * centre, place.x2 - side2 * centre);
            height += side1 * side2 * std::exp(-distance * distance / (2 * width * width));
        }
    }
    return height;
}

/// A place of class `label`. Precondition: the data has classes.
Place place_of_class(PlaneData data, int label, double share, Rng& rng)
{
    switch (data) {
    case PlaneData::circle:
        return label == 1 ? in_annulus(rng, 0, 0.5 * drawn_reach)
                          : in_annulus(rng, 0.7 * drawn_reach, drawn_reach);
    case PlaneData::exclusive_or:
        return in_quadrants(rng, label);
    case PlaneData::blobs:
        return in_blob(rng, label);
    case PlaneData::spiral:
        return on_spiral(share, label);
    case PlaneData::ring:
        return in_ring(rng, label);
    case PlaneData::moons:
        return on_moon(rng, label);
    case PlaneData::plane:
    case PlaneData::bumps:
        break;
    }
    return in_square(rng);
}

double answer_at(PlaneData data, const Place& place)
{
    return data == PlaneData::bumps ? bumps_at(place) : (place.x1 + place.x2) / (2 * drawn_reach);
}

double moved(Rng& rng, double coordinate, double noise)
{
    const double place = coordinate + noise * plane_reach / 3 * rng.normal();
    return std::clamp(place, -plane_reach, plane_reach);
}

} // namespace

std::string_view name_of(PlaneData data)
{
    return names.name_of(data);
}

std::optional<PlaneData> plane_data_named(std::string_view name)
{
    return names.value_named(name);
}

bool is_regression(PlaneData data)
{
    return data == PlaneData::plane || data == PlaneData::bumps;
}

PlanePoints make_plane_data(PlaneData data, std::size_t count, double noise, std::uint64_t seed)
{
    Rng rng(seed);
    PlanePoints points;
    points.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        const int label = index % 2 == 0 ? 1 : 0;
        const std::size_t pair = index / 2; // Both arms of a spiral grow alike.
        const std::size_t pair_count = count / 2;
        const double share = static_cast<double>(pair + 1) / static_cast<double>(pair_count + 1);
        const Place place = place_of_class(data, label, share, rng);
        const double target = is_regression(data) ? answer_at(data, place) : label;
        const double x1 = moved(rng, place.x1, noise);
        points.push_back({x1, moved(rng, place.x2, noise), target});
    }
    rng.shuffle(std::span(points));
    return points;
}

} // namespace nn
