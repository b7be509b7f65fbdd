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
    QSizeF gap; ///< The widest text that says how many neurons are left out.
    double image = 0; ///< Side of the images in the neurons; 0: circles with values.

    bool operator==(const NetworkTextSizes&) const = default;
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

/// What stands for neurons of a column that are left out.
struct LayoutGap
{
    int column;
    int first; ///< Of those left out.
    int count;
    QPointF dots; ///< The middle of three dots, one above the other.
    QRectF label; ///< For how many they are; null if there is no room for it.
};

/// Where everything is. A column of very many neurons shows its first and last ones, and a gap for
/// those left out; edges are there for the neurons that are shown.
struct NetworkLayout
{
    double radius = 0;
    bool showsValues = false; ///< The circles are large enough for them.
    std::vector<LayoutNeuron> neurons;
    std::vector<LayoutEdge> edges;
    std::vector<QRectF> captions; ///< One for each column.
    std::vector<LayoutGap> gaps;

    /// What is under `place`: labels before neurons before edges.
    NetworkPart partAt(const QPointF& place) const;
    const LayoutNeuron* find(const NetworkPart& neuron) const;
    const LayoutEdge* findEdge(const NetworkPart& weight) const;
    /// The part itself if it is shown, else the neuron before the gap it fell into.
    NetworkPart shownFor(const NetworkPart& part) const;
    void translate(const QPointF& way);
};

/// Columns with more neurons are summarised.
inline constexpr int mostShownNeurons = 24;

/// Pure geometry: `counts` are the neurons of each column, the input first; `area` starts at (0,
/// 0). Summaries show `detail` times as many neurons as usual, layers with many weights have so
/// many times the labels: give the area that much more room.
NetworkLayout layOutNetwork(
    const std::vector<int>& counts, const NetworkTextSizes& text, const QSizeF& area, int detail = 1
);

/// The least height in which everything has its full size and every label has room, for networks
/// with up to six neurons in a layer; larger ones become smaller in it.
double
comfortableHeight(const std::vector<int>& counts, const NetworkTextSizes& text, double width);

/// How many neurons are shown, whatever the area.
int shownNeuronCount(const std::vector<int>& counts);

} // namespace ui
