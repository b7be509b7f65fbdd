// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/plane_data.h"

#include <QString>

#include <array>
#include <optional>

namespace ui {

/// Points of two classes in the plane that figures offer.
enum class RegionData
{
    Corners, ///< Four points; opposite ones are of the same class.
    Clouds, ///< A small cloud about each corner.
    Fields, ///< The four quadrants, filled.
    Circle,
    Blobs,
    Spiral,
};

inline constexpr std::array regionDataKinds {
    RegionData::Corners,
    RegionData::Clouds,
    RegionData::Fields,
    RegionData::Circle,
    RegionData::Blobs,
    RegionData::Spiral,
};

/// As lesson files write it, and back.
QString regionDataId(RegionData data);
std::optional<RegionData> regionData(const QString& id);

/// Always the same ones, made once; class 1 where the signs differ, in the first three.
const nn::PlanePoints& regionPoints(RegionData data);

} // namespace ui
