// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"
#include "engine/data/verdict.h"
#include "engine/io/model_file.h"
#include "engine/nn/predictor.h"

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// What a network makes of a picture.
struct Reading
{
    nn::DigitImage image {};
    std::vector<nn::Real> scores; ///< One per digit.
    nn::Verdict verdict;
};

/// Why a model cannot read digits: it needs 784 inputs and 10 outputs. Error: bad_shape.
nn::Expected<void> checkReadsDigits(const nn::Topology& topology);

/// A network at work on digit images.
class DigitReader
{
public:
    /// Precondition: checkReadsDigits(model.topology).
    explicit DigitReader(nn::Model model);

    const nn::Model& model() const { return m_model; }

    /// Microseconds for the dense networks, up to a millisecond for a convolutional one.
    const Reading& read(const nn::DigitImage& image);
    /// How `image` would be read; the last reading stays the last.
    Reading glance(const nn::DigitImage& image);
    /// The last reading; its scores are empty before the first.
    const Reading& reading() const { return m_reading; }
    /// Activations of `layer` at the last read().
    std::span<const nn::Real> activations(std::size_t layer) const;

private:
    nn::Model m_model;
    nn::Predictor m_predictor;
    Reading m_reading;
    std::vector<nn::Real> m_input;
};

/// How the middle of the lab shows a network.
enum class HiddenPicture
{
    Templates, ///< One layer: what each digit looks for.
    Neurons, ///< A dense layer on the pixels: what each neuron looks for.
    FeatureMaps, ///< Convolutions: what each channel finds where.
};

/// The layer whose weights are pictures of the input, or the first convolution; and the last
/// convolution, which is the same one if there is no other.
struct HiddenLayers
{
    HiddenPicture picture;
    std::size_t first;
    std::size_t last;
};

/// Empty if the first layer with weights is neither dense nor a convolution.
std::optional<HiddenLayers> hiddenLayersOf(const nn::Topology& topology);

} // namespace ui
