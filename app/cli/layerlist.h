// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "engine/base/expected.h"
#include "engine/nn/network_spec.h"

#include <QString>

namespace app {

/// Reads the layers of a network as they are typed, such as "784,128,10" or
/// "conv16x3,pool2,dropout0.3,10":
///
///     128            128 neurons
///     conv16x3s2p1   16 channels, window 3 x 3, stride 2, padding 1; stride and padding optional
///     pool2          the largest number of each 2 x 2
///     dropout0.3     drops 30 % in training
///     flatten        an image becomes a vector
///
/// `hidden` is the activation of all layers but the last, `output` that of the last. A number that
/// comes first and is the size of `input` stands for the input.
nn::Expected<nn::NetworkSpec, Failure> readLayers(
    const QString& text, const nn::Shape& input, nn::Activation hidden, nn::Activation output
);

/// The same the other way round, with the input first.
QString layersText(const nn::NetworkSpec& spec);

} // namespace app
