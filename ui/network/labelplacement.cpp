// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/labelplacement.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ui {

namespace {

constexpr double gap = 3; ///< Between two boxes, and between a box and the end of its line.
constexpr int candidateCount = 33;
/// A covered line is worth going so far, as a share of the line.
constexpr double crossingCost = 0.12;

QRectF boxAt(const QLineF& line, const QSizeF& size, double share)
{
    QRectF box({}, size);
    box.moveCenter(line.pointAt(share));
    return box;
}

/// Shares along the line, those near `preferred` first. Empty if a box does not fit.
std::vector<double> candidates(const QLineF& line, const QSizeF& size, double preferred)
{
    const double width = line.dx();
    const double margin = size.width() / 2 + gap;
    if (width < 2 * margin) {
        return {};
    }
    const double first = margin / width;
    std::vector<double> shares;
    shares.reserve(candidateCount);
    for (int i = 0; i < candidateCount; ++i) {
        shares.push_back(first + (1 - 2 * first) * i / (candidateCount - 1));
    }
    std::stable_sort(shares.begin(), shares.end(), [preferred](double one, double other) {
        return std::abs(one - preferred) < std::abs(other - preferred);
    });
    return shares;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.right() < line.x1() || box.left() > line.x2()) {
        return false;
    }
    const double slope = line.dx() == 0 ? 0 : line.dy() / line.dx();
    const double left = line.y1() + slope * (std::max(box.left(), line.x1()) - line.x1());
    const double right = line.y1() + slope * (std::min(box.right(), line.x2()) - line.x1());
    return std::min(left, right) < box.bottom() && std::max(left, right) > box.top();
}

std::size_t coveredLines(const std::vector<QLineF>& lines, std::size_t own, const QRectF& box)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        count += i != own && crosses(lines[i], box) ? 1 : 0;
    }
    return count;
}

bool isFree(const std::vector<QRectF>& placed, const QRectF& box)
{
    const QRectF wide = box.adjusted(-gap, -gap, gap, gap);
    return std::none_of(placed.begin(), placed.end(), [&wide](const QRectF& other) {
        return !other.isNull() && wide.intersects(other);
    });
}

/// All boxes at one share of their lines, if there is such a share.
std::optional<std::vector<QRectF>>
inOneColumn(const std::vector<QLineF>& lines, const QSizeF& size, double preferred)
{
    std::optional<std::vector<QRectF>> best;
    double bestCost = 0;
    for (const double share : candidates(lines.front(), size, preferred)) {
        std::vector<QRectF> boxes;
        std::size_t covered = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QRectF box = boxAt(lines[i], size, share);
            if (!isFree(boxes, box)) {
                break;
            }
            covered += coveredLines(lines, i, box);
            boxes.push_back(box);
        }
        const double cost = std::abs(share - preferred)
            + crossingCost * static_cast<double>(covered) / static_cast<double>(lines.size());
        if (boxes.size() == lines.size() && (!best || cost < bestCost)) {
            best = boxes;
            bestCost = cost;
        }
    }
    return best;
}

/// Box after box in the given order, each where it costs least.
std::vector<QRectF> oneByOne(
    const std::vector<QLineF>& lines,
    const QSizeF& size,
    double preferred,
    const std::vector<std::size_t>& order
)
{
    std::vector<QRectF> boxes(lines.size());
    for (const std::size_t i : order) {
        double bestCost = 0;
        for (const double share : candidates(lines[i], size, preferred)) {
            const QRectF box = boxAt(lines[i], size, share);
            if (!isFree(boxes, box)) {
                continue;
            }
            const double cost = std::abs(share - preferred)
                + crossingCost * static_cast<double>(coveredLines(lines, i, box));
            if (boxes[i].isNull() || cost < bestCost) {
                boxes[i] = box;
                bestCost = cost;
            }
        }
    }
    return boxes;
}

} // namespace

std::vector<QRectF>
placeLabels(const std::vector<QLineF>& lines, const QSizeF& size, double preferred)
{
    if (lines.empty()) {
        return {};
    }
    if (auto boxes = inOneColumn(lines, size, preferred)) {
        return std::move(*boxes);
    }
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::vector<QRectF> best = oneByOne(lines, size, preferred, order);
    const auto missing = [](const std::vector<QRectF>& boxes) {
        return std::count_if(boxes.begin(), boxes.end(), [](const QRectF& b) {
            return b.isNull();
        });
    };
    // Flat lines have the least choice; another order may find room for all.
    std::stable_sort(order.begin(), order.end(), [&lines](std::size_t one, std::size_t other) {
        return std::abs(lines[one].dy()) < std::abs(lines[other].dy());
    });
    if (missing(best) > 0) {
        std::vector<QRectF> other = oneByOne(lines, size, preferred, order);
        if (missing(other) < missing(best)) {
            best = std::move(other);
        }
    }
    return best;
}

} // namespace ui
