// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_image.h"

#include "engine/data/digit_blur.h"
#include "engine/data/ink_raster.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

constexpr double middle = digit_side / 2.0;

/// Nobody draws further away from the pad than this; it keeps all arithmetic far from overflow.
constexpr double farthest = 1000;

Drawing usable_points(const Drawing& drawing)
{
    Drawing usable;
    usable.reserve(drawing.size());
    for (const Stroke& stroke : drawing) {
        Stroke points;
        points.reserve(stroke.size());
        std::copy_if(stroke.begin(), stroke.end(), std::back_inserter(points), [](InkPoint point) {
            // Written so that NaN fails as well.
            return std::abs(point.x) <= farthest && std::abs(point.y) <= farthest;
        });
        if (!points.empty()) {
            usable.push_back(std::move(points));
        }
    }
    return usable;
}

struct Box
{
    InkPoint low;
    InkPoint high;

    InkPoint center() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2}; }
    double longer_side() const { return std::max(high.x - low.x, high.y - low.y); }
};

/// Precondition: there is at least one point.
Box box_of(const Drawing& drawing)
{
    Box box {drawing.front().front(), drawing.front().front()};
    for (const Stroke& stroke : drawing) {
        for (const InkPoint& point : stroke) {
            box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
            box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
        }
    }
    return box;
}

/// The mapping of this scale that brings pad point `anchor` to `target`.
PadToImage anchored(double scale, InkPoint anchor, InkPoint target)
{
    return {scale, {target.x - scale * anchor.x, target.y - scale * anchor.y}};
}

/// Precondition: there is at least one point.
DigitImage sharp_image(const Drawing& ink, const PreparationSettings& settings)
{
    const Box box = box_of(ink);
    const double scale = settings.scale == StageState::on
        ? (ink_side - settings.pen_width) / std::max(box.longer_side(), smallest_full_size)
        : digit_side;
    if (settings.center == StageState::on) {
        // Measured with the ink in the middle, where least of it can be cut off; then the vectors
        // are moved and drawn again, so that nothing is blurred by a shift of pixels.
        const PadToImage trial = anchored(scale, box.center(), {middle, middle});
        const InkPoint mass = center_of_mass(draw_ink(ink, trial, settings.pen_width));
        const InkPoint target {2 * middle - mass.x, 2 * middle - mass.y};
        return to_digit_image(
            draw_ink(ink, anchored(scale, box.center(), target), settings.pen_width)
        );
    }
    const InkPoint anchor = settings.crop == StageState::on ? box.center() : InkPoint {0.5, 0.5};
    return to_digit_image(
        draw_ink(ink, anchored(scale, anchor, {middle, middle}), settings.pen_width)
    );
}

} // namespace

DigitImage prepare_drawing(const Drawing& drawing, const PreparationSettings& settings)
{
    assert(settings.pen_width > 0 && settings.pen_width < ink_side);
    const Drawing ink = usable_points(drawing);
    if (ink.empty()) {
        return {};
    }
    const DigitImage image = sharp_image(ink, settings);
    return settings.blur == StageState::on ? blurred(image) : image;
}

} // namespace nn
