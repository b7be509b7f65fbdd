// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/toy_data.h"
#include "engine/train/perceptron.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace ui {

/// What a learner changes in the linear classifier. Numbers are hundredths: what is shown is what
/// is computed with.
struct ClassifierState
{
    nn::Perceptron perceptron {{1, 1, 0}, 0, 0};
    std::optional<std::size_t> used; ///< Point of the last step.
    nn::ToyData data = nn::ToyData::separable; ///< Where the points came from.
    nn::LabelledPoints points {};
};

inline constexpr std::array toyDataKinds {
    nn::ToyData::separable,
    nn::ToyData::overlapping,
    nn::ToyData::exclusive_or,
};
inline constexpr double largestParameter = 100; ///< Weights and bias lie within +-it.
inline constexpr std::size_t mostPoints = 200;

/// Whether the rule answers every point with its class.
bool isAllRight(const ClassifierState& state);

/// Points of a kind to begin with, always the same.
nn::LabelledPoints freshPoints(nn::ToyData data);

/// To the hundredths that are shown, within what is allowed.
nn::LinearRule shownRule(const nn::LinearRule& rule);
nn::LabelledPoint shownPoint(const nn::LabelledPoint& point);

QJsonObject toJson(const ClassifierState& state);
/// `state` with what `json` says of it. Other "data" without "points" brings fresh points. Lists of
/// the wrong form are left out as a whole.
ClassifierState stateFromJson(const QJsonObject& json, ClassifierState state);
/// What an author wrote wrongly, or nothing.
QString problemIn(const QJsonObject& json);

} // namespace ui
