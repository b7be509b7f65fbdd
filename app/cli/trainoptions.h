// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "engine/nn/initializer.h"
#include "engine/train/trainer.h"

#include <QString>

#include <optional>

namespace app {

/// What `lovelace-cli train` is asked to do.
struct TrainRequest
{
    QString data;
    QString from; ///< A model to go on from; empty for a new network.
    QString layers;
    nn::Activation activation = nn::Activation::relu; ///< Of all layers but the last.
    std::optional<nn::Initializer> initializer;
    std::optional<nn::Loss> loss; ///< Otherwise the one that suits the network.
    nn::TrainOptions options; ///< Without the loss.
    double digitStyles = 0; ///< Digits drawn in other styles, as a share of the examples.
    double nonDigits = 0; ///< Drawings that are no digits, likewise.
    QString out; ///< Empty: nothing is saved.
    QString name;
    QString notes;
    QString recipe; ///< The command line that makes the same network again.
};

void declareTrainOptions(OptionReader& reader);

/// Mistakes are noted in `reader`.
TrainRequest readTrainOptions(OptionReader& reader);

} // namespace app
