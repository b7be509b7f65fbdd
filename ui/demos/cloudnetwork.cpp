// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/cloudnetwork.h"

#include <cassert>

namespace ui {

namespace {

constexpr std::size_t hiddenCount = 4;
constexpr std::uint64_t pointSeed = 1;

// Weights of the hidden layer, input by input, its biases; the same of the output layer.
constexpr std::array oneNumberValues {
    -0.38,
    0.22,
    -1.14,
    1.06, //
    -0.11,
    -0.05,
    0.58,
    0.73, //
    0.39,
    -0.48,
    0.76,
    0.60, //
    0.47,
    -0.26,
    -0.73,
    0.72, //
    0.76,
};
constexpr std::array oneEachValues {
    0.87,  0.12,  0.82,  -0.81, //
    -0.61, -0.99, 0.53,  -0.50, //
    -0.58, 0.15,  0.41,  -0.40, //
    -0.43, -0.79, 1.22, //
    0.40,  -1.14, 0.71, //
    -1.05, 0.54,  0.49, //
    1.01,  -0.52, -0.50, //
    0.23,  -0.15, -0.08,
};

nn::Topology topologyOf(nn::AnswerForm form)
{
    const std::size_t outputs = form == nn::AnswerForm::one_number ? 1 : cloudClassCount;
    const nn::Dense hidden {hiddenCount, nn::Activation::tanh};
    return *nn::Topology::make({{1, 1, 2}, {hidden, nn::Dense {outputs, nn::Activation::identity}}}
    );
}

nn::Parameters parametersOf(nn::AnswerForm form)
{
    nn::Parameters parameters;
    if (form == nn::AnswerForm::one_number) {
        parameters.values.assign(oneNumberValues.begin(), oneNumberValues.end());
    } else {
        parameters.values.assign(oneEachValues.begin(), oneEachValues.end());
    }
    return parameters;
}

} // namespace

const nn::LabelledPoints& cloudPoints()
{
    static const nn::LabelledPoints points = nn::make_three_clouds(cloudPointCount, pointSeed);
    return points;
}

CloudNetwork::CloudNetwork(nn::AnswerForm form)
    : m_form(form), m_predictor(topologyOf(form), parametersOf(form))
{
    assert(parameters().values.size() == topology().parameter_count());
}

std::vector<double> CloudNetwork::outputsAt(double x1, double x2)
{
    const std::array input {nn::Real(x1), nn::Real(x2)};
    const std::span<const nn::Real> outputs = m_predictor.predict(input);
    return {outputs.begin(), outputs.end()};
}

} // namespace ui
