// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/tenthspass.h"

#include <QString>

#include <vector>

namespace ui {

struct Colors;

/// A piece of a written sum. Weights and biases take the colour of their sign.
struct SumTerm
{
    enum class Kind
    {
        Plain,
        Variable,
        Signed,
        Result,
    };
    QString text;
    Kind kind = Kind::Plain;
    bool isNegative = false;
};
using SumLine = std::vector<SumTerm>;

QString plainText(const SumLine& line);
/// For a label with rich text on a card.
QString richText(const SumLine& line, const Colors& colors);
QString latexText(const SumLine& line);

/// "z = −0.1 + 0.8 × 1.5 = 1.10" of any one neuron; all numbers are tenths.
/// Precondition: as many inputs as weights.
SumLine neuronLine(int bias, const std::vector<int>& weights, const std::vector<int>& inputs);

/// "z = −0.1 + 0.8 × 1.5 + (−0.3) × 0.2 + 0.6 × 2.0 = 2.24   σ(2.24) = 0.90", with names for the
/// sum and the result: z₁, h₁ for the first hidden neuron. Precondition: `neuron` is 0 or 1.
SumLine hiddenLine(const TenthsNetwork& network, const TenthsInputs& inputs, int neuron);
/// The same for the output neuron, whose inputs are the rounded outputs of the hidden ones.
SumLine outputLine(const TenthsNetwork& network, const TenthsInputs& inputs);
/// "(y − ŷ)² = (0.30 − 0.68)² = 0.1444"
SumLine errorLine(int target, int output);
/// "x = (1.5, 0.2, 2.0)   y = 0.30"
SumLine pointLine(const TenthsInputs& inputs, int target);

} // namespace ui
