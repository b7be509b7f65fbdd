// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QFont>
#include <QPixmap>

#include <array>

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

    /// All edges that reach into `sight`, but for `left`, which is being changed. drawnEdges() does
    /// the same on any thread.
    void paintEdges(QPainter& painter, const NetworkPart& left, const QRectF& sight) const;
    /// And what stands on them: numbers, and padlocks where they are frozen.
    void paintLabels(QPainter& painter, const NetworkPart& left, const QRectF& sight) const;
    void paintCaptions(QPainter& painter) const;
    void paintEdge(QPainter& painter, const LayoutEdge& edge) const;
    void paintLabel(QPainter& painter, const LayoutEdge& edge) const;
    void paintLockOf(QPainter& painter, const LayoutEdge& edge) const; ///< If it is frozen.
    void paintNeurons(QPainter& painter) const; ///< And what stands for those left out.
    void paintSelection(QPainter& painter, const NetworkPart& part) const;
    /// A value on its way along an edge; `share` is 0 at its start and 1 at its end.
    void paintPulse(QPainter& painter, const LayoutEdge& edge, double share) const;

    /// "7 more": stands for neurons of a column that are left out.
    static QString gapText(int count);
    /// With a place for the number. Below an image there is less room.
    static QString biasText(bool isBelowImage);

private:
    void paintNeuron(QPainter& painter, const LayoutNeuron& neuron) const;
    void paintBody(QPainter& painter, const QPointF& centre, const PictureNeuron& shown) const;
    void paintLock(QPainter& painter, const QPointF& centre) const;
    double lockSize() const;
    QPointF lockPlace(const LayoutEdge& edge) const;
    void paintTile(QPainter& painter, const QPointF& centre, const PictureNeuron& shown) const;
    QPixmap tileFrame(Light light, double ratio) const;
    QColor bodyColor(Light light) const;
    void paintGap(QPainter& painter, const LayoutGap& gap) const;

    const NetworkPicture& m_picture;
    const NetworkLayout& m_layout;
    const Colors& m_colors;
    QColor m_ground;
    QFont m_valueFont;
    QFont m_labelFont;
    mutable std::array<QPixmap, 3> m_frames; ///< Of tiles, for each Light; null until it is needed.
};

} // namespace ui
