// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace ui {

/// Where the pixels of a digit image are while its rows slide out into one column.
class UnrollGeometry
{
public:
    /// `column` is where the 784 pixels end up, one under the other.
    UnrollGeometry(const QRectF& image, const QRectF& column) : m_image(image), m_column(column) { }

    const QRectF& image() const { return m_image; }
    const QRectF& column() const { return m_column; }

    /// How far a row has come when the whole has come to `progress`, both 0 to 1: the rows go one
    /// after the other, some of them at the same time.
    static double rowProgress(int row, double progress);

    QRectF cell(QPoint pixel, double progress) const;
    /// The pixel at a place, where it is now.
    std::optional<QPoint> pixelAt(const QPointF& place, double progress) const;

private:
    QRectF m_image;
    QRectF m_column;
};

/// The number of a pixel when all are counted row by row, from 1 to 784, and back.
int pixelNumber(QPoint pixel);
QPoint pixelOfNumber(int number);

} // namespace ui
