// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/toy_data.h"
#include "engine/nn/predictor.h"

#include <array>
#include <span>
#include <vector>

namespace ui {

inline constexpr int cloudClassCount = 3;
inline constexpr std::size_t cloudPointCount = 60;

/// The points of three classes that the networks below have learned from.
const nn::LabelledPoints& cloudPoints();

/// How a network says which class it means.
enum class AnswerForm
{
    OneNumber, ///< One output that is the class: 0 up to 0.5, 2 above 1.5, and 1 between.
    OneEach, ///< An output for each class, and the highest wins.
};

/// The class that outputs stand for. Precondition: as many as the form has.
int winnerOf(AnswerForm form, std::span<const double> outputs);
/// How far the outputs are from another answer: the highest of them over the second, or the way to
/// the nearest end of the interval.
double leadOf(AnswerForm form, std::span<const double> outputs);

/// A trained network of two inputs and four hidden neurons with tanh, whose outputs are sums. Its
/// parameters are part of the program; the test tst_threeclasses trains them anew.
class CloudNetwork
{
public:
    explicit CloudNetwork(AnswerForm form);

    AnswerForm form() const { return m_form; }
    std::size_t outputCount() const { return m_predictor.topology().output_count(); }
    const nn::Topology& topology() const { return m_predictor.topology(); }
    const nn::Parameters& parameters() const { return m_predictor.parameters(); }

    std::vector<double> outputsAt(double x1, double x2);

private:
    AnswerForm m_form;
    nn::Predictor m_predictor;
};

} // namespace ui
