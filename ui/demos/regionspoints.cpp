// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionspoints.h"

#include "engine/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr std::size_t pointCount = 200;
constexpr std::uint64_t seed = 1;
constexpr double corner = 3;
constexpr double cloudRadius = 1.2;
constexpr int pointsInCloud = 12;

nn::PlanePoints corners()
{
    return {
        {corner, corner, 0},
        {-corner, corner, 1},
        {corner, -corner, 1},
        {-corner, -corner, 0},
    };
}

nn::PlanePoints clouds()
{
    nn::Rng rng(seed);
    nn::PlanePoints points;
    for (int round = 0; round < pointsInCloud; ++round) {
        for (nn::PlanePoint point : corners()) {
            const double away = cloudRadius * std::sqrt(rng.uniform()); // Evenly over the disc.
            const double angle = rng.uniform(0, 2 * std::numbers::pi);
            point.x1 += away * std::cos(angle);
            point.x2 += away * std::sin(angle);
            points.push_back(point);
        }
    }
    return points;
}

nn::PlanePoints makePoints(RegionData data)
{
    const auto made = [](nn::PlaneData kind) {
        return nn::make_plane_data(kind, pointCount, 0, seed);
    };
    switch (data) {
    case RegionData::Corners:
        return corners();
    case RegionData::Clouds:
        return clouds();
    case RegionData::Fields:
        return made(nn::PlaneData::exclusive_or);
    case RegionData::Circle:
        return made(nn::PlaneData::circle);
    case RegionData::Blobs:
        return made(nn::PlaneData::blobs);
    case RegionData::Spiral:
        break;
    }
    return made(nn::PlaneData::spiral);
}

} // namespace

QString regionDataId(RegionData data)
{
    switch (data) {
    case RegionData::Corners:
        return QStringLiteral("corners");
    case RegionData::Clouds:
        return QStringLiteral("clouds");
    case RegionData::Fields:
        return QStringLiteral("fields");
    case RegionData::Circle:
        return QStringLiteral("circle");
    case RegionData::Blobs:
        return QStringLiteral("blobs");
    case RegionData::Spiral:
        break;
    }
    return QStringLiteral("spiral");
}

std::optional<RegionData> regionData(const QString& id)
{
    const auto* found = std::ranges::find(regionDataKinds, id, regionDataId);
    return found == regionDataKinds.end() ? std::nullopt : std::optional(*found);
}

const nn::PlanePoints& regionPoints(RegionData data)
{
    static const auto all = [] {
        std::array<nn::PlanePoints, regionDataKinds.size()> points;
        std::ranges::transform(regionDataKinds, points.begin(), makePoints);
        return points;
    }();
    const auto* kind = std::ranges::find(regionDataKinds, data);
    return all.at(std::size_t(kind - regionDataKinds.begin()));
}

} // namespace ui
