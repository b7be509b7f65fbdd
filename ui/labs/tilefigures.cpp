// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/tilefigures.h"

#include "ui/plots/signedimage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// One weight in two hundred may be beyond the end of the scale: a few large ones would leave all
/// others pale.
constexpr double shareWithinScale = 0.995;

nn::Real scaleOf(std::span<const nn::Real> weights)
{
    std::vector<nn::Real> sizes(weights.size());
    std::transform(weights.begin(), weights.end(), sizes.begin(), [](nn::Real weight) {
        return std::abs(weight);
    });
    const auto place = static_cast<std::size_t>(shareWithinScale * double(sizes.size() - 1));
    const auto nth = sizes.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(sizes.begin(), nth, sizes.end());
    // Where nearly all weights are 0, as in a network made by hand, the largest one is the scale.
    return *nth > 0 ? *nth : *std::max_element(sizes.begin(), sizes.end());
}

nn::Real lengthOf(std::span<const nn::Real> values)
{
    nn::Real sum = 0;
    for (const nn::Real value : values) {
        sum += value * value;
    }
    return std::sqrt(sum);
}

} // namespace

TileFigures::TileFigures(
    const DigitReader& reader, std::size_t layer, Kind kind, std::size_t tileCount
)
    : m_reader(&reader), m_layer(layer), m_kind(kind)
{
    const std::size_t count = neuronCount();
    m_answers.resize(count);
    std::vector<nn::Real> importance(count);
    if (kind == Kind::Templates) {
        // All ten, in their order.
        for (std::size_t neuron = 0; neuron < count; ++neuron) {
            importance[neuron] = static_cast<nn::Real>(count - neuron);
        }
    } else if (kind == Kind::Weights) {
        for (std::size_t neuron = 0; neuron < count; ++neuron) {
            importance[neuron] = lengthOf(weightColumn(neuron));
        }
    }
    if (kind != Kind::Maps) {
        const nn::Model& model = reader.model();
        m_imageScale = scaleOf(nn::weights(model.topology, model.parameters, layer));
    }
    m_strongest = StrongestNeurons(importance, tileCount);
    if (!reader.reading().scores.empty()) {
        readAnswers();
    }
}

std::size_t TileFigures::neuronCount() const
{
    return m_reader->model().topology.layer(m_layer).weight_columns;
}

std::vector<nn::Real> TileFigures::weightColumn(std::size_t neuron) const
{
    const nn::Model& model = m_reader->model();
    const auto weights = nn::weights(model.topology, model.parameters, m_layer);
    const std::size_t columns = neuronCount();
    std::vector<nn::Real> column;
    column.reserve(weights.size() / columns);
    for (std::size_t i = neuron; i < weights.size(); i += columns) {
        column.push_back(weights[i]);
    }
    return column;
}

void TileFigures::readAnswers()
{
    const std::span<const nn::Real> activations = m_reader->activations(m_layer);
    std::fill(m_answers.begin(), m_answers.end(), nn::Real(0));
    if (m_kind == Kind::Maps) {
        for (std::size_t i = 0; i < activations.size(); ++i) {
            nn::Real& answer = m_answers[i % m_answers.size()];
            answer = std::max(answer, activations[i]);
        }
    } else {
        std::copy(activations.begin(), activations.end(), m_answers.begin());
    }
    m_answerScale = std::max(m_answerScale, *std::max_element(m_answers.begin(), m_answers.end()));
    if (m_kind == Kind::Maps) {
        m_imageScale = m_answerScale;
    }
}

std::vector<std::size_t> TileFigures::follow(StrongestNeurons::Pace pace)
{
    readAnswers();
    std::vector<std::size_t> changed;
    if (m_kind != Kind::Templates) {
        changed = m_strongest.follow(m_answers, pace);
    }
    if (m_kind == Kind::Maps) {
        changed.resize(places().size());
        for (std::size_t place = 0; place < changed.size(); ++place) {
            changed[place] = place;
        }
    }
    return changed;
}

QImage TileFigures::image(std::size_t neuron, const Colors& colors) const
{
    if (m_kind != Kind::Maps) {
        const int side = static_cast<int>(nn::digit_side);
        return signedImage(weightColumn(neuron), {side, side}, m_imageScale, colors);
    }
    const nn::Shape& shape = m_reader->model().topology.layer(m_layer).output;
    const std::span<const nn::Real> activations = m_reader->activations(m_layer);
    std::vector<nn::Real> map(shape.height * shape.width);
    for (std::size_t i = 0; i < map.size(); ++i) {
        map[i] = activations[i * shape.channels + neuron];
    }
    const QSize size(static_cast<int>(shape.width), static_cast<int>(shape.height));
    return signedImage(map, size, m_imageScale, colors);
}

double TileFigures::share(std::size_t neuron) const
{
    return m_answerScale > 0 ? m_answers.at(neuron) / m_answerScale : 0;
}

std::vector<std::size_t> TileFigures::strongestNow(std::size_t count) const
{
    std::vector<std::size_t> strong = largest(m_answers, count);
    std::erase_if(strong, [this](std::size_t neuron) { return m_answers[neuron] <= 0; });
    return strong;
}

std::optional<nn::Real> TileFigures::weightOf(std::size_t neuron, QPoint pixel) const
{
    if (m_kind == Kind::Maps) {
        return {};
    }
    const nn::Model& model = m_reader->model();
    const auto input =
        static_cast<std::size_t>(pixel.y()) * nn::digit_side + static_cast<std::size_t>(pixel.x());
    return nn::weight(model.topology, model.parameters, m_layer, input, neuron);
}

} // namespace ui
