// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/colordeficiency.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix full {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan {
    {{0.152286, 1.052583, -0.204868},
     {0.114503, 0.786281, 0.099216},
     {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan {
    {{0.367322, 0.860646, -0.227968},
     {0.280085, 0.672501, 0.047413},
     {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan {
    {{1.255528, -0.076749, -0.178779},
     {-0.078411, 0.930809, 0.147602},
     {0.004733, 0.691367, 0.303900}}};

/// From linear sRGB to XYZ (IEC 61966-2-1), and the white of D65.
constexpr Matrix toXyz {
    {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Triple white {0.9505, 1.0, 1.0890};

Triple times(const Matrix& matrix, const Triple& vector)
{
    Triple result {};
    for (std::size_t row = 0; row < result.size(); ++row) {
        for (std::size_t column = 0; column < vector.size(); ++column) {
            result[row] += matrix[row][column] * vector[column];
        }
    }
    return result;
}

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Triple linear(const QColor& color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

const Matrix& matrixOf(Sight sight)
{
    switch (sight) {
    case Sight::Full:
        return full;
    case Sight::Protan:
        return protan;
    case Sight::Deutan:
        return deutan;
    case Sight::Tritan:
        return tritan;
    }
    Q_UNREACHABLE();
}

Triple lab(const QColor& color)
{
    Triple share = times(toXyz, linear(color));
    for (std::size_t i = 0; i < share.size(); ++i) {
        const double part = share[i] / white[i];
        constexpr double bend = 6.0 / 29;
        share[i] =
            part > bend * bend * bend ? std::cbrt(part) : part / (3 * bend * bend) + 4.0 / 29;
    }
    const auto& [x, y, z] = share;
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

const char* nameOf(Sight sight)
{
    switch (sight) {
    case Sight::Full:
        return "full sight";
    case Sight::Protan:
        return "protanopia";
    case Sight::Deutan:
        return "deuteranopia";
    case Sight::Tritan:
        return "tritanopia";
    }
    Q_UNREACHABLE();
}

QColor seen(const QColor& color, Sight sight)
{
    Triple result = times(matrixOf(sight), linear(color));
    for (double& channel : result) {
        channel = std::clamp(fromLinear(std::clamp(channel, 0.0, 1.0)), 0.0, 1.0);
    }
    return QColor::fromRgbF(float(result[0]), float(result[1]), float(result[2])).toRgb();
}

QImage seen(const QImage& image, Sight sight)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, QRgb> known; // Pictures of windows have few colours.
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            auto place = known.find(line[x]);
            if (place == known.end()) {
                place = known.insert(line[x], seen(QColor(line[x]), sight).rgb());
            }
            line[x] = place.value();
        }
    }
    return result;
}

double difference(const QColor& one, const QColor& other)
{
    const Triple a = lab(one);
    const Triple b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace test
