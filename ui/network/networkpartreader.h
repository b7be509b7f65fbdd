// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkpart.h"

#include <QString>

#include <tuple>

class QAccessibleInterface;

namespace ui {

class NetworkCanvas;
struct NetworkPicture;

/// What is read as one thing: a neuron and its bias are one part of the picture, but two of these.
struct SpokenPart
{
    NetworkPart part;
    bool isBias = false;

    /// Any order will do, for maps.
    auto key() const
    {
        return std::tuple(part.kind, part.column, part.neuron, part.source, isBias);
    }
    bool operator<(const SpokenPart& other) const { return key() < other.key(); }
};

/// Its name in `picture`; empty if the picture does not have it.
QString nameIn(const NetworkPicture& picture, const SpokenPart& spoken);

/// What screen readers learn about one part of a diagram, and do to it. Whoever makes it registers
/// it with Qt, which then owns it.
QAccessibleInterface* makePartReader(NetworkCanvas& canvas, const SpokenPart& spoken);

} // namespace ui
