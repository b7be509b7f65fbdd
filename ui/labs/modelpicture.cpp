// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/modelpicture.h"

#include "engine/io/model_file.h"
#include "ui/plots/signedimage.h"
#include "ui/theme/colors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace ui {

namespace {

constexpr int mostTiles = 24;
constexpr int mostCircles = 7; ///< Of a layer.
constexpr qreal gap = 3;
constexpr qreal circleRadius = 5;
constexpr qreal thickestLine = 2.5;
constexpr std::size_t smallestSide = 3; ///< Of something that can be looked at.

/// Weights of one neuron after the other, each as a picture.
struct Tiles
{
    QSize size;
    std::vector<std::vector<nn::Real>> pictures;
};

double lengthOf(const std::vector<nn::Real>& numbers)
{
    return std::sqrt(std::inner_product(numbers.begin(), numbers.end(), numbers.begin(), 0.0));
}

/// Of the first layer with weights; empty if those are no pictures.
std::optional<Tiles> tilesOf(const nn::Model& model)
{
    const std::vector<nn::LayerSpec>& layers = model.topology.spec().layers;
    for (std::size_t index = 0; index < layers.size(); ++index) {
        const nn::LayerGeometry& geometry = model.topology.layer(index);
        if (geometry.weight_rows == 0) {
            continue;
        }
        nn::Shape shape = geometry.input;
        if (const auto* convolution = std::get_if<nn::Convolution>(&layers[index])) {
            shape = {convolution->window, convolution->window, geometry.input.channels};
        }
        if (shape.height < smallestSide || shape.width < smallestSide || shape.channels != 1) {
            return std::nullopt;
        }
        const std::span weights = nn::weights(model.topology, model.parameters, index);
        Tiles tiles {{int(shape.width), int(shape.height)}, {}};
        for (std::size_t neuron = 0; neuron < geometry.weight_columns; ++neuron) {
            std::vector<nn::Real>& picture = tiles.pictures.emplace_back();
            for (std::size_t row = 0; row < geometry.weight_rows; ++row) {
                picture.push_back(weights[row * geometry.weight_columns + neuron]);
            }
        }
        return tiles;
    }
    return std::nullopt;
}

/// Columns of a grid in `area` whose tiles become largest.
int columnsFor(int count, const QSizeF& area, qreal shape)
{
    int best = 1;
    qreal bestSide = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const qreal side = std::min(
            (area.width() - gap * (columns - 1)) / columns,
            (area.height() - gap * (rows - 1)) / rows * shape
        );
        if (side > bestSide) {
            best = columns;
            bestSide = side;
        }
    }
    return best;
}

void paintTiles(QPainter& painter, const QRectF& area, Tiles tiles, const Colors& colors)
{
    std::ranges::stable_sort(tiles.pictures, [](const auto& one, const auto& other) {
        return lengthOf(one) > lengthOf(other);
    });
    const int count = std::min(int(tiles.pictures.size()), mostTiles);
    const qreal shape = qreal(tiles.size.width()) / tiles.size.height();
    const int columns = columnsFor(count, area.size(), shape);
    const int rows = (count + columns - 1) / columns;
    const qreal width = std::min(
        (area.width() - gap * (columns - 1)) / columns,
        (area.height() - gap * (rows - 1)) / rows * shape
    );
    const QSizeF tile(width, width / shape);
    const QPointF start(
        area.center().x() - (columns * (tile.width() + gap) - gap) / 2,
        area.center().y() - (rows * (tile.height() + gap) - gap) / 2
    );
    for (int i = 0; i < count; ++i) {
        const std::vector<nn::Real>& picture = tiles.pictures[std::size_t(i)];
        const auto [low, high] = std::ranges::minmax(picture);
        const nn::Real scale = std::max(-low, high);
        const QPointF corner(
            start.x() + (i % columns) * (tile.width() + gap),
            start.y() + (i / columns) * (tile.height() + gap)
        );
        painter.drawImage(
            QRectF(corner, tile), signedImage(picture, tiles.size, scale > 0 ? scale : 1, colors)
        );
    }
}

/// Sizes of the input and of every layer that changes it.
std::vector<std::size_t> columnSizes(const nn::Topology& topology)
{
    std::vector<std::size_t> sizes {topology.input_count()};
    for (std::size_t i = 0; i < topology.layer_count(); ++i) {
        if (topology.layer(i).weight_rows > 0) {
            const nn::Shape& output = topology.layer(i).output;
            sizes.push_back(output.height * output.width > 1 ? output.channels : output.size());
        }
    }
    return sizes;
}

QPointF
placeOf(const QRectF& area, std::size_t columns, std::size_t column, int circles, int circle)
{
    const qreal x = columns > 1 ? area.width() * qreal(column) / qreal(columns - 1) : 0;
    const qreal step = std::min(area.height() / std::max(circles - 1, 1), 6 * circleRadius);
    return {area.left() + x, area.center().y() + (circle - (circles - 1) / 2.0) * step};
}

/// The weights between the neurons that are shown; empty where a layer is not dense.
std::vector<std::span<const nn::Real>> matricesOf(const nn::Model& model)
{
    std::vector<std::span<const nn::Real>> matrices;
    for (std::size_t i = 0; i < model.topology.layer_count(); ++i) {
        if (model.topology.layer(i).weight_rows > 0) {
            const bool isDense = std::holds_alternative<nn::Dense>(model.topology.spec().layers[i]);
            matrices.push_back(
                isDense ? nn::weights(model.topology, model.parameters, i)
                        : std::span<const nn::Real>()
            );
        }
    }
    return matrices;
}

void paintDiagram(QPainter& painter, QRectF area, const nn::Model& model, const Colors& colors)
{
    constexpr qreal margin = 2 * circleRadius;
    area.adjust(margin, margin, -margin, -margin);
    const std::vector<std::size_t> sizes = columnSizes(model.topology);
    const auto matrices = matricesOf(model);
    const auto shown = [&sizes](std::size_t column) {
        return std::min(int(sizes[column]), mostCircles);
    };
    const auto place = [&](std::size_t column, int circle) {
        return placeOf(area, sizes.size(), column, shown(column), circle);
    };
    for (std::size_t layer = 0; layer + 1 < sizes.size(); ++layer) {
        nn::Real largest = 0;
        for (const nn::Real weight : matrices[layer]) {
            largest = std::max(largest, std::abs(weight));
        }
        for (int from = 0; from < shown(layer); ++from) {
            for (int to = 0; to < shown(layer + 1); ++to) {
                const std::size_t index = std::size_t(from) * sizes[layer + 1] + std::size_t(to);
                const bool isKnown = index < matrices[layer].size() && largest > 0;
                const qreal share = isKnown ? matrices[layer][index] / largest : 0;
                QPen pen(isKnown ? signedColor(colors, share) : colors.line);
                pen.setWidthF(std::max(0.5, thickestLine * std::abs(share)));
                pen.setStyle(share < 0 ? Qt::DashLine : Qt::SolidLine);
                painter.setPen(pen);
                painter.drawLine(place(layer, from), place(layer + 1, to));
            }
        }
    }
    painter.setPen(QPen(colors.muted, 1));
    painter.setBrush(colors.card);
    for (std::size_t column = 0; column < sizes.size(); ++column) {
        for (int circle = 0; circle < shown(column); ++circle) {
            painter.drawEllipse(place(column, circle), circleRadius, circleRadius);
        }
    }
}

} // namespace

QImage modelPicture(const nn::Model& model, QSize size, qreal pixelRatio, const Colors& colors)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(QPointF(0, 0), QSizeF(size));
    if (auto tiles = tilesOf(model)) {
        paintTiles(painter, area, std::move(*tiles), colors);
    } else {
        paintDiagram(painter, area, model, colors);
    }
    return image;
}

} // namespace ui
