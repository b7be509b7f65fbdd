// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networklayout.h"
#include "ui/network/networkpicture.h"

#include <QStringList>

#include <array>

namespace ui {

/// What the sizes of a picture's texts depend on. It stays the same while numbers change a little,
/// which is often, and measuring takes long.
struct NetworkTextSample
{
    QStringList values; ///< In the neurons.
    QStringList captions;
    double columnWidth = 0; ///< What a caption may take before it is broken into lines.
    std::array<QString, 2> numbers; ///< The longest of both signs, with any digits.
    int mostNeurons = 0; ///< Of a column.
    bool hasWeights = false;
    bool hasBiases = false;
    bool hasImages = false;

    bool operator==(const NetworkTextSample&) const = default;
};

NetworkTextSample textSampleOf(const NetworkPicture& picture, double columnWidth);

/// How large the texts are in the fonts of the present, with any digits in the numbers: those that
/// come and go must not move anything.
NetworkTextSizes measured(const NetworkTextSample& sample);

} // namespace ui
