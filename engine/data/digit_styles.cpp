// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_styles.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace nn {

namespace {

constexpr double pi = std::numbers::pi;

/// A bow from `from` to `to` that leaves the straight line by `bulge` in its middle, to the left as
/// the pen moves.
Stroke bowed(InkPoint from, InkPoint to, double bulge)
{
    constexpr std::size_t step_count = 10;
    Stroke stroke;
    for (std::size_t i = 0; i <= step_count; ++i) {
        const double t = static_cast<double>(i) / step_count;
        const double away = 4 * bulge * t * (1 - t);
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        stroke.push_back({from.x + t * dx + away * dy, from.y + t * dy - away * dx});
    }
    return stroke;
}

void append(Stroke& stroke, const Stroke& more)
{
    stroke.insert(stroke.end(), more.begin(), more.end());
}

Drawing one_with_flag(Rng& rng)
{
    const InkPoint top {0.6, 0};
    const double angle = rng.uniform(0.4, 1.2); // Below the horizontal, in radians.
    const double length = rng.uniform(0.3, 0.7);
    const InkPoint start {top.x - length * std::cos(angle), length * std::sin(angle)};
    const InkPoint end {top.x + rng.uniform(-0.35, 0.1), 1};
    Stroke stroke = bowed(start, top, rng.uniform(-0.15, 0.1));
    append(stroke, bowed(top, end, rng.uniform(-0.05, 0.05)));
    return {stroke};
}

Drawing one_with_foot(Rng& rng)
{
    Drawing drawing = one_with_flag(rng);
    const InkPoint end = drawing.front().back();
    const double tilt = rng.uniform(-0.06, 0.06);
    drawing.push_back(
        {{end.x - rng.uniform(0.15, 0.35), end.y + tilt},
         {end.x + rng.uniform(0.15, 0.35), end.y - tilt}}
    );
    return drawing;
}

Drawing seven_with_bar(Rng& rng)
{
    const InkPoint left {rng.uniform(0, 0.25), rng.uniform(-0.03, 0.12)};
    const InkPoint corner {0.85, rng.uniform(-0.05, 0.08)};
    const InkPoint end {rng.uniform(0.25, 0.6), 1};
    Stroke stroke;
    if (rng.below(2) == 0) {
        stroke.push_back({left.x, left.y + rng.uniform(0.05, 0.2)}); // A serif.
    }
    append(stroke, bowed(left, corner, rng.uniform(-0.15, 0.15)));
    append(stroke, bowed(corner, end, rng.uniform(-0.15, 0.05)));
    const double height = rng.uniform(0.4, 0.62);
    const double middle = corner.x + height * (end.x - corner.x);
    const double half = rng.uniform(0.15, 0.35);
    const double tilt = rng.uniform(-0.1, 0.06);
    return {stroke, {{middle - half, height - tilt}, {middle + half, height + tilt}}};
}

Drawing nine_with_hook(Rng& rng)
{
    const InkPoint radii {rng.uniform(0.2, 0.33), rng.uniform(0.2, 0.28)};
    const InkPoint center {0.45, radii.y};
    const double start = rng.uniform(-0.3 * pi, 0.1 * pi);
    const double turned = rng.uniform(1.7 * pi, 2.1 * pi) + start;
    Stroke stroke;
    constexpr std::size_t step_count = 20;
    for (std::size_t i = 0; i <= step_count; ++i) {
        const double angle = start - turned * static_cast<double>(i) / step_count;
        stroke.push_back(
            {center.x + radii.x * std::cos(angle), center.y + radii.y * std::sin(angle)}
        );
    }
    // Down the right side, and round to the left as a quarter to a half of an ellipse.
    const double right = center.x + radii.x + rng.uniform(-0.06, 0.04);
    const double low = rng.uniform(0.65, 0.85);
    const double width = rng.uniform(0.2, 0.4);
    const double sweep = rng.uniform(0.5, 1) * pi;
    stroke.push_back({right, center.y});
    for (std::size_t i = 0; i <= step_count; ++i) {
        const double angle = sweep * static_cast<double>(i) / step_count;
        stroke.push_back(
            {right - width + width * std::cos(angle), low + (1 - low) * std::sin(angle)}
        );
    }
    return {stroke};
}

/// No two hands are the same: a slant, a width, and a slow tremor.
Drawing by_hand(Drawing drawing, Rng& rng)
{
    const double slant = rng.uniform(-0.2, 0.2);
    const double width = rng.uniform(0.7, 1.1);
    const double tremor = 0.02;
    const double phase = rng.uniform(0, 2 * pi);
    const double other_phase = rng.uniform(0, 2 * pi);
    for (Stroke& stroke : drawing) {
        for (InkPoint& point : stroke) {
            const double x = point.x + tremor * std::sin(5 * point.y + phase);
            const double y = point.y + tremor * std::sin(5 * point.x + other_phase);
            point = {width * x - slant * y, y};
        }
    }
    return drawing;
}

Drawing template_of(DigitStyle style, Rng& rng)
{
    switch (style) {
    case DigitStyle::one_with_flag:
        return one_with_flag(rng);
    case DigitStyle::one_with_foot:
        return one_with_foot(rng);
    case DigitStyle::seven_with_bar:
        return seven_with_bar(rng);
    case DigitStyle::nine_with_hook:
        return nine_with_hook(rng);
    }
    return {};
}

} // namespace

std::uint8_t digit_of(DigitStyle style)
{
    switch (style) {
    case DigitStyle::one_with_flag:
    case DigitStyle::one_with_foot:
        return 1;
    case DigitStyle::seven_with_bar:
        return 7;
    case DigitStyle::nine_with_hook:
        return 9;
    }
    return 0;
}

Drawing draw_digit(DigitStyle style, Rng& rng)
{
    return by_hand(template_of(style, rng), rng);
}

Dataset with_digit_styles(
    const Dataset& digits, double share, const PreparationSettings& preparation, std::uint64_t seed
)
{
    assert(digits.has_pixels() && digits.has_labels() && digits.class_count == 10);
    assert(digits.input.size() == digit_pixel_count && share >= 0);
    const auto added =
        static_cast<std::size_t>(std::llround(share * static_cast<double>(digits.count)));
    Dataset mixed = digits;
    mixed.count += added;
    for (std::size_t i = 0; i < added; ++i) {
        Rng rng = Rng::for_item(seed, 1, i); // Another round than the non-digits'.
        const DigitStyle style = all_digit_styles[i % all_digit_styles.size()];
        const DigitImage image = prepare_drawing(draw_digit(style, rng), preparation);
        mixed.pixels.insert(mixed.pixels.end(), image.begin(), image.end());
        mixed.labels.push_back(digit_of(style));
    }
    return mixed;
}

} // namespace nn
