// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkpart.h"

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// How much attention a part of the diagram asks for.
enum class Light
{
    Normal,
    Dim, ///< Steps back, or is not known yet.
    Live, ///< What is being talked about.
};

struct PictureNeuron
{
    QString text = {}; ///< Stands in the circle: a value, a question mark, a name, or nothing.
    std::optional<double> input = {}; ///< What can be edited, if this is an input.
    std::optional<double> bias = {}; ///< Stands below the circle.
    Light light = Light::Normal;
    /// What the neuron says to many inputs, made by signedImage(): the neuron is drawn as a square
    /// filled with it, and the text of an input stands below. All neurons have one or none.
    QImage image = {};
    bool isFrozen = false; ///< Its bias.

    bool operator==(const PictureNeuron&) const = default;
};

struct PictureEdge
{
    std::optional<double> weight = {}; ///< Without it the edge is a plain hairline.
    Light light = Light::Normal;
    bool isFrozen = false; ///< Training leaves it as it is: it has a padlock.

    bool operator==(const PictureEdge&) const = default;
};

inline constexpr int everySource = -1;

struct PictureColumn
{
    QString caption = {};
    std::vector<PictureNeuron> neurons = {};
    /// Those that end here: the edge from `source` to `neuron` is at [source x neurons + neuron].
    /// Empty for the input, and where all edges are plain.
    std::vector<PictureEdge> edges = {};
    /// Where all edges are plain: those that come from this neuron, or all of them, are live. So a
    /// layer of a thousand neurons needs no million edges to show which of them are.
    std::optional<int> liveSource = {};

    bool operator==(const PictureColumn&) const = default;
};

/// All that a network diagram shows, as a value. The first column is the input.
struct NetworkPicture
{
    std::vector<PictureColumn> columns = {};
    double fullWeight = 1; ///< |weight| drawn with the full width: one scale for all edges.
    int decimals = 1; ///< Of weights and biases.
    /// Room is kept for weights and biases that are not shown yet: nothing moves when they come.
    bool keepsRoomForNumbers = false;

    bool operator==(const NetworkPicture&) const = default;

    /// Precondition for these: the part is in the picture.
    const PictureNeuron& neuron(const NetworkPart& part) const;
    PictureEdge edge(const NetworkPart& part) const;

    bool contains(const NetworkPart& part) const;
    /// The number that belongs to a part: an input, a bias or a weight, if the picture shows one.
    std::optional<double> number(const NetworkPart& part) const;
    bool isFrozen(const NetworkPart& part) const; ///< That number.
    std::vector<int> neuronCounts() const;
};

} // namespace ui
