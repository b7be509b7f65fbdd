// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkpart.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ui {

/// How large the texts of a diagram are, in device-independent pixels.
struct NetworkTextSizes
{
    QSizeF value; ///< The widest value in a circle.
    QSizeF weight; ///< The widest weight label with its frame; empty: edges have no labels.
    QSizeF bias; ///< The widest bias label; empty: there are none.
    QSizeF caption; ///< The widest caption under a column.
};

struct LayoutNeuron
{
    NetworkPart part;
    QPointF centre;
    QRectF bias; ///< Null if there is no room for it, or nothing to say.
};

struct LayoutEdge
{
    NetworkPart part;
    QLineF line;
    QRectF label; ///< Null if there is no room for it.
};

/// Where everything is. A column of very many neurons shows its first and last ones, and dots for
/// those left out; edges are there for the neurons that are shown.
struct NetworkLayout
{
    double radius = 0;
    bool showsValues = false; ///< The circles are large enough for them.
    std::vector<LayoutNeuron> neurons;
    std::vector<LayoutEdge> edges;
    std::vector<QRectF> captions; ///< One for each column.
    std::vector<QPointF> dots; ///< Middles of what stands for neurons left out.

    /// What is under `place`: labels before neurons before edges.
    NetworkPart partAt(const QPointF& place) const;
    const LayoutNeuron* find(const NetworkPart& neuron) const;
    const LayoutEdge* findEdge(const NetworkPart& weight) const;
};

/// Columns with more neurons are summarised.
inline constexpr int mostShownNeurons = 24;

/// Pure geometry: `counts` are the neurons of each column, the input first; `area` starts at (0,
/// 0).
NetworkLayout
layOutNetwork(const std::vector<int>& counts, const NetworkTextSizes& text, const QSizeF& area);

/// The least height in which everything has its full size and every label has room, for networks
/// with up to six neurons in a layer; larger ones become smaller in it.
double
comfortableHeight(const std::vector<int>& counts, const NetworkTextSizes& text, double width);

/// How many neurons are shown, whatever the area.
int shownNeuronCount(const std::vector<int>& counts);

} // namespace ui
