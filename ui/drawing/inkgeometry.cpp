// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/inkgeometry.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

/// Pieces longer than this share of the pad are meant to be straight: a hand that draws a curve
/// leaves points much closer together.
constexpr double longestCurvedPiece = 0.06;

QPointF toPixels(const nn::InkPoint& point, qreal side)
{
    return {point.x * side, point.y * side};
}

nn::InkPoint between(const nn::InkPoint& a, const nn::InkPoint& b, double share)
{
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

double distance(const nn::InkPoint& a, const nn::InkPoint& b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// A path draws nothing where it goes nowhere, so a dot goes a very short way.
QPainterPath dot(const nn::InkPoint& point, qreal side)
{
    QPainterPath path(toPixels(point, side));
    path.lineTo(toPixels(point, side) + QPointF(0.01, 0));
    return path;
}

/// From the middle before `corner` to the middle after it.
void addCorner(QPainterPath& path, const nn::Stroke& stroke, std::size_t corner, qreal side)
{
    const nn::InkPoint& before = stroke[corner - 1];
    const nn::InkPoint& here = stroke[corner];
    const nn::InkPoint& after = stroke[corner + 1];
    const QPointF end = toPixels(between(here, after, 0.5), side);
    if (std::max(distance(before, here), distance(here, after)) > longestCurvedPiece) {
        path.lineTo(toPixels(here, side));
        path.lineTo(end);
    } else {
        path.quadTo(toPixels(here, side), end);
    }
}

/// The share of the way from a to b at which it enters and leaves the disc, if it touches it.
struct Span
{
    double enter;
    double leave;
};

std::optional<Span>
spanInDisc(const nn::InkPoint& a, const nn::InkPoint& b, const nn::InkPoint& center, double radius)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double fx = a.x - center.x;
    const double fy = a.y - center.y;
    const double squaredLength = dx * dx + dy * dy;
    const double outside = fx * fx + fy * fy - radius * radius;
    if (squaredLength == 0) {
        return outside < 0 ? std::optional(Span {0, 1}) : std::nullopt;
    }
    const double half = fx * dx + fy * dy;
    const double discriminant = half * half - squaredLength * outside;
    if (discriminant <= 0) {
        return std::nullopt;
    }
    const double root = std::sqrt(discriminant);
    const Span span {(-half - root) / squaredLength, (-half + root) / squaredLength};
    return span.leave <= 0 || span.enter >= 1 ? std::nullopt : std::optional(span);
}

/// Adds what is left of `stroke` outside the disc to `rest`.
void cutStroke(
    const nn::Stroke& stroke, const nn::InkPoint& center, double radius, nn::Drawing& rest
)
{
    if (stroke.size() == 1) {
        if (distance(stroke.front(), center) >= radius) {
            rest.push_back(stroke);
        }
        return;
    }
    nn::Stroke piece;
    const auto finishPiece = [&piece, &rest] {
        if (piece.size() > 1) {
            rest.push_back(std::move(piece));
        }
        piece.clear();
    };
    for (std::size_t i = 1; i < stroke.size(); ++i) {
        const nn::InkPoint& a = stroke[i - 1];
        const nn::InkPoint& b = stroke[i];
        const std::optional<Span> gap = spanInDisc(a, b, center, radius);
        if (!gap || gap->enter > 0) {
            if (piece.empty()) {
                piece.push_back(a);
            }
            piece.push_back(gap ? between(a, b, gap->enter) : b);
        }
        if (gap) {
            finishPiece();
            if (gap->leave < 1) {
                piece = {between(a, b, gap->leave), b};
            }
        }
    }
    finishPiece();
}

} // namespace

QPainterPath smoothPath(const nn::Stroke& stroke, qreal side)
{
    QPainterPath path;
    if (stroke.empty()) {
        return path;
    }
    path.moveTo(toPixels(stroke.front(), side));
    for (std::size_t i = 1; i + 1 < stroke.size(); ++i) {
        if (i == 1) {
            path.lineTo(toPixels(between(stroke[0], stroke[1], 0.5), side));
        }
        addCorner(path, stroke, i, side);
    }
    path.lineTo(toPixels(stroke.back(), side));
    return path.elementCount() > 1 ? path : dot(stroke.front(), side);
}

QPainterPath endOfStroke(const nn::Stroke& stroke, qreal side)
{
    if (stroke.size() < 2) {
        return smoothPath(stroke, side);
    }
    const nn::InkPoint& end = stroke.back();
    QPainterPath path(toPixels(between(stroke[stroke.size() - 2], end, 0.5), side));
    path.lineTo(toPixels(end, side));
    return path;
}

QPainterPath lastSettledPiece(const nn::Stroke& stroke, qreal side)
{
    Q_ASSERT(stroke.size() >= 2);
    const std::size_t last = stroke.size() - 1;
    QPainterPath path;
    if (last == 1) {
        path.moveTo(toPixels(stroke[0], side));
        path.lineTo(toPixels(between(stroke[0], stroke[1], 0.5), side));
        return path;
    }
    path.moveTo(toPixels(between(stroke[last - 2], stroke[last - 1], 0.5), side));
    addCorner(path, stroke, last - 1, side);
    return path;
}

nn::Drawing
erased(const nn::Drawing& drawing, const nn::InkPoint& from, const nn::InkPoint& to, double radius)
{
    // The eraser is set down so densely along the way that its edge looks straight.
    const int steps = 1 + static_cast<int>(4 * distance(from, to) / radius);
    nn::Drawing rest = drawing;
    for (int step = 0; step <= steps; ++step) {
        const nn::InkPoint center = between(from, to, static_cast<double>(step) / steps);
        nn::Drawing next;
        for (const nn::Stroke& stroke : rest) {
            cutStroke(stroke, center, radius, next);
        }
        rest = std::move(next);
    }
    return rest;
}

} // namespace ui
