// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/points_file.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/require.h"

/// Points that are read lie on the plane, and there are neither too many nor answers out of reach.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = nn::parse_points({reinterpret_cast<const char*>(data), size});
    if (table) {
        fuzz::require(table->points.size() <= nn::max_points);
        for (const nn::PlanePoint& point : table->points) {
            fuzz::require(std::abs(point.x1) <= nn::plane_reach);
            fuzz::require(std::abs(point.x2) <= nn::plane_reach);
            fuzz::require(std::abs(point.target) <= 1);
        }
    }
    return 0;
}
