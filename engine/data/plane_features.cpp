// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/plane_features.h"

#include "engine/base/names.h"

#include <cmath>

namespace nn {

namespace {

constexpr NameTable names {std::array {
    std::pair {PlaneFeature::x1, std::string_view("x1")},
    std::pair {PlaneFeature::x2, std::string_view("x2")},
    std::pair {PlaneFeature::x1_squared, std::string_view("x1^2")},
    std::pair {PlaneFeature::x2_squared, std::string_view("x2^2")},
    std::pair {PlaneFeature::product, std::string_view("x1*x2")},
    std::pair {PlaneFeature::sin_x1, std::string_view("sin(x1)")},
    std::pair {PlaneFeature::sin_x2, std::string_view("sin(x2)")},
}};

} // namespace

std::string_view name_of(PlaneFeature feature)
{
    return names.name_of(feature);
}

std::optional<PlaneFeature> plane_feature_named(std::string_view name)
{
    return names.value_named(name);
}

double feature_value(PlaneFeature feature, double x1, double x2)
{
    switch (feature) {
    case PlaneFeature::x1:
        return x1;
    case PlaneFeature::x2:
        return x2;
    case PlaneFeature::x1_squared:
        return x1 * x1;
    case PlaneFeature::x2_squared:
        return x2 * x2;
    case PlaneFeature::product:
        return x1 * x2;
    case PlaneFeature::sin_x1:
        return std::sin(x1);
    case PlaneFeature::sin_x2:
        break;
    }
    return std::sin(x2);
}

Dataset
make_plane_dataset(std::span<const PlanePoint> points, std::span<const PlaneFeature> features)
{
    Dataset data;
    data.input = {1, 1, features.size()};
    data.count = points.size();
    data.target_count = 1;
    data.values.reserve(points.size() * features.size());
    data.targets.reserve(points.size());
    for (const PlanePoint& point : points) {
        for (const PlaneFeature feature : features) {
            data.values.push_back(static_cast<Real>(feature_value(feature, point.x1, point.x2)));
        }
        data.targets.push_back(static_cast<Real>(point.target));
    }
    return data;
}

std::vector<Real> plane_grid(std::span<const PlaneFeature> features, std::size_t side)
{
    const double cell = 2 * plane_reach / static_cast<double>(side);
    std::vector<Real> inputs;
    inputs.reserve(side * side * features.size());
    for (std::size_t row = 0; row < side; ++row) {
        const double x2 = plane_reach - (static_cast<double>(row) + 0.5) * cell;
        for (std::size_t column = 0; column < side; ++column) {
            const double x1 = (static_cast<double>(column) + 0.5) * cell - plane_reach;
            for (const PlaneFeature feature : features) {
                inputs.push_back(static_cast<Real>(feature_value(feature, x1, x2)));
            }
        }
    }
    return inputs;
}

} // namespace nn
