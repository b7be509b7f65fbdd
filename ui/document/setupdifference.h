// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/playgroundsetup.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace ui {

/// What of a setup may be different in a second run on the same points.
enum class SetupPart
{
    LearningRate,
    BatchSize,
    Optimizer,
    L1,
    L2,
    Activation, ///< Of all hidden layers.
    Neurons, ///< Of each hidden layer.
    Layers, ///< How many hidden ones.
    Inputs,
    Start,
    Seed,
};

inline constexpr std::array allSetupParts {
    SetupPart::LearningRate,
    SetupPart::BatchSize,
    SetupPart::Optimizer,
    SetupPart::L1,
    SetupPart::L2,
    SetupPart::Activation,
    SetupPart::Neurons,
    SetupPart::Layers,
    SetupPart::Inputs,
    SetupPart::Start,
    SetupPart::Seed,
};

/// One part, and what it is instead: one of valuesOf().
struct SetupDifference
{
    SetupPart part = SetupPart::LearningRate;
    /// A number or an enumerator. For Inputs a feature that is taken away if it is there, and added
    /// if it is not. For Start automaticStart or an nn::Initializer.
    double value = 0.1;

    bool operator==(const SetupDifference&) const = default;
};

inline constexpr int automaticStart = -1; ///< What suits each layer.
int startIn(const PlaygroundSetup& setup); ///< automaticStart or an nn::Initializer.

/// The choices a learner has, ascending where they are numbers.
std::vector<double> valuesOf(SetupPart part);
PlaygroundSetup withDifference(PlaygroundSetup setup, const SetupDifference& difference);
/// A difference in this part to begin with: the value after that of `setup`, or the one before.
SetupDifference differenceFrom(const PlaygroundSetup& setup, SetupPart part);

/// To be kept; the value is within the text of a setup.
QJsonObject toJson(const SetupDifference& difference);
/// Nothing if it is none, or one that cannot be chosen.
std::optional<SetupDifference> setupDifference(const QJsonObject& json);

} // namespace ui
