// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/padcontent.h"

#include <QColor>
#include <QPixmap>

namespace ui {

/// The settled ink of a pad, kept as a pixmap, so that a movement of the pen draws one short piece
/// instead of the whole drawing.
class InkLayer
{
public:
    struct Look
    {
        qreal side = 0; ///< Of the pad, in logical pixels.
        qreal devicePixelRatio = 1;
        QColor ink;

        bool operator==(const Look&) const = default;
    };

    /// Of a stroke that is still being drawn, the layer leaves out endOfStroke().
    enum class LastStroke
    {
        Closed,
        Open
    };
    /// Draws everything anew.
    void rebuild(const PadContent& content, const Look& look, LastStroke lastStroke);

    /// Draws the piece that the newest point of `stroke` has settled; returns what changed.
    QRectF extend(const nn::Stroke& stroke);

    const QPixmap& pixmap() const { return m_pixmap; }
    const Look& look() const { return m_look; }
    QPen pen() const;

private:
    QPixmap m_pixmap;
    Look m_look;
};

} // namespace ui
