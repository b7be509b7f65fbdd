// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/unrollgeometry.h"

#include "engine/data/digit_image.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int side = static_cast<int>(nn::digit_side);
constexpr int count = side * side;
constexpr double rowShare = 0.25; ///< Of the whole time, for which one row is on its way.

double between(double from, double to, double share)
{
    return from + share * (to - from);
}

} // namespace

double UnrollGeometry::rowProgress(int row, double progress)
{
    const double start = (1 - rowShare) * row / (side - 1);
    const double share = std::clamp((progress - start) / rowShare, 0.0, 1.0);
    return share * share * (3 - 2 * share); // Begins and ends gently.
}

QRectF UnrollGeometry::cell(QPoint pixel, double progress) const
{
    const double share = rowProgress(pixel.y(), progress);
    const double length = m_image.width() / side;
    const double height = m_column.height() / count;
    const QPointF home = m_image.topLeft() + QPointF(pixel) * length;
    const QPointF end(m_column.left(), m_column.top() + (pixelNumber(pixel) - 1) * height);
    return {
        between(home.x(), end.x(), share),
        between(home.y(), end.y(), share),
        between(length, m_column.width(), share),
        between(length, height, share)};
}

std::optional<QPoint> UnrollGeometry::pixelAt(const QPointF& place, double progress) const
{
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QPoint pixel(x, y);
            const QRectF now = cell(pixel, progress);
            if (place.x() >= now.left() && place.x() < now.right() && place.y() >= now.top()
                && place.y() < now.bottom()) {
                return pixel;
            }
        }
    }
    return {};
}

int pixelNumber(QPoint pixel)
{
    return pixel.y() * side + pixel.x() + 1;
}

QPoint pixelOfNumber(int number)
{
    return {(number - 1) % side, (number - 1) / side};
}

} // namespace ui
