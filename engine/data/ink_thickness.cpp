// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ink_thickness.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

namespace nn {

namespace {

bool is_dark(float share)
{
    return share >= 0.5F;
}

/// A pixel near the middle of the pen, and how much of it the pen covers.
struct Nib
{
    std::ptrdiff_t column = 0;
    std::ptrdiff_t row = 0;
    float share = 0;
};

std::vector<Nib> round_pen(double radius)
{
    std::vector<Nib> nibs;
    const auto reach = static_cast<std::ptrdiff_t>(std::ceil(radius));
    for (std::ptrdiff_t row = -reach; row <= reach; ++row) {
        for (std::ptrdiff_t column = -reach; column <= reach; ++column) {
            const double distance =
                std::hypot(static_cast<double>(column), static_cast<double>(row));
            // Half a pixel outside the edge is white, and a pen without a radius leaves the pixel.
            const double share = std::clamp(radius + 1 - distance, 0.0, 1.0);
            if (share > 0) {
                nibs.push_back({column, row, static_cast<float>(share)});
            }
        }
    }
    return nibs;
}

} // namespace

double stroke_width(const PictureInk& ink)
{
    double area = 0;
    std::size_t edges = 0;
    for (std::size_t row = 0; row < ink.height; ++row) {
        for (std::size_t column = 0; column < ink.width; ++column) {
            const bool dark = is_dark(ink.at(column, row));
            area += ink.at(column, row);
            edges += column > 0 && dark != is_dark(ink.at(column - 1, row)) ? 1 : 0;
            edges += row > 0 && dark != is_dark(ink.at(column, row - 1)) ? 1 : 0;
        }
    }
    // A curve of length L crosses 4 L / pi lines of the grid, averaged over its directions
    // (Crofton), and a stroke has two edges.
    const double length = static_cast<double>(edges) * std::numbers::pi / 8;
    return length > 0 ? area / length : 0;
}

PictureInk thickened(const PictureInk& ink, double radius)
{
    assert(radius >= 0);
    const std::vector<Nib> pen = round_pen(radius);
    const auto width = static_cast<std::ptrdiff_t>(ink.width);
    const auto height = static_cast<std::ptrdiff_t>(ink.height);
    PictureInk thick = ink;
    for (std::ptrdiff_t row = 0; row < height; ++row) {
        for (std::ptrdiff_t column = 0; column < width; ++column) {
            const float share = ink.shares[static_cast<std::size_t>(row * width + column)];
            if (share == 0) {
                continue;
            }
            for (const Nib& nib : pen) {
                const std::ptrdiff_t x = column + nib.column;
                const std::ptrdiff_t y = row + nib.row;
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    float& grown = thick.shares[static_cast<std::size_t>(y * width + x)];
                    grown = std::max(grown, share * nib.share);
                }
            }
        }
    }
    return thick;
}

} // namespace nn
