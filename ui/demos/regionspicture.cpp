// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionspicture.h"

#include "ui/plots/signedimage.h"
#include "ui/text/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct RegionsPicture
{
    Q_DECLARE_TR_FUNCTIONS(RegionsPicture)
};

constexpr double leastFullWeight = 3;

/// On a scale of its own: what matters is where a neuron says more and where less.
QImage tileImage(std::span<const nn::Real> values, const Colors& colors)
{
    constexpr int side = PlaneMaps::tileSide;
    nn::Real scale = 0;
    for (const nn::Real value : values) {
        scale = std::max(scale, std::abs(value));
    }
    return signedImage(values, {side, side}, scale, colors);
}

/// Blue where the answer is class 1, orange where it is class 0.
QImage answerImage(std::span<const nn::Real> values, const Colors& colors)
{
    constexpr int side = PlaneMaps::tileSide;
    std::vector<nn::Real> sides;
    for (const nn::Real value : values) {
        sides.push_back(2 * value - 1);
    }
    return signedImage(sides, {side, side}, 1, colors);
}

bool isInTenths(double number)
{
    return std::abs(number * 10 - std::round(number * 10)) < 1e-6;
}

struct Extent
{
    double largestWeight = leastFullWeight;
    bool isInTenths = true;
};

Extent extentOf(const RegionsState& state)
{
    Extent extent;
    for (const RegionsLayer& layer : state.layers) {
        for (const std::vector<double>& neuron : layer.weights) {
            for (const double weight : neuron) {
                extent.largestWeight = std::max(extent.largestWeight, std::abs(weight));
                extent.isInTenths = extent.isInTenths && isInTenths(weight);
            }
        }
        extent.isInTenths = extent.isInTenths
            && std::ranges::all_of(layer.biases, [](double bias) { return isInTenths(bias); });
    }
    return extent;
}

PictureColumn columnOf(const RegionsLayer& layer)
{
    PictureColumn column;
    const std::size_t sources = layer.weights.front().size();
    for (std::size_t source = 0; source < sources; ++source) {
        for (const std::vector<double>& neuron : layer.weights) {
            column.edges.push_back({neuron[source]});
        }
    }
    for (const double bias : layer.biases) {
        PictureNeuron neuron;
        neuron.bias = bias;
        column.neurons.push_back(neuron);
    }
    return column;
}

void keepImages(NetworkPicture& picture, const NetworkPicture& before, const Colors& colors)
{
    constexpr int side = PlaneMaps::tileSide;
    const std::vector<nn::Real> nothing(std::size_t(side) * side, 0);
    const QImage blank = signedImage(nothing, {side, side}, 1, colors);
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        std::vector<PictureNeuron>& neurons = picture.columns[column].neurons;
        for (std::size_t neuron = 0; neuron < neurons.size(); ++neuron) {
            const NetworkPart part = neuronPart(int(column), int(neuron));
            neurons[neuron].image = before.contains(part) ? before.neuron(part).image : blank;
        }
    }
}

} // namespace

NetworkPicture
regionsPicture(const RegionsState& state, const NetworkPicture& before, const Colors& colors)
{
    NetworkPicture picture;
    PictureColumn inputs;
    inputs.caption = RegionsPicture::tr("inputs x₁, x₂");
    inputs.neurons = {PictureNeuron {QStringLiteral("x₁")}, PictureNeuron {QStringLiteral("x₂")}};
    picture.columns.push_back(inputs);
    for (const RegionsLayer& layer : state.layers) {
        picture.columns.push_back(columnOf(layer));
    }
    const std::size_t last = picture.columns.size() - 1;
    for (std::size_t index = 1; index < last; ++index) {
        picture.columns[index].caption = last == 2
            ? RegionsPicture::tr("hidden layer")
            : RegionsPicture::tr("hidden layer %1").arg(countText(qint64(index)));
    }
    picture.columns[last].caption = RegionsPicture::tr("output");
    keepImages(picture, before, colors);
    const Extent extent = extentOf(state);
    picture.fullWeight = extent.largestWeight;
    picture.decimals = extent.isInTenths ? 1 : 2;
    return picture;
}

void fillNeurons(NetworkPicture& picture, const PlaneMaps& maps, const Colors& colors)
{
    const std::size_t last = picture.columns.size() - 1;
    for (std::size_t column = 0; column <= last; ++column) {
        std::vector<PictureNeuron>& neurons = picture.columns[column].neurons;
        for (std::size_t neuron = 0; neuron < neurons.size(); ++neuron) {
            const auto tile = maps.tile(column, neuron);
            neurons[neuron].image =
                column == last ? answerImage(tile, colors) : tileImage(tile, colors);
        }
    }
}

double& numberOf(RegionsState& state, const NetworkPart& part)
{
    RegionsLayer& layer = state.layers.at(std::size_t(part.column) - 1);
    const auto neuron = std::size_t(part.neuron);
    return part.kind == PartKind::Weight ? layer.weights.at(neuron).at(std::size_t(part.source))
                                         : layer.biases.at(neuron);
}

} // namespace ui
