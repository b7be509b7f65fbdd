// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/digit_blur.h"
#include "engine/data/digit_image.h"
#include "engine/data/ink_raster.h"
#include "engine/data/ink_thickness.h"
#include "engine/data/picture_ink.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>

namespace nn {

namespace {

constexpr double middle = digit_side / 2.0;

/// A rectangle in pixels of the picture.
struct Area
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double longer_side() const { return std::max(right - left, bottom - top); }
    InkPoint center() const { return {(left + right) / 2, (top + bottom) / 2}; }
};

/// The box around everything that is more ink than paper; nothing if there is no ink.
std::optional<Area> ink_box(const PictureInk& ink)
{
    std::optional<Area> box;
    for (std::size_t row = 0; row < ink.height; ++row) {
        for (std::size_t column = 0; column < ink.width; ++column) {
            if (ink.at(column, row) < 0.5F) {
                continue;
            }
            const auto x = static_cast<double>(column);
            const auto y = static_cast<double>(row);
            if (!box) {
                box = Area {x, y, x + 1, y + 1};
            }
            *box = {
                std::min(box->left, x),
                std::min(box->top, y),
                std::max(box->right, x + 1),
                std::max(box->bottom, y + 1)};
        }
    }
    return box;
}

/// Length of the part of pixel `index` that lies in [low, high].
double overlap(std::size_t index, double low, double high)
{
    const auto position = static_cast<double>(index);
    return std::max(0.0, std::min(high, position + 1) - std::max(low, position));
}

/// Mean ink in an area of the picture; outside of it is paper.
double mean_ink(const PictureInk& ink, const Area& area)
{
    const auto begin = [](double low) { return static_cast<std::size_t>(std::max(0.0, low)); };
    const auto end = [](double high, std::size_t size) {
        return static_cast<std::size_t>(std::clamp(std::ceil(high), 0.0, static_cast<double>(size))
        );
    };
    double sum = 0;
    for (std::size_t row = begin(area.top); row < end(area.bottom, ink.height); ++row) {
        const double height = overlap(row, area.top, area.bottom);
        for (std::size_t column = begin(area.left); column < end(area.right, ink.width); ++column) {
            sum += height * overlap(column, area.left, area.right) * ink.at(column, row);
        }
    }
    return sum / ((area.right - area.left) * (area.bottom - area.top));
}

/// Brings the picture to the digit image: `scale` picture pixels are one of its pixels, picture
/// point `anchor` becomes its middle.
InkField resample(const PictureInk& ink, double scale, InkPoint anchor)
{
    // A window of at least one picture pixel interpolates where the picture has to be enlarged.
    const double half = std::max(scale, 1.0) / 2;
    InkField field;
    for (std::size_t row = 0; row < digit_side; ++row) {
        const double y = anchor.y + (static_cast<double>(row) + 0.5 - middle) * scale;
        for (std::size_t column = 0; column < digit_side; ++column) {
            const double x = anchor.x + (static_cast<double>(column) + 0.5 - middle) * scale;
            field[row * digit_side + column] =
                static_cast<float>(mean_ink(ink, {x - half, y - half, x + half, y + half}));
        }
    }
    return field;
}

/// Whether this has been through the same preparation before, as MNIST's own images have: shifting
/// them again by a part of a pixel would only blur them.
bool is_prepared(const PictureInk& ink, const Area& box)
{
    if (ink.width != digit_side || ink.height != digit_side || box.longer_side() > ink_side + 1
        || box.longer_side() < ink_side - 3) {
        return false;
    }
    InkField field;
    std::copy(ink.shares.begin(), ink.shares.end(), field.begin());
    const InkPoint mass = center_of_mass(field);
    return std::abs(mass.x - middle) < 1.5 && std::abs(mass.y - middle) < 1.5;
}

/// The picture's own grey values, with black for paper.
DigitImage as_it_is(const GrayPicture& picture)
{
    std::size_t border = 0;
    for (std::size_t i = 0; i < digit_side; ++i) {
        border += picture.pixels[i] + picture.pixels[digit_pixel_count - 1 - i];
    }
    const bool light_paper = border > 255 * digit_side;
    DigitImage image;
    std::transform(
        picture.pixels.begin(),
        picture.pixels.end(),
        image.begin(),
        [&](std::uint8_t pixel) {
            return light_paper ? static_cast<std::uint8_t>(255 - pixel) : pixel;
        }
    );
    return image;
}

/// By how much thin strokes have to grow on either side to be as wide as the pen once the ink has
/// its full size. Growing makes the ink larger as well: width + 2 r is to be the pen's share of
/// longer_side + 2 r.
double missing_radius(const PictureInk& ink, const Area& box, double pen_width)
{
    const double share = pen_width / ink_side;
    const double missing = share * box.longer_side() - stroke_width(ink);
    return std::max(0.0, missing / (2 * (1 - share)));
}

DigitImage sharp_image(const GrayPicture& picture, const PreparationSettings& settings)
{
    PictureInk ink = find_ink(picture);
    std::optional<Area> box = ink_box(ink);
    if (!box) {
        return {};
    }
    if (is_prepared(ink, *box)) {
        return as_it_is(picture);
    }
    if (settings.scale == StageState::on) {
        ink = thickened(ink, missing_radius(ink, *box, settings.pen_width));
        box = ink_box(ink);
    }
    const auto width = static_cast<double>(ink.width);
    const auto height = static_cast<double>(ink.height);
    const double side = std::max(width, height);
    const double scale = settings.scale == StageState::on
        ? std::max(box->longer_side(), smallest_full_size * side) / ink_side
        : side / digit_side;
    if (settings.center == StageState::on) {
        const InkPoint mass = center_of_mass(resample(ink, scale, box->center()));
        const InkPoint anchor {
            box->center().x + (mass.x - middle) * scale,
            box->center().y + (mass.y - middle) * scale};
        return to_digit_image(resample(ink, scale, anchor));
    }
    return to_digit_image(resample(
        ink,
        scale,
        settings.crop == StageState::on ? box->center() : InkPoint {width / 2, height / 2}
    ));
}

} // namespace

DigitImage prepare_picture(const GrayPicture& picture, const PreparationSettings& settings)
{
    assert(picture.width > 0 && picture.height > 0);
    assert(picture.pixels.size() == picture.width * picture.height);
    const DigitImage image = sharp_image(picture, settings);
    return settings.blur == StageState::on ? blurred(image) : image;
}

} // namespace nn
