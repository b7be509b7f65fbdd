// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/signedimage.h"

#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Index 127 is 0, so that both signs have as many shades.
constexpr int zeroIndex = 127;
constexpr int notANumberIndex = 255;

uchar indexOf(nn::Real value, nn::Real scale)
{
    const nn::Real share = scale > 0 ? value / scale : 0;
    if (std::isnan(share)) {
        return notANumberIndex;
    }
    const nn::Real kept = std::clamp(share, nn::Real(-1), nn::Real(1));
    return static_cast<uchar>(zeroIndex + std::lround(kept * zeroIndex));
}

} // namespace

QList<QRgb> signedColorTable(const Colors& colors)
{
    QList<QRgb> table;
    for (int i = 0; i < notANumberIndex; ++i) {
        table.append(signedColor(colors, static_cast<double>(i - zeroIndex) / zeroIndex).rgb());
    }
    table.append(signedColor(colors, std::nan("")).rgb());
    return table;
}

QImage
signedImage(std::span<const nn::Real> values, QSize size, nn::Real scale, const Colors& colors)
{
    return signedImage(values, size, scale, signedColorTable(colors));
}

QImage signedImage(
    std::span<const nn::Real> values, QSize size, nn::Real scale, const QList<QRgb>& colorTable
)
{
    Q_ASSERT(values.size() == static_cast<std::size_t>(size.width() * size.height()));
    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable(colorTable);
    auto value = values.begin();
    for (int y = 0; y < size.height(); ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            line[x] = indexOf(*value++, scale);
        }
    }
    return image;
}

void recolor(QImage& image, const Colors& colors)
{
    if (image.format() == QImage::Format_Indexed8) {
        image.setColorTable(signedColorTable(colors));
    }
}

} // namespace ui
