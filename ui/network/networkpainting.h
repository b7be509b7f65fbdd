// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QFont>

class QPainter;

namespace ui {

/// Draws a network diagram, in opaque colours only: mixing while drawing is ten times as slow.
/// Keeps references, so it lives for one painting.
class NetworkPainting
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPainting)

public:
    NetworkPainting(
        const NetworkPicture& picture,
        const NetworkLayout& layout,
        const Colors& colors,
        const QColor& ground
    );

    /// All edges with their labels that reach into `sight`, but for `left`, which is being changed.
    void paintEdges(QPainter& painter, const NetworkPart& left, const QRectF& sight) const;
    void paintCaptions(QPainter& painter) const;
    void paintEdge(QPainter& painter, const LayoutEdge& edge) const;
    void paintLabel(QPainter& painter, const LayoutEdge& edge) const;
    void paintNeurons(QPainter& painter) const; ///< And what stands for those left out.
    void paintSelection(QPainter& painter, const NetworkPart& part) const;
    /// A value on its way along an edge; `share` is 0 at its start and 1 at its end.
    void paintPulse(QPainter& painter, const LayoutEdge& edge, double share) const;

private:
    QColor edgeColor(const PictureEdge& edge) const;
    void paintNeuron(QPainter& painter, const LayoutNeuron& neuron) const;
    void paintBody(QPainter& painter, const QPointF& centre, const PictureNeuron& shown) const;
    void paintGap(QPainter& painter, const LayoutGap& gap) const;

    const NetworkPicture& m_picture;
    const NetworkLayout& m_layout;
    const Colors& m_colors;
    QColor m_ground;
    QFont m_valueFont;
    QFont m_labelFont;
};

/// How large the texts of `picture` are. They depend on its largest numbers, not on each change.
/// `columnWidth` is what a caption may take before it is broken into lines.
NetworkTextSizes networkTextSizes(const NetworkPicture& picture, double columnWidth);

} // namespace ui
