// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/setupdifference.h"

#include <QString>

namespace ui {

class Comparison;

/// What a part of a setup is called in a list: "Learning rate".
QString partName(SetupPart part);
/// What it may be instead, in a list: "0.03", "Adam", "with x₁²". Precondition: one of valuesOf().
QString choiceText(const PlaygroundSetup& setup, const SetupDifference& choice);
/// What it is in a setup, within a sentence: "learning rate 0.03".
QString partText(const PlaygroundSetup& setup, SetupPart part);

/// What can be said of two runs: what is different, who is ahead, and what one has to know besides.
struct ComparisonWords
{
    QString first; ///< The one difference.
    QString rest;
    QString longest; ///< Of all that the two may become while both train.
};
ComparisonWords comparisonWords(const Comparison& comparison);

} // namespace ui
