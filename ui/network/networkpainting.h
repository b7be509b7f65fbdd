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

    /// Captions and all edges with their labels, but for `left`, the one that is being changed.
    void paintStill(QPainter& painter, const NetworkPart& left) const;
    void paintEdge(QPainter& painter, const LayoutEdge& edge) const;
    void paintLabel(QPainter& painter, const LayoutEdge& edge) const;
    void paintNeurons(QPainter& painter) const;
    void paintSelection(QPainter& painter, const NetworkPart& part) const;
    /// A value on its way along an edge; `share` is 0 at its start and 1 at its end.
    void paintPulse(QPainter& painter, const LayoutEdge& edge, double share) const;

private:
    QColor edgeColor(const PictureEdge& edge) const;
    void paintNeuron(QPainter& painter, const LayoutNeuron& neuron) const;

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
