// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/digitreader.h"

#include "engine/data/pixel_input.h"

#include <QtGlobal>

#include <algorithm>
#include <variant>

namespace ui {

nn::Expected<void> checkReadsDigits(const nn::Topology& topology)
{
    constexpr std::size_t digitCount = 10;
    const auto mismatch = [](std::size_t expected, std::size_t actual, const char* field) {
        return nn::Error {
            nn::ErrorCode::bad_shape,
            field,
            static_cast<std::int64_t>(expected),
            static_cast<std::int64_t>(actual)};
    };
    if (topology.input_count() != nn::digit_pixel_count) {
        return mismatch(nn::digit_pixel_count, topology.input_count(), "inputs");
    }
    if (topology.output_count() != digitCount) {
        return mismatch(digitCount, topology.output_count(), "outputs");
    }
    return {};
}

DigitReader::DigitReader(nn::Model model)
    : m_model(std::move(model))
    , m_predictor(m_model.topology, m_model.parameters)
    , m_input(nn::digit_pixel_count)
{
    Q_ASSERT(checkReadsDigits(m_model.topology));
}

const Reading& DigitReader::read(const nn::DigitImage& image)
{
    nn::copy_pixels(image, m_input);
    const std::span<const nn::Real> scores = m_predictor.predict(m_input);
    m_reading.image = image;
    m_reading.scores.assign(scores.begin(), scores.end());
    m_reading.verdict = nn::judge(image, m_reading.scores);
    return m_reading;
}

Reading DigitReader::glance(const nn::DigitImage& image)
{
    const nn::DigitImage before = m_reading.image;
    Reading glanced = read(image);
    read(before); // Brings the activations back, too.
    return glanced;
}

std::span<const nn::Real> DigitReader::activations(std::size_t layer) const
{
    return m_predictor.activations(layer);
}

std::optional<HiddenLayers> hiddenLayersOf(const nn::Topology& topology)
{
    const std::vector<nn::LayerSpec>& layers = topology.spec().layers;
    std::optional<HiddenLayers> found;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (std::holds_alternative<nn::Convolution>(layers[i])) {
            if (!found) {
                found = HiddenLayers {HiddenPicture::FeatureMaps, i, i};
            }
            found->last = i;
        } else if (std::holds_alternative<nn::Dense>(layers[i]) && !found) {
            const bool isOutput = topology.layer(i).output.size() == topology.output_count()
                && i + 1 == layers.size();
            return HiddenLayers {
                isOutput ? HiddenPicture::Templates : HiddenPicture::Neurons, i, i};
        }
    }
    return found;
}

} // namespace ui
