// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/digit_image.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// What a drawing is for. It stays what it is, so that a network is never tested on what it or a
/// network before it was trained on.
enum class DrawingUse
{
    training,
    test
};

/// A drawing and the digit it is meant to be, 0 to 9.
struct LabelledDrawing
{
    Drawing strokes; ///< In pad coordinates.
    std::uint8_t label = 0;
    DrawingUse use = DrawingUse::training;

    bool operator==(const LabelledDrawing&) const = default;
};

/// The use of the next drawing of a digit: the second, the sixth, the tenth and so on of each digit
/// are for testing, so that there is one to test on as soon as there are two, and one in four in
/// the end.
DrawingUse use_of_next(std::span<const LabelledDrawing> drawings, std::uint8_t label);

/// `drawing` with its points moved to ten-thousandths of the pad, far finer than a pixel: then each
/// takes few characters in a file. Points that are not finite, or too far away to be moved, are
/// left out, and strokes without any.
Drawing rounded(const Drawing& drawing);

/// Images of the drawings that are for one of `uses`, in their order, with labels of ten classes.
/// Precondition: labels are below 10.
Dataset digit_images(
    std::span<const LabelledDrawing> drawings,
    const PreparationSettings& preparation,
    std::span<const DrawingUse> uses
);

} // namespace nn
