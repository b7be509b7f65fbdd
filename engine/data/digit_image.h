// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// A place on the drawing pad, which is the unit square, y down.
struct InkPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const InkPoint&) const = default;
};

/// Where the pen went between touching the pad and leaving it.
using Stroke = std::vector<InkPoint>;

/// Strokes stay vectors until the network looks; the last step alone makes pixels.
using Drawing = std::vector<Stroke>;

inline constexpr std::size_t digit_side = 28; ///< Pixels along a side of a digit image.
inline constexpr std::size_t digit_pixel_count = digit_side * digit_side;
inline constexpr double ink_side = 20; ///< Pixels along the longer side of scaled ink.

/// Smallest size of ink, as a share of the pad, that is still brought to full size. Anything
/// smaller is enlarged by the same factor and no further, so that a shaky dot stays a dot.
inline constexpr double smallest_full_size = 0.05;

/// What a network is shown: 28 x 28 grey values, row by row, 0 paper, 255 ink.
using DigitImage = std::array<std::uint8_t, digit_pixel_count>;

enum class StageState
{
    off,
    on
};

/// How a drawing becomes a digit image. The stages that are on at first are those by which MNIST
/// itself was made (LeCun, Bottou, Bengio and Haffner 1998, section III-A): every one of them can
/// be switched off, so that learners see what it is for. The blur is there to be tried out: no
/// network is trained on blurred digits, and files of networks hold none.
struct PreparationSettings
{
    StageState crop = StageState::on; ///< The middle of the ink goes to the middle of the image.
    StageState scale = StageState::on; ///< The ink with its pen fills 20 x 20, aspect kept.
    StageState center = StageState::on; ///< The ink's centre of mass goes to (13.5, 13.5).
    double pen_width = 2.25; ///< In pixels of the digit image.
    StageState blur = StageState::off; ///< The finished image goes through blurred().

    bool operator==(const PreparationSettings&) const = default;
};

/// Draws `drawing` with a round anti-aliased pen after the stages that are on. With all of them off
/// the pad is the image: pad (0, 0) to (1, 1) is pixel 0 to 28. An empty drawing gives paper.
/// A stroke of one point is a dot. Points may lie outside the pad; those that are not finite, or
/// further away than a thousand pads, are left out. What does not fit the image is cut off.
///
/// Precondition: 0 < pen_width < 20. About 20 microseconds for an ordinary digit.
DigitImage prepare_drawing(const Drawing& drawing, const PreparationSettings& settings);

/// Grey picture, row by row, 0 black to 255 white.
struct GrayPicture
{
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<std::uint8_t> pixels;
};

/// A photographed or scanned digit, dark on light or light on dark: the paper is what the border
/// shows, and may be lit unevenly. The stages are the same; scaling also brings thin strokes to the
/// width of the pen. A picture that is a digit image already (28 x 28, ink where MNIST has it) is
/// taken as it is. A picture without contrast gives paper.
///
/// Precondition: width and height > 0, pixels has width * height elements.
DigitImage prepare_picture(const GrayPicture& picture, const PreparationSettings& settings);

} // namespace nn
