// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/digitreader.h"
#include "ui/labs/strongest.h"

#include <QImage>

#include <optional>
#include <vector>

namespace ui {

struct Colors;

/// What the tiles of one layer show: which neurons or channels, their pictures, their answers.
class TileFigures
{
public:
    enum class Kind
    {
        Templates,
        Weights,
        Maps
    };

    /// Precondition: `layer` is a dense layer on 784 inputs (Templates, Weights) or a convolution
    /// (Maps). `reader` has to outlive this; bars are measured from its last reading on.
    TileFigures(const DigitReader& reader, std::size_t layer, Kind kind, std::size_t tileCount);

    Kind kind() const { return m_kind; }
    /// Neurons or channels of the layer, shown or not.
    std::size_t neuronCount() const;
    const std::vector<std::size_t>& places() const { return m_strongest.places(); }

    /// Takes the activations of the last reading; returns the places whose picture is another now.
    std::vector<std::size_t> follow(StrongestNeurons::Pace pace);

    QImage image(std::size_t neuron, const Colors& colors) const;
    /// The answer: of a neuron its activation, of a channel the largest of its map.
    nn::Real answer(std::size_t neuron) const { return m_answers.at(neuron); }
    /// As a share of the largest answer this network has given so far.
    double share(std::size_t neuron) const;
    /// The neurons that answer strongest now, `count` at most; none that does not answer.
    std::vector<std::size_t> strongestNow(std::size_t count) const;
    /// The weight of a pixel of the input; empty for maps.
    std::optional<nn::Real> weightOf(std::size_t neuron, QPoint pixel) const;

private:
    void readAnswers();
    std::vector<nn::Real> weightColumn(std::size_t neuron) const;

    const DigitReader* m_reader;
    std::size_t m_layer;
    Kind m_kind;
    nn::Real m_imageScale = 0;
    nn::Real m_answerScale = 0;
    std::vector<nn::Real> m_answers;
    StrongestNeurons m_strongest;
};

} // namespace ui
