// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/non_digits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace nn {

namespace {

constexpr double pi = std::numbers::pi;

InkPoint polar(InkPoint center, double radius, double angle)
{
    return {center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)};
}

InkPoint anywhere(Rng& rng)
{
    const double x = rng.uniform();
    return {x, rng.uniform()};
}

std::size_t count_between(std::size_t low, std::size_t high, Rng& rng)
{
    return low + rng.below(high - low + 1);
}

/// Part of an ellipse, from one angle to another.
Stroke bow(InkPoint center, InkPoint radii, double from, double to)
{
    constexpr std::size_t step_count = 16;
    Stroke stroke;
    for (std::size_t i = 0; i <= step_count; ++i) {
        const double angle = from + (to - from) * static_cast<double>(i) / step_count;
        stroke.push_back(
            {center.x + radii.x * std::cos(angle), center.y + radii.y * std::sin(angle)}
        );
    }
    return stroke;
}

Stroke random_bow(Rng& rng)
{
    const InkPoint center = anywhere(rng);
    const InkPoint radii {rng.uniform(0.1, 0.5), rng.uniform(0.1, 0.5)};
    const double from = rng.uniform(0, 2 * pi);
    return bow(center, radii, from, from + rng.uniform(1, 2 * pi));
}

/// The direction of the pen drifts; at the edge of the pad it turns back.
Drawing scribble(Rng& rng)
{
    Stroke stroke {anywhere(rng)};
    double direction = rng.uniform(0, 2 * pi);
    double turn = 0;
    const std::size_t step_count = count_between(100, 250, rng);
    const double wildness = rng.uniform(0.05, 0.3);
    for (std::size_t i = 0; i < step_count; ++i) {
        turn = 0.9 * turn + wildness * rng.normal();
        direction += turn;
        InkPoint next = polar(stroke.back(), 0.06, direction);
        if (next.x < 0 || next.x > 1 || next.y < 0 || next.y > 1) {
            direction = std::atan2(0.5 - stroke.back().y, 0.5 - stroke.back().x) + rng.normal();
            turn = 0;
            next = polar(stroke.back(), 0.06, direction);
        }
        stroke.push_back(next);
    }
    return {stroke};
}

Drawing zigzag(Rng& rng)
{
    const std::size_t turn_count = count_between(5, 40, rng);
    const double angle = rng.uniform(0, pi);
    const double height = rng.uniform(0.2, 1);
    const double untidiness = rng.uniform(0, 0.1);
    Stroke stroke;
    for (std::size_t i = 0; i <= turn_count; ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(turn_count) - 0.5;
        const double across = (i % 2 == 0 ? -0.5 : 0.5) * height;
        const double x = along + untidiness * rng.normal();
        const double y = across + untidiness * rng.normal();
        stroke.push_back(
            {0.5 + x * std::cos(angle) - y * std::sin(angle),
             0.5 + x * std::sin(angle) + y * std::cos(angle)}
        );
    }
    return {stroke};
}

Drawing cross(Rng& rng)
{
    const std::size_t line_count = count_between(2, 3, rng);
    const double first = rng.uniform(0, pi);
    Drawing drawing;
    for (std::size_t i = 0; i < line_count; ++i) {
        const double angle = first + pi * static_cast<double>(i) / static_cast<double>(line_count)
            + rng.uniform(-0.2, 0.2);
        const InkPoint center {0.5 + rng.uniform(-0.06, 0.06), 0.5 + rng.uniform(-0.06, 0.06)};
        const double half = rng.uniform(0.35, 0.5);
        drawing.push_back({polar(center, half, angle), polar(center, -half, angle)});
    }
    return drawing;
}

Drawing lines(Rng& rng)
{
    const std::size_t line_count = count_between(1, 5, rng);
    // One line that stands is a one, so that a single one lies.
    const double angle = line_count == 1 ? rng.uniform(-0.5, 0.5) : rng.uniform(0, pi);
    const double gap = rng.uniform(0.15, 0.4);
    Drawing drawing;
    for (std::size_t i = 0; i < line_count; ++i) {
        const InkPoint center = polar(
            {0.5, 0.5}, gap * static_cast<double>(i), angle + pi / 2 + rng.uniform(-0.1, 0.1)
        );
        const double slant = angle + rng.uniform(-0.1, 0.1);
        drawing.push_back({polar(center, 0.5, slant), polar(center, -0.5, slant)});
    }
    return drawing;
}

Drawing corners(Rng& rng)
{
    Stroke stroke;
    if (rng.below(2) == 0) {
        // More corners than five could pass for a nought.
        const std::size_t corner_count = count_between(3, 5, rng);
        const double first = rng.uniform(0, 2 * pi);
        for (std::size_t i = 0; i < corner_count; ++i) {
            const double angle =
                first + 2 * pi * static_cast<double>(i) / static_cast<double>(corner_count);
            stroke.push_back(
                polar({0.5, 0.5}, rng.uniform(0.35, 0.5), angle + rng.uniform(-0.2, 0.2))
            );
        }
        stroke.push_back(stroke.front());
    } else {
        const std::size_t corner_count = count_between(5, 8, rng);
        for (std::size_t i = 0; i < corner_count; ++i) {
            stroke.push_back(anywhere(rng));
        }
    }
    return {stroke};
}

Drawing glyph(std::size_t stroke_count, Rng& rng)
{
    Drawing drawing;
    for (std::size_t i = 0; i < stroke_count; ++i) {
        if (rng.below(3) == 0) {
            drawing.push_back(random_bow(rng));
        } else {
            const InkPoint from = anywhere(rng);
            drawing.push_back({from, anywhere(rng)});
        }
    }
    return drawing;
}

Drawing text(Rng& rng)
{
    const std::size_t character_count = count_between(3, 9, rng);
    const double slope = rng.uniform(-0.15, 0.15);
    Drawing drawing;
    for (std::size_t i = 0; i < character_count; ++i) {
        const double left = 1.3 * static_cast<double>(i);
        const double height = rng.uniform(0.8, 1.6);
        for (Stroke stroke : glyph(count_between(1, 3, rng), rng)) {
            for (InkPoint& point : stroke) {
                point = {left + point.x, slope * left - height * point.y};
            }
            drawing.push_back(std::move(stroke));
        }
    }
    return drawing;
}

Drawing loops(Rng& rng)
{
    const std::size_t loop_count = count_between(3, 8, rng);
    const double pitch = rng.uniform(0.03, 0.2);
    const double height = rng.uniform(0.3, 1.5);
    const double direction = rng.below(2) == 0 ? 1 : -1;
    Stroke stroke;
    constexpr std::size_t steps_per_loop = 16;
    for (std::size_t i = 0; i <= loop_count * steps_per_loop; ++i) {
        const double angle = 2 * pi * static_cast<double>(i) / steps_per_loop;
        stroke.push_back(
            {pitch * angle + 0.4 * std::cos(angle), direction * height * 0.5 * std::sin(angle)}
        );
    }
    return {stroke};
}

Drawing dots(Rng& rng)
{
    const std::size_t dot_count = count_between(1, 12, rng);
    // A lone dash that stands is a one, so that a lone dash is short.
    const double longest = dot_count == 1 ? 0.02 : 0.12;
    Drawing drawing;
    for (std::size_t i = 0; i < dot_count; ++i) {
        const InkPoint from = anywhere(rng);
        drawing.push_back({from, polar(from, rng.uniform(0, longest), rng.uniform(0, 2 * pi))});
    }
    return drawing;
}

} // namespace

Drawing draw_non_digit(NonDigit kind, Rng& rng)
{
    switch (kind) {
    case NonDigit::scribble:
        return scribble(rng);
    case NonDigit::zigzag:
        return zigzag(rng);
    case NonDigit::cross:
        return cross(rng);
    case NonDigit::lines:
        return lines(rng);
    case NonDigit::text:
        return text(rng);
    case NonDigit::loops:
        return loops(rng);
    case NonDigit::corners:
        return corners(rng);
    case NonDigit::glyph:
        return glyph(count_between(3, 6, rng), rng);
    case NonDigit::dots:
        return dots(rng);
    }
    return {};
}

Dataset with_non_digits(
    const Dataset& digits, double share, const PreparationSettings& preparation, std::uint64_t seed
)
{
    assert(digits.has_pixels() && digits.has_labels());
    assert(digits.input.size() == digit_pixel_count && share >= 0);
    const auto added =
        static_cast<std::size_t>(std::llround(share * static_cast<double>(digits.count)));
    Dataset mixed {
        digits.input, digits.count + added, digits.pixels, {}, 0, {}, digits.class_count, {}};
    mixed.pixels.reserve(mixed.count * digit_pixel_count);
    mixed.targets.assign(
        mixed.count * mixed.target_count, Real {1} / static_cast<Real>(mixed.target_count)
    );
    for (std::size_t i = 0; i < digits.count; ++i) {
        digits.copy_target(
            i, std::span(mixed.targets).subspan(i * mixed.target_count, mixed.target_count)
        );
    }
    for (std::size_t i = 0; i < added; ++i) {
        Rng rng = Rng::for_item(seed, 0, i);
        const NonDigit kind = all_non_digits[i % all_non_digits.size()];
        const DigitImage image = prepare_drawing(draw_non_digit(kind, rng), preparation);
        mixed.pixels.insert(mixed.pixels.end(), image.begin(), image.end());
    }
    return mixed;
}

} // namespace nn
