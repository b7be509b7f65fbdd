// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingpad.h"

#include <QPoint>
#include <QTest>

#include <array>
#include <cstdlib>
#include <vector>

namespace test {

/// Strokes of straight lines on a grid of 28 x 28, which is what the arrow keys move on.
using GridDrawing = std::vector<std::vector<QPoint>>;

inline const std::array<GridDrawing, 10>& gridDigits()
{
    static const std::array<GridDrawing, 10> digits {{
        {{{14, 5}, {8, 9}, {7, 14}, {8, 20}, {14, 23}, {19, 20}, {20, 14}, {19, 9}, {14, 5}}},
        {{{14, 5}, {14, 23}}},
        {{{8, 9}, {11, 5}, {17, 5}, {19, 9}, {17, 13}, {8, 22}, {20, 22}}},
        {{{8, 6},
          {12, 5},
          {18, 6},
          {19, 9},
          {17, 12},
          {13, 13},
          {18, 15},
          {20, 18},
          {18, 22},
          {13, 23},
          {8, 22}}},
        {{{10, 5}, {8, 15}, {20, 15}}, {{17, 6}, {17, 24}}},
        {{{19, 5}, {9, 5}, {9, 12}, {14, 12}, {19, 15}, {19, 19}, {15, 23}, {8, 22}}},
        {{{17, 5}, {11, 10}, {9, 16}, {10, 21}, {14, 23}, {18, 21}, {18, 17}, {14, 15}, {10, 17}}},
        {{{8, 6}, {20, 6}, {13, 23}}},
        {{{14, 14},
          {9, 10},
          {10, 6},
          {14, 5},
          {18, 6},
          {19, 10},
          {14, 14},
          {9, 18},
          {10, 22},
          {14, 23},
          {18, 22},
          {19, 18},
          {14, 14}}},
        {{{18, 9}, {15, 5}, {11, 6}, {9, 10}, {11, 13}, {15, 13}, {18, 9}, {18, 16}, {16, 23}}},
    }};
    return digits;
}

/// No digit: a network that knows more than digits is in doubt.
inline const GridDrawing& gridPlus()
{
    static const GridDrawing plus {{{14, 5}, {14, 23}}, {{5, 14}, {23, 14}}};
    return plus;
}

/// Draws with the left mouse button; `widget` is the pad, and its strokes go from corner to corner.
inline void drawByMouse(ui::DrawingPad& pad, const GridDrawing& drawing)
{
    const auto place = [&pad](const QPoint& point) {
        const double step = pad.padRect().width() / 28;
        return (pad.padRect().topLeft() + QPointF(point) * step).toPoint();
    };
    for (const std::vector<QPoint>& stroke : drawing) {
        QTest::mousePress(&pad, Qt::LeftButton, {}, place(stroke.front()));
        for (const QPoint& corner : stroke) {
            QMouseEvent move(
                QEvent::MouseMove,
                place(corner),
                pad.mapToGlobal(place(corner)),
                Qt::NoButton,
                Qt::LeftButton,
                {}
            );
            QApplication::sendEvent(&pad, &move);
        }
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, place(stroke.back()));
    }
}

/// Draws with arrow keys and space bar on the pad, which has the keyboard. `press` presses a key.
template <typename Press>
void drawByKeys(ui::DrawingPad& pad, const GridDrawing& drawing, Press press)
{
    const auto now = [&pad] {
        return QPoint(qRound(pad.keyboardPen().x * 28), qRound(pad.keyboardPen().y * 28));
    };
    const auto stepTo = [&](const QPoint& wanted) {
        for (QPoint way = wanted - now(); way.x() != 0; way = wanted - now()) {
            press(way.x() > 0 ? Qt::Key_Right : Qt::Key_Left);
        }
        for (QPoint way = wanted - now(); way.y() != 0; way = wanted - now()) {
            press(way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
        }
    };
    for (const std::vector<QPoint>& stroke : drawing) {
        stepTo(stroke.front());
        press(Qt::Key_Space);
        for (const QPoint& corner : stroke) {
            const QPoint from = now();
            const QPoint way = corner - from;
            const int steps = std::max(std::abs(way.x()), std::abs(way.y()));
            for (int step = 1; step <= steps; ++step) { // Stairs, as fine as the grid.
                const double share = double(step) / steps;
                stepTo(from + QPoint(qRound(share * way.x()), qRound(share * way.y())));
            }
        }
        press(Qt::Key_Space);
    }
}

} // namespace test
