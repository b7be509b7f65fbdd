// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/data/dataset.h"
#include "engine/data/plane_data.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace nn {

/// What a network of the playground may be told of a point.
enum class PlaneFeature
{
    x1,
    x2,
    x1_squared,
    x2_squared,
    product,
    sin_x1,
    sin_x2,
};

inline constexpr std::array all_plane_features {
    PlaneFeature::x1,
    PlaneFeature::x2,
    PlaneFeature::x1_squared,
    PlaneFeature::x2_squared,
    PlaneFeature::product,
    PlaneFeature::sin_x1,
    PlaneFeature::sin_x2,
};

std::string_view name_of(PlaneFeature feature);
std::optional<PlaneFeature> plane_feature_named(std::string_view name);

/// Of the point (x1, x2), in the units of the plane: nothing is scaled, so that what the learner
/// reads off the axes is what the network gets.
double feature_value(PlaneFeature feature, double x1, double x2);

/// One input for each feature and one target for each point.
Dataset
make_plane_dataset(std::span<const PlanePoint> points, std::span<const PlaneFeature> features);

/// Inputs for `side` x `side` places that cover the plane, [side * side x features], row by row
/// from the upper left: place (row, column) is the middle of a cell of a picture that reaches from
/// -plane_reach to plane_reach. Precondition: side > 0.
std::vector<Real> plane_grid(std::span<const PlaneFeature> features, std::size_t side);

} // namespace nn
