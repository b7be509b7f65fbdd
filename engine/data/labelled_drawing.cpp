// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/labelled_drawing.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nn {

namespace {

constexpr std::size_t digit_count = 10;
constexpr double steps_per_pad = 10'000;
constexpr std::ptrdiff_t drawings_per_test = 4;

double rounded(double coordinate)
{
    return std::round(coordinate * steps_per_pad) / steps_per_pad;
}

} // namespace

DrawingUse use_of_next(std::span<const LabelledDrawing> drawings, std::uint8_t label)
{
    std::ptrdiff_t of_label = 0;
    std::ptrdiff_t for_test = 0;
    for (const LabelledDrawing& drawing : drawings) {
        if (drawing.label == label) {
            ++of_label;
            for_test += drawing.use == DrawingUse::test ? 1 : 0;
        }
    }
    return drawings_per_test * for_test < of_label ? DrawingUse::test : DrawingUse::training;
}

Drawing rounded(const Drawing& drawing)
{
    Drawing result;
    for (const Stroke& stroke : drawing) {
        Stroke points;
        for (const InkPoint& point : stroke) {
            const InkPoint moved {rounded(point.x), rounded(point.y)};
            if (std::isfinite(moved.x) && std::isfinite(moved.y)) {
                points.push_back(moved);
            }
        }
        if (!points.empty()) {
            result.push_back(std::move(points));
        }
    }
    return result;
}

Dataset digit_images(
    std::span<const LabelledDrawing> drawings,
    const PreparationSettings& preparation,
    std::span<const DrawingUse> uses
)
{
    Dataset data;
    data.input = {digit_side, digit_side, 1};
    data.class_count = digit_count;
    for (const LabelledDrawing& drawing : drawings) {
        if (std::find(uses.begin(), uses.end(), drawing.use) == uses.end()) {
            continue;
        }
        assert(drawing.label < digit_count);
        const DigitImage image = prepare_drawing(drawing.strokes, preparation);
        data.pixels.insert(data.pixels.end(), image.begin(), image.end());
        data.labels.push_back(drawing.label);
        ++data.count;
    }
    return data;
}

} // namespace nn
