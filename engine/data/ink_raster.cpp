// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ink_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nn {

namespace {

constexpr double last_index = digit_side - 1.0;

/// Steps of the pen below this many pixels cannot be seen; leaving them out bounds the time that a
/// slow hand (many points in one place) costs.
constexpr double shortest_step = 0.05;

struct IndexRange
{
    std::size_t first = 0;
    std::size_t end = 0; ///< One past the last.
};

/// Pixels whose middles lie in [low, high].
IndexRange pixels_between(double low, double high)
{
    const double first = std::max(0.0, std::ceil(low - 0.5));
    const double last = std::min(last_index, std::floor(high - 0.5));
    if (!(first <= last)) {
        return {};
    }
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last) + 1};
}

/// Squared distance of every pixel's middle from the ink's centre line, as far as the pen reaches.
class DistanceField
{
public:
    explicit DistanceField(double reach) : reach_(reach)
    {
        squared_.fill(std::numeric_limits<float>::infinity());
    }

    void add_segment(InkPoint a, InkPoint b)
    {
        if (a.y > b.y) {
            std::swap(a, b);
        }
        const InkPoint along {b.x - a.x, b.y - a.y};
        const double squared_length = along.x * along.x + along.y * along.y;
        const double per_length = squared_length > 0 ? 1 / squared_length : 0;
        const IndexRange rows = pixels_between(a.y - reach_, b.y + reach_);
        for (std::size_t row = rows.first; row < rows.end; ++row) {
            const double y = static_cast<double>(row) + 0.5;
            const IndexRange columns = columns_near(a, along, y);
            for (std::size_t column = columns.first; column < columns.end; ++column) {
                const double x = static_cast<double>(column) + 0.5;
                const double t = ((x - a.x) * along.x + (y - a.y) * along.y) * per_length;
                const double nearest = std::clamp(t, 0.0, 1.0);
                const double dx = x - a.x - nearest * along.x;
                const double dy = y - a.y - nearest * along.y;
                float& squared = squared_[row * digit_side + column];
                squared = std::min(squared, static_cast<float>(dx * dx + dy * dy));
            }
        }
    }

    /// A pixel is dark up to half a pixel inside the pen's edge and white half a pixel outside it.
    InkField covered() const
    {
        InkField ink;
        std::transform(squared_.begin(), squared_.end(), ink.begin(), [this](float squared) {
            return std::clamp(static_cast<float>(reach_) - std::sqrt(squared), 0.0F, 1.0F);
        });
        return ink;
    }

private:
    /// Where the pen can reach in the row at `y`: the part of the segment within reach of the row,
    /// and the reach to either side. Keeps a long slanting line from visiting its whole rectangle.
    IndexRange columns_near(InkPoint a, InkPoint along, double y) const
    {
        double from = 0;
        double to = 1;
        if (along.y > 0) {
            from = std::clamp((y - reach_ - a.y) / along.y, 0.0, 1.0);
            to = std::clamp((y + reach_ - a.y) / along.y, 0.0, 1.0);
        }
        const auto [left, right] = std::minmax({a.x + from * along.x, a.x + to * along.x});
        return pixels_between(left - reach_, right + reach_);
    }

    double reach_;
    std::array<float, digit_pixel_count> squared_;
};

} // namespace

InkField draw_ink(const Drawing& drawing, const PadToImage& mapping, double pen_width)
{
    DistanceField field(pen_width / 2 + 0.5);
    for (const Stroke& stroke : drawing) {
        if (stroke.empty()) {
            continue;
        }
        InkPoint pen = mapping(stroke.front());
        field.add_segment(pen, pen);
        for (const InkPoint& point : stroke) {
            const InkPoint next = mapping(point);
            if (std::hypot(next.x - pen.x, next.y - pen.y) >= shortest_step) {
                field.add_segment(pen, next);
                pen = next;
            }
        }
    }
    return field.covered();
}

InkPoint center_of_mass(const InkField& ink)
{
    double mass = 0;
    InkPoint moment;
    for (std::size_t row = 0; row < digit_side; ++row) {
        for (std::size_t column = 0; column < digit_side; ++column) {
            const double share = ink[row * digit_side + column];
            mass += share;
            moment.x += share * (static_cast<double>(column) + 0.5);
            moment.y += share * (static_cast<double>(row) + 0.5);
        }
    }
    if (mass == 0) {
        return {digit_side / 2.0, digit_side / 2.0};
    }
    return {moment.x / mass, moment.y / mass};
}

DigitImage to_digit_image(const InkField& ink)
{
    DigitImage image;
    std::transform(ink.begin(), ink.end(), image.begin(), [](float share) {
        return static_cast<std::uint8_t>(std::lround(255 * std::clamp(share, 0.0F, 1.0F)));
    });
    return image;
}

} // namespace nn
