// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/toy_data.h"
#include "engine/explain/class_regions.h"
#include "engine/nn/predictor.h"

#include <array>
#include <vector>

namespace ui {

inline constexpr int cloudClassCount = 3;
inline constexpr std::size_t cloudPointCount = 60;

/// The points of three classes that the networks below have learned from.
const nn::LabelledPoints& cloudPoints();

/// A trained network of two inputs and four hidden neurons with tanh, whose outputs are sums. Its
/// parameters are part of the program; the test tst_cloudnetwork trains them anew.
class CloudNetwork
{
public:
    explicit CloudNetwork(nn::AnswerForm form);

    nn::AnswerForm form() const { return m_form; }
    const nn::Topology& topology() const { return m_predictor.topology(); }
    const nn::Parameters& parameters() const { return m_predictor.parameters(); }

    std::vector<double> outputsAt(double x1, double x2);

private:
    nn::AnswerForm m_form;
    nn::Predictor m_predictor;
};

} // namespace ui
