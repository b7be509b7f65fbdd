// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/augmentation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace nn {

namespace {

struct Vector
{
    Real x = 0;
    Real y = 0;
};

/// Smooth random bending in the spirit of Simard, Steinkraus and Platt (2003), who blur a random
/// vector per pixel. Here a few random vectors are joined by cubic B-splines, which is as smooth
/// and much cheaper. The spline's weights are never negative and add up to 1, so that no pixel
/// moves further than the vectors are long.
class BendingField
{
public:
    BendingField(double size, Rng& rng)
    {
        for (Vector& vector : controls_) {
            vector.x = static_cast<Real>(rng.uniform(-size, size));
            vector.y = static_cast<Real>(rng.uniform(-size, size));
        }
    }

    /// Chooses the row at `y`, from 0 to 1 down the image.
    void go_to_row(Real y)
    {
        const Place place(y);
        for (std::size_t column = 0; column < side; ++column) {
            row_[column] = {};
            for (std::size_t i = 0; i < 4; ++i) {
                const Vector& control = controls_[(place.first + i) * side + column];
                row_[column].x += place.weights[i] * control.x;
                row_[column].y += place.weights[i] * control.y;
            }
        }
    }

    /// The displacement at `x`, from 0 to 1 along the chosen row.
    Vector at(Real x) const
    {
        const Place place(x);
        Vector sum;
        for (std::size_t i = 0; i < 4; ++i) {
            sum.x += place.weights[i] * row_[place.first + i].x;
            sum.y += place.weights[i] * row_[place.first + i].y;
        }
        return sum;
    }

private:
    static constexpr std::size_t patches = 4; ///< A bend is about a quarter of the image long.
    static constexpr std::size_t side = patches + 3;

    /// The four controls that count at a position, and how much each does.
    struct Place
    {
        explicit Place(Real position)
            : first(std::min(static_cast<std::size_t>(position * patches), patches - 1))
        {
            const Real t = position * patches - static_cast<Real>(first);
            const Real u = 1 - t;
            weights = {
                u * u * u / 6,
                (3 * t * t * t - 6 * t * t + 4) / 6,
                (3 * u * u * u - 6 * u * u + 4) / 6,
                t * t * t / 6};
        }

        std::size_t first;
        std::array<Real, 4> weights;
    };

    std::array<Vector, side * side> controls_;
    std::array<Vector, side> row_;
};

/// Where a pixel of the copy comes from: matrix times its place seen from the image's middle, plus
/// an offset.
struct Origin
{
    Real xx = 1, xy = 0, yx = 0, yy = 1;
    Vector offset;

    Vector operator()(Vector place) const
    {
        return {xx * place.x + xy * place.y + offset.x, yx * place.x + yy * place.y + offset.y};
    }
};

double random_size(double largest, Rng& rng)
{
    return largest > 0 ? rng.uniform(-largest, largest) : 0;
}

/// The copy is the image scaled, sheared, turned and moved, in this order; the origin of a pixel is
/// found by doing the opposite backwards.
Origin random_origin(const Augmentation& augmentation, Rng& rng)
{
    const double scale_x = 1 + random_size(augmentation.scale, rng);
    const double scale_y = 1 + random_size(augmentation.scale, rng);
    const double shear = random_size(augmentation.shear, rng);
    const double angle = random_size(augmentation.rotation, rng) * std::numbers::pi / 180;
    const double shift_x = random_size(augmentation.shift, rng);
    const double shift_y = random_size(augmentation.shift, rng);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const double xx = (cosine + shear * sine) / scale_x;
    const double xy = (sine - shear * cosine) / scale_x;
    const double yx = -sine / scale_y;
    const double yy = cosine / scale_y;
    return {
        static_cast<Real>(xx),
        static_cast<Real>(xy),
        static_cast<Real>(yx),
        static_cast<Real>(yy),
        {static_cast<Real>(-xx * shift_x - xy * shift_y),
         static_cast<Real>(-yx * shift_x - yy * shift_y)}};
}

/// Grey values between the pixels by bilinear interpolation; outside the image is paper.
class Sampler
{
public:
    Sampler(std::span<const std::uint8_t> image, const Shape& shape)
        : image_(image)
        , width_(static_cast<int>(shape.width))
        , height_(static_cast<int>(shape.height))
    { }

    Real operator()(Vector place) const
    {
        if (!(place.x > -1 && place.y > -1 && place.x < static_cast<Real>(width_)
              && place.y < static_cast<Real>(height_))) {
            return 0;
        }
        const int column = static_cast<int>(place.x + 1) - 1; // Rounds down, also below 0.
        const int row = static_cast<int>(place.y + 1) - 1;
        const Real right = place.x - static_cast<Real>(column);
        const Real down = place.y - static_cast<Real>(row);
        const Real upper = (1 - right) * at(column, row) + right * at(column + 1, row);
        const Real lower = (1 - right) * at(column, row + 1) + right * at(column + 1, row + 1);
        return (1 - down) * upper + down * lower;
    }

private:
    Real at(int column, int row) const
    {
        const bool inside = column >= 0 && row >= 0 && column < width_ && row < height_;
        const int place = row * width_ + column;
        return inside ? image_[static_cast<std::size_t>(place)] : Real {0};
    }

    std::span<const std::uint8_t> image_;
    int width_;
    int height_;
};

void warp(
    const Augmentation& augmentation,
    const Shape& shape,
    std::span<const std::uint8_t> image,
    Rng& rng,
    std::span<Real> out
)
{
    const Origin origin = random_origin(augmentation, rng);
    const bool bends = augmentation.elastic > 0;
    BendingField bending(augmentation.elastic, rng);
    const Sampler sample(image, shape);
    const Vector middle {
        static_cast<Real>(shape.width - 1) / 2, static_cast<Real>(shape.height - 1) / 2};
    for (std::size_t row = 0; row < shape.height; ++row) {
        const Real y = static_cast<Real>(row) - middle.y;
        if (bends) {
            bending.go_to_row(static_cast<Real>(row) / static_cast<Real>(shape.height));
        }
        for (std::size_t column = 0; column < shape.width; ++column) {
            Vector place = origin({static_cast<Real>(column) - middle.x, y});
            if (bends) {
                const Vector bend =
                    bending.at(static_cast<Real>(column) / static_cast<Real>(shape.width));
                place = {place.x + bend.x, place.y + bend.y};
            }
            out[row * shape.width + column] =
                sample({place.x + middle.x, place.y + middle.y}) / 255;
        }
    }
}

/// Moves each of `count` pixels, `stride` apart, towards the darkest (`share` > 0) or lightest
/// (`share` < 0) of itself and its two neighbours.
void thicken_line(Real* pixels, std::size_t count, std::size_t stride, Real share)
{
    Real before = 0; // The pixel before as it was, since it has been overwritten.
    for (std::size_t i = 0; i < count; ++i) {
        Real& pixel = pixels[i * stride];
        const Real now = pixel;
        const Real after = i + 1 < count ? pixels[(i + 1) * stride] : Real {0};
        const Real extreme =
            share > 0 ? std::max({before, now, after}) : std::min({before, now, after});
        pixel += std::abs(share) * (extreme - now);
        before = now;
    }
}

/// Grey dilation or erosion by a part of a pixel: first along the rows, then along the columns.
void thicken(const Shape& shape, double share, std::span<Real> image)
{
    const Real amount = static_cast<Real>(share);
    for (std::size_t row = 0; row < shape.height; ++row) {
        thicken_line(&image[row * shape.width], shape.width, 1, amount);
    }
    for (std::size_t column = 0; column < shape.width; ++column) {
        thicken_line(&image[column], shape.height, shape.width, amount);
    }
}

} // namespace

bool is_identity(const Augmentation& augmentation)
{
    return augmentation == Augmentation {};
}

void augment(
    const Augmentation& augmentation,
    const Shape& shape,
    std::span<const std::uint8_t> image,
    Rng& rng,
    std::span<Real> out
)
{
    assert(shape.channels == 1 && image.size() == shape.size() && out.size() == shape.size());
    assert(augmentation.thickness <= 1 && augmentation.scale < 1);
    warp(augmentation, shape, image, rng, out);
    if (augmentation.thickness > 0) {
        thicken(shape, random_size(augmentation.thickness, rng), out);
    }
}

} // namespace nn
