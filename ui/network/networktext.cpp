// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networktext.h"

#include "ui/network/networkpainting.h"
#include "ui/text/numbertext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double imageLines = 2.3; ///< Side of an image, in lines of text.

QString withDigit(QString text, QChar digit)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, digit
    );
    return text;
}

/// Of `text` with any other digits in it.
double widestAdvance(const QFontMetricsF& metrics, const QString& text)
{
    double widest = 0;
    for (const QChar digit : QStringLiteral("0123456789")) {
        widest = std::max(widest, metrics.horizontalAdvance(withDigit(text, digit)));
    }
    return widest;
}

} // namespace

NetworkTextSample textSampleOf(const NetworkPicture& picture, double columnWidth)
{
    NetworkTextSample sample;
    sample.columnWidth = columnWidth;
    sample.hasWeights = picture.keepsRoomForNumbers;
    sample.hasBiases = picture.keepsRoomForNumbers;
    double largest = 1;
    const auto measure = [&largest](const std::optional<double>& number) {
        largest = std::max(largest, std::abs(number.value_or(0)));
    };
    for (const PictureColumn& column : picture.columns) {
        sample.captions.append(column.caption);
        sample.mostNeurons = std::max(sample.mostNeurons, int(column.neurons.size()));
        for (const PictureNeuron& neuron : column.neurons) {
            if (!neuron.text.isEmpty()) {
                sample.values.append(neuron.text);
            }
            sample.hasImages = sample.hasImages || !neuron.image.isNull();
            sample.hasBiases = sample.hasBiases || neuron.bias;
            measure(neuron.bias);
        }
        for (const PictureEdge& edge : column.edges) {
            sample.hasWeights = sample.hasWeights || edge.weight;
            measure(edge.weight);
        }
    }
    sample.numbers = {
        withDigit(signedText(-largest, picture.decimals), u'0'),
        withDigit(signedText(largest, picture.decimals), u'0')};
    return sample;
}

NetworkTextSizes measured(const NetworkTextSample& sample)
{
    const QFontMetricsF values(fontFor(FontRole::NeuronValue));
    const QFontMetricsF labels(fontFor(FontRole::Caption));
    NetworkTextSizes text;
    text.image = sample.hasImages ? imageLines * labels.height() : 0;
    text.value = {values.horizontalAdvance(numberText(0.88, 2)), values.height()};
    for (const QString& value : sample.values) {
        text.value.setWidth(std::max(text.value.width(), values.horizontalAdvance(value)));
    }
    for (const QString& caption : sample.captions) {
        const QRectF box = labels.boundingRect(
            QRectF(0, 0, sample.columnWidth, 1e4), Qt::AlignHCenter | Qt::TextWordWrap, caption
        );
        text.caption = text.caption.expandedTo(box.size());
    }
    if (sample.mostNeurons > mostShownNeurons) {
        const QString more = NetworkPainting::gapText(sample.mostNeurons);
        text.gap = {labels.horizontalAdvance(more) + 2 * sizes::step, labels.height()};
    }
    double widestNumber = 0;
    for (const QString& number : sample.numbers) {
        widestNumber = std::max(widestNumber, widestAdvance(labels, number));
    }
    if (sample.hasWeights) {
        text.weight = {widestNumber + 4 * sizes::step, labels.height() + sizes::step};
    }
    if (sample.hasBiases) {
        const QString bias = NetworkPainting::biasText(sample.hasImages).arg(QString());
        text.bias = {labels.horizontalAdvance(bias) + widestNumber, labels.height()};
    }
    return text;
}

} // namespace ui
