// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layerlist.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class LayerList
{
    Q_DECLARE_TR_FUNCTIONS(LayerList)

public:
    static Failure unknownLayer(const QString& item)
    {
        return {
            BadUsage,
            tr("“%1” is no layer. Possible: 128, conv16x3, conv16x3s2p1, pool2, dropout0.3, "
               "flatten.")
                .arg(item)};
    }
};

/// A number that was matched as up to eighteen digits, or `fallback` if there was none.
std::size_t numberIn(const QRegularExpressionMatch& match, int group, std::size_t fallback)
{
    const QString digits = match.captured(group);
    return digits.isEmpty() ? fallback : digits.toULongLong();
}

QString layerText(const nn::Dense& layer)
{
    return QString::number(layer.neuron_count);
}

QString layerText(const nn::Convolution& layer)
{
    QString text = u"conv%1x%2"_s.arg(layer.channel_count).arg(layer.window);
    if (layer.stride != 1) {
        text += u's' + QString::number(layer.stride);
    }
    if (layer.padding != 0) {
        text += u'p' + QString::number(layer.padding);
    }
    return text;
}

QString layerText(const nn::MaxPooling& layer)
{
    return u"pool%1"_s.arg(layer.window);
}

QString layerText(const nn::Flatten&)
{
    return u"flatten"_s;
}

QString layerText(const nn::Dropout& layer)
{
    return u"dropout%1"_s.arg(layer.rate);
}

std::optional<nn::LayerSpec> readLayer(const QString& item, nn::Activation activation)
{
    static const QRegularExpression dense(u"^(\\d{1,18})$"_s);
    static const QRegularExpression convolution(
        u"^conv(\\d{1,18})x(\\d{1,18})(?:s(\\d{1,18}))?(?:p(\\d{1,18}))?$"_s
    );
    static const QRegularExpression pooling(u"^pool(\\d{1,18})$"_s);
    static const QRegularExpression dropout(u"^dropout([01]?\\.?\\d{1,18})$"_s);
    if (const auto match = dense.match(item); match.hasMatch()) {
        return nn::Dense {numberIn(match, 1, 0), activation};
    }
    if (const auto match = convolution.match(item); match.hasMatch()) {
        return nn::Convolution {
            numberIn(match, 1, 0),
            numberIn(match, 2, 0),
            numberIn(match, 3, 1),
            numberIn(match, 4, 0),
            activation};
    }
    if (const auto match = pooling.match(item); match.hasMatch()) {
        const std::size_t window = numberIn(match, 1, 0);
        return nn::MaxPooling {window, window};
    }
    if (const auto match = dropout.match(item); match.hasMatch()) {
        return nn::Dropout {match.captured(1).toDouble()};
    }
    if (item == "flatten"_L1) {
        return nn::Flatten {};
    }
    return {};
}

} // namespace

nn::Expected<nn::NetworkSpec, Failure> readLayers(
    const QString& text, const nn::Shape& input, nn::Activation hidden, nn::Activation output
)
{
    QStringList items = text.split(u',');
    if (items.size() > 1 && items.constFirst().trimmed() == QString::number(input.size())) {
        items.removeFirst();
    }
    nn::NetworkSpec spec {input, {}};
    for (const QString& item : items) {
        const auto layer = readLayer(item.trimmed(), hidden);
        if (!layer) {
            return LayerList::unknownLayer(item);
        }
        spec.layers.push_back(*layer);
    }
    if (auto* last = std::get_if<nn::Dense>(&spec.layers.back())) {
        last->activation = output;
    }
    return spec;
}

QString layersText(const nn::NetworkSpec& spec)
{
    QStringList items {QString::number(spec.input.size())};
    for (const nn::LayerSpec& layer : spec.layers) {
        items << std::visit([](const auto& kind) { return layerText(kind); }, layer);
    }
    return items.join(u',');
}

} // namespace app
